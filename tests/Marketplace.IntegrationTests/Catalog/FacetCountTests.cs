using System.Globalization;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Marketplace.Catalog;
using Marketplace.Catalog.Products;
using Marketplace.Platform;
using Marketplace.Platform.Localization;
using Marketplace.Testing;
using Microsoft.EntityFrameworkCore;

namespace Marketplace.IntegrationTests.Catalog;

/// <summary>What the facets of the API count, against a count over the database, product by product.</summary>
public sealed class FacetCountTests(IndexedDemoSite demo) : IClassFixture<IndexedDemoSite>
{
    private const int MostListed = 50;
    private static readonly string[] Texts = ["", "", "", "黄瓜", "大米", "馆陶", "有机", "茶", "礼盒", "米"];
    private static readonly int[] Destinations = [0, 0, 110000, 220000, 540000, 650000];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Facets_OfRandomCombinations_AgreeWithTheDatabase()
    {
        var goods = await GoodsInShop.AllAsync(demo.Site, Cancellation);
        var found = new Dictionary<string, HashSet<long>>();
        foreach (var text in Texts.Distinct())
        {
            found[text] = await NumbersAsync(text);
        }

        var choices = GoodsInShop.Parameters.SelectMany(parameter => goods.SelectMany(item => item.ValuesOf(parameter, 110000)).Distinct().Select(value => (Parameter: parameter, Value: value))).ToLookup(choice => choice.Parameter);
        var choice = Gen.Elements(GoodsInShop.Parameters.ToArray()).SelectMany(parameter => Gen.Elements(choices[parameter].ToArray()));
        var search = from text in Gen.Elements(Texts)
                     from deliverTo in Gen.Elements(Destinations)
                     from chosen in Gen.Choose(0, 5).SelectMany(count => choice.ArrayOf(count))
                     from range in Gen.Elements("", "", "", "20-80", "-50", "35.5-")
                     select new Combination(text, deliverTo, [.. chosen.Distinct()], range);

        var agree = Prop.ForAll(Arb.From(search, Smaller), combination => Assert.Equal("", DifferenceAsync(combination, [.. goods.Where(item => found[combination.Text].Contains(item.Product.Number))]).GetAwaiter().GetResult()));
        agree.Check(Config.QuickThrowOnFailure.WithMaxTest(300));
    }

    [Fact]
    public async Task Certificate_ThatExpires_IsCountedNoMore()
    {
        var before = await OrganicAsync();
        await demo.Site.InDatabaseAsync(async db =>
        {
            var yesterday = TimeProvider.System.Today().AddDays(-1);
            var shown = db.Products.Public;
            var id = await db.Set<ProductCertificate>().Where(certificate => certificate.Kind == CertificateKind.Organic && certificate.ValidUntil > yesterday && shown.Any(product => product.Id == certificate.ProductId))
                .Select(certificate => certificate.ProductId).FirstAsync(Cancellation);
            await db.InTransactionAsync(token => db.Set<ProductCertificate>().Where(certificate => certificate.ProductId == id && certificate.Kind == CertificateKind.Organic)
                .ExecuteUpdateAsync(set => set.SetProperty(certificate => certificate.ValidUntil, yesterday), token), Cancellation);
        });
        Assert.Equal(before, await OrganicAsync());

        await demo.Site.InDatabaseAsync(db => new ExpireCertificates(db, TimeProvider.System).ExecuteAsync(Cancellation));
        await demo.Site.DrainOutboxAsync();

        await Eventually.Holds(async () => await OrganicAsync() == before - 1);
    }

    private async Task<int> OrganicAsync()
    {
        using var answer = JsonDocument.Parse(await demo.Site.AsNobody().GetStringAsync("/api/v1/products?cert=organic", Cancellation));
        return answer.RootElement.GetProperty("total").GetInt32();
    }

    private async Task<string> DifferenceAsync(Combination combination, IReadOnlyList<GoodsInShop> goods)
    {
        using var answer = JsonDocument.Parse(await demo.Site.AsNobody().GetStringAsync(combination.Address, Cancellation));
        var expected = goods.Count(item => combination.Takes(item, except: ""));
        if (answer.RootElement.GetProperty("total").GetInt32() is var total && total != expected)
        {
            return $"{total} hits, {expected} in the database: {combination.Address}";
        }

        foreach (var parameter in GoodsInShop.Parameters)
        {
            var counted = answer.RootElement.GetProperty("facets").TryGetProperty(parameter, out var values)
                ? values.EnumerateArray().ToDictionary(value => value.GetProperty("value").GetString()!, value => value.GetProperty("count").GetInt32())
                : [];
            var inDatabase = goods.Where(item => combination.Takes(item, except: GoodsInShop.FacetOf(parameter))).SelectMany(item => item.ValuesOf(parameter, combination.DeliverTo)).CountBy(value => value).ToDictionary();
            var wrong = counted.Where(pair => inDatabase.GetValueOrDefault(pair.Key) != pair.Value).Select(pair => $"{pair.Key} {pair.Value} for {inDatabase.GetValueOrDefault(pair.Key)}").ToList();
            var missing = counted.Count >= MostListed || (parameter is "province" or "county" && inDatabase.Count + counted.Count > MostListed) ? [] : inDatabase.Keys.Except(counted.Keys).ToList();
            if (wrong.Count > 0 || missing.Count > 0)
            {
                return $"{parameter}: wrong {string.Join(", ", wrong)}; missing {string.Join(", ", missing)}: {combination.Address}";
            }
        }

        return "";
    }

    private async Task<HashSet<long>> NumbersAsync(string text)
    {
        var numbers = new HashSet<long>();
        for (var address = $"/api/v1/products?sort=price&q={Uri.EscapeDataString(text)}"; address is not null;)
        {
            using var page = JsonDocument.Parse(await demo.Site.AsNobody().GetStringAsync(address, Cancellation));
            numbers.UnionWith(page.RootElement.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("number").GetInt64()));
            address = page.RootElement.GetProperty("next").GetString();
        }

        return numbers;
    }

    /// <summary>What FsCheck tries to find the smallest combination that disagrees.</summary>
    private static IEnumerable<Combination> Smaller(Combination combination) =>
    [
        .. combination.Chosen.Select((_, index) => combination with { Chosen = [.. combination.Chosen.Where((_, other) => other != index)] }),
        .. combination.Range.Length > 0 ? [combination with { Range = "" }] : Array.Empty<Combination>(),
        .. combination.DeliverTo > 0 ? [combination with { DeliverTo = 0 }] : Array.Empty<Combination>(),
    ];

    /// <param name="Range">Of prices; empty for none.</param>
    private sealed record Combination(string Text, int DeliverTo, IReadOnlyList<(string Parameter, string Value)> Chosen, string Range)
    {
        public string Address => "/api/v1/products?q=" + Uri.EscapeDataString(Text) + string.Concat(Chosen.Select(choice => $"&{choice.Parameter}={choice.Value}"))
            + (DeliverTo == 0 ? "" : $"&deliverTo={DeliverTo}") + (Range.Length == 0 ? "" : "&price=" + Range);

        /// <param name="except">A facet whose choices are not looked at.</param>
        public bool Takes(GoodsInShop item, string except) =>
            Chosen.GroupBy(choice => GoodsInShop.FacetOf(choice.Parameter)).All(facet => facet.Key == except || facet.Any(choice => item.Has(choice.Parameter, choice.Value, DeliverTo)))
            && (except == "price" || IsInRange(item.Product.Price));

        private bool IsInRange(Money price) => Range.Split('-') is not [var from, var to]
            || ((from.Length == 0 || price >= Money.FromYuan(decimal.Parse(from, CultureInfo.InvariantCulture))) && (to.Length == 0 || price <= Money.FromYuan(decimal.Parse(to, CultureInfo.InvariantCulture))));

        public override string ToString() => Address;
    }
}
