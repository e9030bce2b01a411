using Marketplace.IntegrationTests;
using Marketplace.Testing;
using Marketplace.Testing.Databases;

[assembly: AssemblyFixture(typeof(TestRun))]

namespace Marketplace.IntegrationTests;

/// <summary>Leaves nothing behind.</summary>
public sealed class TestRun : IAsyncDisposable
{
    public async ValueTask DisposeAsync()
    {
        await Template.RemoveAsync();
        TestFolder.Remove();
    }
}
