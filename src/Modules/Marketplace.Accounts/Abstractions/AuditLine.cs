namespace Marketplace.Accounts.Abstractions;

/// <param name="What">The lifecycle that moved or the act, as code: <c>OrganisationStatus</c>, <c>MemberAdded</c>.</param>
/// <param name="Who">The person's name at that time; other organisations' people are shown by their organisation only.</param>
public sealed record AuditLine(DateTimeOffset At, string What, string? From, string? To, string Who, string Reason);
