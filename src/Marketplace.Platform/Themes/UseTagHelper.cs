using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Marketplace.Platform.Themes;

/// <summary><c>&lt;use href="~/market/map.svg#p130000" /&gt;</c>: a part of another drawing by its fingerprinted address; the framework resolves <c>~/</c> only for HTML's own elements.</summary>
[HtmlTargetElement("use", Attributes = "[href^='~/']")]
public sealed class UseTagHelper : TagHelper
{
    public string Href { get; set; } = "";

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var (path, part) = Href[2..].Split('#') is [var file, var id] ? (file, "#" + id) : (Href[2..], "");
        output.Attributes.SetAttribute("href", Assets.AddressOf(ViewContext.HttpContext, path) + part);
    }
}
