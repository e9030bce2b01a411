using Marketplace.Testing.Sites;

namespace Marketplace.BrowserTests.Pages;

/// <summary>How a page comes: without a fault, and without moving under the reader's eyes.</summary>
public sealed class LoadingTests(Shop shop)
{
    /// <summary>Pictures come this much later than the page, as they do on a slow line.</summary>
    private static readonly TimeSpan PictureDelay = TimeSpan.FromMilliseconds(150);

    public static MatrixTheoryData<string, Device> Pages => new(PageKinds.All, [Device.Desktop, Device.Phone]);

    [Theory, MemberData(nameof(Pages))]
    public async Task Page_IsWithoutFaultAndStandsStill(string address, Device device)
    {
        await using var visitor = await shop.VisitorAsync(device);
        await visitor.Page.RouteAsync(url => url.EndsWith(".webp", StringComparison.Ordinal) || url.Contains("/media/", StringComparison.Ordinal), async picture =>
        {
            await Task.Delay(PictureDelay);
            await picture.ContinueAsync();
        });

        await visitor.ReadAsync(address);

        visitor.Faults.AssertNone();
        Assert.InRange(await LayoutShiftAsync(visitor), 0, 0.02);
    }

    /// <summary>The sum of all shifts, which no window of them exceeds.</summary>
    private static Task<double> LayoutShiftAsync(Visitor visitor) => visitor.Page.EvaluateAsync<double>(
        """
        () => new Promise(tell => {
          let sum = 0;
          new PerformanceObserver(seen => seen.getEntries().forEach(({ value, hadRecentInput }) => sum += hadRecentInput ? 0 : value))
            .observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => tell(sum), 50);
        })
        """);
}
