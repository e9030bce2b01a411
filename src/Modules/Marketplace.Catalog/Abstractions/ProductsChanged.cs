using Marketplace.Platform.Events;

namespace Marketplace.Catalog.Abstractions;

/// <summary>What is shown or found of these products has changed; at most 1,000 of them.</summary>
public sealed record ProductsChanged(IReadOnlyList<Guid> ProductIds) : INamedEvent
{
    public static string Name => "catalog.products-changed";
}
