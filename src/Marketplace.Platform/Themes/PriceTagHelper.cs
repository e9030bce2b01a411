using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Mvc.TagHelpers;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Marketplace.Platform.Themes;

/// <summary><c>&lt;price money="@Model.Price" /&gt;</c>: ¥ and fen smaller than the yuan.</summary>
[HtmlTargetElement("price", Attributes = "money", TagStructure = TagStructure.WithoutEndTag)]
public sealed class PriceTagHelper : TagHelper
{
    public Money Money { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var amount = Money.ToString();
        var yuan = amount.IndexOf('¥') + 1;
        output.TagName = "b";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.AddClass("price", HtmlEncoder.Default);
        output.Content.SetHtmlContent($"<small>{amount[..yuan]}</small>{amount[yuan..^3]}<small>{amount[^3..]}</small>");
    }
}
