namespace Marketplace.Platform.Hosting;

/// <summary>What a site says about itself (configuration section <c>Site</c>). What is empty is not shown; nothing is invented in its place.</summary>
public sealed class SiteOptions
{
    /// <summary>In every language; when it is empty, the theme has a name of its own.</summary>
    public string Name { get; set; } = "";

    /// <summary>Where the world finds the site, e.g. <c>https://shop.example.org</c>; when it is empty, the host that a request names.</summary>
    public string Address { get; set; } = "";

    /// <summary>A few words beside the name; when they are empty, the theme's.</summary>
    public string Tagline { get; set; } = "";

    /// <summary>The company that answers for the site.</summary>
    public string Operator { get; set; } = "";

    /// <summary>ICP备案号; the law wants it at the foot of every page, linked to the ministry's register.</summary>
    public string IcpNumber { get; set; } = "";

    /// <summary>公安备案号, e.g. 京公网安备11010502030143号.</summary>
    public string PoliceNumber { get; set; } = "";

    /// <summary>Where the rules of the site are to be read.</summary>
    public string RulesAddress { get; set; } = "";

    /// <summary>Where the site says what it keeps of its visitors.</summary>
    public string PrivacyAddress { get; set; } = "";

    /// <summary>The telephone number for complaints; 12315 is the one of the market regulators in all of China.</summary>
    public string Complaints { get; set; } = "12315";

    /// <summary>审图号 of the county map; without one, Production shows the list alone.</summary>
    public string MapApproval { get; set; } = "";

    /// <summary>Whether sellers, goods and prices are invented: then every page says so. So it is in Development unless configured otherwise.</summary>
    public bool IsDemo { get; set; }
}
