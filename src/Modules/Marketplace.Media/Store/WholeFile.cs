namespace Marketplace.Media.Store;

internal static class WholeFile
{
    /// <summary>The file is there whole or not at all: written under another name and then moved, so a killed process or a second one does no harm.</summary>
    public static async Task WriteAsync(string path, ReadOnlyMemory<byte> content, CancellationToken cancellation)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var unfinished = $"{path}.{Guid.CreateVersion7():N}";
        try
        {
            await File.WriteAllBytesAsync(unfinished, content, cancellation);
            File.Move(unfinished, path, overwrite: true);
        }
        catch
        {
            File.Delete(unfinished);
            throw;
        }
    }
}
