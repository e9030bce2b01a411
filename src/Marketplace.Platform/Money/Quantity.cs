using System.Globalization;
using System.Text.Json.Serialization;

namespace Marketplace.Platform;

/// <summary>An amount of goods in thousandths of its unit: grams of a kilogram, millilitres of a litre, thousandths of a piece. Overflow throws.</summary>
[JsonConverter(typeof(QuantityJsonConverter))]
public readonly record struct Quantity(long Thousandths) : IComparable<Quantity>
{
    public static Quantity Zero => default;

    /// <exception cref="ArgumentException">The value has more than three decimals.</exception>
    public static Quantity From(decimal value)
    {
        var thousandths = value * 1000m;
        return decimal.Truncate(thousandths) == thousandths
            ? new(checked((long)thousandths))
            : throw new ArgumentException("A quantity has at most three decimals.", nameof(value));
    }

    public decimal Value => Thousandths / 1000m;

    public int CompareTo(Quantity other) => Thousandths.CompareTo(other.Thousandths);

    /// <summary>Without trailing zeros, the same in every culture: 2.5, 25, 1,200.</summary>
    public override string ToString() => Value.ToString("#,0.###", CultureInfo.InvariantCulture);

    public static bool operator <(Quantity left, Quantity right) => left.Thousandths < right.Thousandths;
    public static bool operator >(Quantity left, Quantity right) => left.Thousandths > right.Thousandths;
    public static bool operator <=(Quantity left, Quantity right) => left.Thousandths <= right.Thousandths;
    public static bool operator >=(Quantity left, Quantity right) => left.Thousandths >= right.Thousandths;
    public static Quantity operator +(Quantity left, Quantity right) => new(checked(left.Thousandths + right.Thousandths));
    public static Quantity operator -(Quantity left, Quantity right) => new(checked(left.Thousandths - right.Thousandths));
    public static Quantity operator *(Quantity quantity, long times) => new(checked(quantity.Thousandths * times));
    public static explicit operator long(Quantity quantity) => quantity.Thousandths;
    public static explicit operator Quantity(long thousandths) => new(thousandths);
}
