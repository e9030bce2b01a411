using Marketplace.Platform.Events;

namespace Marketplace.Suppliers.Abstractions;

/// <summary>What is shown of a supplier, or whether it may sell, or for whom, has changed.</summary>
public sealed record SupplierChanged(Guid SupplierId) : INamedEvent
{
    public static string Name => "suppliers.supplier-changed";
}
