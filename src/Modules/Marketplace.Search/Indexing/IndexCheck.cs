using Marketplace.Search.Abstractions;
using Marketplace.Search.Engines;
using Marketplace.Search.Queries;

namespace Marketplace.Search.Indexing;

/// <summary>What a new generation must show before it is searched: as many documents as the database has, and some of them found by name.</summary>
internal sealed class IndexCheck(IRebuild rebuild, CatchUp catchUp)
{
    private const int Attempts = 40;
    private const int MostRemembered = 20;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);
    private readonly QueryReader _reader = new(Lexicon.Empty);
    private readonly List<SearchDocument> _remembered = [];

    /// <summary>Takes one of the documents to be looked for in the end.</summary>
    public void Remember(IReadOnlyList<SearchDocument> documents)
    {
        if (documents.Count == 0)
        {
            return;
        }

        var document = documents[Random.Shared.Next(documents.Count)];
        if (_remembered.Count < MostRemembered)
        {
            _remembered.Add(document);
        }
        else
        {
            _remembered[Random.Shared.Next(MostRemembered)] = document;
        }
    }

    /// <summary>Several times, because goods come and go between the two counts.</summary>
    /// <exception cref="IndexDiffers">The counts never agree.</exception>
    public async Task CountAsync(ISearchDocumentSource source, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            await catchUp.ToEndAsync(cancellation);
            var (found, expected) = (rebuild.CountOf(source.Kind), await source.CountAsync(cancellation));
            if (found == expected)
            {
                return;
            }

            if (attempt == Attempts)
            {
                throw new IndexDiffers($"The new index has {found} documents of the kind “{source.Kind}”, the database {expected}.");
            }

            await Task.Delay(Pause, cancellation);
        }
    }

    /// <summary>Looks for documents by their names among the goods of their suppliers; a few may have gone meanwhile.</summary>
    /// <exception cref="IndexDiffers">Others are not found.</exception>
    public async Task SearchAsync(CancellationToken cancellation)
    {
        var missing = 0;
        foreach (var document in _remembered)
        {
            var text = _reader.Read(document.Name);
            var query = new SearchQuery { Kind = document.Kind, Text = document.Name, SupplierId = document.SupplierId, PageSize = SearchQuery.MostPerPage, Facets = [] };
            var answer = await rebuild.TryAsync(new EngineQuery { Query = query, Terms = text.Terms }, cancellation);
            missing += text.Terms.Count > 0 && answer.TextTotal <= SearchQuery.MostPerPage && !answer.Ids.Contains(document.Id) ? 1 : 0;
        }

        if (missing > _remembered.Count / 4)
        {
            throw new IndexDiffers($"Of {_remembered.Count} documents that were looked for by name in the new index, {missing} were not found.");
        }
    }
}

/// <summary>A new generation is not what the database has.</summary>
internal sealed class IndexDiffers(string message) : InvalidOperationException(message);
