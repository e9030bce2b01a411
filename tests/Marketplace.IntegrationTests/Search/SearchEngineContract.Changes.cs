using Marketplace.Platform;
using Marketplace.Search.Abstractions;
using Marketplace.Search.Engines;
using Marketplace.Testing.Search;

namespace Marketplace.IntegrationTests.Search;

public abstract partial class SearchEngineContract
{
    private static readonly SearchDocument Cucumber = GoldenDocuments.All["cucumber.guantao.5jin"];

    [Fact]
    public async Task Change_Applied_IsFoundAsItIsNow()
    {
        await PutAsync(Cucumber with { Name = "馆陶秋葵", Price = Money.FromYuan(1) }, 10);

        Assert.Equal(Cucumber.Id, (await SearchAsync("馆陶秋葵")).Ids[0]);
        Assert.Equal(Cucumber.Id, (await SearchAsync(new SearchQuery { Kind = Cucumber.Kind, Sort = SearchSort.Price })).Ids[0]);
        Assert.Equal(GoldenDocuments.All.Count, (await SearchAsync("")).Total);
    }

    [Fact]
    public async Task Removal_Applied_IsNotFound()
    {
        await ApplyAsync(new IndexChange(Cucumber.Kind, Cucumber.Id, 10, null));

        Assert.DoesNotContain(Cucumber.Id, (await SearchAsync("馆陶黄瓜")).Ids);
        Assert.Equal(GoldenDocuments.All.Count - 1, (await SearchAsync("")).Total);
    }

    [Fact]
    public async Task OlderVersion_NeverOverwrites()
    {
        await PutAsync(Cucumber with { Name = "馆陶新黄瓜" }, 10);
        await PutAsync(Cucumber with { Name = "馆陶旧黄瓜" }, 9);

        Assert.Equal(Cucumber.Id, (await SearchAsync("馆陶新黄瓜")).Ids[0]);
    }

    [Fact]
    public async Task OlderVersion_NeverBringsBackWhatWasRemoved()
    {
        await PutAsync(Cucumber, 5);
        await ApplyAsync(new IndexChange(Cucumber.Kind, Cucumber.Id, 10, null));
        await PutAsync(Cucumber, 9);

        Assert.Equal(GoldenDocuments.All.Count - 1, (await SearchAsync("")).Total);

        await PutAsync(Cucumber, 11);
        Assert.Equal(GoldenDocuments.All.Count, (await SearchAsync("")).Total);
    }

    [Fact]
    public async Task Rebuild_MeetingChanges_GivesWayToThem()
    {
        var (changed, removed) = (Cucumber with { Name = "馆陶新黄瓜" }, GoldenDocuments.All["potato.dingxi"]);
        await using var rebuild = await Engine.BeginRebuildAsync(default, Cancellation);
        await ApplyAsync(new IndexChange(changed.Kind, changed.Id, 20, changed), new IndexChange(removed.Kind, removed.Id, 20, null));

        await rebuild.FillAsync([Cucumber, removed, GoldenDocuments.All["apple.luochuan"]], 20, Cancellation);

        Assert.Equal(changed.Id, (await SearchAsync("馆陶新黄瓜")).Ids[0]);       // the present generation has it at once
        await rebuild.TakeOverAsync(Cancellation);
        Assert.Equal(changed.Id, (await SearchAsync("馆陶新黄瓜")).Ids[0]);
        Assert.Equal(2, (await SearchAsync("")).Total);
    }

    [Fact]
    public async Task Rebuild_GivenUp_LeavesThePresentGeneration()
    {
        await using (var rebuild = await Engine.BeginRebuildAsync(default, Cancellation))
        {
            await rebuild.FillAsync([Cucumber], 20, Cancellation);
        }

        Assert.Equal(GoldenDocuments.All.Count, (await SearchAsync("")).Total);
    }

    private Task PutAsync(SearchDocument document, long version) => ApplyAsync(new IndexChange(document.Kind, document.Id, version, document));

    private Task ApplyAsync(params IndexChange[] changes) => Engine.ApplyAsync(new ChangeBatch(changes, default), Cancellation);
}
