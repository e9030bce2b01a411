using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace Marketplace.Testing;

/// <summary>Waits for what comes by itself; gives up late, because a slow machine is no fault.</summary>
internal static class Eventually
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    public static Task Holds(Func<bool> condition, [CallerArgumentExpression(nameof(condition))] string what = "") =>
        Holds(() => Task.FromResult(condition()), what);

    public static async Task Holds(Func<Task<bool>> condition, [CallerArgumentExpression(nameof(condition))] string what = "")
    {
        var waiting = Stopwatch.StartNew();
        while (!await condition())
        {
            if (waiting.Elapsed > Patience)
            {
                throw new TimeoutException($"It did not come to hold: {what}");
            }

            await Task.Delay(25);
        }
    }
}
