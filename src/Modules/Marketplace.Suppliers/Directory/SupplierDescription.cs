using Marketplace.Suppliers.Abstractions;

namespace Marketplace.Suppliers.Directory;

/// <summary>What a supplier says of itself and a licence proves.</summary>
internal sealed record SupplierDescription
{
    public required string Name { get; init; }
    public required string ShortName { get; init; }
    public required SubjectType SubjectType { get; init; }
    public required int Adcode { get; init; }
    public string Township { get; init; } = "";
    public string Village { get; init; } = "";
    public string Address { get; init; } = "";
    public DateOnly? EstablishedOn { get; init; }
    public string BusinessScope { get; init; } = "";
    public string Introduction { get; init; } = "";
    public bool IsDemo { get; init; }
}
