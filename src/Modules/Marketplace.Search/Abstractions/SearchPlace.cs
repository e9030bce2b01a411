namespace Marketplace.Search.Abstractions;

/// <summary>A county, and the province it lies in.</summary>
/// <param name="Adcode">Six digits; the province is its first two and four zeros.</param>
/// <param name="Name">馆陶县</param>
/// <param name="ProvinceName">河北省</param>
/// <param name="Words">Further names it shall be found by, e.g. the prefecture, township and village.</param>
public sealed record SearchPlace(int Adcode, string Name, string ProvinceName, IReadOnlyList<string> Words);
