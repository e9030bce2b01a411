using Marketplace.Platform.Themes;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Marketplace.UnitTests.Themes;

public sealed class ThingTests
{
    [Fact]
    public void Thing_LeavesOutWhatIsNotKnown() => Assert.Equal(
        """{"@context":"https://schema.org","@type":"Product","name":"大米","offers":{"@type":"Offer","price":"69.00"}}""",
        Written(new Thing("Product")
        {
            ["name"] = "大米",
            ["description"] = "",
            ["brand"] = Thing.ListOf([]),
            ["manufacturer"] = (Thing?)null,
            ["offers"] = new Thing("Offer") { ["price"] = "69.00" },
        }));

    [Fact]
    public void Thing_WithMarkupInItsText_CannotEndItsElement()
    {
        var written = Written(new Thing("Product") { ["name"] = "</script><script>alert(1)</script><!--" });

        Assert.DoesNotContain('<', written);
        Assert.Contains(@"\u003C/script\u003E", written);
    }

    private static string Written(Thing thing)
    {
        var output = new TagHelperOutput("thing", [], (_, _) => Task.FromResult<TagHelperContent>(new DefaultTagHelperContent()));
        new ThingTagHelper { Of = thing }.Process(new TagHelperContext([], new Dictionary<object, object>(), "1"), output);
        Assert.Equal("script", output.TagName);
        return output.Content.GetContent();
    }
}
