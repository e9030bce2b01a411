using System.Runtime.CompilerServices;
using Xunit;

namespace Marketplace.Testing;

/// <summary>Compares with a file beside the test: <c>QueryTests.Facets.snapshot.json</c>. <c>UPDATE_SNAPSHOTS=1</c> writes it; then read what changed.</summary>
internal static class Snapshot
{
    public static void Match(string actual, string ending = "txt", [CallerMemberName] string test = "", [CallerFilePath] string file = "")
    {
        MatchFile(Path.Combine(Path.GetDirectoryName(file)!, $"{Path.GetFileNameWithoutExtension(file)}.{test}.snapshot.{ending}"), actual);
    }

    /// <summary>Compares with a file that the repository keeps for its users, such as a schema.</summary>
    public static void MatchFile(string path, string actual)
    {
        var text = actual.ReplaceLineEndings("\n").TrimEnd('\n') + "\n";
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
        {
            File.WriteAllText(path, text);
            return;
        }

        Assert.True(File.Exists(path), $"There is no {Path.GetFileName(path)} yet: run the test with UPDATE_SNAPSHOTS=1 and read what it writes.");
        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), text);
    }
}
