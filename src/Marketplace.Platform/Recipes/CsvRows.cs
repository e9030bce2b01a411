using System.Collections;
using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using CsvHelper;
using CsvHelper.Configuration;

namespace Marketplace.Platform.Recipes;

/// <summary>Turns CSV lines into the JSON objects a recipe would have inline, so that both are read and checked alike.</summary>
internal static class CsvRows
{
    private static readonly CsvConfiguration Format = new(CultureInfo.InvariantCulture) { BadDataFound = null, MissingFieldFound = null };

    /// <summary>Empty cells are left out; lists are separated by semicolons; <c>yes</c> and <c>no</c> are booleans; a cell that begins with { or [ is JSON.</summary>
    public static IEnumerable<(int Line, JsonObject Row)> Read(TextReader text, JsonTypeInfo row)
    {
        using var csv = new CsvReader(text, Format);
        if (!csv.Read() || !csv.ReadHeader())
        {
            yield break;
        }

        var columns = csv.HeaderRecord!.Select(name => (Name: name, Type: row.Properties.FirstOrDefault(property => property.Name == name)?.PropertyType)).ToList();
        while (csv.Read())
        {
            var line = csv.Parser.RawRow;
            var read = new JsonObject();
            for (var index = 0; index < columns.Count; index++)
            {
                if (csv.GetField(index) is { Length: > 0 } cell)
                {
                    read[columns[index].Name] = ValueOf(cell, columns[index].Type);
                }
            }

            yield return (line, read);
        }
    }

    private static JsonNode? ValueOf(string cell, Type? type) => type switch
    {
        _ when cell[0] is '{' or '[' && type != typeof(string) => JsonNode.Parse(cell),
        _ when type == typeof(bool) || type == typeof(bool?) => cell switch { "yes" => true, "no" => false, _ => JsonValue.Create(cell) },
        _ when type != typeof(string) && typeof(IEnumerable).IsAssignableFrom(type) =>
            new JsonArray([.. cell.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(item => (JsonNode?)JsonValue.Create(item))]),
        _ => JsonValue.Create(cell),
    };
}
