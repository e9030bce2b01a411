namespace Marketplace.Suppliers.Abstractions;

/// <summary>The directory of suppliers.</summary>
public interface ISuppliers
{
    /// <summary>Those of the ids that exist.</summary>
    Task<IReadOnlyDictionary<Guid, SupplierSummary>> FindAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellation);

    /// <summary>A supplier whose page the public may see; <see langword="null"/> for one that is not there or was removed.</summary>
    Task<SupplierProfile?> FindProfileAsync(long number, CancellationToken cancellation);

    /// <summary>Those that a number stands for: their own, their credit code, or that of a licence. Who is gone is among them, and not active.</summary>
    Task<IReadOnlyList<SupplierSummary>> OfNumberAsync(string number, CancellationToken cancellation);

    /// <summary>The highest number given so far; 0 before the first.</summary>
    Task<long> LastNumberAsync(CancellationToken cancellation);

    /// <summary>The numbers of suppliers whose page the public may see, upwards.</summary>
    IAsyncEnumerable<long> NumbersAsync(long after, long upTo, CancellationToken cancellation);

    /// <summary>The active suppliers registered in a county, by name.</summary>
    Task<IReadOnlyList<SupplierSummary>> OfCountyAsync(int adcode, CancellationToken cancellation);

    /// <summary>How many are active.</summary>
    Task<int> CountAsync(CancellationToken cancellation);
}
