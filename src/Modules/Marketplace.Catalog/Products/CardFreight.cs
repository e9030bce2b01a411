using Marketplace.Catalog.Freight;
using Marketplace.Platform;

namespace Marketplace.Catalog.Products;

/// <summary>What a card says of freight: to the destination where that is known, else to most of the country.</summary>
internal sealed record CardFreight(CardFreightKind Kind, Money Amount)
{
    /// <param name="province">0 when the destination is unknown.</param>
    public static CardFreight Of(FreightTemplate template, int province, int packs, long gramsPerPack, Money goods)
    {
        var rule = province == 0 ? template.Elsewhere : template.RuleFor(province);
        return rule?.FeeFor(packs, gramsPerPack, goods) switch
        {
            null => new(CardFreightKind.NotDelivered, Money.Zero),
            { Fen: 0 } => new(CardFreightKind.Free, Money.Zero),
            _ when rule!.FreeFrom is { } enough => new(CardFreightKind.FreeFrom, enough),
            { } fee => new(CardFreightKind.Fee, fee),
        };
    }
}

internal enum CardFreightKind { Free, FreeFrom, Fee, NotDelivered }
