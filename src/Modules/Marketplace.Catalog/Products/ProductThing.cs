using System.Globalization;
using System.Text.Json.Nodes;
using Marketplace.Catalog.Categories;
using Marketplace.Catalog.SupplierPages;
using Marketplace.Media.Abstractions;
using Marketplace.Platform.Hosting;
using Marketplace.Platform.Themes;
using Microsoft.Extensions.Localization;

namespace Marketplace.Catalog.Products;

/// <summary>A product in the words of schema.org: only what its page says as well, so no ratings.</summary>
internal static class ProductThing
{
    extension(IStringLocalizer texts)
    {
        public Thing ThingOf(ProductPage page, SiteAddress addresses)
        {
            var product = page.Product;
            var producer = page.IsAgent ? page.Producer : page.Seller;
            return new("Product")
            {
                ["name"] = $"{product.Name} {product.Specification}",
                ["description"] = page.Seller.IsDemo ? product.Subtitle + texts[" (demo)"] : product.Subtitle,
                ["sku"] = product.Number.ToString(CultureInfo.InvariantCulture),
                ["url"] = addresses.Of(page.Address),
                ["image"] = new JsonArray([.. page.Pictures.Select(picture => JsonValue.Create(addresses.Of(PictureAddress.Of(picture.Hash, PicturePreset.Zoom))))]),
                ["category"] = string.Join(" > ", page.Path.Select(category => category.Name)),
                ["brand"] = Thing.ListOf(page.Brands.Select(brand => new Thing("Brand") { ["name"] = brand.Name, ["url"] = addresses.Of($"/brands/{brand.Slug}") })),
                ["manufacturer"] = producer is null ? null : texts.ThingOf(producer, addresses),
                ["countryOfOrigin"] = new Thing("Country") { ["name"] = "CN" },
                ["additionalProperty"] = Thing.ListOf([new Thing("PropertyValue") { ["name"] = texts["Origin"].Value, ["value"] = string.Join(' ', page.Origin.Select(division => division.LocalName).Concat(page.OriginBelowCounty)) }]),
                ["offers"] = new Thing("Offer")
                {
                    ["url"] = addresses.Of(page.Address),
                    ["price"] = product.Price.Yuan.ToString("0.00", CultureInfo.InvariantCulture),
                    ["priceCurrency"] = "CNY",
                    ["availability"] = page.IsSoldOut ? "https://schema.org/OutOfStock" : "https://schema.org/InStock",
                    ["itemCondition"] = "https://schema.org/NewCondition",
                    ["eligibleQuantity"] = new Thing("QuantitativeValue") { ["minValue"] = product.MinOrder },
                    ["seller"] = texts.ThingOf(page.Seller, addresses),
                },
            };
        }
    }
}
