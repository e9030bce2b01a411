using Marketplace.Platform.Localization;
using Marketplace.Search.Abstractions;
using Marketplace.Search.Engines;
using Marketplace.Search.Queries;

namespace Marketplace.Search.Suggestions;

/// <summary>
/// Words by their beginning: in Chinese, in pinyin, in initials, or mixed. What begins alike lies side by side in one of three sorted
/// orders, and the most frequent of that are taken. Immutable.
/// </summary>
internal sealed class SuggestionIndex
{
    public const int Most = 10;
    private const int LongestTyped = 20;
    private readonly SuggestedEntry[] _entries;
    private readonly SortedWords _byForm;
    private readonly SortedWords _bySound;
    private readonly SortedWords _byInitials;

    private SuggestionIndex(SuggestedEntry[] entries)
    {
        _entries = entries;
        _byForm = new([.. entries.Select(entry => entry.Form)]);
        _bySound = new([.. entries.Select(entry => entry.Sound)]);
        _byInitials = new([.. entries.Select(entry => entry.Initials)]);
    }

    public static SuggestionIndex Empty { get; } = new([]);

    public static SuggestionIndex Of(IEnumerable<IndexedWord> indexed, IReadOnlyCollection<SuggestedWord> suggested)
    {
        var entries = new Dictionary<(SuggestionKind, string), SuggestedEntry>();
        foreach (var word in indexed)
        {
            if (KindOf(word.Kind) is { } kind)
            {
                entries[(kind, word.Value)] = EntryOf(kind, word.Value, word.Text, word.Count);
            }
        }

        foreach (var word in suggested.Where(word => word.IsSuggested && !entries.ContainsKey((word.Kind, word.Value))))
        {
            entries[(word.Kind, word.Value)] = EntryOf(word.Kind, word.Value, word.Text, 0);
        }

        var translations = suggested.Where(word => word.Translation is not null && entries.ContainsKey((word.Kind, word.Value)))
            .Select(word => entries[(word.Kind, word.Value)] with { Form = FormOf(word.Translation!), Sound = "", Initials = "" });
        return new([.. entries.Values.Concat(translations).Where(entry => entry.Form.Length > 0)]);
    }

    /// <summary>The best, the most frequent first; what is typed completely before what it begins.</summary>
    public IReadOnlyList<Suggestion> Find(string typed)
    {
        var form = FormOf(typed.Length > LongestTyped * 3 ? typed[..(LongestTyped * 3)] : typed);
        if (form.Length is 0 or > LongestTyped)
        {
            return [];
        }

        var best = new BestOfKinds(_entries, form);
        var latin = form.TakeWhile(SearchText.IsLatinOrDigit).Count();
        best.Offer(_byForm.BeginningWith(form));
        if (latin == form.Length)
        {
            best.Offer(_bySound.BeginningWith(form));
            best.Offer(_byInitials.BeginningWith(form));
        }

        if (latin > 0 && best.Count < Most)
        {
            best.Offer(_byInitials.BeginningWith(form[..1]), entry => MixedSpelling.Begins(entry.Form, form));
        }
        else if (latin == 0 && form.Any(SearchText.IsLatinOrDigit))
        {
            best.Offer(_byForm.BeginningWith(string.Concat(form.TakeWhile(character => !SearchText.IsLatinOrDigit(character)))), entry => MixedSpelling.Begins(entry.Form, form));
        }

        return best.Take(Most);
    }

    private static SuggestionKind? KindOf(WordKind kind) => kind switch
    {
        WordKind.Name => SuggestionKind.Name,
        WordKind.Brand => SuggestionKind.Brand,
        WordKind.Place => SuggestionKind.County,
        WordKind.Category => SuggestionKind.Category,
        _ => null,
    };

    private static SuggestedEntry EntryOf(SuggestionKind kind, string value, string text, int count)
    {
        var pinyin = Pinyin.Of(text);
        var form = FormOf(text);
        return new(kind, value, text, count, form == text ? text : form, pinyin.Full, pinyin.Initials);
    }

    private static string FormOf(string text) => SearchText.Words(text).Replace(" ", "");
}
