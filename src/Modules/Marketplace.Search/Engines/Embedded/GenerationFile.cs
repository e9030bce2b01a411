using System.Globalization;
using Marketplace.Platform.Events;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Marketplace.Search.Engines.Embedded;

/// <summary>
/// A generation on disk: one SQLite file. What a batch changes and the cursor up to which the change feed has been read are one
/// transaction: after a kill at any moment, reading goes on from exactly what the documents show.
/// </summary>
internal sealed class GenerationFile : IDisposable
{
    /// <summary>Raise it whenever tables, bytes or texts change their meaning: a file of another format is built anew.</summary>
    public const int Format = 1;
    private const string Tables = """
        CREATE TABLE Facts (Name TEXT PRIMARY KEY, Value TEXT NOT NULL) WITHOUT ROWID;
        CREATE TABLE Texts (Number INTEGER PRIMARY KEY, Text TEXT NOT NULL);
        CREATE TABLE Documents (Slot INTEGER PRIMARY KEY, Kind INTEGER NOT NULL, Id BLOB NOT NULL, Version INTEGER NOT NULL, Bytes BLOB);
        CREATE UNIQUE INDEX DocumentsById ON Documents (Id, Kind);
        """;

    private readonly SqliteConnection _connection;
    private readonly RawStatement _find;
    private readonly RawStatement _put;
    private readonly RawStatement _putText;
    private readonly RawStatement _putFact;

    private GenerationFile(string path, SqliteConnection connection)
    {
        (Path, _connection) = (path, connection);
        _find = new(connection, "SELECT Slot, Version, Bytes FROM Documents WHERE Id = ?1 AND Kind = ?2");
        _put = new(connection, "INSERT OR REPLACE INTO Documents (Slot, Kind, Id, Version, Bytes) VALUES (?1, ?2, ?3, ?4, ?5)");
        _putText = new(connection, "INSERT OR REPLACE INTO Texts (Number, Text) VALUES (?1, ?2)");
        _putFact = new(connection, "INSERT OR REPLACE INTO Facts (Name, Value) VALUES (?1, ?2)");
    }

    public string Path { get; }

    /// <param name="site">Which database it is the index of.</param>
    /// <param name="mostPages">Of 4 kB; 0 for no limit but the disk's.</param>
    public static GenerationFile Create(string path, string site, int mostPages)
    {
        Delete(path);
        var connection = Connect(path, mostPages);
        try
        {
            Execute(connection, Tables);
            var file = new GenerationFile(path, connection);
            file.PutFact("format", Format.ToString(CultureInfo.InvariantCulture));
            file.PutFact("site", site);
            return file;
        }
        catch
        {
            connection.Dispose();
            Delete(path);
            throw;
        }
    }

    /// <returns><see langword="null"/> when the file cannot serve: broken, unfinished, of another format.</returns>
    public static GenerationFile? Open(string path, int mostPages)
    {
        SqliteConnection? connection = null;
        GenerationFile? file = null;
        try
        {
            connection = Connect(path, mostPages);
            file = new GenerationFile(path, connection);
            if (file.Fact("format") == Format.ToString(CultureInfo.InvariantCulture) && file.Fact("complete") is not null)
            {
                return file;
            }
        }
        catch (SqliteException failure) when (IsBroken(failure))
        {
        }

        file?.Dispose();
        connection?.Dispose();
        return null;
    }

    /// <summary>Also what SQLite keeps beside it.</summary>
    public static void Delete(string path)
    {
        foreach (var file in new[] { path, path + "-wal", path + "-shm", path + "-journal" })
        {
            File.Delete(file);
        }
    }

    /// <summary>Whether the file itself is the trouble, so that it has to be built anew.</summary>
    public static bool IsBroken(SqliteException failure) => failure.SqliteErrorCode is raw.SQLITE_CORRUPT or raw.SQLITE_NOTADB or raw.SQLITE_ERROR or raw.SQLITE_FORMAT or raw.SQLITE_CANTOPEN;

    /// <summary>Which database it is the index of.</summary>
    public string Site => Fact("site") ?? "";

    public ChangeCursor Cursor => Fact("cursor") is { } text ? ChangeCursor.Parse(text) : default;

    /// <summary>The greatest version given out so far; versions never go back, even where the database's clock does.</summary>
    public long NewestVersion => Fact("version") is { } text ? long.Parse(text, CultureInfo.InvariantCulture) : 0;

    /// <summary>Runs work in a transaction; a failure leaves the file as it was.</summary>
    public void InTransaction(Action work)
    {
        Execute(_connection, "BEGIN IMMEDIATE");
        try
        {
            work();
            Execute(_connection, "COMMIT");
        }
        catch
        {
            if (raw.sqlite3_get_autocommit(_connection.Handle) == 0)        // a full disk may have rolled back already
            {
                Execute(_connection, "ROLLBACK");
            }

            throw;
        }
    }

    public StoredDocument? Find(int kind, Guid id)
    {
        Span<byte> key = stackalloc byte[16];
        id.TryWriteBytes(key);
        if (!_find.Again().Bind(1, key).Bind(2, kind).Step())
        {
            return null;
        }

        var bytes = _find.Blob(2);
        var found = new StoredDocument((int)_find.Integer(0), _find.Integer(1), bytes.IsEmpty ? null : bytes.ToArray());
        _find.Again();
        return found;
    }

    public void Put(int kind, Guid id, StoredDocument document)
    {
        Span<byte> key = stackalloc byte[16];
        id.TryWriteBytes(key);
        _put.Again().Bind(1, document.Slot).Bind(2, kind).Bind(3, key).Bind(4, document.Version);
        (document.Bytes is null ? _put.BindNull(5) : _put.Bind(5, document.Bytes)).Step();
    }

    public void PutTexts(StringTable texts, int from)
    {
        for (var number = from; number < texts.Count; number++)
        {
            _putText.Again().Bind(1, number).Bind(2, texts[number]).Step();
        }
    }

    public void PutFact(string name, string value) => _putFact.Again().Bind(1, name).Bind(2, value).Step();

    /// <summary>From here on it may be opened. Everything before is on the disk first.</summary>
    public void Complete()
    {
        Execute(_connection, "PRAGMA wal_checkpoint(TRUNCATE); PRAGMA synchronous = FULL;");
        PutFact("complete", "1");
        Execute(_connection, "PRAGMA synchronous = NORMAL;");
    }

    public void ReadTexts(StringTable into)
    {
        using var count = new RawStatement(_connection, "SELECT count(*) FROM Texts");
        into.MakeRoom(count.Step() ? (int)count.Integer(0) + 1 : 0);
        using var rows = new RawStatement(_connection, "SELECT Number, Text FROM Texts ORDER BY Number");
        while (rows.Step())
        {
            if (into.NumberOf(rows.Text(1)) != rows.Integer(0))
            {
                throw new InvalidDataException("The texts of the index are broken.");
            }
        }
    }

    /// <summary>The greatest slot that was ever given; 0 for none.</summary>
    public int ReadLastSlot()
    {
        using var last = new RawStatement(_connection, "SELECT max(Slot) FROM Documents");
        return last.Step() ? (int)last.Integer(0) : 0;
    }

    public void ReadDocuments(DocumentRead read)
    {
        using var rows = new RawStatement(_connection, "SELECT Slot, Id, Bytes FROM Documents WHERE Bytes IS NOT NULL ORDER BY Slot");
        while (rows.Step())
        {
            read((int)rows.Integer(0), new Guid(rows.Blob(1)), rows.Blob(2));
        }
    }

    public void Dispose()
    {
        _find.Dispose();
        _put.Dispose();
        _putText.Dispose();
        _putFact.Dispose();
        _connection.Dispose();
    }

    private string? Fact(string name)
    {
        using var row = new RawStatement(_connection, "SELECT Value FROM Facts WHERE Name = ?1");
        return row.Bind(1, name).Step() ? row.Text(0) : null;
    }

    private static SqliteConnection Connect(string path, int mostPages)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
        connection.Open();
        // a lost end of the log costs nothing: the cursor goes back with it, and the changes are read again
        Execute(connection, $"PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -16000; PRAGMA max_page_count = {(mostPages > 0 ? mostPages : 1_073_741_823)};");
        return connection;
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}

/// <param name="bytes">Valid during the call.</param>
internal delegate void DocumentRead(int slot, Guid id, ReadOnlySpan<byte> bytes);
