namespace Marketplace.Platform.Mvc;

/// <summary>What a theme's view <c>Platform/Errors</c> shows in place of the page that was asked for.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Title">What happened, in the language of the request.</param>
/// <param name="Text">What it means, and what to do.</param>
/// <param name="Meant">Of a page that is not there: words from its address to search for, or nothing.</param>
public sealed record ErrorPage(int Status, string Title, string Text, string Meant);
