using System.Globalization;
using Marketplace.Catalog.Abstractions;
using Marketplace.Platform.Data;
using Marketplace.Platform.Jobs;
using Marketplace.Platform.Localization;
using Microsoft.EntityFrameworkCore;

namespace Marketplace.Catalog.Products;

/// <summary>What lost a certificate with the last days is found and counted without it: nothing else happens to a product on that day.</summary>
internal sealed class ExpireCertificates(MarketplaceDbContext db, TimeProvider clock) : IBackgroundJob
{
    /// <summary>A site that was down for so long still catches up.</summary>
    private const int DaysBack = 30;

    public async Task<string> ExecuteAsync(CancellationToken cancellation)
    {
        var today = clock.Today();
        var ids = await db.Set<ProductCertificate>().Where(certificate => certificate.ValidUntil < today && certificate.ValidUntil >= today.AddDays(-DaysBack))
            .Select(certificate => certificate.ProductId).Distinct().ToListAsync(cancellation);
        await db.InTransactionAsync(
            async token =>
            {
                foreach (var batch in ids.Chunk(1000))
                {
                    db.Raise(new ProductsChanged(batch));
                }

                await db.SaveChangesAsync(token);
            },
            cancellation);
        return string.Create(CultureInfo.InvariantCulture, $"{ids.Count} products with an expired certificate");
    }
}
