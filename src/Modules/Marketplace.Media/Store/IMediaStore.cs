namespace Marketplace.Media.Store;

/// <summary>Where originals lie: a folder, or a service that several nodes share.</summary>
internal interface IMediaStore
{
    /// <summary>Does nothing when the content is there already.</summary>
    Task WriteAsync(string hash, ReadOnlyMemory<byte> content, CancellationToken cancellation);

    /// <returns><see langword="null"/> when there is no such original.</returns>
    Task<byte[]?> ReadAsync(string hash, CancellationToken cancellation);
}
