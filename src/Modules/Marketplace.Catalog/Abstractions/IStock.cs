namespace Marketplace.Catalog.Abstractions;

/// <summary>Holds, gives back and takes packs, in the transaction of the order that wants them.</summary>
public interface IStock
{
    /// <summary>Holds all lines or none.</summary>
    /// <exception cref="Marketplace.Platform.RuleViolation">One of the products has not enough: names it and what is left.</exception>
    /// <exception cref="InvalidOperationException">Called outside a transaction.</exception>
    Task HoldAsync(IReadOnlyList<StockLine> lines, CancellationToken cancellation);

    /// <summary>Makes held packs free again: the order was cancelled or its time ran out.</summary>
    Task ReleaseAsync(IReadOnlyList<StockLine> lines, CancellationToken cancellation);

    /// <summary>Takes held packs away for good: they were sent.</summary>
    Task TakeAsync(IReadOnlyList<StockLine> lines, CancellationToken cancellation);
}

/// <param name="Packs">More than 0; a product stands in one line only.</param>
public sealed record StockLine(Guid ProductId, long Packs);
