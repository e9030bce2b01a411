using System.Globalization;

namespace Marketplace.Platform.Events;

/// <summary>Up to where a reader has read the feed. Its text form may be stored.</summary>
/// <param name="TransactionId">0 on SQLite, where ids come in the order of commits. On PostgreSQL an id alone would lose rows that commit late.</param>
public readonly record struct ChangeCursor(ulong TransactionId, long Id)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{TransactionId}:{Id}");

    public static ChangeCursor Parse(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return new(ulong.Parse(text.AsSpan(0, colon), CultureInfo.InvariantCulture), long.Parse(text.AsSpan(colon + 1), CultureInfo.InvariantCulture));
    }
}
