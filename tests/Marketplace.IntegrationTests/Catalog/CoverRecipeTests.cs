using System.Net;
using Marketplace.Platform.Recipes;
using Marketplace.Testing;
using Marketplace.Testing.Databases;
using Marketplace.Testing.Sites;
using Microsoft.Extensions.DependencyInjection;

namespace Marketplace.IntegrationTests.Catalog;

/// <summary>Covers of counties and brands, as a recipe brings them.</summary>
public abstract class CoverRecipeTests<TServer> : OwnSiteTests<TServer> where TServer : DatabaseServer, new()
{
    private const string Guantao = """{ "of": "county", "key": "130433", "file": "guantao.webp", "alternativeText": "馆陶的黄瓜棚，示意图" }""";

    [Fact]
    public async Task County_WithACover_ShowsItAtTheHeadOfItsPage()
    {
        var site = await StartAsync();
        Assert.False((await site.AsNobody().PageAsync("/counties/130433")).Has(".county-top"));

        await RunAsync(site, Guantao);
        await RunAsync(site, Guantao);

        await Eventually.Holds(async () => (await site.AsNobody().PageAsync("/counties/130433")).Has(".county-top"));
        var cover = (await site.AsNobody().PageAsync("/counties/130433")).Document.QuerySelector(".county-top")!;
        Assert.Equal("馆陶的黄瓜棚，示意图", cover.GetAttribute("alt"));
        var picture = await site.AsNobody().GetAsync(cover.GetAttribute("src"), Cancellation);
        Assert.Equal((HttpStatusCode.OK, "image/webp"), (picture.StatusCode, picture.Content.Headers.ContentType?.MediaType));
    }

    [Theory]
    [InlineData("""{ "of": "county", "key": "130433", "file": "nobody.webp", "alternativeText": "无" }""", "There is no picture “nobody.webp” below the recipe's folder.")]
    [InlineData("""{ "of": "brand", "key": "nobody", "file": "guantao.webp", "alternativeText": "无" }""", "“nobody” is not among the brands, neither in this recipe nor in the database.")]
    public async Task Recipe_WhoseCoverIsMissing_SaysSo(string row, string fault)
    {
        var site = await StartAsync();

        var invalid = await Assert.ThrowsAsync<RecipeInvalid>(() => RunAsync(site, row));

        Assert.Equal("The recipe has 1 faults; nothing was written.\n  covers, row 1: " + fault, invalid.Message);
    }

    private static async Task RunAsync(MarketplaceApplication site, string row)
    {
        var folder = TestFolder.NewFolder();
        File.Copy(Repository.PathOf("themes/Market/wwwroot/market/scene/hero.webp"), Path.Combine(folder, "guantao.webp"));
        var recipe = Path.Combine(folder, "test.recipe.json");
        await File.WriteAllTextAsync(recipe, $$"""{ "name": "test", "steps": [ { "step": "covers", "rows": [ {{row}} ] } ] }""", Cancellation);
        await site.Services.GetRequiredService<RecipeRunner>().RunAsync(recipe, new Dictionary<string, string>(), _ => { }, Cancellation);
    }
}

public sealed class CoverRecipeTestsOnSqlite : CoverRecipeTests<Sqlite>;

public sealed class CoverRecipeTestsOnPostgreSql : CoverRecipeTests<PostgreSql>;
