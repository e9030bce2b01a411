using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using Marketplace.Search.Abstractions;

namespace Marketplace.Search.Engines.Embedded;

/// <summary>A generation in memory: many search at once, one writes.</summary>
internal sealed class MemoryIndex
{
    private readonly ReaderWriterLockSlim _lock = new(LockRecursionPolicy.NoRecursion);
    private readonly ConcurrentBag<Workspace> _workspaces = [];
    private readonly ConcurrentDictionary<Everything, EngineAnswer> _everything = new();
    private readonly Dictionary<string, int> _kinds = new(StringComparer.Ordinal);
    private readonly Dictionary<int, int> _counts = [];
    private readonly StringTable _texts;
    private readonly Vocabulary _vocabulary;
    private readonly Columns _columns;
    private readonly Entry _entry = new();
    private readonly List<int> _before = [];
    private readonly List<int> _after = [];

    public MemoryIndex(StringTable texts)
    {
        _texts = texts;
        _vocabulary = new(texts);
        _columns = new(texts);
    }

    /// <summary>Raised by every change.</summary>
    public int Revision { get; private set; }

    public int CountOf(string kind)
    {
        _lock.EnterReadLock();
        try
        {
            return _kinds.TryGetValue(kind, out var number) ? _counts.GetValueOrDefault(number) : 0;
        }
        finally
        {
            _lock.ExitReadLock();
        }
    }

    /// <exception cref="InvalidDataException">Bytes of a document are broken.</exception>
    public void Apply(IReadOnlyList<SlotChange> changes)
    {
        _lock.EnterWriteLock();
        try
        {
            foreach (var change in changes)
            {
                Apply(change.Slot, change.Id, change.Before, change.After is null ? [] : change.After);
            }

            _everything.Clear();
            Revision++;
        }
        finally
        {
            _lock.ExitWriteLock();
        }
    }

    /// <summary>For so many slots, before any is put in.</summary>
    public void MakeRoom(int slots) => _columns.MakeRoom(slots);

    /// <summary>Puts a document in while the generation is being read and nobody searches yet.</summary>
    public void Load(int slot, Guid id, ReadOnlySpan<byte> bytes) => Apply(slot, id, null, bytes);

    /// <param name="now">Seconds since 1970.</param>
    public EngineAnswer Search(EngineQuery query, long now)
    {
        var workspace = _workspaces.TryTake(out var kept) ? kept : new Workspace();
        _lock.EnterReadLock();
        try
        {
            if (Everything.Of(query) is not { } everything)
            {
                return Evaluate(query, workspace, now);
            }

            if (!_everything.TryGetValue(everything, out var answer))
            {
                _everything[everything] = answer = Evaluate(query, workspace, now);
            }

            return answer;
        }
        finally
        {
            _lock.ExitReadLock();
            _workspaces.Add(workspace);
        }
    }

    public IReadOnlyList<IndexedWord> Words()
    {
        _lock.EnterReadLock();
        try
        {
            return WordList.Of(_vocabulary, _columns);
        }
        finally
        {
            _lock.ExitReadLock();
        }
    }

    private EngineAnswer Evaluate(EngineQuery query, Workspace workspace, long now)
    {
        workspace.MakeRoom(_columns.Count, _vocabulary.Count, _columns.SupplierCount);
        return new Evaluation(_columns, _vocabulary, workspace, query, _kinds.GetValueOrDefault(query.Query.Kind, -1), now).Answer();
    }

    private void Apply(int slot, Guid id, ReadOnlySpan<byte> before, ReadOnlySpan<byte> after)
    {
        Collect(before, _before, -1);
        if (!before.IsEmpty && after.IsEmpty)
        {
            _columns.Remove(slot);
        }

        Collect(after, _after, +1);
        if (!after.IsEmpty)
        {
            _columns.Put(slot, id, _entry);
        }

        Replace(slot);
    }

    private void Collect(ReadOnlySpan<byte> bytes, List<int> values, int count)
    {
        values.Clear();
        if (bytes.IsEmpty)
        {
            return;
        }

        EntryCodec.Decode(bytes, _entry);
        _kinds.TryAdd(_texts[_entry.Kind], _entry.Kind);
        CollectionsMarshal.GetValueRefOrAddDefault(_counts, _entry.Kind, out _) += count;
        _vocabulary.Collect(_entry, values);
    }

    /// <summary>Most changes are of price or stock and leave all values as they are.</summary>
    private void Replace(int slot)
    {
        if (_before.SequenceEqual(_after))
        {
            return;
        }

        foreach (var value in _before.Count == 0 ? [] : _before.Except(_after))
        {
            _vocabulary.Remove(value, slot);
        }

        foreach (var value in CollectionsMarshal.AsSpan(_after))
        {
            _vocabulary.Add(value, slot);
        }
    }

    /// <summary>The query without text and choices: the widest there is, asked by everyone who begins; remembered until the next change.</summary>
    private sealed record Everything(string Kind, int DeliverTo, SearchSort Sort, int Page, int PageSize, int Facets)
    {
        public static Everything? Of(EngineQuery asked) => asked is { Terms: [], Query: { Choices.Count: 0, SupplierId: null, Price.IsOpen: true, UnitPrice.IsOpen: true, Page: <= 5 } query }
            ? new(query.Kind, query.DeliverTo, query.Sort, query.Page, query.PageSize, query.Facets.Aggregate(0, (bits, facet) => bits | (1 << (int)facet)))
            : null;
    }
}
