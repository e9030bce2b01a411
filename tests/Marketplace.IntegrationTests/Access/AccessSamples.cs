namespace Marketplace.IntegrationTests.Access;

/// <summary>The samples of all modules.</summary>
internal static class AccessSamples
{
    public static IReadOnlyList<AccessSample> All { get; } = [.. SheetSamples.All];
}
