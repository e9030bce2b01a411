namespace Marketplace.Accounts.Organisations;

/// <summary>The level of government it stands at; enterprises and cooperatives have none.</summary>
internal enum OrganisationLevel { None, National, Province, Prefecture, County, Township }
