namespace Marketplace.Platform.Actors;

/// <summary>Who did something, when, and why: given to every verb of an entity that leaves a trace.</summary>
/// <param name="Reason">Free text of the actor; may be empty where the act explains itself.</param>
public sealed record Act(Actor Actor, DateTimeOffset At, string Reason);
