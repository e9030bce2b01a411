using Marketplace.Search.Engines;
using Marketplace.Search.Engines.Embedded;
using Marketplace.Testing;
using Marketplace.Testing.Search;
using Microsoft.Extensions.Time.Testing;

namespace Marketplace.IntegrationTests.Search;

public sealed class EmbeddedEngineTests : SearchEngineContract
{
    private readonly EmbeddedEngine _engine = new(new(TestFolder.NewFolder()), new FakeTimeProvider(GoldenDocuments.Today));

    public override ValueTask DisposeAsync()
    {
        _engine.Dispose();
        return ValueTask.CompletedTask;
    }

    private protected override async Task<ISearchEngine> CreateAsync()
    {
        Assert.True(await _engine.OpenAsync("test"));
        return _engine;
    }
}
