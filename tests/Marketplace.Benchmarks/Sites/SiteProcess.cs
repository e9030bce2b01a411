using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.Json;

namespace Marketplace.Benchmarks.Sites;

/// <summary>The published site as a process of its own, on a free port of the loopback address.</summary>
internal sealed class SiteProcess : IAsyncDisposable
{
    private readonly Process _process;

    private SiteProcess(Process process, int port, TimeSpan started) => (_process, EndPoint, Started) = (process, new(IPAddress.Loopback, port), started);

    public IPEndPoint EndPoint { get; }

    /// <summary>From the start of the process to <em>ready</em>.</summary>
    public TimeSpan Started { get; }

    /// <summary>The resident set of the process now, in MB.</summary>
    public long MemoryNow => StatusOf("VmRSS:");

    /// <summary>The largest it has been, in MB.</summary>
    public long MemoryMost => StatusOf("VmHWM:");

    public static async Task<SiteProcess> StartAsync(string data, params string[] settings)
    {
        var port = FreePort();
        var watch = Stopwatch.StartNew();
        var process = Start(data, [$"--Urls=http://127.0.0.1:{port}", .. settings]);
        using var client = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}") };
        while (!await IsReadyAsync(client))
        {
            if (process.HasExited)
            {
                throw new InvalidOperationException("The site did not start.");
            }

            await Task.Delay(20);
        }

        return new SiteProcess(process, port, watch.Elapsed);
    }

    /// <summary>Runs a command to its end.</summary>
    public static async Task<TimeSpan> RunAsync(string data, params string[] command)
    {
        var watch = Stopwatch.StartNew();
        using var process = Start(data, command);
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? watch.Elapsed : throw new InvalidOperationException($"{string.Join(' ', command)} failed.");
    }

    /// <summary>Asks the health check, which costs the site nothing: while there is no index, a search counts all products each time.</summary>
    public async Task UntilIndexedAsync()
    {
        using var client = new HttpClient { BaseAddress = new Uri($"http://{EndPoint}") };
        while (true)
        {
            using var health = JsonDocument.Parse(await client.GetStringAsync("/health/ready"));
            if (health.RootElement.GetProperty("checks").GetProperty("search").GetProperty("status").GetString() == "Healthy")
            {
                return;
            }

            await Task.Delay(50);
        }
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private static Process Start(string data, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(PublishedSite.Folder, "Marketplace.Web.dll"), .. arguments, $"--Data:Path={data}"])
        {
            RedirectStandardOutput = true,
            Environment = { ["ASPNETCORE_ENVIRONMENT"] = "Production", ["Logging__LogLevel__Default"] = "Warning" },
        };
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        return process;
    }

    private static async Task<bool> IsReadyAsync(HttpClient client)
    {
        try
        {
            return (await client.GetAsync("/health/ready")).IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private long StatusOf(string name) =>
        long.Parse(File.ReadLines($"/proc/{_process.Id}/status").First(line => line.StartsWith(name, StringComparison.Ordinal))[name.Length..].Trim().Split(' ')[0], CultureInfo.InvariantCulture) / 1024;
}
