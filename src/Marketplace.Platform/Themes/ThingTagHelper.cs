using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Marketplace.Platform.Themes;

/// <summary><c>&lt;thing of="…" /&gt;</c>: a block of data that only search engines read. It is no script, so the content security policy lets it pass.</summary>
[HtmlTargetElement("thing", Attributes = "of", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ThingTagHelper : TagHelper
{
    /// <summary>Writes <c>&lt;</c>, <c>&gt;</c> and <c>&amp;</c> as <c>\u003C</c> and so on, whatever is allowed: no text can end the element.</summary>
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public Thing Of { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "script";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("type", new HtmlString("application/ld+json"));
        output.Content.SetHtmlContent(Of.InContext().ToJsonString(Json));
    }
}
