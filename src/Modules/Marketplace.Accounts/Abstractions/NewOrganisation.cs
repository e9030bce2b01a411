namespace Marketplace.Accounts.Abstractions;

/// <param name="Id">Given by the caller: derived from its key where the organisation is invented.</param>
/// <param name="Adcode">Its division; 0 for the whole country.</param>
public sealed record NewOrganisation(Guid Id, string Name, string Kind, int Adcode, CreditCode? CreditCode);
