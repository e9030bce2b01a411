using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Marketplace.Search.Indexing;

/// <summary>What a failure means to the one who looks after the site; never a path.</summary>
internal static class IndexTrouble
{
    public static string Describe(Exception failure) => failure switch
    {
        IndexDiffers differs => differs.Message,
        SqliteException { SqliteErrorCode: raw.SQLITE_FULL } => "The disk is full.",
        SqliteException sqlite => $"The file of the index could not be used (SQLite {sqlite.SqliteErrorCode}).",
        IOException { InnerException: { } inner } => Describe(inner),
        IOException or UnauthorizedAccessException => "The folder of the index cannot be written.",
        _ => failure.GetType().Name + ": " + failure.Message.ReplaceLineEndings(" "),
    };
}
