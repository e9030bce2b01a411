using System.Globalization;

namespace Marketplace.Search.Engines;

/// <summary>Equal as long as searches see the same.</summary>
/// <param name="Generation">The name of the present one; <see langword="null"/> for none.</param>
/// <param name="Revision">Goes up with every change of the generation.</param>
internal readonly record struct IndexState(string? Generation, int Revision)
{
    public override string ToString() => Generation is null ? "" : string.Create(CultureInfo.InvariantCulture, $"{Generation}/{Revision}");
}
