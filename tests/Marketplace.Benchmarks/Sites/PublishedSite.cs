using System.Diagnostics;
using System.Runtime.InteropServices;
using Marketplace.Testing;

namespace Marketplace.Benchmarks.Sites;

/// <summary>The released build, as an operator would run it, compiled ahead for this platform: published once per run of the benchmarks.</summary>
internal static class PublishedSite
{
    private static readonly Lazy<string> Published = new(Publish);

    public static string Folder => Published.Value;

    private static string Publish()
    {
        var folder = Directory.CreateTempSubdirectory("marketplace-benchmarks-site-").FullName;
        using var publish = Process.Start(new ProcessStartInfo("dotnet", ["publish", Repository.PathOf("src/Marketplace.Web"), "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "--no-self-contained", "-o", folder, "--nologo", "-v", "quiet"]) { RedirectStandardOutput = true })!;
        publish.StandardOutput.ReadToEnd();
        publish.WaitForExit();
        return publish.ExitCode == 0 ? folder : throw new InvalidOperationException("The site could not be published.");
    }
}
