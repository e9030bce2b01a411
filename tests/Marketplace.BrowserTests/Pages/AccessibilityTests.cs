using Marketplace.Testing;
using Marketplace.Testing.Sites;
using Microsoft.Playwright;

namespace Marketplace.BrowserTests.Pages;

/// <summary>What axe finds on every kind of page.</summary>
public sealed class AccessibilityTests(Shop shop)
{
    private static readonly string Axe = File.ReadAllText(Repository.PathOf("tests/node_modules/axe-core/axe.min.js"));

    public static MatrixTheoryData<string, Device> Pages => new(PageKinds.All, [Device.Desktop, Device.Phone]);

    [Theory, MemberData(nameof(Pages))]
    public async Task Page_ByDayAndByNight_HasNoSeriousBarrier(string address, Device device)
    {
        await using var visitor = await shop.VisitorAsync(device);
        await visitor.Page.GotoAsync(address);
        await visitor.Page.EvaluateAsync(Axe);

        (await BarriersAsync(visitor.Page, "{}")).AssertNone();

        await visitor.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });        // by night a page differs in its colours alone

        (await BarriersAsync(visitor.Page, "{ runOnly: ['color-contrast', 'link-in-text-block'] }")).AssertNone();
    }

    private static Task<string[]> BarriersAsync(IPage page, string options) => page.EvaluateAsync<string[]>(
        $$"""
        async () => (await axe.run(document, {{options}})).violations
          .filter(({ impact }) => impact === 'serious' || impact === 'critical')
          .flatMap(({ id, nodes }) => nodes.map(({ html, any }) => `${id}: ${html} ${any.map(({ message }) => message).join(' ')}`))
        """);
}
