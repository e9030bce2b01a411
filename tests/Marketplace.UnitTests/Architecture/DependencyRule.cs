namespace Marketplace.UnitTests.Architecture;

/// <summary>Who may use whom: calls go down this list, news goes up through events. Each may also use what its dependencies use.</summary>
internal static class DependencyRule
{
    private static readonly Dictionary<string, string[]> Below = new()
    {
        ["Regions"] = [],
        ["Accounts"] = ["Regions"],
        ["Notifications"] = ["Accounts"],
        ["Media"] = ["Accounts"],
        ["Search"] = ["Accounts"],
        ["Content"] = ["Media", "Search"],
        ["Suppliers"] = ["Regions", "Accounts", "Notifications", "Media", "Search"],
        ["Catalog"] = ["Suppliers"],
        ["Traceability"] = ["Catalog"],
        ["Payments"] = ["Accounts", "Notifications"],
        ["Orders"] = ["Catalog", "Traceability", "Payments"],
        ["Checkout"] = ["Orders"],
        ["BudgetUnits"] = ["Regions", "Accounts", "Orders"],
        ["Procurement"] = ["BudgetUnits", "Catalog", "Checkout", "Orders", "Payments"],
        ["Supervision"] = ["Procurement", "Content"],
        ["Admin"] = [],
    };

    /// <summary>The dependencies that the rule does not allow the module; all of them when the rule does not know it.</summary>
    public static IEnumerable<string> ForbiddenAmong(string module, IEnumerable<string> dependencies) =>
        dependencies.Except(Below.TryGetValue(module, out var below) ? below.SelectMany(Closure) : []);

    private static IEnumerable<string> Closure(string module) => Below[module].SelectMany(Closure).Append(module);
}
