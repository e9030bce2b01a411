using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Marketplace.Platform.Themes;

/// <summary><c>&lt;seal name="馆陶" /&gt;</c>: the red seal “馆陶物产” beside the county's written name, as it stands on the pictures. It imitates no office's seal.</summary>
[HtmlTargetElement("seal", Attributes = "name", TagStructure = TagStructure.WithoutEndTag)]
public sealed class SealTagHelper : TagHelper
{
    /// <summary>The county's short name; a longer one is cut to two characters, as on the pictures.</summary>
    public string Name { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "seal");
        output.Attributes.SetAttribute("aria-hidden", "true");
        output.Content.SetContent((Name.Length > 2 ? Name[..2] : Name) + "物产");
    }
}
