namespace Marketplace.Search.Engines.Embedded;

/// <summary>The words that documents are named with.</summary>
internal static class WordList
{
    public static IReadOnlyList<IndexedWord> Of(Vocabulary vocabulary, Columns columns)
    {
        var words = new List<IndexedWord>(vocabulary.Count);
        for (var value = 0; value < vocabulary.Count; value++)
        {
            var (field, count) = (vocabulary.FieldOf(value), vocabulary.SlotsOf(value).Length);
            if (count > 0 && field is Field.Name or Field.Variety)
            {
                words.Add(new(field == Field.Name ? WordKind.Name : WordKind.Variety, vocabulary.TextOf(value), vocabulary.TextOf(value), count));
            }
        }

        Add(words, WordKind.Category, columns, columns.Categories, columns.CategoryCodes, columns.CategoryNames);
        Add(words, WordKind.Place, columns, columns.Places, columns.PlaceCodes, columns.PlaceNames);
        Add(words, WordKind.Brand, columns, columns.Brands, columns.BrandCodes, columns.BrandNames);
        return words;
    }

    private static void Add(List<IndexedWord> words, WordKind kind, Columns columns, int[] column, CodeList<int[]> codes, FacetNames names)
    {
        var counts = new int[names.Count];
        for (var slot = 0; slot < columns.Count; slot++)
        {
            foreach (var number in columns.Kinds[slot] == 0 ? [] : codes.Combinations[column[slot]])
            {
                counts[number]++;
            }
        }

        for (var number = 0; number < counts.Length; number++)
        {
            if (counts[number] > 0)
            {
                words.Add(new(kind, names[number].Value, names[number].Name, counts[number]));
            }
        }
    }
}
