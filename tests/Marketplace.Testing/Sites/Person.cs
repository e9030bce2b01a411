namespace Marketplace.Testing.Sites;

/// <summary>Somebody who may sign in, and the organisation he or she acts for.</summary>
internal sealed record Person(Guid UserId, Guid OrganisationId);
