namespace Marketplace.Accounts.Organisations;

internal enum OrganisationStatus { Active, Suspended, Closed }
