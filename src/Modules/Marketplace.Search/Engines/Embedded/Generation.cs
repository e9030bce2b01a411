using Marketplace.Platform.Events;

namespace Marketplace.Search.Engines.Embedded;

/// <summary>A generation: its file, which is written first, and what is searched, in memory. One writer at a time.</summary>
internal sealed class Generation : IDisposable
{
    private readonly GenerationFile _file;
    private readonly StringTable _texts = new();
    private int _savedTexts = 1;
    private int _nextSlot = 1;

    private Generation(GenerationFile file)
    {
        _file = file;
        Memory = new(_texts);
        (Site, Cursor, NewestVersion) = (file.Site, file.Cursor, file.NewestVersion);
    }

    public MemoryIndex Memory { get; }

    public string Path => _file.Path;

    /// <summary>Which database it is the index of.</summary>
    public string Site { get; }

    public ChangeCursor Cursor { get; private set; }

    public long NewestVersion { get; private set; }

    /// <summary>While it is being built, also what is removed without having been there leaves a row: documents read earlier may still come.</summary>
    public bool IsBuilding { get; private set; }

    public static Generation Create(string path, string site, ChangeCursor cursor, int mostPages)
    {
        var file = GenerationFile.Create(path, site, mostPages);
        file.PutFact("cursor", cursor.ToString());
        return new Generation(file) { IsBuilding = true };
    }

    /// <returns><see langword="null"/> when the file cannot serve.</returns>
    public static Generation? Open(string path, int mostPages)
    {
        if (GenerationFile.Open(path, mostPages) is not { } file)
        {
            return null;
        }

        try
        {
            var generation = new Generation(file);
            file.ReadTexts(generation._texts);
            generation._savedTexts = generation._texts.Count;
            generation._nextSlot = file.ReadLastSlot() + 1;
            generation.Memory.MakeRoom(generation._nextSlot);
            file.ReadDocuments(generation.Memory.Load);
            return generation;
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            file.Dispose();        // whatever is wrong with it, a new one can be built
            return null;
        }
    }

    /// <summary>What changes brought: of two with the same version the later call wins.</summary>
    public void Apply(ChangeBatch batch) => Write(batch.Changes, batch.ReadTo, (stored, change) => stored is null || stored.Value.Version <= change.Version);

    /// <summary>What was read in passing: it gives way to all that changes brought since the beginning.</summary>
    public void Fill(IReadOnlyList<IndexChange> documents) => Write(documents, Cursor, (stored, change) => stored is null || stored.Value.Version < change.Version);

    public void Complete()
    {
        _file.Complete();
        IsBuilding = false;
    }

    public void Dispose() => _file.Dispose();

    private void Write(IReadOnlyList<IndexChange> changes, ChangeCursor readTo, Func<StoredDocument?, IndexChange, bool> wins)
    {
        var written = new List<SlotChange>(changes.Count);
        var (firstSlot, newest) = (_nextSlot, NewestVersion);
        try
        {
            _file.InTransaction(() =>
            {
                foreach (var change in changes)
                {
                    Write(change, wins, written);
                    newest = Math.Max(newest, change.Version);
                }

                _file.PutTexts(_texts, _savedTexts);
                _file.PutFact("cursor", readTo.ToString());
                _file.PutFact("version", newest.ToString(System.Globalization.CultureInfo.InvariantCulture));
            });
        }
        catch
        {
            _nextSlot = firstSlot;
            throw;
        }

        _savedTexts = _texts.Count;
        (Cursor, NewestVersion) = (readTo, newest);
        if (written.Count > 0)
        {
            Memory.Apply(written);
        }
    }

    private void Write(IndexChange change, Func<StoredDocument?, IndexChange, bool> wins, List<SlotChange> written)
    {
        var kind = _texts.NumberOf(change.Kind);
        var stored = _file.Find(kind, change.Id);
        if (!wins(stored, change) || (stored is null && change.Document is null && !IsBuilding))
        {
            return;
        }

        var bytes = change.Document is null ? null : EntryCodec.Encode(change.Document, _texts);
        var slot = stored?.Slot ?? _nextSlot++;
        _file.Put(kind, change.Id, new(slot, change.Version, bytes));
        if (!(stored?.Bytes).AsSpan().SequenceEqual(bytes))
        {
            written.Add(new(slot, change.Id, stored?.Bytes, bytes));
        }
    }
}
