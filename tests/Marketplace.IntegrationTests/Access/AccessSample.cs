using Marketplace.Testing.Sites;

namespace Marketplace.IntegrationTests.Access;

/// <summary>How an action is called on a real resource of a real owner. Every action that is not for everybody has one.</summary>
/// <param name="Action">Method and address as the action declares them: <c>POST sample/sheets/{id:guid}/submission</c>.</param>
/// <param name="Kind">The kind of organisation that calls it.</param>
/// <param name="Permission">What the caller needs.</param>
/// <param name="PrepareAsync">Makes a fresh resource of the person's organisation, and the request on it.</param>
internal sealed record AccessSample(string Action, string Kind, string Permission, Func<MarketplaceApplication, Person, Task<HttpRequestMessage>> PrepareAsync)
{
    /// <summary>Whether a stranger of the same kind with the same permission may call it: on lists and on what is new, which belong to whoever calls.</summary>
    public bool IsForStrangers { get; init; }
}
