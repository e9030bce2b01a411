using System.Globalization;

namespace Marketplace.Benchmarks.Http;

/// <param name="Rate">Requests a second.</param>
/// <param name="P50">Milliseconds.</param>
/// <param name="P95">Milliseconds.</param>
/// <param name="P99">Milliseconds.</param>
internal sealed record LoadResult(double Rate, double P50, double P95, double P99)
{
    /// <summary>The run with the middle rate.</summary>
    public static LoadResult MedianOf(IEnumerable<LoadResult> runs)
    {
        var ordered = runs.OrderBy(run => run.Rate).ToList();
        return ordered[ordered.Count / 2];
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Rate:N0}/s, p50 {P50:0.0} ms, p95 {P95:0.0} ms");
}
