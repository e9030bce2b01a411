using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Marketplace.Testing.Sites;

/// <summary>A page as a visitor without script sees it.</summary>
internal sealed class HtmlPage(HttpClient client, string address, HttpResponseMessage response, IHtmlDocument document)
{
    public HttpStatusCode Status => response.StatusCode;

    public IHtmlDocument Document => document;

    public HttpResponseMessage Response => response;

    public static async Task<HtmlPage> OfAsync(HttpClient client, string address, HttpResponseMessage response) =>
        new(client, address, response, new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync()));

    public string TextOf(string selector) => (document.QuerySelector(selector) ?? throw new InvalidOperationException($"The page has no {selector}.")).TextContent.Trim();

    public bool Has(string selector) => document.QuerySelector(selector) is not null;

    /// <summary>What a field of the form would send now.</summary>
    public string ValueOf(string field) => Fields().Single(pair => pair.Key == field).Value;

    /// <summary>The message beside a field.</summary>
    public string MessageFor(string field) => TextOf($"[data-valmsg-for='{field}']");

    /// <summary>Sends the page's form with these fields changed, as a browser does.</summary>
    public async Task<HtmlPage> SubmitAsync(params (string Field, string Value)[] typed)
    {
        var fields = Fields();
        foreach (var (field, value) in typed)
        {
            fields[field] = value;
        }

        var sent = await client.PostAsync(address, new FormUrlEncodedContent(fields));
        return await OfAsync(client, address, sent);
    }

    private Dictionary<string, string> Fields() => document.QuerySelectorAll("form input[name], form textarea[name]").ToDictionary(
        field => field.GetAttribute("name")!,
        field => field is IHtmlTextAreaElement area ? area.Value : field.GetAttribute("value") ?? "");
}

internal static class Pages
{
    public static async Task<HtmlPage> PageAsync(this HttpClient client, string address) => await HtmlPage.OfAsync(client, address, await client.GetAsync(address));
}
