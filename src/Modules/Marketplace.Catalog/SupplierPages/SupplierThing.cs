using Marketplace.Platform.Hosting;
using Marketplace.Platform.Localization;
using Marketplace.Platform.Themes;
using Marketplace.Suppliers.Abstractions;
using Microsoft.Extensions.Localization;

namespace Marketplace.Catalog.SupplierPages;

/// <summary>Suppliers in the words of schema.org.</summary>
internal static class SupplierThing
{
    extension(IStringLocalizer texts)
    {
        /// <summary>As a product names it.</summary>
        public Thing ThingOf(SupplierSummary supplier, SiteAddress addresses) => new("Organization")
        {
            ["name"] = supplier.IsDemo ? supplier.Name + texts[" (demo)"] : supplier.Name,
            ["url"] = addresses.Of($"/suppliers/{supplier.Number}"),
        };

        /// <summary>As its own page does.</summary>
        public Thing ThingOf(SupplierPage page, SiteAddress addresses)
        {
            var thing = texts.ThingOf(page.Profile.Summary, addresses);
            thing["description"] = page.Profile.Introduction;
            thing["identifier"] = new Thing("PropertyValue") { ["name"] = texts["Credit code"].Value, ["value"] = page.Profile.CreditCode };
            thing["foundingDate"] = page.Profile.EstablishedOn is { } day ? BeijingTime.Show(day) : null;
            thing["address"] = new Thing("PostalAddress")
            {
                ["addressCountry"] = "CN",
                ["addressRegion"] = page.Place[0].LocalName,
                ["addressLocality"] = page.Place[^1].LocalName,
                ["streetAddress"] = page.Profile.Address,
            };
            return thing;
        }
    }
}
