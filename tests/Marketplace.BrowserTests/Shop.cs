using Marketplace.BrowserTests;
using Marketplace.Testing;
using Marketplace.Testing.Databases;
using Marketplace.Testing.Sites;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Shop))]

namespace Marketplace.BrowserTests;

/// <summary>The shop with the demonstration world on a port of this machine, and one browser, for all tests.</summary>
public sealed class Shop : DemoSite
{
    private static readonly string Chromium = Environment.GetEnvironmentVariable("TEST_CHROMIUM") ?? "";
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    internal Uri Address { get; private set; } = null!;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        if (Chromium.Length > 0)
        {
            _playwright = await Playwright.CreateAsync();
            _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium });
        }
    }

    public override async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        await base.DisposeAsync();
        await Template.RemoveAsync();
        TestFolder.Remove();
    }

    /// <summary>Somebody new, without cookies and with nothing kept from before.</summary>
    internal async Task<Visitor> VisitorAsync(Device device)
    {
        Assert.SkipWhen(_browser is null, "set TEST_CHROMIUM to the path of Chromium (on Debian: apt-get install chromium fonts-noto-cjk, then TEST_CHROMIUM=/usr/bin/chromium)");
        return await Visitor.InAsync(_browser, device, Address);
    }

    private protected override async Task StartAsync(MarketplaceApplication site) => Address = await site.ServeAsync();
}
