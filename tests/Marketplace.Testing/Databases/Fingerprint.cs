using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Marketplace.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace Marketplace.Testing.Databases;

/// <summary>What every table holds: equal before and after what must change nothing.</summary>
internal static class Fingerprint
{
    /// <summary>Rows that the site writes about itself.</summary>
    private static readonly string[] OfTheSite = ["Platform_HealthProbe", "Platform_Jobs", "Platform_RecipeRuns"];

    /// <returns>Per table, a hash over its rows whatever their order.</returns>
    public static async Task<IReadOnlyDictionary<string, string>> OfAsync(MarketplaceDbContext db)
    {
        var prints = new SortedDictionary<string, string>(StringComparer.Ordinal);
        await db.Database.OpenConnectionAsync();
        foreach (var table in db.Model.GetEntityTypes().Select(entity => entity.GetTableName()).OfType<string>().Distinct().Except(OfTheSite))
        {
            prints[table] = Hash(await RowsAsync(db, table));
        }

        await db.Database.CloseConnectionAsync();
        return prints;
    }

    private static async Task<List<string>> RowsAsync(MarketplaceDbContext db, string table)
    {
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = "SELECT * FROM " + db.GetService<ISqlGenerationHelper>().DelimitIdentifier(table);
        command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string>();
        while (await reader.ReadAsync())
        {
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(column => Text(reader.GetValue(column)))));
        }

        return rows;
    }

    private static string Text(object value) => value switch
    {
        byte[] bytes => Convert.ToHexString(bytes),
        Array items => string.Join(',', items.Cast<object>()),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static string Hash(List<string> rows)
    {
        rows.Sort(StringComparer.Ordinal);
        return $"{rows.Count} rows, {Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', rows)))[..8])}";
    }
}
