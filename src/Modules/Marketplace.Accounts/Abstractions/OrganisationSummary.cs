namespace Marketplace.Accounts.Abstractions;

/// <param name="Adcode">Its division; 0 for the whole country.</param>
/// <param name="IsActive">Neither suspended nor closed.</param>
public sealed record OrganisationSummary(Guid Id, string Name, string Kind, int Adcode, bool IsActive);
