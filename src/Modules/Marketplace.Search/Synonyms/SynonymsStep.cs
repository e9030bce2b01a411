using Marketplace.Platform.Data;
using Marketplace.Platform.Recipes;
using Marketplace.Search.Queries;
using Microsoft.EntityFrameworkCore;

namespace Marketplace.Search.Synonyms;

/// <summary>Brings the synonyms a site begins with; rows that people have changed since stay as they are.</summary>
internal sealed class SynonymsStep(MarketplaceDbContext db) : IRecipeStep<SynonymRow>
{
    public static string Name => "synonyms";

    public string KeyOf(SynonymRow row) => KeyOf(row.Kind, row.Terms.Count > 0 ? row.Terms[0] : "");

    public IEnumerable<string> FaultsOf(SynonymRow row)
    {
        foreach (var term in row.Terms.Where(term => term.Length > 30 || SearchText.Words(term) is "" || SearchText.Words(term).Contains(' ')))
        {
            yield return $"“{term}” is no single word of at most 30 characters.";
        }
    }

    public async Task<IReadOnlySet<string>> FindAsync(IReadOnlyCollection<string> keys, CancellationToken cancellation)
    {
        var all = await db.Set<Synonym>().Select(synonym => new { synonym.Kind, synonym.Head }).ToListAsync(cancellation);
        return all.Select(synonym => KeyOf(synonym.Kind, synonym.Head)).Where(keys.Contains).ToHashSet();
    }

    public async Task WriteAsync(IReadOnlyList<SynonymRow> rows, CancellationToken cancellation)
    {
        var synonyms = rows.Select(row => new Synonym { Kind = row.Kind, Head = row.Terms[0], Terms = row.Terms });
        if (await db.BulkInsertAsync([.. synonyms], Existing.Keep, cancellation) > 0)
        {
            db.Announce(SynonymList.ChangeTopic);
        }
    }

    private static string KeyOf(SynonymKind kind, string head) => kind + "/" + head;
}
