using Marketplace.Platform;
using Marketplace.Platform.Data;
using Marketplace.Platform.Recipes;

namespace Marketplace.Sample.Arrivals;

/// <summary>Makes so many arrivals.</summary>
internal sealed class ArrivalsStep(MarketplaceDbContext db) : IGeneratorStep<ArrivalOptions>
{
    public static string Name => "arrivals";

    public long CountOf(ArrivalOptions options) => options.Count;

    public Task WriteAsync(ArrivalOptions options, long from, int count, CancellationToken cancellation)
    {
        var arrivals = Enumerable.Range(0, count).Select(index => new Arrival
        {
            Number = from + index,
            Price = new Money(100 + from + index),
            Weight = new Quantity(1 + index),
        });
        return db.BulkInsertAsync([.. arrivals], Existing.Keep, cancellation);
    }
}
