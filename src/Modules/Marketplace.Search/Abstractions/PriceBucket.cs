using System.Globalization;
using Marketplace.Platform;

namespace Marketplace.Search.Abstractions;

/// <summary>A span of prices that is counted together, from its lower end up to but without its upper one.</summary>
/// <param name="Value">As a facet's value: <c>10-20</c> yuan, <c>500-</c> and more; of unit prices <c>kg:5-10</c>.</param>
/// <param name="Unit">Of a unit price.</param>
/// <param name="To"><see langword="null"/> for no end.</param>
public sealed record PriceBucket(string Value, SearchUnit? Unit, Money From, Money? To)
{
    private static readonly int[] Steps = [0, 10, 20, 50, 100, 200, 500];
    private static readonly int[] UnitSteps = [0, 5, 10, 20, 50, 100, 200];

    /// <summary>Of <see cref="Facet.Price"/>.</summary>
    public static IReadOnlyList<PriceBucket> Prices { get; } = [.. Between(Steps, unit: null)];

    /// <summary>Of <see cref="Facet.UnitPrice"/>, those of each unit in the order of <see cref="SearchUnit"/>.</summary>
    public static IReadOnlyList<PriceBucket> UnitPrices { get; } = [.. Enum.GetValues<SearchUnit>().SelectMany(unit => Between(UnitSteps, unit))];

    internal static int IndexOf(long fen) => StepOf(Steps, fen);

    internal static int IndexOf(SearchUnit unit, long fen) => (int)unit * UnitSteps.Length + StepOf(UnitSteps, fen);

    private static int StepOf(int[] steps, long fen)
    {
        var step = steps.Length - 1;
        while (step > 0 && fen < steps[step] * 100L)
        {
            step--;
        }

        return step;
    }

    private static IEnumerable<PriceBucket> Between(int[] steps, SearchUnit? unit) => steps.Select((from, index) =>
    {
        int? to = index + 1 < steps.Length ? steps[index + 1] : null;
        var prefix = unit switch { SearchUnit.Kilogram => "kg:", SearchUnit.Litre => "l:", SearchUnit.Piece => "piece:", _ => "" };
        return new PriceBucket(string.Create(CultureInfo.InvariantCulture, $"{prefix}{from}-{to}"), unit, Money.FromYuan(from), to is { } end ? Money.FromYuan(end) : null);
    });
}
