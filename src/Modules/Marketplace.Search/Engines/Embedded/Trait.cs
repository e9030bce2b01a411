namespace Marketplace.Search.Engines.Embedded;

/// <summary>What a document has of the small facets together.</summary>
/// <param name="Certificates">Numbers of their values.</param>
/// <param name="Scenes">Numbers of their values.</param>
internal sealed record Trait(int[] Certificates, int[] Scenes, bool IsQuotaEligible, bool IsColdChain, bool IsInStock);
