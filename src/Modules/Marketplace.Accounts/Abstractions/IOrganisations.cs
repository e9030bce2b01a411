namespace Marketplace.Accounts.Abstractions;

/// <summary>Organisations as other modules need them.</summary>
public interface IOrganisations
{
    /// <summary>Those of the ids that exist.</summary>
    Task<IReadOnlyDictionary<Guid, OrganisationSummary>> FindAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellation);

    /// <summary>Opens organisations in bulk, in the caller's transaction; those that are there already stay as they are.</summary>
    Task OpenAsync(IReadOnlyList<NewOrganisation> organisations, CancellationToken cancellation);
}
