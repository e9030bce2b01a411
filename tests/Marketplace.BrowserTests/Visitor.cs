using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Marketplace.BrowserTests;

/// <summary>Somebody who looks at the shop, and what the browser found fault with meanwhile.</summary>
internal sealed class Visitor : IAsyncDisposable
{
    private readonly Uri _shop;
    private readonly IBrowserContext _context;
    private readonly ConcurrentQueue<string> _faults = new();
    private readonly ConcurrentQueue<IResponse> _responses = new();

    private Visitor(Uri shop, IBrowserContext context, IPage page)
    {
        (_shop, _context, Page) = (shop, context, page);
        page.Console += (_, message) => Note(message);
        page.PageError += (_, error) => _faults.Enqueue(error);
        page.Request += (_, request) => Note(request);
        page.Response += (_, response) => _responses.Enqueue(response);
    }

    public IPage Page { get; }

    /// <summary>Errors in the console, among them all that the Content-Security-Policy refused, and requests to other hosts.</summary>
    public IReadOnlyCollection<string> Faults => _faults;

    public IReadOnlyCollection<IResponse> Responses => _responses;

    public static async Task<Visitor> InAsync(IBrowser browser, Device device, Uri shop)
    {
        var context = await browser.NewContextAsync(device.Options(shop));
        return new Visitor(shop, context, await context.NewPageAsync());
    }

    /// <summary>Opens a page of the shop and looks at it down to its foot, so that everything on it has been fetched.</summary>
    public async Task ReadAsync(string address)
    {
        await Page.GotoAsync(address);
        await Page.EvaluateAsync(
            """
            async () => {
              for (let y = 0; y < document.body.scrollHeight; y += innerHeight) {
                scrollTo(0, y);
                await new Promise(requestAnimationFrame);
              }
              scrollTo(0, 0);
              await Promise.all([...document.images].filter(image => !image.complete).map(image => new Promise(come => image.onload = image.onerror = come)));
            }
            """);
    }

    /// <summary>Types into the field at the top of every page, and presses Enter.</summary>
    public async Task SearchAsync(string words)
    {
        var field = Page.Locator("header [name=q]");
        await field.FillAsync(words);
        await field.PressAsync("Enter");
        await Page.WaitForURLAsync("**/search?*");
    }

    public ValueTask DisposeAsync() => _context.DisposeAsync();

    private void Note(IConsoleMessage message)
    {
        var isStatusOfPage = message.Text.StartsWith("Failed to load resource", StringComparison.Ordinal) && message.Location.StartsWith(Page.Url, StringComparison.Ordinal);        // a page that is not found is meant to be none
        if (message.Type == "error" && !isStatusOfPage)
        {
            _faults.Enqueue($"{message.Text} ({message.Location})");
        }
    }

    private void Note(IRequest request)
    {
        var address = new Uri(request.Url);
        if (address.Scheme != "data" && address.Authority != _shop.Authority)
        {
            _faults.Enqueue($"A request to {address}");
        }
    }
}
