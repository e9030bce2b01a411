using System.Text.Encodings.Web;
using Marketplace.Platform.Themes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Marketplace.UnitTests.Themes;

public sealed class TagHelpersTests
{
    [Theory]
    [InlineData(2990, """<b class="price"><small>¥</small>29<small>.90</small></b>""")]
    [InlineData(5, """<b class="price"><small>¥</small>0<small>.05</small></b>""")]
    [InlineData(123456700, """<b class="price"><small>¥</small>1,234,567<small>.00</small></b>""")]
    [InlineData(-2990, """<b class="price"><small>-¥</small>29<small>.90</small></b>""")]
    public void Price_HasItsMarkAndItsFenSmaller(long fen, string html) => Assert.Equal(html, Render(new PriceTagHelper { Money = new(fen) }));

    [Theory]
    [InlineData("馆陶", "馆陶物产")]
    [InlineData("阿鲁科尔沁", "阿鲁物产")]
    public void Seal_HasTwoCharactersOfTheName(string name, string text) =>
        Assert.Equal($"""<span class="seal" aria-hidden="true">{text}</span>""", Render(new SealTagHelper { Name = name }));

    [Fact]
    public void Icon_RefersToTheSprite()
    {
        var icon = new IconTagHelper { Name = "map-pin", ViewContext = new ViewContext { HttpContext = new DefaultHttpContext { Request = { PathBase = "/shop" } } } };

        Assert.Equal("""<svg class="icon" aria-hidden="true"><use href="/shop/market/icons.svg#map-pin"/></svg>""", Render(icon));
    }

    private static string Render(TagHelper helper)
    {
        var output = new TagHelperOutput("x", [], (_, _) => Task.FromResult<TagHelperContent>(new DefaultTagHelperContent()));
        helper.Process(new TagHelperContext([], new Dictionary<object, object>(), "x"), output);
        using var html = new StringWriter();
        output.WriteTo(html, HtmlEncoder.Create(System.Text.Unicode.UnicodeRanges.All));
        return html.ToString();
    }
}
