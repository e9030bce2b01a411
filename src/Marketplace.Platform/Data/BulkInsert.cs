using System.Data.Common;
using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace Marketplace.Platform.Data;

/// <summary>Many rows by prepared statements, from the mapping that EF has: for recipes and imports. It raises no events and no versions.</summary>
public static class BulkInsert
{
    /// <returns>How many rows were written or changed.</returns>
    public static async Task<int> BulkInsertAsync<T>(this MarketplaceDbContext db, IReadOnlyList<T> rows, Existing existing, CancellationToken cancellation) where T : class
    {
        if (rows.Count == 0)
        {
            return 0;
        }

        var transaction = db.Database.CurrentTransaction ?? throw new InvalidOperationException("A bulk insert needs db.InTransactionAsync.");
        var table = new Table(db, typeof(T), existing);
        var written = 0;
        for (var start = 0; start < rows.Count; start += table.RowsPerStatement)
        {
            var count = Math.Min(table.RowsPerStatement, rows.Count - start);
            var command = table.CommandFor(count, transaction.GetDbTransaction());
            for (var row = 0; row < count; row++)
            {
                table.Fill(command, row, rows[start + row]);
            }

            written += await command.ExecuteNonQueryAsync(cancellation);
        }

        await table.DisposeAsync();
        return written;
    }

    private sealed class Table : IAsyncDisposable
    {
        private readonly MarketplaceDbContext _db;
        private readonly string _head;
        private readonly string _tail;
        private readonly IReadOnlyList<(IProperty Property, Func<object?, object?>? Convert, RelationalTypeMapping Mapping)> _columns;
        private readonly Dictionary<int, DbCommand> _commands = [];

        public Table(MarketplaceDbContext db, Type type, Existing existing)
        {
            _db = db;
            var entity = db.Model.FindEntityType(type) ?? throw new InvalidOperationException($"{type.Name} is not mapped.");
            var sql = db.GetService<ISqlGenerationHelper>();
            var name = sql.DelimitIdentifier(entity.GetTableName()!, entity.GetSchema());
            var store = StoreObjectIdentifier.Table(entity.GetTableName()!, entity.GetSchema());
            var properties = entity.GetProperties().Where(property => property.PropertyInfo is not null || property.FieldInfo is not null).ToList();
            _columns = [.. properties.Select(property => (property, property.GetTypeMapping().Converter?.ConvertToProvider, (RelationalTypeMapping)property.GetTypeMapping()))];

            string Column(IProperty property) => sql.DelimitIdentifier(property.GetColumnName(store)!);
            _head = $"INSERT INTO {name} ({string.Join(", ", properties.Select(Column))}) VALUES ";
            _tail = existing == Existing.Keep ? " ON CONFLICT DO NOTHING" : Replace(name, entity, properties, Column);
            RowsPerStatement = Math.Max(1, Math.Min(db.Provider.BulkRows, 30_000 / properties.Count));
        }

        public int RowsPerStatement { get; }

        public DbCommand CommandFor(int rows, DbTransaction transaction)
        {
            if (_commands.TryGetValue(rows, out var known))
            {
                return known;
            }

            var command = transaction.Connection!.CreateCommand();
            command.Transaction = transaction;
            var text = new StringBuilder(_head);
            for (var row = 0; row < rows; row++)
            {
                text.Append(row == 0 ? "(" : ", (");
                for (var column = 0; column < _columns.Count; column++)
                {
                    // with its @, else SQLite's provider looks for it under four names, which took a quarter of an import
                    var name = "@p" + (row * _columns.Count + column).ToString(CultureInfo.InvariantCulture);
                    command.Parameters.Add(_columns[column].Mapping.CreateParameter(command, name, null, true));
                    text.Append(column == 0 ? "" : ", ").Append(name);
                }

                text.Append(')');
            }

            command.CommandText = text.Append(_tail).ToString();
            command.Prepare();
            return _commands[rows] = command;
        }

        public void Fill(DbCommand command, int row, object entity)
        {
            for (var column = 0; column < _columns.Count; column++)
            {
                var (property, convert, _) = _columns[column];
                var value = property.GetGetter().GetClrValue(entity);
                command.Parameters[row * _columns.Count + column].Value = (convert is null ? value : convert(value)) ?? DBNull.Value;
            }
        }

        public async ValueTask DisposeAsync()
        {
            foreach (var command in _commands.Values)
            {
                await command.DisposeAsync();
            }
        }

        private static string Replace(string table, IEntityType entity, IReadOnlyList<IProperty> properties, Func<IProperty, string> column)
        {
            var key = entity.FindPrimaryKey()!.Properties;
            var others = properties.Where(property => !key.Contains(property)).Select(column).ToList();
            return $" ON CONFLICT ({string.Join(", ", key.Select(column))}) DO UPDATE SET {string.Join(", ", others.Select(name => $"{name} = excluded.{name}"))}"
                + $" WHERE {string.Join(" OR ", others.Select(name => $"{table}.{name} IS DISTINCT FROM excluded.{name}"))}";
        }
    }
}
