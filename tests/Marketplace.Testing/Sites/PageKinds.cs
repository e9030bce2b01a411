namespace Marketplace.Testing.Sites;

/// <summary>One address or two of every kind of page that the shop has, in the demonstration world: what must hold on every page is tried on these.</summary>
internal static class PageKinds
{
    public static IReadOnlyList<string> Found { get; } =
    [
        "/", "/search", "/search?q=黄瓜", "/search?q=没有这样的东西", "/categories", "/categories/02", "/counties", "/counties?province=220000", "/counties/130433", "/counties/220622", "/counties/632803",
        "/brands", "/brands/guantao-huanggua", "/suppliers/1", "/products/1/guantaohuanggua", "/destination",
        "/verify", "/verify?number=1", "/about", "/help",
    ];

    public static string NotFound => "/products/99999999";

    public static IReadOnlyList<string> All { get; } = [.. Found, NotFound];

    /// <summary>What controllers answer that is no page of its own.</summary>
    public static IReadOnlyList<string> Fragments { get; } = ["/suggest"];
}
