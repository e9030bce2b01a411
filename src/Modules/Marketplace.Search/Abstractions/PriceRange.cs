using Marketplace.Platform;

namespace Marketplace.Search.Abstractions;

/// <summary>Both ends belong to it; an absent end is open.</summary>
public readonly record struct PriceRange(Money? From, Money? To)
{
    public bool IsOpen => From is null && To is null;
}
