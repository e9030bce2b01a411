namespace Marketplace.Suppliers.Mandates;

/// <summary>domain.md §9.8.</summary>
internal enum MandateStatus { Draft, PendingPrincipal, Active, Expired, Revoked }
