namespace Marketplace.Media.Abstractions;

/// <summary>Keeps pictures. The same content is kept once, whoever brings it.</summary>
public interface IMedia
{
    /// <summary>Checks and stores a picture; not to be called inside a transaction.</summary>
    /// <param name="content">JPEG, PNG, WebP or AVIF by its content, whatever its name; at most 20 MB and 50 million pixels.</param>
    /// <exception cref="Marketplace.Platform.RuleViolation">It is none of these, too large, or damaged; says what to do.</exception>
    Task<Picture> StoreAsync(Stream content, CancellationToken cancellation);
}
