namespace Marketplace.Catalog.Products;

/// <summary>A few products of many.</summary>
/// <param name="Total">How many there are.</param>
/// <param name="Address">Where all of them are; <see langword="null"/> where there is no such page.</param>
/// <param name="IsBeingPrepared">There is no index yet to choose them by.</param>
internal sealed record Shelf(IReadOnlyList<ProductCard> Cards, int Total, string? Address, bool IsBeingPrepared = false)
{
    public static Shelf Empty { get; } = new([], 0, null);

    public Shelf Without(IReadOnlySet<Guid> ids) => this with { Cards = [.. Cards.Where(card => !ids.Contains(card.Id))] };

    /// <summary>Fewer of them, of as many kinds as there are: the best of each kind first, then the second best.</summary>
    public Shelf Varied(int count) => this with { Cards = VariedOf(Cards, count) };

    public static IReadOnlyList<ProductCard> VariedOf(IReadOnlyList<ProductCard> cards, int count) =>
        [.. cards.GroupBy(card => card.Kind).SelectMany(kind => kind.Index()).OrderBy(pair => pair.Index).Take(count).Select(pair => pair.Item)];
}
