using System.Globalization;
using Microsoft.Extensions.Localization;

namespace Marketplace.Catalog.Suggestions;

/// <summary>What a suggestion is, in words and as a drawing.</summary>
internal static class SuggestionWords
{
    extension(IStringLocalizer texts)
    {
        /// <summary>What it is, which a name says itself, and how many goods there are.</summary>
        public string DetailsOf(SuggestedPage page) =>
            string.Join(" · ", ((string[])[texts.KindOf(page), page.Count > 1 ? texts["{0} goods", page.Count.ToString("N0", CultureInfo.InvariantCulture)] : ""]).Where(part => part.Length > 0));

        private string KindOf(SuggestedPage page) => page.Code switch
        {
            "category" => texts["Category"],
            "brand" => texts["Brand"],
            "province" => texts["Province"],
            "county" => texts["County"],
            _ => "",
        };
    }

    extension(SuggestedPage page)
    {
        public string Icon => page.Code switch
        {
            "category" => "category",
            "brand" => "award",
            "province" or "county" => "map-pin",
            _ => "zoom",
        };
    }
}
