using System.Reflection;
using Marketplace.Platform.Events;

namespace Marketplace.Platform.Data;

/// <summary>What the one context needs besides its options: the provider, the assemblies that contribute tables, and whom to tell of news.</summary>
public sealed record MarketplaceModel(IDatabaseProvider Provider, IReadOnlyList<Assembly> Assemblies, CommitSignal Signal);
