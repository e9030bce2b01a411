using System.Diagnostics;
using Marketplace.Search.Abstractions;
using Marketplace.Search.Engines;
using Marketplace.Search.Queries;

namespace Marketplace.Search.Indexing;

/// <summary>What a new generation must show before it is searched: as many documents as the database has, and some of them found by name.</summary>
internal sealed class IndexCheck(IRebuild rebuild, CatchUp catchUp)
{
    private const int MostRemembered = 20;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan Settled = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);
    private readonly QueryReader _reader = new(Lexicon.Empty);
    private readonly List<Guid> _remembered = [];
    private int _seen;

    /// <summary>Takes some of the documents to be looked for in the end, by chance of all.</summary>
    public void Remember(IReadOnlyList<SearchDocument> documents)
    {
        foreach (var document in documents)
        {
            _seen++;
            if (_remembered.Count < MostRemembered)
            {
                _remembered.Add(document.Id);
            }
            else if (Random.Shared.Next(_seen) < MostRemembered)
            {
                _remembered[Random.Shared.Next(MostRemembered)] = document.Id;
            }
        }
    }

    /// <summary>
    /// Counts until both agree. While goods come and go the index is always a little behind: only when both stand still, or differ by more
    /// than a hundredth after a minute, is something wrong.
    /// </summary>
    /// <exception cref="IndexDiffers">They do not come to agree.</exception>
    public async Task CountAsync(ISearchDocumentSource source, CancellationToken cancellation)
    {
        var started = Stopwatch.GetTimestamp();
        var (moved, last) = (started, (-1, -1));
        while (true)
        {
            await catchUp.ToEndAsync(cancellation);
            var counts = (Found: rebuild.CountOf(source.Kind), Expected: await source.CountAsync(cancellation));
            if (counts.Found == counts.Expected || (Stopwatch.GetElapsedTime(started) > Patience && Math.Abs(counts.Found - counts.Expected) <= counts.Expected / 100))
            {
                return;
            }

            moved = counts == last ? moved : Stopwatch.GetTimestamp();
            last = counts;
            if (Stopwatch.GetElapsedTime(moved) > Settled || Stopwatch.GetElapsedTime(started) > Patience)
            {
                throw new IndexDiffers($"The new index has {counts.Found} documents of the kind “{source.Kind}”, the database {counts.Expected}.");
            }

            await Task.Delay(Pause, cancellation);
        }
    }

    /// <summary>Looks for the remembered documents by the names they have now, among the goods of their suppliers.</summary>
    /// <exception cref="IndexDiffers">More than a few are not found.</exception>
    public async Task SearchAsync(ISearchDocumentSource source, CancellationToken cancellation)
    {
        var started = Stopwatch.GetTimestamp();
        while (true)
        {
            await catchUp.ToEndAsync(cancellation);
            var (missing, all) = await CountMissingAsync(source, cancellation);
            if (missing <= all / 4)
            {
                _remembered.Clear();
                _seen = 0;
                return;
            }

            if (Stopwatch.GetElapsedTime(started) > Patience)
            {
                throw new IndexDiffers($"Of {all} documents of the kind “{source.Kind}” that were looked for by name in the new index, {missing} were not found.");
            }

            await Task.Delay(Pause, cancellation);
        }
    }

    private async Task<(int Missing, int All)> CountMissingAsync(ISearchDocumentSource source, CancellationToken cancellation)
    {
        var (missing, all) = (0, 0);
        await foreach (var document in source.ReadAsync(_remembered, cancellation))
        {
            var query = new SearchQuery { Kind = document.Kind, Text = document.Name, SupplierId = document.SupplierId, PageSize = SearchQuery.MostPerPage, Facets = [] };
            var answer = await rebuild.TryAsync(new EngineQuery { Query = query, Terms = _reader.Read(document.Name).Terms }, cancellation);
            all++;
            missing += answer.Ids.Contains(document.Id) || answer.TextTotal > SearchQuery.MostPerPage ? 0 : 1;
        }

        return (missing, all);
    }
}

/// <summary>A new generation is not what the database has.</summary>
internal sealed class IndexDiffers(string message) : InvalidOperationException(message);
