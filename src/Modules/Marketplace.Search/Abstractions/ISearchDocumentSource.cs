namespace Marketplace.Search.Abstractions;

/// <summary>Where documents of one kind come from: the module that owns them. Registered by <c>AddSearchDocuments</c>, created per use.</summary>
public interface ISearchDocumentSource
{
    /// <summary>Short and lasting, lower case: <c>product</c>.</summary>
    string Kind { get; }

    /// <summary>
    /// What the public may see now. An id that is not returned is removed from the index: so a draft, an unlisted or a deleted one is simply left out.
    /// </summary>
    /// <param name="ids">At most 2,000, in any order; <see langword="null"/> for all, read page by page by key.</param>
    IAsyncEnumerable<SearchDocument> ReadAsync(IReadOnlyCollection<Guid>? ids, CancellationToken cancellation);

    /// <summary>How many documents <see cref="ReadAsync"/> would return for all: a new index is compared with it before it is used.</summary>
    Task<int> CountAsync(CancellationToken cancellation);

    /// <summary>The plain answer while there is no index: name contains the text, newest first.</summary>
    /// <param name="text">Trimmed, at most 60 characters, may be empty.</param>
    Task<PlainAnswer> FindPlainlyAsync(string text, int skip, int take, CancellationToken cancellation);
}

/// <param name="Total">Of all pages.</param>
public sealed record PlainAnswer(IReadOnlyList<Guid> Ids, int Total);
