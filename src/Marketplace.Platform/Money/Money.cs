using System.Globalization;
using System.Text.Json.Serialization;

namespace Marketplace.Platform;

/// <summary>An amount of Chinese yuan in whole fen (domain.md §9.28: integers only, CNY only). May be negative; overflow throws.</summary>
[JsonConverter(typeof(MoneyJsonConverter))]
public readonly record struct Money(long Fen) : IComparable<Money>
{
    public static Money Zero => default;

    /// <exception cref="ArgumentException">The amount has a fraction of a fen: rounding is the caller's decision.</exception>
    public static Money FromYuan(decimal yuan)
    {
        var fen = yuan * 100m;
        return decimal.Truncate(fen) == fen
            ? new(checked((long)fen))
            : throw new ArgumentException("An amount has whole fen.", nameof(yuan));
    }

    /// <summary>Yuan with two decimals, for interfaces that want a number.</summary>
    public decimal Yuan => Fen / 100m;

    public int CompareTo(Money other) => Fen.CompareTo(other.Fen);

    /// <summary>The same in every culture (English would print ¤): ¥1,234.50.</summary>
    public override string ToString() => (Fen < 0 ? "-¥" : "¥") + decimal.Abs(Yuan).ToString("N2", CultureInfo.InvariantCulture);

    public static bool operator <(Money left, Money right) => left.Fen < right.Fen;
    public static bool operator >(Money left, Money right) => left.Fen > right.Fen;
    public static bool operator <=(Money left, Money right) => left.Fen <= right.Fen;
    public static bool operator >=(Money left, Money right) => left.Fen >= right.Fen;
    public static Money operator +(Money left, Money right) => new(checked(left.Fen + right.Fen));
    public static Money operator -(Money left, Money right) => new(checked(left.Fen - right.Fen));
    public static Money operator *(Money money, long times) => new(checked(money.Fen * times));

    /// <summary>Both databases translate it: sums are written <c>Sum(row => (long)row.Price)</c>.</summary>
    public static explicit operator long(Money money) => money.Fen;
    public static explicit operator Money(long fen) => new(fen);
}
