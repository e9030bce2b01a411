using Marketplace.Testing;
using Microsoft.Playwright;

namespace Marketplace.BrowserTests.Journeys;

/// <summary>Somebody types into the search field and picks from what opens below it, by keyboard or by touch.</summary>
public sealed class SuggestionsTests(Shop shop)
{
    [Theory]
    [InlineData(Device.Desktop)]
    [InlineData(Device.Phone)]
    public async Task Typing_OpensAListThatTheKeyboardWalks(Device device)
    {
        await using var visitor = await shop.VisitorAsync(device);
        var page = visitor.Page;
        await page.GotoAsync("/");
        var field = page.GetByRole(AriaRole.Combobox);
        var list = page.GetByRole(AriaRole.Listbox);

        await field.PressSequentiallyAsync("guantao");
        await list.GetByRole(AriaRole.Option).Filter(new() { HasText = "馆陶县" }).WaitForAsync();
        Assert.Equal("true", await field.GetAttributeAsync("aria-expanded"));
        Assert.Contains("条联想词", await page.Locator("form.search [role=status]").TextContentAsync());
        Assert.Equal(0, await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth"));

        await field.PressAsync("ArrowDown");
        Assert.Equal("suggestion-0", await field.GetAttributeAsync("aria-activedescendant"));
        await field.PressAsync("ArrowUp");
        Assert.Null(await field.GetAttributeAsync("aria-activedescendant"));

        await field.PressAsync("Escape");
        Assert.Equal("guantao", await field.InputValueAsync());
        Assert.False(await list.IsVisibleAsync(), "the list after Escape");

        await field.PressAsync("ArrowDown");
        await field.PressAsync("ArrowDown");
        await field.PressAsync("Enter");
        await page.WaitForURLAsync("**/counties/130433");
        visitor.Faults.AssertNone();
    }

    [Fact]
    public async Task Field_MadeEmpty_HasNoList()
    {
        await using var visitor = await shop.VisitorAsync(Device.Desktop);
        var page = visitor.Page;
        await page.GotoAsync("/search?q=黄瓜");
        var field = page.GetByRole(AriaRole.Combobox);
        await field.FillAsync("黄");
        await page.GetByRole(AriaRole.Listbox).WaitForAsync();

        await field.FillAsync("");

        await Eventually.Holds(async () => !await page.GetByRole(AriaRole.Listbox).IsVisibleAsync());
        Assert.Equal("false", await field.GetAttributeAsync("aria-expanded"));
    }

    [Fact]
    public async Task Suggestion_Touched_LeadsToItsPage()
    {
        await using var visitor = await shop.VisitorAsync(Device.Phone);
        await visitor.Page.GotoAsync("/");
        await visitor.Page.GetByRole(AriaRole.Combobox).FillAsync("馆陶");

        await visitor.Page.GetByRole(AriaRole.Option).Filter(new() { HasText = "馆陶县" }).TapAsync();

        await visitor.Page.WaitForURLAsync("**/counties/130433");
    }

    [Fact]
    public async Task LateAnswer_IsNotShownUnderANewerText()
    {
        await using var visitor = await shop.VisitorAsync(Device.Desktop);
        var page = visitor.Page;
        await page.GotoAsync("/");
        await page.RouteAsync("**/suggest?q=da", async route =>
        {
            await Task.Delay(1_500);
            await route.ContinueAsync();
        });
        var field = page.GetByRole(AriaRole.Combobox);
        await field.FillAsync("da");
        await Task.Delay(400, TestContext.Current.CancellationToken);        // its request is on the way

        await field.FillAsync("guantao");
        await page.GetByRole(AriaRole.Option).Filter(new() { HasText = "馆陶县" }).WaitForAsync();
        await Task.Delay(1_500, TestContext.Current.CancellationToken);

        Assert.Equal(1, await page.GetByRole(AriaRole.Option).Filter(new() { HasText = "馆陶县" }).CountAsync());
    }
}
