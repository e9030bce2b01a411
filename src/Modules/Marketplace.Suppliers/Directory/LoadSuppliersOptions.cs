using System.ComponentModel.DataAnnotations;

namespace Marketplace.Suppliers.Directory;

internal sealed record LoadSuppliersOptions
{
    /// <summary>How many products will be spread over them.</summary>
    [Range(1, 10_000_000)]
    public required int Products { get; init; }
}
