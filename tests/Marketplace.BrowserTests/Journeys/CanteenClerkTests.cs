using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Marketplace.BrowserTests.Journeys;

/// <summary>A canteen clerk in Shenyang compares rice in sacks by what it costs at her door.</summary>
public sealed partial class CanteenClerkTests(Shop shop)
{
    [Theory]
    [InlineData(Device.Desktop)]
    [InlineData(Device.Phone)]
    [InlineData(Device.PhoneWithoutScript)]
    public async Task ComparesSacksOfRiceByLandedPrice(Device device)
    {
        await using var clerk = await shop.VisitorAsync(device);
        var page = clerk.Page;

        await page.GotoAsync("/");
        await clerk.SearchAsync("25公斤大米");
        await page.GetByRole(AriaRole.Link, new() { Name = "选择送达地，按到手价比" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "辽宁" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "到手价低到高" }).ClickAsync();

        Assert.Contains("运到辽宁的运费", await page.GetByRole(AriaRole.Main).InnerTextAsync());
        var found = await PricesAsync(page.Locator(".card .unit-price"));
        Assert.InRange(found.Count, 4, int.MaxValue);
        Assert.Equal(found.Order(), found);

        await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { NameRegex = Polished() }).First.ClickAsync();

        var offers = page.GetByRole(AriaRole.Table).Filter(new() { HasText = "到辽宁，含运费" }).Filter(new() { HasText = "本商品" });
        var landed = await PricesAsync(offers.GetByRole(AriaRole.Row).Filter(new() { HasNotText = "不送" }).Locator("td:nth-of-type(1)"));
        Assert.InRange(landed.Count, 4, int.MaxValue);
        Assert.Equal(landed.Order(), landed);
        clerk.Faults.AssertNone();
    }

    private static async Task<IReadOnlyList<decimal>> PricesAsync(ILocator places) =>
        [.. (await places.AllInnerTextsAsync()).Select(text => decimal.Parse(PriceByWeight().Match(text).Groups[1].Value, CultureInfo.InvariantCulture))];

    [GeneratedRegex(@"¥([\d.]+)/斤", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PriceByWeight();

    [GeneratedRegex("粳米.*25 kg", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Polished();
}
