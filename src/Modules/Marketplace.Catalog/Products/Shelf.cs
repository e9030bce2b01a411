using Marketplace.Media.Abstractions;

namespace Marketplace.Catalog.Products;

/// <summary>A few products of many.</summary>
/// <param name="Total">How many there are.</param>
/// <param name="Address">Where all of them are; <see langword="null"/> where there is no such page.</param>
/// <param name="IsBeingPrepared">There is no index yet to choose them by.</param>
internal sealed record Shelf(IReadOnlyList<ProductCard> Cards, int Total, string? Address, bool IsBeingPrepared = false)
{
    public static Shelf Empty { get; } = new([], 0, null);

    public Shelf Without(IReadOnlySet<Guid> ids) => this with { Cards = [.. Cards.Where(card => !ids.Contains(card.Id))] };

    /// <summary>What a shared link to a page of these goods shows; <see langword="null"/> while none has a picture.</summary>
    public string? SharePicture => Cards.FirstOrDefault(card => card.Cover is not null) is { Cover: { } cover } ? PictureAddress.Of(cover, PicturePreset.Share) : null;

    /// <summary>Fewer of them, of as many kinds as there are: the best of each kind first, then the second best.</summary>
    public Shelf Varied(int count) => this with { Cards = VariedOf(Cards, card => card.Kind, count) };

    public static IReadOnlyList<T> VariedOf<T>(IEnumerable<T> all, Func<T, string> kindOf, int count) =>
        [.. all.GroupBy(kindOf).SelectMany(kind => kind.Index()).OrderBy(pair => pair.Index).Take(count).Select(pair => pair.Item)];
}
