using System.Globalization;
using Marketplace.Platform.Events;
using Microsoft.Data.Sqlite;

namespace Marketplace.Search.Engines.Embedded;

/// <summary>
/// The engine inside the site: everything in memory, and a file per generation that it is read from at start. Each node has its own and
/// follows the change feed by itself.
/// </summary>
internal sealed partial class EmbeddedEngine(EmbeddedOptions options, TimeProvider clock) : ISearchEngine, IDisposable
{
    private const string Prefix = "generation-";
    private readonly SemaphoreSlim _writing = new(1, 1);
    private readonly SemaphoreSlim _searching = new(Environment.ProcessorCount * 2);
    private FileStream? _claim;
    private Task<Generation?>? _preloaded;
    private string _site = "";
    private Generation? _current;
    private Generation? _building;
    private Exception? _buildingFailure;

    public bool IsReady => Volatile.Read(ref _current) is not null;

    /// <summary>Whether this process has the folder; without it nothing is opened or built.</summary>
    public bool IsOwner => _claim is not null;

    /// <summary>Up to where the change feed has been brought in; <see langword="null"/> when there is no index and none is being built.</summary>
    public ChangeCursor? Cursor => (_current ?? _building)?.Cursor;

    /// <summary>The greatest version so far.</summary>
    public long NewestVersion => Math.Max(_current?.NewestVersion ?? 0, _building?.NewestVersion ?? 0);

    /// <summary>Of the present generation.</summary>
    public string? Path => _current?.Path;

    public IndexState State => Volatile.Read(ref _current) is { } current ? new(System.IO.Path.GetFileNameWithoutExtension(current.Path), current.Memory.Revision) : default;

    /// <summary>Begins to read the newest generation, before it is known whether it belongs to the database: a large one takes as long as the rest of a start.</summary>
    public void Preload()
    {
        if (_preloaded is null && Claim())
        {
            _preloaded = Task.Run(() => Files().Select(path => Generation.Open(path, options.MostPages)).FirstOrDefault(generation => generation is not null));
        }
    }

    /// <summary>Takes the folder and the newest generation in it that can serve.</summary>
    /// <param name="site">Which database it is to be the index of.</param>
    /// <returns>Whether this process has the folder now; another may.</returns>
    public async Task<bool> OpenAsync(string site)
    {
        Preload();
        if (_preloaded is null)
        {
            return false;
        }

        _site = site;
        var newest = await _preloaded;
        if (newest?.Site == site)
        {
            Volatile.Write(ref _current, newest);
        }
        else
        {
            newest?.Dispose();
        }

        DeleteOthers();
        return true;
    }

    public async Task ApplyAsync(ChangeBatch batch, CancellationToken cancellation)
    {
        await _writing.WaitAsync(cancellation);
        try
        {
            ApplyToBuilding(batch);
            _current?.Apply(batch);
        }
        finally
        {
            _writing.Release();
        }
    }

    public async Task<IRebuild> BeginRebuildAsync(ChangeCursor from, CancellationToken cancellation)
    {
        await _writing.WaitAsync(cancellation);
        try
        {
            if (_building is not null)
            {
                throw new InvalidOperationException("A generation is being built already.");
            }

            _buildingFailure = null;
            _building = Generation.Create(NextPath(), _site, from, options.MostPages);
            return new Rebuild(this, _building);
        }
        finally
        {
            _writing.Release();
        }
    }

    /// <summary>Back to the generation before this one. It is behind: the feed brings it up to date, as far as it reaches back.</summary>
    /// <returns>Whether there is one that can serve.</returns>
    public async Task<bool> ReturnAsync(CancellationToken cancellation)
    {
        await _writing.WaitAsync(cancellation);
        try
        {
            if (_current is not { } given || Files().FirstOrDefault(path => path != given.Path) is not { } path || Generation.Open(path, options.MostPages) is not { } previous || previous.Site != _site)
            {
                return false;
            }

            Volatile.Write(ref _current, previous);
            given.Dispose();
            GenerationFile.Delete(given.Path);
            return true;
        }
        finally
        {
            _writing.Release();
        }
    }

    public async Task<EngineAnswer> SearchAsync(EngineQuery query, CancellationToken cancellation)
    {
        var memory = (Volatile.Read(ref _current) ?? throw new IndexMissing()).Memory;
        await _searching.WaitAsync(cancellation);        // more at once than processors would only need more memory
        try
        {
            return Search(memory, query);
        }
        finally
        {
            _searching.Release();
        }
    }

    public Task<IReadOnlyList<IndexedWord>> ReadWordsAsync(CancellationToken cancellation) => Task.FromResult(Volatile.Read(ref _current)?.Memory.Words() ?? []);

    public void Dispose()
    {
        _current?.Dispose();
        _building?.Dispose();
        _claim?.Dispose();
    }

    private EngineAnswer Search(MemoryIndex memory, EngineQuery query) => memory.Search(query, clock.GetUtcNow().ToUnixTimeSeconds());

    private bool Claim()
    {
        if (_claim is not null)
        {
            return true;
        }

        Directory.CreateDirectory(options.Folder);
        try
        {
            // the lock of an open file: free again when the process dies, however it dies
            _claim = new FileStream(System.IO.Path.Combine(options.Folder, "index.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            return true;
        }
        catch (IOException)
        {
            return false;
        }
    }

    /// <summary>The newest first.</summary>
    private List<string> Files() => [.. Directory.EnumerateFiles(options.Folder, Prefix + "*.db").OrderDescending(StringComparer.Ordinal)];

    /// <summary>The present generation and the one before it stay.</summary>
    private void DeleteOthers()
    {
        var kept = Files().SkipWhile(path => path != _current?.Path).Take(2).ToList();
        foreach (var path in Files().Except(kept))
        {
            GenerationFile.Delete(path);
        }
    }

    private string NextPath()
    {
        var newest = Files().Select(path => int.TryParse(System.IO.Path.GetFileNameWithoutExtension(path).AsSpan(Prefix.Length), CultureInfo.InvariantCulture, out var number) ? number : 0).FirstOrDefault();
        return System.IO.Path.Combine(options.Folder, string.Create(CultureInfo.InvariantCulture, $"{Prefix}{newest + 1:D8}.db"));
    }

    /// <summary>The trouble of a generation that nobody searches yet is not the trouble of the one they do.</summary>
    private void ApplyToBuilding(ChangeBatch batch)
    {
        try
        {
            if (_buildingFailure is null)
            {
                _building?.Apply(batch);
            }
        }
        catch (Exception failure) when (failure is SqliteException or IOException)
        {
            _buildingFailure = failure;
        }
    }
}
