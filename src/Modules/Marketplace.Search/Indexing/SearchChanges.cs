using Marketplace.Platform.Data;

namespace Marketplace.Search.Indexing;

/// <summary>Lines of the change feed that concern the index: <c>product 0198…,0198…</c> for documents, one word for a request to every node.</summary>
internal static class SearchChanges
{
    public const string Topic = "search";
    private const int IdsPerLine = 1000;
    private const string Rebuild = "rebuild";
    private const string Return = "return";

    public static void AnnounceSearchChanges(this MarketplaceDbContext db, string kind, IReadOnlyCollection<Guid> ids)
    {
        foreach (var line in ids.Distinct().Chunk(IdsPerLine))
        {
            db.Announce(Topic, $"{kind} {string.Join(',', line.Select(id => id.ToString("N")))}");
        }
    }

    public static void AnnounceSearchRequest(this MarketplaceDbContext db, IndexRequest request) => db.Announce(Topic, request == IndexRequest.Rebuild ? Rebuild : Return);

    public static IndexRequest RequestOf(string payload) => payload switch
    {
        Rebuild => IndexRequest.Rebuild,
        Return => IndexRequest.Return,
        _ => IndexRequest.None,
    };

    public static (string Kind, IEnumerable<Guid> Ids) Parse(string payload)
    {
        var space = payload.IndexOf(' ', StringComparison.Ordinal);
        return (payload[..space], payload[(space + 1)..].Split(',', StringSplitOptions.RemoveEmptyEntries).Select(id => Guid.ParseExact(id, "N")));
    }
}
