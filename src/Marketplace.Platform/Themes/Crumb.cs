namespace Marketplace.Platform.Themes;

/// <summary>A step of the way from the home page to this one: <c>&lt;partial name="_Crumbs" model="…" /&gt;</c> takes them without the home page.</summary>
/// <param name="Address">Site-relative, e.g. <c>~/counties/220622</c>; <see langword="null"/> for the page itself.</param>
public sealed record Crumb(string Text, string? Address = null);
