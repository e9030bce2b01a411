using Marketplace.Search.Abstractions;
using Marketplace.Search.Engines;
using Marketplace.Search.Engines.Embedded;

namespace Marketplace.Testing.Search;

/// <summary>What an index has: its file, checked against what its memory finds.</summary>
internal static class IndexContent
{
    public static async Task<IReadOnlyDictionary<Guid, (string Name, long Price, bool IsInStock)>> OfAsync(EmbeddedEngine engine, string kind, CancellationToken cancellation)
    {
        var stored = Read(engine.Path!, kind);
        var found = await FindAllAsync(engine, kind, cancellation);
        if (!stored.Keys.ToHashSet().SetEquals(found))
        {
            throw new InvalidOperationException($"The file has {stored.Count} documents, memory {found.Count}.");
        }

        foreach (var (id, document) in stored)
        {
            var fen = new Marketplace.Platform.Money(document.Price);
            var query = new SearchQuery { Kind = kind, Text = document.Name, Price = new(fen, fen), Choices = FacetChoices.None.With(Facet.Stock, document.IsInStock ? FacetValues.InStock : FacetValues.SoldOut), PageSize = 100 };
            var answer = await engine.SearchAsync(new EngineQuery { Query = query, Terms = [new(document.Name, TermKind.Unknown, [new(document.Name, WordRole.Itself)])] }, cancellation);
            if (!answer.Ids.Contains(id))
            {
                throw new InvalidOperationException($"Memory does not find {document} as the file has it.");
            }
        }

        return stored;
    }

    private static Dictionary<Guid, (string Name, long Price, bool IsInStock)> Read(string path, string kind)
    {
        using var file = GenerationFile.Open(path, mostPages: 0) ?? throw new InvalidOperationException("The generation cannot be opened.");
        var (texts, entry) = (new StringTable(), new Entry());
        var read = new Dictionary<Guid, (string, long, bool)>();
        file.ReadTexts(texts);
        file.ReadDocuments((_, id, bytes) =>
        {
            EntryCodec.Decode(bytes, entry);
            if (texts[entry.Kind] == kind)
            {
                read.Add(id, (texts[entry.Name], entry.Price, entry.IsInStock));
            }
        });
        return read;
    }

    private static async Task<HashSet<Guid>> FindAllAsync(EmbeddedEngine engine, string kind, CancellationToken cancellation)
    {
        var found = new HashSet<Guid>();
        for (var page = 1; ; page++)
        {
            var answer = await engine.SearchAsync(new EngineQuery { Query = new SearchQuery { Kind = kind, Sort = SearchSort.Price, PageSize = 100, Page = page } }, cancellation);
            found.UnionWith(answer.Ids);
            if (answer.Ids.Count == 0)
            {
                return found;
            }
        }
    }
}
