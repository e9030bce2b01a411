using System.Globalization;

namespace Marketplace.Testing;

/// <summary>How often kills, outages and races at random moments are tried: <c>TEST_ROUNDS</c>, a few by default.</summary>
internal static class Rounds
{
    public static int Count { get; } = int.TryParse(Environment.GetEnvironmentVariable("TEST_ROUNDS"), CultureInfo.InvariantCulture, out var set) ? set : 3;
}
