using System.Runtime.InteropServices;

namespace Marketplace.Search.Engines.Embedded;

/// <summary>The values that have a term, each with its best weight.</summary>
internal sealed class TermValues
{
    private TermValues(WeighedValue[] values, long documents) => (Values, Documents) = (values, documents);

    public WeighedValue[] Values { get; }

    /// <summary>How many documents have them, those with several counted as often.</summary>
    public long Documents { get; }

    public static TermValues Of(Vocabulary vocabulary, QueryTerm term, Workspace workspace)
    {
        if (term.Kind == TermKind.Measure)
        {
            return Of(vocabulary, [.. term.Words.Select(word => vocabulary.FindMeasure(word.Text)).OfType<int>().Select(value => new WeighedValue(value, HitWeight.Measure))]);
        }

        var (weights, touched, found) = (workspace.ValueWeight, workspace.Touched, workspace.Values);
        touched.Clear();
        foreach (var word in term.Words)
        {
            found.Clear();
            vocabulary.Find(word.Text, found);
            foreach (var value in CollectionsMarshal.AsSpan(found))
            {
                var field = vocabulary.FieldOf(value);
                if (!HitWeight.IsSearched(field, word.Text, term.Kind))
                {
                    continue;
                }

                if (weights[value] == 0)
                {
                    touched.Add(value);
                }

                weights[value] = Math.Max(weights[value], HitWeight.Of(field, vocabulary.FormOf(value), word));
            }
        }

        var values = new WeighedValue[touched.Count];
        for (var index = 0; index < values.Length; index++)
        {
            values[index] = new(touched[index], weights[touched[index]]);
            weights[touched[index]] = 0;
        }

        return Of(vocabulary, values);
    }

    private static TermValues Of(Vocabulary vocabulary, WeighedValue[] values)
    {
        var documents = 0L;
        foreach (var value in values)
        {
            documents += vocabulary.SlotsOf(value.Value).Length;
        }

        return new(values, documents);
    }
}
