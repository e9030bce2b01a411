using Marketplace.Platform;
using Marketplace.Platform.Data;

namespace Marketplace.Catalog.Freight;

/// <summary>A seller's rules of what sending costs, by province of destination.</summary>
internal sealed class FreightTemplate : Entity
{
    private FreightTemplate()
    {
    }

    public required Guid SupplierId { get; init; }

    /// <summary>The seller's own short code, e.g. <c>box</c>.</summary>
    public required string Code { get; init; }
    public required string Name { get; init; }
    public required IReadOnlyList<FreightRule> Rules { get; init; }

    public static FreightTemplate Of(Guid id, Guid supplierId, string code, string name, IReadOnlyList<FreightRule> rules) =>
        new() { Id = id, SupplierId = supplierId, Code = code, Name = name, Rules = rules };

    /// <param name="province">Its adcode.</param>
    /// <param name="goods">The amount of the goods, which may make sending free.</param>
    /// <returns><see langword="null"/>: not delivered there.</returns>
    public Money? FeeTo(int province, int packs, long gramsPerPack, Money goods) => RuleFor(province)?.FeeFor(packs, gramsPerPack, goods);

    /// <summary>The rule that names the province, else the one for everywhere else.</summary>
    public FreightRule? RuleFor(int province) => Rules.FirstOrDefault(rule => rule.Provinces.Contains(province)) ?? Elsewhere;

    /// <summary>The rule for most of the country.</summary>
    public FreightRule? Elsewhere => Rules.FirstOrDefault(rule => rule.Provinces.Count == 0);
}
