namespace Marketplace.Platform.Events;

/// <summary>A line of the feed, as read.</summary>
/// <param name="Cursor">Continue behind it.</param>
public sealed record ChangeRead(ChangeCursor Cursor, string Topic, string Payload);
