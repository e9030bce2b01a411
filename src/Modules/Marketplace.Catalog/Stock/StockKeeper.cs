using Marketplace.Catalog.Abstractions;
using Marketplace.Catalog.Products;
using Marketplace.Platform;
using Marketplace.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Marketplace.Catalog.Stock;

/// <summary>Conditional statements, row by row in the order of ids, so that two orders cannot wait for each other.</summary>
internal sealed class StockKeeper(MarketplaceDbContext db) : IStock
{
    public async Task HoldAsync(IReadOnlyList<StockLine> lines, CancellationToken cancellation)
    {
        foreach (var (productId, packs) in Ordered(lines))
        {
            var left = await ChangeAsync($"""
                UPDATE "Catalog_Stock" SET "Available" = "Available" - {packs}, "Held" = "Held" + {packs}
                WHERE "ProductId" = {productId} AND "Available" >= {packs} RETURNING "Available" AS "Value"
                """, cancellation) ?? throw await NotEnoughAsync(productId, cancellation);
            if (left == 0)
            {
                db.Raise(new ProductsChanged([productId]));        // sold out
            }
        }
    }

    public async Task ReleaseAsync(IReadOnlyList<StockLine> lines, CancellationToken cancellation)
    {
        foreach (var (productId, packs) in Ordered(lines))
        {
            var left = await ChangeAsync($"""
                UPDATE "Catalog_Stock" SET "Available" = "Available" + {packs}, "Held" = "Held" - {packs}
                WHERE "ProductId" = {productId} AND "Held" >= {packs} RETURNING "Available" AS "Value"
                """, cancellation) ?? throw NotHeld(productId, packs);
            if (left == packs)
            {
                db.Raise(new ProductsChanged([productId]));        // to be had again
            }
        }
    }

    public async Task TakeAsync(IReadOnlyList<StockLine> lines, CancellationToken cancellation)
    {
        foreach (var (productId, packs) in Ordered(lines))
        {
            _ = await ChangeAsync($"""
                UPDATE "Catalog_Stock" SET "Held" = "Held" - {packs}
                WHERE "ProductId" = {productId} AND "Held" >= {packs} RETURNING "Available" AS "Value"
                """, cancellation) ?? throw NotHeld(productId, packs);
        }
    }

    private static IOrderedEnumerable<StockLine> Ordered(IReadOnlyList<StockLine> lines) => lines.OrderBy(line => line.ProductId);

    /// <returns>What is free afterwards; <see langword="null"/> when the condition did not hold.</returns>
    private async Task<long?> ChangeAsync(FormattableString statement, CancellationToken cancellation)
    {
        if (db.Database.CurrentTransaction is null)
        {
            throw new InvalidOperationException("Stock changes in the transaction of the order.");
        }

        return await db.Database.SqlQuery<long>(statement).ToListAsync(cancellation) is [var available] ? available : null;
    }

    private async Task<RuleViolation> NotEnoughAsync(Guid productId, CancellationToken cancellation)
    {
        var product = await db.Set<Product>().AsNoTracking().Where(product => product.Id == productId).Select(product => product.Name + " " + product.Specification).SingleOrDefaultAsync(cancellation);
        var left = await db.Set<ProductStock>().AsNoTracking().Where(stock => stock.ProductId == productId).Select(stock => stock.Available).SingleOrDefaultAsync(cancellation);
        return left == 0
            ? new RuleViolation("“{0}” is sold out: take it out of the order.", product ?? "")
            : new RuleViolation("Only {1} packs of “{0}” are left: order fewer.", product ?? "", left);
    }

    private static InvalidOperationException NotHeld(Guid productId, long packs) => new($"{packs} packs of {productId} are not held.");
}
