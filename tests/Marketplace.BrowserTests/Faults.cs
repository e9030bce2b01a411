namespace Marketplace.BrowserTests;

internal static class Faults
{
    /// <summary>There is none; else the test shows them whole.</summary>
    public static void AssertNone(this IReadOnlyCollection<string> faults) => Assert.True(faults.Count == 0, string.Join('\n', faults));
}
