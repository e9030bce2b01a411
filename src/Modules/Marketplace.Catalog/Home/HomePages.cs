using Marketplace.Catalog.Brands;
using Marketplace.Catalog.Categories;
using Marketplace.Catalog.Counties;
using Marketplace.Catalog.Destinations;
using Marketplace.Catalog.Products;
using Marketplace.Platform.Localization;
using Marketplace.Regions.Abstractions;
using Marketplace.Search.Abstractions;

namespace Marketplace.Catalog.Home;

/// <summary>Reads the front page.</summary>
internal sealed class HomePages(CategoryDirectory categories, SeasonGoods season, BrandCards brands, ShopFigures figures, IRegions regions, Shelves shelves, TimeProvider clock)
{
    private const int BrandsShown = 3;
    private const int NewestShown = 8;
    private const int RailLength = 5;

    /// <summary>Of so many the shelves choose, that not all are of one kind.</summary>
    private const int Candidates = 48;

    /// <summary>In the order of the rails, with their codes.</summary>
    private static readonly string[] Scenes = ["canteen", "union", "gift", "retail"];

    public async Task<HomePage> ReadAsync(Destination destination, CancellationToken cancellation)
    {
        var inSeason = await season.ReadAsync(destination, cancellation);
        var known = await brands.OfAsync(brand => brand.Level == BrandLevel.Regional && brand.Story.Length > 0, cancellation);
        return new(
            SolarTerm.Of(clock.Today()),
            [.. (await categories.GetAsync(cancellation)).Top],
            inSeason,
            inSeason.Goods.Count > 0 ? Shelf.Empty : await NewestAsync(destination, cancellation),
            await ScenesAsync(inSeason.Goods, destination, cancellation),
            await brands.WithGoodsAsync(known.Where(brand => brand.Goods > 0).OrderByDescending(brand => brand.Cover is not null).ThenByDescending(brand => brand.Goods).DistinctBy(brand => brand.County).Take(BrandsShown), cancellation),
            CountyMap.Of(await regions.MapAsync(cancellation)),
            await figures.CountAsync(cancellation),
            destination);
    }

    private async Task<Shelf> NewestAsync(Destination destination, CancellationToken cancellation) =>
        (await shelves.OfAsync(new SearchQuery { Kind = ProductSearchDocuments.ProductKind, Sort = SearchSort.Newest }, Candidates, destination, cancellation)).Varied(NewestShown);

    private async Task<IReadOnlyList<(Scene, Shelf)>> ScenesAsync(IReadOnlyList<ProductCard> shown, Destination destination, CancellationToken cancellation)
    {
        var seen = shown.Select(card => card.Id).ToHashSet();
        var rails = new List<(Scene, Shelf)>();
        foreach (var code in Scenes)
        {
            var shelf = (await shelves.OfAsync(Facet.Scene, code, Candidates, destination, cancellation)).Without(seen).Varied(RailLength);
            seen.UnionWith(shelf.Cards.Select(card => card.Id));
            rails.Add((ProductWords.Scenes[code], shelf));
        }

        return rails;
    }
}
