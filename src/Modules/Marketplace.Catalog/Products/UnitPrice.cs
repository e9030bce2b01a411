using Marketplace.Catalog.StandardGoods;
using Marketplace.Platform;
using Marketplace.Platform.Localization;

namespace Marketplace.Catalog.Products;

/// <summary>What a kilogram, litre or piece costs (domain.md D23): an amount divided by a content, rounded half up to the fen only when it is shown.</summary>
/// <param name="Content">More than nothing.</param>
internal readonly record struct UnitPrice(Money Amount, Quantity Content, BaseUnit Unit)
{
    /// <summary>Per kg, L or piece.</summary>
    public Money PerUnit => new(Rounded(Amount.Fen * 1000m));

    /// <summary>It says no more than the amount itself: a box of one piece.</summary>
    public bool IsOfOnePiece => Unit == BaseUnit.Piece && Content == Quantity.From(1);

    /// <summary>As people reckon: 斤 (500 g) for weights in Chinese, else the unit itself: ¥5.98/斤, ¥11.96/kg.</summary>
    public override string ToString() => Unit switch
    {
        BaseUnit.Kg when Cultures.IsChinese => new Money(Rounded(Amount.Fen * 500m)) + "/斤",
        BaseUnit.Kg => PerUnit + "/kg",
        BaseUnit.L when Cultures.IsChinese => PerUnit + "/升",
        BaseUnit.L => PerUnit + "/L",
        _ when Cultures.IsChinese => PerUnit + "/个",
        _ => PerUnit + " each",
    };

    /// <summary>By the exact price; of different units by the unit.</summary>
    public static IComparer<UnitPrice> Cheapest { get; } = Comparer<UnitPrice>.Create((left, right) => left.Unit != right.Unit
        ? left.Unit.CompareTo(right.Unit)
        : ((Int128)left.Amount.Fen * right.Content.Thousandths).CompareTo((Int128)right.Amount.Fen * left.Content.Thousandths));

    private long Rounded(decimal thousandfold) => (long)decimal.Round(thousandfold / Content.Thousandths, MidpointRounding.AwayFromZero);
}
