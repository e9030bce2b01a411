using System.Globalization;
using System.Text;
using Marketplace.Platform;

namespace Marketplace.Catalog.Products;

/// <summary>A product's price history as a drawing: a step line, since a price holds until the next one.</summary>
/// <param name="Path">For the <c>d</c> of an SVG path in a box of <see cref="Width"/> by <see cref="Height"/>.</param>
/// <param name="End">Where the line ends: today.</param>
/// <param name="Prices">Lines of the grid, the lowest first.</param>
/// <param name="Months">First days of months in the span, thinned so that their names do not touch.</param>
internal sealed record PriceLine(string Path, LinePoint End, IReadOnlyList<PriceMark> Prices, IReadOnlyList<MonthMark> Months, Money Lowest, Money Highest)
{
    public const int Width = 560;
    public const int Height = 190;
    public const int Left = 52;
    public const int Right = 544;
    private const int Top = 16;
    private const int Bottom = 150;
    private const int MostMonths = 5;

    /// <param name="history">From which day on which price; oldest first, at least one.</param>
    /// <returns><see langword="null"/> while there is nothing to see: one price, or none of a day before today.</returns>
    public static PriceLine? Of(IReadOnlyList<(DateOnly From, Money Price)> history, DateOnly today)
    {
        if (history.Count < 2 || history[0].From >= today)
        {
            return null;
        }

        var (lowest, highest) = (history.Min(step => step.Price), history.Max(step => step.Price));
        var scale = Scale.Of(lowest, highest);
        var first = history[0].From;
        var days = today.DayNumber - first.DayNumber;
        int XOf(DateOnly day) => Left + (int)Math.Round((Right - Left) * Math.Clamp((day.DayNumber - first.DayNumber) / (double)days, 0, 1));
        int YOf(Money price) => Bottom - (int)Math.Round((Bottom - Top) * (double)(price.Fen - scale.From) / (scale.To - scale.From));

        var path = new StringBuilder();
        path.Append(CultureInfo.InvariantCulture, $"M{Left} {YOf(history[0].Price)}");
        foreach (var (from, price) in history.Skip(1))
        {
            path.Append(CultureInfo.InvariantCulture, $"H{XOf(from)}V{YOf(price)}");
        }

        path.Append(CultureInfo.InvariantCulture, $"H{Right}");
        return new(
            path.ToString(),
            new(Right, YOf(history[^1].Price)),
            [.. scale.Marks.Select(fen => new PriceMark(new Money(fen), YOf(new Money(fen))))],
            [.. Thinned(MonthsBetween(first, today)).Select(month => new MonthMark(month, XOf(month)))],
            lowest,
            highest);
    }

    private static IEnumerable<DateOnly> MonthsBetween(DateOnly first, DateOnly today)
    {
        for (var month = new DateOnly(first.Year, first.Month, 1).AddMonths(1); month <= today; month = month.AddMonths(1))
        {
            yield return month;
        }
    }

    private static IEnumerable<DateOnly> Thinned(IEnumerable<DateOnly> months)
    {
        List<DateOnly> all = [.. months];
        var each = (all.Count + MostMonths - 1) / MostMonths;
        return all.Where((_, index) => (all.Count - 1 - index) % Math.Max(each, 1) == 0);
    }

    /// <summary>Round prices below and above the line, in fen.</summary>
    private sealed record Scale(long From, long To, long Step)
    {
        public IEnumerable<long> Marks
        {
            get
            {
                for (var fen = From; fen <= To; fen += Step)
                {
                    yield return fen;
                }
            }
        }

        public static Scale Of(Money lowest, Money highest)
        {
            var step = StepFor(Math.Max((highest.Fen - lowest.Fen) / 2, 1));
            var from = lowest.Fen / step * step;
            var to = (highest.Fen + step - 1) / step * step;
            return new(from, to == from ? to + step : to, step);
        }

        /// <summary>1, 2 or 5 times a power of ten, not less than what is asked for.</summary>
        private static long StepFor(long least)
        {
            for (long power = 1; ; power *= 10)
            {
                foreach (var times in (ReadOnlySpan<long>)[1, 2, 5])
                {
                    if (times * power >= least)
                    {
                        return times * power;
                    }
                }
            }
        }
    }
}

internal readonly record struct LinePoint(int X, int Y);

internal sealed record PriceMark(Money Price, int Y);

internal sealed record MonthMark(DateOnly Month, int X);
