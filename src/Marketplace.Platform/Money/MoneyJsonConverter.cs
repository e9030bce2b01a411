using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Marketplace.Platform;

/// <summary>In JSON an amount is a number in yuan with two decimals; text is read too, as CSV has it.</summary>
internal sealed class MoneyJsonConverter : JsonConverter<Money>
{
    public override Money Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        DecimalJson.TryRead(ref reader, decimals: 2, out var yuan) ? Money.FromYuan(yuan) : throw new JsonException("An amount is a number in yuan with at most two decimals.");

    public override void Write(Utf8JsonWriter writer, Money value, JsonSerializerOptions options) => writer.WriteRawValue(value.Yuan.ToString("0.00", CultureInfo.InvariantCulture));
}

/// <summary>In JSON a quantity is a number with at most three decimals; text is read too, as CSV has it.</summary>
internal sealed class QuantityJsonConverter : JsonConverter<Quantity>
{
    public override Quantity Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        DecimalJson.TryRead(ref reader, decimals: 3, out var value) ? Quantity.From(value) : throw new JsonException("A quantity is a number with at most three decimals.");

    public override void Write(Utf8JsonWriter writer, Quantity value, JsonSerializerOptions options) => writer.WriteNumberValue(value.Value);
}

internal static class DecimalJson
{
    public static bool TryRead(ref Utf8JsonReader reader, int decimals, out decimal value)
    {
        value = 0;
        var read = reader.TokenType switch
        {
            JsonTokenType.Number => reader.TryGetDecimal(out value),
            JsonTokenType.String => decimal.TryParse(reader.GetString(), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value),
            _ => false,
        };
        return read && decimal.Round(value, decimals) == value && decimal.Abs(value) < 1_000_000_000_000m;
    }
}
