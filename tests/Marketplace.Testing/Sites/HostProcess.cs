using System.Collections.Concurrent;
using System.Diagnostics;
using Marketplace.Testing.Databases;

namespace Marketplace.Testing.Sites;

/// <summary>A site or a command as a process of its own, that can be killed as a machine dies: with SIGKILL.</summary>
internal sealed class HostProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private readonly Process _process;
    private readonly ConcurrentQueue<string> _output = new();
    private readonly ConcurrentQueue<string> _errors = new();

    private HostProcess(string assembly, TestDatabase database, string data, IEnumerable<string> arguments)
    {
        _process = new Process
        {
            StartInfo = new ProcessStartInfo(
                "dotnet",
                [
                    Path.Combine(AppContext.BaseDirectory, assembly + ".dll"), .. arguments,
                    "--environment", "Testing", "--urls", "http://127.0.0.1:0", "--Data:Path", data,
                    "--Database:Provider", database.Server.NewProvider().Name, "--Database:ConnectionString", database.ConnectionString,
                ])
            {
                WorkingDirectory = Repository.PathOf("src/Marketplace.Web"),
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            },
        };
        _process.OutputDataReceived += (_, line) => Keep(_output, line.Data);
        _process.ErrorDataReceived += (_, line) => Keep(_errors, line.Data);
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    public string Output => string.Join('\n', _output);

    public string Errors => string.Join('\n', _errors);

    public bool HasExited => _process.HasExited;

    /// <summary>The site as it is published.</summary>
    public static HostProcess OfSite(TestDatabase database, params string[] arguments) => new("Marketplace.Web", database, TestFolder.NewFolder(), arguments);

    /// <summary>The site with the sample module.</summary>
    public static HostProcess OfSample(TestDatabase database, params string[] arguments) => OfSampleIn(TestFolder.NewFolder(), database, arguments);

    /// <summary>The site with the sample module, in a folder in which others were before it.</summary>
    public static HostProcess OfSampleIn(string data, TestDatabase database, params string[] arguments) => new("Marketplace.Testing", database, data, arguments);

    /// <summary>Waits until it has written a line with this text.</summary>
    public async Task SaysAsync(string text)
    {
        var waiting = Stopwatch.StartNew();
        while (!Output.Contains(text, StringComparison.Ordinal))
        {
            if (HasExited || waiting.Elapsed > Patience)
            {
                throw new InvalidOperationException($"It never said “{text}”.\n{Output}\n{Errors}");
            }

            await Task.Delay(20);
        }
    }

    /// <summary>Where it serves.</summary>
    public async Task<string> AddressAsync()
    {
        const string Before = "Now listening on: ";
        await SaysAsync(Before);
        return _output.First(line => line.Contains(Before, StringComparison.Ordinal)).Split(Before)[1];
    }

    /// <returns>The exit code.</returns>
    public async Task<int> ExitAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        await _process.WaitForExitAsync(patience.Token);
        return _process.ExitCode;
    }

    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    /// <summary>Ends its input, on which some commands wait.</summary>
    public void EndInput() => _process.StandardInput.Close();

    public async ValueTask DisposeAsync()
    {
        if (!HasExited)
        {
            await KillAsync();
        }

        _process.Dispose();
    }

    private static void Keep(ConcurrentQueue<string> lines, string? line)
    {
        if (line is not null)
        {
            lines.Enqueue(line);
        }
    }
}
