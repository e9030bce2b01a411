using Marketplace.Catalog.Counties;
using Marketplace.Platform.Recipes;
using Marketplace.Testing;
using Marketplace.Testing.Databases;
using Marketplace.Testing.Sites;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Marketplace.IntegrationTests.Catalog;

/// <summary>Stories and season calendars of counties, as a recipe brings them.</summary>
public abstract class CountyRecipeTests<TServer> : OwnSiteTests<TServer> where TServer : DatabaseServer, new()
{
    private const string Stories = "adcode,lead,story\n130433,冬天棚里摘黄瓜。,馆陶在冀南平原东边，卫运河从县东流过，隔岸就是山东。\n";
    private const string Seasons = "adcode,good,pickFrom,pickTo,from,to\n130433,黄瓜,11,6,11,6\n130433,小米,9,10,1,12\n";

    [Fact]
    public async Task Recipe_BringsStoryAndCalendar_SeenAtOnce()
    {
        var site = await StartAsync();
        Assert.Null((await KnownAsync(site)).StoryOf(130433));

        await RunAsync(site, Stories, Seasons);

        await Eventually.Holds(async () => (await KnownAsync(site)).StoryOf(130433) is { Lead: "冬天棚里摘黄瓜。" });
        Assert.Equal(["小米", "黄瓜"], (await KnownAsync(site)).SeasonsOf(130433).Select(season => season.Good));
    }

    [Fact]
    public async Task Recipe_RunAgain_KeepsWhatPeopleWrote()
    {
        var site = await StartAsync();
        await RunAsync(site, Stories, Seasons);
        await site.InDatabaseAsync(db => db.InTransactionAsync(token => db.Set<CountyStory>().ExecuteUpdateAsync(set => set.SetProperty(story => story.Lead, "人改过的话。"), token), Cancellation));

        await RunAsync(site, Stories, Seasons + "130433,晚秋黄梨,10,10,10,3\n");

        Assert.Equal("人改过的话。", await Database.LookAsync(db => db.Set<CountyStory>().Select(story => story.Lead).SingleAsync(Cancellation)));
        Assert.Equal(3, await Database.LookAsync(db => db.Set<CountySeason>().CountAsync(Cancellation)));
    }

    [Theory]
    [InlineData("130433,黄瓜,11,13,11,6", "seasons.csv:2: The field PickTo must be between 1 and 12.")]
    [InlineData("130433,黄瓜,,6,11,6", "seasons.csv:2: JSON deserialization for type 'Marketplace.Catalog.Counties.CountySeasonRow' was missing required properties including: 'pickFrom'.")]
    [InlineData("130400,黄瓜,11,6,11,6", "seasons.csv:2: 130400 is not the code of a county.")]
    [InlineData("130499,黄瓜,11,6,11,6", "seasons.csv:2: “130499” is not among the divisions, neither in this recipe nor in the database.")]
    [InlineData("130433,黄瓜,11,6,11,6\n130433,黄瓜,11,6,11,6", "seasons.csv:3: “130433/黄瓜” is there already, at seasons.csv:2.")]
    public async Task Recipe_WithAWrongLine_NamesFileAndLineAndWritesNothing(string line, string fault)
    {
        var site = await StartAsync();

        var invalid = await Assert.ThrowsAsync<RecipeInvalid>(() => RunAsync(site, Stories, "adcode,good,pickFrom,pickTo,from,to\n" + line + "\n"));

        Assert.Equal("The recipe has 1 faults; nothing was written.\n  " + fault, invalid.Message);
        Assert.Equal(0, await Database.LookAsync(db => db.Set<CountyStory>().CountAsync(Cancellation)));
    }

    private static ValueTask<KnownCounties> KnownAsync(MarketplaceApplication site) => site.Services.GetRequiredService<CountyDirectory>().GetAsync(Cancellation);

    private static async Task RunAsync(MarketplaceApplication site, string stories, string seasons)
    {
        var folder = TestFolder.NewFolder();
        await File.WriteAllTextAsync(Path.Combine(folder, "stories.csv"), stories, Cancellation);
        await File.WriteAllTextAsync(Path.Combine(folder, "seasons.csv"), seasons, Cancellation);
        var recipe = Path.Combine(folder, "test.recipe.json");
        await File.WriteAllTextAsync(recipe, """{ "name": "test", "steps": [ { "step": "county-stories", "file": "stories.csv" }, { "step": "county-seasons", "file": "seasons.csv" } ] }""", Cancellation);
        await site.Services.GetRequiredService<RecipeRunner>().RunAsync(recipe, new Dictionary<string, string>(), _ => { }, Cancellation);
    }
}

public sealed class CountyRecipeTestsOnSqlite : CountyRecipeTests<Sqlite>;

public sealed class CountyRecipeTestsOnPostgreSql : CountyRecipeTests<PostgreSql>;
