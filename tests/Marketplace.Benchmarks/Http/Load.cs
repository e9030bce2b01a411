using System.Diagnostics;
using System.Net;

namespace Marketplace.Benchmarks.Http;

/// <summary>
/// A closed loop of connections, each drawing its requests from a seeded mix and checking every answer: one wrong answer voids the figure.
/// (wrk cannot check an answer against its request.)
/// </summary>
internal static class Load
{
    public static async Task<LoadResult> MeasureAsync(IPEndPoint site, IReadOnlyList<Request> mix, Settings settings, int? connections = null)
    {
        if (settings.WarmUp > TimeSpan.Zero)
        {
            await RunAsync(site, mix, connections ?? settings.Connections, settings.WarmUp);
        }

        var runs = new List<LoadResult>();
        for (var run = 0; run < settings.Runs; run++)
        {
            runs.Add(await RunAsync(site, mix, connections ?? settings.Connections, settings.Duration));
        }

        return LoadResult.MedianOf(runs);
    }

    private static async Task<LoadResult> RunAsync(IPEndPoint site, IReadOnlyList<Request> mix, int connections, TimeSpan duration)
    {
        var watch = Stopwatch.StartNew();
        var times = await Task.WhenAll(Enumerable.Range(0, connections).Select(index => Task.Run(() => LoopAsync(site, mix, new Random(index), watch, duration))));
        var seconds = watch.Elapsed.TotalSeconds;
        var all = times.SelectMany(list => list).Order().ToArray();
        return new LoadResult(all.Length / seconds, Milliseconds(all[all.Length / 2]), Milliseconds(all[(int)(all.Length * 0.95)]), Milliseconds(all[(int)(all.Length * 0.99)]));
    }

    private static async Task<List<long>> LoopAsync(IPEndPoint site, IReadOnlyList<Request> mix, Random random, Stopwatch watch, TimeSpan duration)
    {
        using var connection = await HttpConnection.OpenAsync(site);
        var times = new List<long>(100_000);
        while (watch.Elapsed < duration)
        {
            var request = mix[random.Next(mix.Count)];
            var from = Stopwatch.GetTimestamp();
            var (status, answer) = await connection.SendAsync(request.Bytes);
            times.Add(Stopwatch.GetTimestamp() - from);
            if (!request.IsAnsweredBy(status, answer.Span))
            {
                throw new InvalidOperationException($"{request.Address} was answered wrongly ({status}): the figure is void.");
            }
        }

        return times;
    }

    private static double Milliseconds(long ticks) => ticks * 1000.0 / Stopwatch.Frequency;
}
