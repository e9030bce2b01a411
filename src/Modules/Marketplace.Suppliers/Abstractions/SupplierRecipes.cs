using Marketplace.Platform.Data;

namespace Marketplace.Suppliers.Abstractions;

/// <summary>How recipes of other modules name a supplier.</summary>
public static class SupplierRecipes
{
    public const string Step = "suppliers";

    /// <summary>The id of a supplier that a recipe brought under this key.</summary>
    public static Guid IdOf(string key) => DerivedId.Of(Step, key);
}
