using System.Collections.Frozen;
using System.Text;

namespace Marketplace.Platform.Localization;

/// <summary>The simplified form of traditional characters (OpenCC's pairs, one for one): 黃瓜 → 黄瓜.</summary>
public static class Simplified
{
    private static readonly Lazy<FrozenDictionary<int, Rune>> Forms = new(() =>
        EmbeddedLines.Read("traditional-simplified.csv").ToFrozenDictionary(row => char.ConvertToUtf32(row.First, 0), row => Rune.GetRuneAt(row.Second, 0)));

    /// <summary>The character itself where it is not a traditional form.</summary>
    public static Rune Of(Rune character) => character.Value >= 0x2E80 && Forms.Value.TryGetValue(character.Value, out var form) ? form : character;
}
