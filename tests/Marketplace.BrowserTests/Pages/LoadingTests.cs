using Marketplace.Testing.Sites;
using Microsoft.Playwright;

namespace Marketplace.BrowserTests.Pages;

/// <summary>How a page comes: without a fault, and without moving under the reader's eyes.</summary>
public sealed class LoadingTests(Shop shop)
{
    public static MatrixTheoryData<string, Device> Pages => new(PageKinds.All, [Device.Desktop, Device.Phone]);

    [Theory, MemberData(nameof(Pages))]
    public async Task Page_IsWithoutFaultAndStandsStill(string address, Device device)
    {
        await using var visitor = await shop.VisitorAsync(device);
        var page = visitor.Page;
        var shown = new Lazy<Task>(() => FirstPaintAsync(page));
        await page.RouteAsync(IsPicture, async picture =>
        {
            await shown.Value;        // pictures come later than the page, as they do on a slow line
            await picture.ContinueAsync();
        });

        await visitor.ReadAsync(address);

        visitor.Faults.AssertNone();
        Assert.InRange(await LayoutShiftAsync(page), 0, 0.02);
    }

    private static bool IsPicture(string address) => address.EndsWith(".webp", StringComparison.Ordinal) || address.Contains("/media/", StringComparison.Ordinal);

    private static Task FirstPaintAsync(IPage page) =>
        page.EvaluateAsync("() => new Promise(tell => new PerformanceObserver(() => tell()).observe({ type: 'paint', buffered: true }))");

    /// <summary>
    /// The sum of all shifts, which no window of them exceeds. Those that the browser lays to the visitor's account count too: nobody touched the
    /// page, and an emulated phone says so of every shift soon after its screen was set.
    /// </summary>
    private static Task<double> LayoutShiftAsync(IPage page) => page.EvaluateAsync<double>(
        """
        () => new Promise(tell => {
          let sum = 0;
          new PerformanceObserver(seen => seen.getEntries().forEach(({ value }) => sum += value))
            .observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => tell(sum), 50);
        })
        """);
}
