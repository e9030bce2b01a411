using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Marketplace.Platform.Mvc;

/// <summary>
/// <c>&lt;entity-version value="@Model.Version" /&gt;</c>: the hidden field by which a stale form is recognised. Written from the page's record,
/// never from what was posted: after a refusal the form shows the present state and carries its version.
/// </summary>
[HtmlTargetElement("entity-version", Attributes = "value", TagStructure = TagStructure.WithoutEndTag)]
public sealed class VersionTagHelper : TagHelper
{
    public long Value { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "input";
        output.TagMode = TagMode.SelfClosing;
        output.Attributes.SetAttribute("type", "hidden");
        output.Attributes.SetAttribute("name", "Version");
        output.Attributes.SetAttribute("value", Value.ToString(CultureInfo.InvariantCulture));
    }
}
