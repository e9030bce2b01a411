using System.Collections;
using System.Collections.Immutable;

namespace Marketplace.Search.Abstractions;

/// <summary>Chosen values of facets, each once, in a fixed order: equal choices are equal however they were made.</summary>
public sealed class FacetChoices : IReadOnlyCollection<FacetChoice>, IEquatable<FacetChoices>
{
    private readonly ImmutableArray<FacetChoice> _choices;

    private FacetChoices(ImmutableArray<FacetChoice> choices) => _choices = choices;

    public static FacetChoices None { get; } = new([]);

    public int Count => _choices.Length;

    /// <summary>The chosen values of one facet.</summary>
    public IEnumerable<string> this[Facet facet] => _choices.Where(choice => choice.Facet == facet).Select(choice => choice.Value);

    public static FacetChoices Of(IEnumerable<FacetChoice> choices) =>
        new([.. choices.Distinct().OrderBy(choice => choice.Facet).ThenBy(choice => choice.Value, StringComparer.Ordinal)]);

    public bool Has(Facet facet) => _choices.Any(choice => choice.Facet == facet);

    public bool Has(Facet facet, string value) => _choices.Contains(new(facet, value));

    public FacetChoices With(Facet facet, string value) => Of(_choices.Append(new(facet, value)));

    public FacetChoices Without(Facet facet, string value) => new(_choices.Remove(new(facet, value)));

    public FacetChoices Without(Facet facet) => new(_choices.RemoveAll(choice => choice.Facet == facet));

    public IEnumerator<FacetChoice> GetEnumerator() => ((IEnumerable<FacetChoice>)_choices).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public bool Equals(FacetChoices? other) => other is not null && _choices.SequenceEqual(other._choices);

    public override bool Equals(object? obj) => Equals(obj as FacetChoices);

    public override int GetHashCode() => _choices.Aggregate(0, HashCode.Combine);
}

/// <param name="Value">As the facet's documentation says.</param>
public readonly record struct FacetChoice(Facet Facet, string Value);
