using Microsoft.Playwright;

namespace Marketplace.BrowserTests.Journeys;

/// <summary>A consumer has heard of a pear and wants to know whether to trust it.</summary>
public sealed class ConsumerTests(Shop shop)
{
    [Theory]
    [InlineData(Device.Desktop)]
    [InlineData(Device.Phone)]
    [InlineData(Device.PhoneWithoutScript)]
    public async Task LooksForAPear_AndSeesWhyToTrustIt(Device device)
    {
        await using var consumer = await shop.VisitorAsync(device);
        var page = consumer.Page;

        await page.GotoAsync("/");
        await consumer.SearchAsync("晚秋黄梨");
        await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = "馆陶晚秋黄梨" }).ClickAsync();

        Assert.StartsWith("馆陶晚秋黄梨", await page.GetByRole(AriaRole.Heading, new() { Level = 1 }).InnerTextAsync());
        var origin = await page.Locator("#origin li").AllInnerTextsAsync();
        Assert.Equal(["河北省", "邯郸市", "馆陶县"], origin.Take(3));
        Assert.EndsWith("村", origin[^1]);
        Assert.True(await page.GetByText("馆陶县不在 832 县名单").First.IsVisibleAsync(), "why it does not count toward the quota");
        Assert.Contains("随批开具", await page.GetByRole(AriaRole.Table).Filter(new() { HasText = "承诺达标合格证" }).InnerTextAsync());

        await page.GetByRole(AriaRole.Link, new() { Name = "进店看看" }).ClickAsync();

        var licence = page.GetByRole(AriaRole.Table).Filter(new() { HasText = "信用代码" });
        Assert.Contains("馆陶", await licence.InnerTextAsync());
        consumer.Faults.AssertNone();
    }
}
