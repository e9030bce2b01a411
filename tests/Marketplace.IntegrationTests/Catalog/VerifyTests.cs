using Marketplace.Catalog;
using Marketplace.Catalog.Products;
using Marketplace.Platform.Actors;
using Marketplace.Suppliers;
using Marketplace.Suppliers.Abstractions;
using Marketplace.Suppliers.Directory;
using Marketplace.Testing.Sites;
using Microsoft.EntityFrameworkCore;

namespace Marketplace.IntegrationTests.Catalog;

/// <summary>One box for any number: genuine or not.</summary>
public sealed class VerifyTests(DemoSite demo) : IClassFixture<DemoSite>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task CreditCode_AsItStandsOnPaper_IsItsSuppliers()
    {
        var (code, name) = await demo.Site.InDatabaseAsync(async db =>
        {
            var supplier = await db.Suppliers.SingleAsync(supplier => supplier.Number == 1, Cancellation);
            return (supplier.CreditCode, supplier.Name);
        });

        var page = await VerifyAsync($" {code[..8].ToLowerInvariant()} {code[8..]}");

        Assert.Equal("本站登记的供应商，可以销售", page.TextOf(".notice-good b"));
        Assert.Contains("没有这家企业", page.TextOf(".notice-good p"));
        Assert.StartsWith(name, page.TextOf("main section h2"), StringComparison.Ordinal);
        Assert.True(page.Has("a[href='/suppliers/1']"));
    }

    [Fact]
    public async Task Licence_IsShownWithItsValidity()
    {
        var number = await demo.Site.InDatabaseAsync(db => db.Set<Licence>().Where(licence => licence.Kind == LicenceKind.FoodProduction).Select(licence => licence.Number).FirstAsync(Cancellation));

        var page = await VerifyAsync(number);

        Assert.Contains(number, page.TextOf("main .rows"));
        Assert.True(page.Has("main .rows .chip"));
    }

    [Fact]
    public async Task Number_OfAProduct_SaysWhyItDoesNotCount()
    {
        var page = await VerifyAsync("1");

        Assert.Equal(["本站登记的供应商，可以销售", "本站在售商品", "不计入预留份额"], page.Document.QuerySelectorAll("main .notice b").Select(heading => heading.TextContent));
        Assert.True(page.Has("a[href='/products/1/guantaohuanggua']"));
    }

    [Fact]
    public async Task Certificate_LeadsToItsProduct()
    {
        var (number, product) = await demo.Site.InDatabaseAsync(async db =>
        {
            var certificate = await db.Set<ProductCertificate>().FirstAsync(certificate => certificate.Kind == CertificateKind.GreenFood, Cancellation);
            return (certificate.Number, await db.Products.SingleAsync(product => product.Id == certificate.ProductId, Cancellation));
        });

        Assert.True((await VerifyAsync(number)).Has($"a[href='/products/{product.Number}/{product.Slug}']"));
    }

    [Theory]
    [InlineData("999999999", "请对照原件逐字核对")]
    [InlineData("91130433MA0DEM001X", "校验码不对")]
    [InlineData("随批开具", "请对照原件逐字核对")]
    public async Task Number_ThatNobodyHas_IsNotGenuine(string number, string advice)
    {
        var page = await VerifyAsync(number);

        Assert.Contains(advice, page.TextOf(".notice-stop p"));
        Assert.False(page.Has(".notice-good"));
        Assert.True(page.Has("meta[name=robots][content=noindex]"));
    }

    [Fact]
    public async Task Supplier_WhoMayNotSell_IsSaidSo()
    {
        var number = await demo.Site.InDatabaseAsync(async db =>
        {
            var supplier = await db.Suppliers.OrderBy(supplier => supplier.Number).LastAsync(Cancellation);
            supplier.Suspend(Actor.System("test").Act("test", TimeProvider.System));
            await db.SaveChangesAsync(Cancellation);
            return supplier.CreditCode;
        });

        Assert.Equal("本站登记的供应商，目前暂停销售", (await VerifyAsync(number)).TextOf(".notice-wait b"));
    }

    private Task<HtmlPage> VerifyAsync(string number) => demo.Site.AsNobody().PageAsync("/verify?number=" + Uri.EscapeDataString(number));
}
