using Marketplace.Platform;

namespace Marketplace.Catalog.Freight;

/// <summary>What sending costs to some provinces (domain.md D25).</summary>
internal sealed record FreightRule
{
    /// <summary>Adcodes; none: everywhere that no other rule names.</summary>
    public IReadOnlyList<int> Provinces { get; init; } = [];
    public required FreightKind Kind { get; init; }

    /// <summary>From this amount of goods on, sending is free.</summary>
    public Money? FreeFrom { get; init; }

    /// <summary>The weight that <see cref="FirstFee"/> covers.</summary>
    public int FirstGrams { get; init; }
    public Money FirstFee { get; init; }

    /// <summary>Each further weight begun costs <see cref="FurtherFee"/>.</summary>
    public int FurtherGrams { get; init; }
    public Money FurtherFee { get; init; }

    /// <summary>Per pack.</summary>
    public Money PieceFee { get; init; }

    /// <summary><see langword="null"/>: not delivered.</summary>
    public Money? FeeFor(int packs, long gramsPerPack, Money goods) => Kind switch
    {
        FreightKind.NotDelivered => null,
        FreightKind.Free => Money.Zero,
        _ when FreeFrom <= goods => Money.Zero,
        FreightKind.ByPiece => PieceFee * packs,
        _ => FirstFee + FurtherFee * FurtherSteps(packs * gramsPerPack),
    };

    private long FurtherSteps(long grams) => grams <= FirstGrams ? 0 : (grams - FirstGrams + FurtherGrams - 1) / FurtherGrams;
}
