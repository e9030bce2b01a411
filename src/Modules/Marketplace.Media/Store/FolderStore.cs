using Marketplace.Platform.Hosting;

namespace Marketplace.Media.Store;

/// <summary>Originals below <c>Data:Path/media</c>, spread over 256 folders by the first two digits of the hash.</summary>
internal sealed class FolderStore(SitePaths paths) : IMediaStore
{
    private readonly string _root = Path.Combine(paths.Data, "media", "originals");

    public async Task WriteAsync(string hash, ReadOnlyMemory<byte> content, CancellationToken cancellation)
    {
        var path = PathOf(hash);
        if (!File.Exists(path))
        {
            await WholeFile.WriteAsync(path, content, cancellation);
        }
    }

    public async Task<byte[]?> ReadAsync(string hash, CancellationToken cancellation)
    {
        var path = PathOf(hash);
        return File.Exists(path) ? await File.ReadAllBytesAsync(path, cancellation) : null;
    }

    private string PathOf(string hash) => Path.Combine(_root, hash[..2], hash);
}
