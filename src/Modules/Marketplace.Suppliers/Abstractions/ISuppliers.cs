namespace Marketplace.Suppliers.Abstractions;

/// <summary>The directory of suppliers.</summary>
public interface ISuppliers
{
    /// <summary>Those of the ids that exist.</summary>
    Task<IReadOnlyDictionary<Guid, SupplierSummary>> FindAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellation);

    /// <summary>A supplier whose page the public may see; <see langword="null"/> for one that is not there or was removed.</summary>
    Task<SupplierProfile?> FindProfileAsync(long number, CancellationToken cancellation);

    /// <summary>The active suppliers registered in a county, by name.</summary>
    Task<IReadOnlyList<SupplierSummary>> OfCountyAsync(int adcode, CancellationToken cancellation);

    /// <summary>How many are active.</summary>
    Task<int> CountAsync(CancellationToken cancellation);
}
