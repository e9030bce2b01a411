using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Marketplace.Platform.Themes;

/// <summary><c>&lt;zone name="header" /&gt;</c> renders what modules contributed, in order.</summary>
[HtmlTargetElement("zone", Attributes = "name", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ZoneTagHelper(IEnumerable<ZoneComponent> components, IViewComponentHelper helper) : TagHelper
{
    public string Name { get; set; } = "";

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        ((IViewContextAware)helper).Contextualize(ViewContext);
        foreach (var component in components.Where(component => component.Zone == Name).OrderBy(component => component.Order))
        {
            output.Content.AppendHtml(await helper.InvokeAsync(component.Component));
        }
    }
}
