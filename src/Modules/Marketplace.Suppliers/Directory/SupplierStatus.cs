namespace Marketplace.Suppliers.Directory;

/// <summary>domain.md §9.7.</summary>
internal enum SupplierStatus { Active, Restricted, Suspended, Dormant, CountyWithdrawn, ExitRequested, Exited, Removed }
