using System.Globalization;
using CsvHelper;

namespace Marketplace.Testing;

/// <summary>The tables of <c>seed/data</c> as they are written, cell by cell.</summary>
internal static class SeedTable
{
    /// <param name="files">A file, or a folder for all files in it, below <c>seed/data</c>.</param>
    /// <returns>Each row by the names of its columns; an empty cell is an empty text.</returns>
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Read(string files)
    {
        var path = Repository.PathOf("seed/data/" + files);
        string[] paths = Directory.Exists(path) ? [.. Directory.GetFiles(path, "*.csv").Order(StringComparer.Ordinal)] : [path];
        return [.. paths.SelectMany(ReadFile)];
    }

    private static IEnumerable<IReadOnlyDictionary<string, string>> ReadFile(string path)
    {
        using var csv = new CsvReader(File.OpenText(path), CultureInfo.InvariantCulture);
        csv.Read();
        csv.ReadHeader();
        while (csv.Read())
        {
            yield return csv.HeaderRecord!.Select((name, index) => (name, csv.GetField(index) ?? "")).ToDictionary(cell => cell.name, cell => cell.Item2);
        }
    }
}
