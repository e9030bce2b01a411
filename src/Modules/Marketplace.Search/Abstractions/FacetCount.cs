namespace Marketplace.Search.Abstractions;

/// <param name="Value">As in the address.</param>
/// <param name="Name">As the documents name it: 馆陶县. Where they do not (certificates, scenes, prices, yes and no) the value itself, for the page to translate.</param>
/// <param name="Count">How many hits there would be with this value alone of its facet.</param>
public sealed record FacetCount(string Value, string Name, int Count);
