using System.Globalization;
using Microsoft.Playwright;

namespace Marketplace.BrowserTests.Journeys;

/// <summary>A visitor from Jilin wants to see what home has to offer.</summary>
public sealed class MapVisitorTests(Shop shop)
{
    [Theory]
    [InlineData(Device.Desktop)]
    [InlineData(Device.Phone)]
    [InlineData(Device.PhoneWithoutScript)]
    public async Task ChoosesAProvinceACountyAndAGood(Device device)
    {
        await using var visitor = await shop.VisitorAsync(device);
        var page = visitor.Page;

        await page.GotoAsync("/");
        await page.GetByRole(AriaRole.Link, new() { Name = "打开产地地图" }).ClickAsync();
        await ClickOnMapAsync(page, "吉林");
        await page.Locator("#province").GetByRole(AriaRole.Link, new() { Name = "汪清" }).ClickAsync();

        Assert.Equal("汪清县", await page.GetByRole(AriaRole.Heading, new() { Level = 1 }).InnerTextAsync());

        await page.Locator(".card").First.GetByRole(AriaRole.Link).ClickAsync();

        Assert.Equal(["吉林省", "延边朝鲜族自治州", "汪清县"], (await page.Locator("#origin li").AllInnerTextsAsync()).Take(3));
        visitor.Faults.AssertNone();
    }

    /// <summary>Where the province's name stands, or would stand on a wider screen, as a finger does.</summary>
    private static async Task ClickOnMapAsync(IPage page, string province)
    {
        var label = page.Locator(".map text").GetByText(province, new() { Exact = true });
        var (x, y) = (await NumberAsync(label, "x"), await NumberAsync(label, "y"));
        var map = page.Locator(".map");
        await map.ScrollIntoViewIfNeededAsync();
        var shown = (await map.BoundingBoxAsync())!;
        var scale = shown.Width / 900;
        await page.Mouse.ClickAsync(shown.X + (x * scale), shown.Y + (y * scale));
    }

    private static async Task<float> NumberAsync(ILocator place, string attribute) => float.Parse((await place.GetAttributeAsync(attribute))!, CultureInfo.InvariantCulture);
}
