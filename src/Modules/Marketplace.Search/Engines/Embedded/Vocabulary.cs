using System.Buffers;
using System.Runtime.InteropServices;
using Marketplace.Search.Queries;

namespace Marketplace.Search.Engines.Embedded;

/// <summary>
/// The values of fields, each once, with the documents that have it, and for every one and two characters the values that hold them.
/// 400,000 documents have far fewer names, places and categories than words: so whatever is typed is looked for in the values, exactly as
/// written, and documents come after.
/// </summary>
internal sealed class Vocabulary(StringTable texts)
{
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789０１２３４５６７８９半一二两三四五六七八九十百");
    private readonly ByNumber<int>[] _valuesOf = [.. Enum.GetValues<Field>().Select(_ => new ByNumber<int>())];
    private readonly ByNumber<int[]?> _measuresOf = new();
    private readonly Dictionary<string, int> _measures = [];
    private readonly List<int>?[] _ones = new List<int>?[char.MaxValue + 1];
    private readonly Dictionary<uint, List<int>> _twos = [];
    private string[] _forms = new string[1024];
    private string[] _texts = new string[1024];
    private Field[] _fields = new Field[1024];
    private SlotList[] _slots = new SlotList[1024];

    public int Count { get; private set; }

    /// <summary>In the form of the index.</summary>
    public string FormOf(int value) => _forms[value];

    /// <summary>As documents show it.</summary>
    public string TextOf(int value) => _texts[value];

    public Field FieldOf(int value) => _fields[value];

    public ReadOnlySpan<int> SlotsOf(int value) => _slots[value].Slots;

    public void Add(int value, int slot) => _slots[value].Add(slot);

    public void Remove(int value, int slot) => _slots[value].Remove(slot);

    /// <summary>The values of a document.</summary>
    public void Collect(Entry entry, List<int> into)
    {
        into.Clear();
        into.Add(NumberOf(Field.Name, entry.Name));
        Several(Field.Variety, [entry.Variety]);
        Several(Field.Leaf, entry.CategoryNames[^1..]);
        Several(Field.Branch, entry.CategoryNames[..^1]);
        Several(Field.Place, CollectionsMarshal.AsSpan(entry.Places));
        for (var brand = 1; brand < entry.Brands.Count; brand += 2)
        {
            into.Add(NumberOf(Field.Brand, entry.Brands[brand]));
        }

        Several(Field.Specification, [entry.Specification]);
        Several(Field.Supplier, [entry.SupplierName]);
        Several(Field.Words, CollectionsMarshal.AsSpan(entry.Words));
        into.AddRange(MeasuresOf(entry.Specification));
        into.AddRange(MeasuresOf(entry.Name));

        void Several(Field field, ReadOnlySpan<int> numbers)
        {
            foreach (var number in numbers)
            {
                if (number != 0)
                {
                    into.Add(NumberOf(field, number));
                }
            }
        }
    }

    /// <summary>The values that hold a word. Latin letters and digits are found from the beginning of a word, digits also to their end: 5 is not in 50.</summary>
    public void Find(string word, List<int> into)
    {
        if (word.Length == 0 || RarestOf(word) is not { } candidates)
        {
            return;
        }

        foreach (var value in CollectionsMarshal.AsSpan(candidates))
        {
            if (_slots[value].Count > 0 && PlaceOf(_forms[value], word, 0) >= 0)
            {
                into.Add(value);
            }
        }
    }

    /// <summary>The value that is an amount.</summary>
    public int? FindMeasure(string form) => _measures.TryGetValue(form, out var value) ? value : null;

    /// <summary>Where a form has a word, from a place on; −1 when it has not.</summary>
    public static int PlaceOf(string form, string word, int from)
    {
        for (var at = form.IndexOf(word, from, StringComparison.Ordinal); at >= 0; at = form.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            var end = at + word.Length;
            var begins = at == 0 || !SearchText.IsLatinOrDigit(word[0]) || !SearchText.IsLatinOrDigit(form[at - 1]) || char.IsDigit(word[0]) != char.IsDigit(form[at - 1]);
            var ends = end == form.Length || !char.IsDigit(word[^1]) || !char.IsDigit(form[end]);
            if (begins && ends)
            {
                return at;
            }
        }

        return -1;
    }

    private List<int>? RarestOf(string word)
    {
        if (word.Length == 1)
        {
            return _ones[word[0]];
        }

        List<int>? rarest = null;
        for (var at = 1; at < word.Length; at++)
        {
            if (!_twos.TryGetValue(TwoOf(word[at - 1], word[at]), out var having))
            {
                return null;
            }

            rarest = rarest is null || having.Count < rarest.Count ? having : rarest;
        }

        return rarest;
    }

    private int NumberOf(Field field, int text)
    {
        ref var known = ref _valuesOf[(int)field][text];
        if (known == 0)
        {
            known = New(field, texts[text], SearchText.Words(texts[text])) + 1;        // 0 is for none
        }

        return known - 1;
    }

    private int NumberOfMeasure(string measure)
    {
        ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(_measures, measure, out var exists);
        return exists ? known : known = New(Field.Measure, measure, measure);
    }

    private int[] MeasuresOf(int text)
    {
        ref var known = ref _measuresOf[text];
        return known ??= HasNumber(texts[text]) ? [.. Measures.FormsOf(SearchText.Normalise(texts[text])).Select(NumberOfMeasure)] : [];
    }

    private int New(Field field, string text, string form)
    {
        var value = Count++;
        if (value == _forms.Length)
        {
            Array.Resize(ref _forms, value * 2);
            Array.Resize(ref _texts, value * 2);
            Array.Resize(ref _fields, value * 2);
            Array.Resize(ref _slots, value * 2);
        }

        _texts[value] = text;
        _forms[value] = form == text ? text : form;        // one string where both are the same
        _fields[value] = field;
        for (var at = 0; at < form.Length && field != Field.Measure; at++)
        {
            Note(_ones[form[at]] ??= new(1), value);
            if (at > 0)
            {
                ref var having = ref CollectionsMarshal.GetValueRefOrAddDefault(_twos, TwoOf(form[at - 1], form[at]), out _);
                Note(having ??= new(1), value);
            }
        }

        return value;
    }

    private static void Note(List<int> having, int value)
    {
        if (having.Count == 0 || having[^1] != value)
        {
            having.Add(value);
        }
    }

    private static bool HasNumber(string text) => text.AsSpan().IndexOfAny(Digits) >= 0;

    private static uint TwoOf(char first, char second) => ((uint)first << 16) | second;
}
