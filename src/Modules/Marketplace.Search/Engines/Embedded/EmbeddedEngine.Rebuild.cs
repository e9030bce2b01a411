using Marketplace.Search.Abstractions;

namespace Marketplace.Search.Engines.Embedded;

internal sealed partial class EmbeddedEngine
{
    /// <summary>The generation being built, as the one who fills it sees it.</summary>
    private sealed class Rebuild(EmbeddedEngine engine, Generation building) : IRebuild
    {
        public async Task FillAsync(IReadOnlyList<SearchDocument> documents, long version, CancellationToken cancellation)
        {
            await engine._writing.WaitAsync(cancellation);
            try
            {
                ThrowIfFailed();
                building.Fill([.. documents.Select(document => new IndexChange(document.Kind, document.Id, version, document))]);
            }
            finally
            {
                engine._writing.Release();
            }
        }

        public int CountOf(string kind) => building.Memory.CountOf(kind);

        public Task<EngineAnswer> TryAsync(EngineQuery query, CancellationToken cancellation) => Task.FromResult(engine.Search(building.Memory, query));

        public async Task TakeOverAsync(CancellationToken cancellation)
        {
            await engine._writing.WaitAsync(cancellation);
            try
            {
                ThrowIfFailed();
                building.Complete();
                var before = engine._current;
                Volatile.Write(ref engine._current, building);
                engine._building = null;
                before?.Dispose();
                engine.DeleteOthers();
            }
            finally
            {
                engine._writing.Release();
            }
        }

        public async ValueTask DisposeAsync()
        {
            await engine._writing.WaitAsync();
            if (engine._building == building)
            {
                engine._building = null;
                building.Dispose();
                GenerationFile.Delete(building.Path);
            }

            engine._writing.Release();
        }

        private void ThrowIfFailed()
        {
            if (engine._buildingFailure is { } failure)
            {
                throw new IOException("The new generation could not be written.", failure);
            }
        }
    }
}
