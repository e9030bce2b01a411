using System.Reflection;

namespace Marketplace.Platform.Localization;

/// <summary>The two-column tables that come with the assembly.</summary>
internal static class EmbeddedLines
{
    /// <summary>The rows without their header, split at the first comma.</summary>
    public static IEnumerable<(string First, string Second)> Read(string file)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(file)!);
        reader.ReadLine();
        while (reader.ReadLine() is { } line)
        {
            var comma = line.IndexOf(',', StringComparison.Ordinal);
            yield return (line[..comma], line[(comma + 1)..]);
        }
    }
}
