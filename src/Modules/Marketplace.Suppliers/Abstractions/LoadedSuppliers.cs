using System.Globalization;

namespace Marketplace.Suppliers.Abstractions;

/// <summary>The invented suppliers that the load recipe makes for measurements.</summary>
public static class LoadedSuppliers
{
    /// <summary>As on the real platform: about fifteen goods each (domain.md §5.2).</summary>
    private const int ProductsEach = 15;

    public static int CountFor(int products) => (products + ProductsEach - 1) / ProductsEach;

    /// <summary>Whose product this one is.</summary>
    public static long IndexFor(long product) => product / ProductsEach;

    /// <summary>Its key in recipes.</summary>
    public static string KeyOf(long index) => string.Create(CultureInfo.InvariantCulture, $"load-{index:D7}");
}
