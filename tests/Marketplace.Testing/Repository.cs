namespace Marketplace.Testing;

/// <summary>The folder in which the tests' sources lie.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    public static string PathOf(string relative) => Path.Combine(Root, relative);

    private static string Find(string from) =>
        File.Exists(Path.Combine(from, "Marketplace.sln")) ? from
        : Path.GetDirectoryName(from.TrimEnd(Path.DirectorySeparatorChar)) is { } above ? Find(above)
        : throw new InvalidOperationException("The tests do not run below the repository.");
}
