using System.Security.Cryptography;
using System.Text;

namespace Marketplace.Platform.Recipes;

/// <summary>The files a recipe names, which never leave its folder.</summary>
public static class RecipeFiles
{
    /// <param name="name">Relative to the folder; <c>*</c> in the last part for all that match.</param>
    /// <returns>In order of name; none for a name that leads out of the folder.</returns>
    public static IReadOnlyList<string> Find(string folder, string name)
    {
        var root = Path.GetFullPath(folder);
        var path = Path.GetFullPath(Path.Combine(root, name));
        if (!path.StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        {
            return [];
        }

        if (!Path.GetFileName(path.AsSpan()).Contains('*'))
        {
            return File.Exists(path) ? [path] : [];        // thousands of pictures in one folder: it is not to be listed for each
        }

        var parent = Path.GetDirectoryName(path)!;
        return Directory.Exists(parent) ? [.. Directory.EnumerateFiles(parent, Path.GetFileName(path)).Order(StringComparer.Ordinal)] : [];
    }

    /// <summary>Changes with the name and the content of every file, and with the settings.</summary>
    internal static async Task<string> HashAsync(IEnumerable<string> files, IReadOnlyDictionary<string, string> settings, CancellationToken cancellation)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(string.Join('\n', settings.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Key + "=" + pair.Value))));
        foreach (var file in files)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(Path.GetFileName(file) + "\n"));
            hash.AppendData(await File.ReadAllBytesAsync(file, cancellation));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
