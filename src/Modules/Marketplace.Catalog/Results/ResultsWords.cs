using Marketplace.Search.Abstractions;
using Microsoft.Extensions.Localization;

namespace Marketplace.Catalog.Results;

/// <summary>The headings of facets and the names of orders.</summary>
internal static class ResultsWords
{
    private const int MostAlso = 4;

    extension(IStringLocalizer texts)
    {
        public string HeadingOf(FacetSection section) => texts[section.Heading switch
        {
            FacetHeading.Quota => "Quota",
            FacetHeading.Category => "Category",
            FacetHeading.Province => "Province",
            FacetHeading.County => "County",
            FacetHeading.Brand => "Brand",
            FacetHeading.Scene => "Use",
            FacetHeading.Certificate => "Certification",
            FacetHeading.Price => "Price of a pack",
            FacetHeading.UnitPrice => "Unit price",
            _ => "Delivery",
        }];

        public string NameOf(SearchSort sort, bool isLanded) => texts[sort switch
        {
            SearchSort.LandedUnitPrice => isLanded ? "Lowest landed price" : "Lowest unit price",
            SearchSort.Price => "Lowest price of a pack",
            SearchSort.Newest => "Newest",
            _ => "Best match",
        }];

        /// <summary>What was looked for beside the words themselves: what is called the same, and kinds of it that do not say the word.</summary>
        public string AlsoOf(SearchResult result)
        {
            var words = result.Reading.Terms.Where(term => term.State == TermState.Found).SelectMany(term => term.Words.Skip(1).Where(word => !word.Contains(term.Words[0], StringComparison.Ordinal))).Take(MostAlso).ToList();
            return words.Count == 0 || result.Total == 0 ? "" : texts[" · also looked for {0}", string.Join(texts[", "], words)];
        }

        /// <summary>How the words were understood, and what could not be done.</summary>
        public IReadOnlyList<string> NotesOf(SearchResult result)
        {
            var reading = result.Reading;
            return
            [
                .. result.State == SearchState.BeingPrepared ? [texts["The search index is being prepared. For the moment goods are found by name alone, without filters."].Value] : Array.Empty<string>(),
                .. reading.IsCut ? [texts["The text was too long: the first {0} characters were looked for.", Reading.MostCharacters].Value] : Array.Empty<string>(),
                .. reading.Terms.Where(term => term.State == TermState.Respelled).Select(term => texts["“{0}” was not found; these are goods with “{1}”.", term.Typed, string.Join(' ', term.Words)].Value),
                .. texts.DroppedOf([.. reading.Terms.Where(term => term.State == TermState.Dropped).Select(term => term.Typed)]),
            ];
        }

        private IEnumerable<string> DroppedOf(IReadOnlyList<string> words) => words switch
        {
            [] => [],
            [var word] => [texts["Nothing has all the words; “{0}” was left out.", word].Value],
            _ => [texts["Nothing has all of {0}; these goods have some of it.", string.Join(texts[", "], words.Select(word => $"“{word}”"))].Value],
        };

        /// <summary>What a way out of an empty page does.</summary>
        public string NameOf(WayOut way) => way switch
        {
            WayOut.ReleaseFacet { Facet: Facet.Quota } => texts["Also what does not count toward the quota"],
            WayOut.ReleaseFacet { Facet: Facet.Category } => texts["In all categories"],
            WayOut.ReleaseFacet { Facet: Facet.County } => texts["From all counties"],
            WayOut.ReleaseFacet { Facet: Facet.Brand } => texts["Of all brands"],
            WayOut.ReleaseFacet { Facet: Facet.Certificate } => texts["With any certificate or none"],
            WayOut.ReleaseFacet { Facet: Facet.Scene } => texts["For any use"],
            WayOut.ReleaseFacet { Facet: Facet.Price or Facet.UnitPrice } => texts["At any price"],
            WayOut.ReleaseFacet { Facet: Facet.Freight } => texts["Also where delivery is charged"],
            WayOut.ReleaseFacet { Facet: Facet.Stock } => texts["Also what is sold out"],
            WayOut.ReleaseFacet { Facet: Facet.ColdChain } => texts["Also what is sent without cooling"],
            WayOut.ReleaseFacet => texts["Without this filter"],
            WayOut.ReleaseSupplier => texts["From all suppliers"],
            WayOut.ChangeText change => texts["Search for “{0}” instead", change.Text],
            _ => "",
        };
    }
}
