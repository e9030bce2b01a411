using System.Globalization;
using Marketplace.Platform.Recipes;

namespace Marketplace.Catalog.Counties;

/// <summary>What holds of every row of a recipe that is about a county.</summary>
internal static class CountyRules
{
    public static string KeyOf(int adcode) => adcode.ToString(CultureInfo.InvariantCulture);

    public static RowReference ReferenceTo(int adcode) => new("divisions", KeyOf(adcode));

    /// <summary>A prefecture has no page on which the row would be seen.</summary>
    public static IEnumerable<string> FaultsOf(int adcode) => adcode % 100 == 0 ? [$"{adcode} is not the code of a county."] : [];
}
