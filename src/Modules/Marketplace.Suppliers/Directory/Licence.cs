using Marketplace.Platform.Data;
using Marketplace.Suppliers.Abstractions;

namespace Marketplace.Suppliers.Directory;

/// <summary>A licence of a supplier with its validity.</summary>
internal sealed class Licence : IPartOf<Supplier>
{
    public required Guid Id { get; init; }
    public required Guid SupplierId { get; init; }
    public required LicenceKind Kind { get; init; }
    public required string Number { get; init; }
    public DateOnly? ValidFrom { get; init; }

    /// <summary><see langword="null"/>: without end.</summary>
    public DateOnly? ValidUntil { get; init; }
}
