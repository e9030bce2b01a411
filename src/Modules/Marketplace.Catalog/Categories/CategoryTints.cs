namespace Marketplace.Catalog.Categories;

/// <summary>The grounds of pictures, by family of goods: classes of the theme.</summary>
internal static class CategoryTints
{
    /// <param name="code">Of any level; the first two digits decide.</param>
    public static string Of(string code) => code[..2] switch
    {
        "01" or "14" => "tint-grain",
        "02" => "tint-leaf",
        "03" or "08" => "tint-fruit",
        "04" or "12" or "13" or "16" => "tint-meat",
        "05" or "10" or "15" => "tint-water",
        "06" or "09" => "tint-tea",
        _ => "tint-dried",
    };
}
