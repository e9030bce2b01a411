namespace Marketplace.Testing;

/// <summary>What one run of the tests writes on disk; it goes when the run ends.</summary>
internal static class TestFolder
{
    private static readonly string Root = Directory.CreateTempSubdirectory("marketplace-tests-").FullName;

    /// <summary>A new path in it; nothing is there yet.</summary>
    public static string NewPath(string ending = "") => Path.Combine(Root, Guid.CreateVersion7().ToString("N") + ending);

    public static string NewFolder() => Directory.CreateDirectory(NewPath()).FullName;

    public static void Remove() => Directory.Delete(Root, recursive: true);
}
