namespace Marketplace.Platform.Actors;

/// <summary>The organisation an actor acts for.</summary>
/// <param name="Kind">The code of its kind: what it is decides what it may see.</param>
/// <param name="Path">The ids from the top of its tree down to itself; an organisation below it has a path that begins so.</param>
/// <param name="Adcode">Its division, six digits; 0 for the whole country or none.</param>
public sealed record ActingOrganisation(Guid Id, string Name, string Kind, string Path, int Adcode);
