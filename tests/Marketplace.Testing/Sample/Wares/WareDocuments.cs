using System.Runtime.CompilerServices;
using Marketplace.Platform;
using Marketplace.Platform.Data;
using Marketplace.Search.Abstractions;
using Microsoft.EntityFrameworkCore;

namespace Marketplace.Sample.Wares;

/// <summary>Listed wares as the search finds them.</summary>
internal sealed class WareDocuments(MarketplaceDbContext db, Trouble trouble) : ISearchDocumentSource
{
    public const string WareKind = "ware";
    private const int PageSize = 200;
    private static readonly SearchPlace Place = new(130433, "馆陶县", "河北省", []);

    public string Kind => WareKind;

    public async IAsyncEnumerable<SearchDocument> ReadAsync(IReadOnlyCollection<Guid>? ids, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var last = 0;
        while (true)
        {
            var listed = db.Wares.AsNoTracking().Where(ware => ware.IsListed);
            var page = ids is null
                ? await listed.Where(ware => ware.Number > last).OrderBy(ware => ware.Number).Take(PageSize).ToListAsync(cancellation)
                : await listed.Where(ware => ids.Contains(ware.Id)).ToListAsync(cancellation);
            foreach (var ware in page)
            {
                last = ware.Number;
                yield return DocumentOf(ware);
            }

            await trouble.Indexing(cancellation);
            if (ids is not null || page.Count < PageSize || last >= trouble.Listing())
            {
                yield break;
            }
        }
    }

    public Task<int> CountAsync(CancellationToken cancellation) => db.Wares.CountAsync(ware => ware.IsListed, cancellation);

    public async Task<PlainAnswer> FindPlainlyAsync(string text, int skip, int take, CancellationToken cancellation)
    {
        var found = db.Wares.AsNoTracking().Where(ware => ware.IsListed && ware.Name.Contains(text));
        return new(await found.OrderByDescending(ware => ware.Number).Skip(skip).Take(take).Select(ware => ware.Id).ToListAsync(cancellation), await found.CountAsync(cancellation));
    }

    public static SearchDocument DocumentOf(Ware ware) => new()
    {
        Kind = WareKind,
        Id = ware.Id,
        Name = ware.Name,
        Category = new("010101", ["粮油米面", "大米", "东北大米"]),
        Origin = Place,
        SupplierId = Guid.Empty,
        SupplierName = "馆陶县某合作社",
        IsInStock = ware.IsInStock,
        Price = ware.Price,
        UnitPrice = ware.Price,
        Unit = SearchUnit.Kilogram,
        OrderPrice = ware.Price,
        OrderContent = Quantity.From(1),
        Freight = FreightByProvince.FreeEverywhere,
        ListedAt = DateTimeOffset.UnixEpoch,
    };
}
