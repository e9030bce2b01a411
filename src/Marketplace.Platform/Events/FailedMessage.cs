namespace Marketplace.Platform.Events;

/// <summary>A message that was given up after ten attempts.</summary>
public sealed record FailedMessage(Guid Id, string Event, string Handler, DateTimeOffset RaisedAt, int Attempts, string LastError);
