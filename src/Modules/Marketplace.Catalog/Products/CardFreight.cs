using Marketplace.Catalog.Freight;
using Marketplace.Platform;

namespace Marketplace.Catalog.Products;

/// <summary>What a card says of freight: to the destination where that is known, else to most of the country.</summary>
/// <param name="Fee">Of the smallest order.</param>
/// <param name="FreeFrom">From this amount of goods on it is free; <see langword="null"/> where it never is, or is already.</param>
internal sealed record CardFreight(CardFreightKind Kind, Money Fee, Money? FreeFrom)
{
    /// <param name="province">0 when the destination is unknown.</param>
    public static CardFreight Of(FreightTemplate template, int province, int packs, long gramsPerPack, Money goods)
    {
        if (province != 0)
        {
            return Of(template.RuleFor(province), packs, gramsPerPack, goods);
        }

        var toMost = Of(template.Elsewhere, packs, gramsPerPack, goods);
        return toMost.Kind == CardFreightKind.NotDelivered ? toMost with { Kind = CardFreightKind.SomeProvinces } : toMost;
    }

    public static CardFreight Of(FreightRule? rule, int packs, long gramsPerPack, Money goods) => rule?.FeeFor(packs, gramsPerPack, goods) switch
    {
        null => new(CardFreightKind.NotDelivered, Money.Zero, null),
        { Fen: 0 } => new(CardFreightKind.Free, Money.Zero, null),
        { } fee => new(CardFreightKind.Charged, fee, rule.FreeFrom),
    };
}

internal enum CardFreightKind { Free, Charged, NotDelivered, SomeProvinces }
