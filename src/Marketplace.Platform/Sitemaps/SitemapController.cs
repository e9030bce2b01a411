using System.Globalization;
using System.Text;
using System.Xml;
using Marketplace.Platform.Caching;
using Marketplace.Platform.Data;
using Marketplace.Platform.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Marketplace.Platform.Sitemaps;

/// <summary>What search engines may read, and where it all is (sitemaps.org): an index of parts, each written as it is read.</summary>
[AllowAnonymous]
internal sealed class SitemapController(IEnumerable<ISitemapSource> sources, SiteAddress addresses) : ControllerBase
{
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    [HttpGet("/robots.txt")]
    [CachedPage<SitemapKey>]
    public IActionResult Robots() => Content($"User-agent: *\nDisallow: /desk\nDisallow: /api/\n\nSitemap: {addresses.Of("/sitemap.xml")}\n", "text/plain; charset=utf-8");

    [HttpGet("/sitemap.xml")]
    [CachedPage<SitemapKey>]
    public async Task Index(CancellationToken cancellation)
    {
        var counts = new List<(string Kind, int Parts)>();
        foreach (var source in sources)
        {
            counts.Add((source.Kind, await source.CountPartsAsync(cancellation)));
        }

        await using var xml = Begin("sitemapindex");
        foreach (var address in counts.SelectMany(count => Enumerable.Range(1, count.Parts).Select(part => string.Create(CultureInfo.InvariantCulture, $"/sitemap/{count.Kind}-{part}.xml"))))
        {
            await WriteAsync(xml, "sitemap", new SitemapPage(address));
        }
    }

    [HttpGet("/sitemap/{kind:regex(^[[a-z]]+$)}-{part:int:min(1)}.xml")]
    [CachedPage<SitemapKey>]
    public async Task Part(string kind, int part, CancellationToken cancellation)
    {
        if (sources.FirstOrDefault(source => source.Kind == kind) is not { } found || part > await found.CountPartsAsync(cancellation))
        {
            throw new NotFoundException();
        }

        await using var xml = Begin("urlset");
        await foreach (var page in found.ReadAsync(part, cancellation))
        {
            await WriteAsync(xml, "url", page);
        }
    }

    private XmlWriter Begin(string root)
    {
        Response.ContentType = "application/xml; charset=utf-8";
        var xml = XmlWriter.Create(Response.Body, new XmlWriterSettings { Async = true, Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) });
        xml.WriteStartElement(root, Namespace);
        return xml;
    }

    private async Task WriteAsync(XmlWriter xml, string element, SitemapPage page)
    {
        await xml.WriteStartElementAsync(null, element, Namespace);
        await xml.WriteElementStringAsync(null, "loc", Namespace, addresses.Of(page.Address));
        if (page.ChangedAt is { } changed)
        {
            await xml.WriteElementStringAsync(null, "lastmod", Namespace, changed.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture));
        }

        await xml.WriteEndElementAsync();
    }
}
