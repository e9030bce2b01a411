using System.Security.Cryptography;
using Marketplace.Media.Abstractions;
using Marketplace.Media.Store;
using Marketplace.Platform;

namespace Marketplace.Media.Files;

internal sealed class MediaLibrary(IMediaStore store, PictureReader reader) : IMedia
{
    public async Task<Picture> StoreAsync(Stream content, CancellationToken cancellation)
    {
        var bytes = await ReadAsync(content, cancellation);
        var (width, height) = reader.Read(bytes);
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes));

        await store.WriteAsync(hash, bytes, cancellation);
        return new Picture(hash, width, height);
    }

    /// <summary>Never more than one byte beyond the limit, however much is sent.</summary>
    private static async Task<byte[]> ReadAsync(Stream content, CancellationToken cancellation)
    {
        using var read = new MemoryStream();
        var buffer = new byte[81920];
        int count;
        while ((count = await content.ReadAsync(buffer, cancellation)) > 0)
        {
            read.Write(buffer, 0, count);
            if (read.Length > PictureReader.MostBytes)
            {
                throw new RuleViolation("The picture is larger than 20 MB: take a smaller one.");
            }
        }

        return read.ToArray();
    }
}
