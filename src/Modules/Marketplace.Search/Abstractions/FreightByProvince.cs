using System.Globalization;
using Marketplace.Platform;

namespace Marketplace.Search.Abstractions;

/// <summary>What freight costs to each of the 34 provinces. Immutable; one instance may serve many documents, and should.</summary>
public sealed class FreightByProvince
{
    internal const int NotDelivered = -1;
    private readonly int[] _fen;
    private readonly string _text;

    private FreightByProvince(int[] fen) => (_fen, _text) = (fen, string.Join(' ', fen.Select(fee => fee.ToString(CultureInfo.InvariantCulture))));

    /// <summary>The codes of the provinces, in their customary order.</summary>
    public static IReadOnlyList<int> Provinces { get; } =
    [
        110000, 120000, 130000, 140000, 150000, 210000, 220000, 230000, 310000, 320000, 330000, 340000, 350000, 360000, 370000, 410000, 420000,
        430000, 440000, 450000, 460000, 500000, 510000, 520000, 530000, 540000, 610000, 620000, 630000, 640000, 650000, 710000, 810000, 820000,
    ];

    public static FreightByProvince FreeEverywhere { get; } = Of(_ => Money.Zero);

    /// <summary>In fen, in the order of <see cref="Provinces"/>; <see cref="NotDelivered"/> where it does not go.</summary>
    internal IReadOnlyList<int> Fen => _fen;

    /// <param name="fee">The fee to a province; <see langword="null"/> where it is not delivered.</param>
    public static FreightByProvince Of(Func<int, Money?> fee) =>
        new([.. Provinces.Select(province => fee(province) is { } money ? (int)Math.Clamp(money.Fen, 0, int.MaxValue) : NotDelivered)]);

    /// <summary>The fees in fen, in the order of <see cref="Provinces"/>: the form in which an index keeps them.</summary>
    public override string ToString() => _text;

    /// <param name="text">As <see cref="ToString"/> wrote it.</param>
    internal static int[] Parse(string text) => [.. text.Split(' ').Select(fen => int.Parse(fen, CultureInfo.InvariantCulture))];
}
