using Marketplace.Platform.Hosting;
using Marketplace.Platform.Themes;

namespace Marketplace.Catalog.Brands;

/// <summary>A brand in the words of schema.org.</summary>
internal static class BrandThing
{
    public static Thing Of(BrandPage page, SiteAddress addresses) => new("Brand")
    {
        ["name"] = page.Brand.Name,
        ["url"] = addresses.Of($"/brands/{page.Brand.Slug}"),
        ["description"] = page.Brand.Story,
    };
}
