using System.Diagnostics;
using Marketplace.Testing;
using Marketplace.Testing.Sites;

namespace Marketplace.BrowserTests.Pages;

/// <summary>What html-validate finds on every kind of page, in both languages.</summary>
public sealed class MarkupTests(Shop shop)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public async Task Pages_AreValidHtml(string language)
    {
        var folder = TestFolder.NewFolder();
        using var client = new HttpClient { BaseAddress = shop.Address };
        client.DefaultRequestHeaders.Add("Cookie", $".AspNetCore.Culture=c={language}|uic={language}");
        foreach (var (number, address) in PageKinds.All.Index())
        {
            using var response = await client.GetAsync(address, Cancellation);
            await File.WriteAllTextAsync(Path.Combine(folder, $"{number:00}{NameOf(address)}.html"), await response.Content.ReadAsStringAsync(Cancellation), Cancellation);
        }

        var faults = await FaultsAsync(folder);

        Assert.True(faults.Length == 0, faults);
    }

    private static string NameOf(string address) => string.Concat(address.Where(char.IsLetterOrDigit));

    private static async Task<string> FaultsAsync(string folder)
    {
        using var validator = Process.Start(new ProcessStartInfo(
            "node",
            [
                Repository.PathOf("tests/node_modules/html-validate/bin/html-validate.mjs"), "--config", Repository.PathOf("tests/Marketplace.BrowserTests/Pages/html-validate.mjs"),
                "--formatter", "text", folder,
            ])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var (output, errors) = (validator.StandardOutput.ReadToEndAsync(), validator.StandardError.ReadToEndAsync());
        await validator.WaitForExitAsync();
        return await output + await errors + (validator.ExitCode == 0 ? "" : $"html-validate ended with {validator.ExitCode}");
    }
}
