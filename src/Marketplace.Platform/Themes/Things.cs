using Marketplace.Platform.Hosting;

namespace Marketplace.Platform.Themes;

/// <summary>What every page, or the home page, says of itself in the words of schema.org.</summary>
public static class Things
{
    /// <summary>The way from the home page to this one.</summary>
    public static Thing Of(IEnumerable<Crumb> crumbs, SiteAddress addresses) => new("BreadcrumbList")
    {
        ["itemListElement"] = Thing.ListOf(crumbs.Select((crumb, index) => new Thing("ListItem")
        {
            ["position"] = index + 1,
            ["name"] = crumb.Text,
            ["item"] = crumb.Address is null ? null : addresses.Of(crumb.Address),
        })),
    };

    /// <summary>The site and who answers for it.</summary>
    /// <param name="name">What it is called.</param>
    /// <param name="logo">Site-relative.</param>
    public static Thing Of(SiteOptions site, string name, string logo, SiteAddress addresses) => new("WebSite")
    {
        ["name"] = name,
        ["url"] = addresses.Of("/"),
        ["publisher"] = new Thing("Organization")
        {
            ["name"] = site.Operator.Length > 0 ? site.Operator : name,
            ["url"] = addresses.Of("/"),
            ["logo"] = addresses.Of(logo),
        },
    };
}
