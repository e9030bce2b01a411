using System.ComponentModel.DataAnnotations;

namespace Marketplace.Catalog.StandardGoods;

internal sealed record StandardGoodRow
{
    [RegularExpression("[a-z0-9][a-z0-9-]{1,59}")]
    public required string Key { get; init; }

    [RegularExpression("[0-9]{6}")]
    public required string Category { get; init; }

    [StringLength(60)]
    public required string Name { get; init; }

    [StringLength(60)]
    public string Variety { get; init; } = "";

    [StringLength(60)]
    public string Specification { get; init; } = "";

    [StringLength(30)]
    public string Grade { get; init; } = "";

    [StringLength(60)]
    public string Processing { get; init; } = "";
    public required BaseUnit BaseUnit { get; init; }
}
