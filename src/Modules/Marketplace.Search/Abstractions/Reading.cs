namespace Marketplace.Search.Abstractions;

/// <summary>How a typed text was understood.</summary>
public sealed record Reading
{
    /// <summary>How many characters of a text are read; the rest is left out, and <see cref="IsCut"/> says so.</summary>
    public const int MostCharacters = 60;

    public static Reading Empty { get; } = new() { Terms = [] };

    /// <summary>In the order typed.</summary>
    public required IReadOnlyList<ReadTerm> Terms { get; init; }

    /// <summary>Only the beginning of a long text was read.</summary>
    public bool IsCut { get; init; }

    /// <summary>Nothing has all terms; these hits have the most.</summary>
    public bool IsMostTerms => Terms.Any(term => term.State == TermState.Dropped);

    /// <summary>Marks in a text what was looked for. The parts make up the text, unescaped: the view escapes each.</summary>
    public IReadOnlyList<TextPart> Highlight(string text) => Queries.Highlighter.Mark(text, Terms);
}
