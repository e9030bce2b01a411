using System.Globalization;

namespace Marketplace.Benchmarks;

/// <summary>What to measure, how large and how long.</summary>
internal sealed record Settings(IReadOnlyList<string> Scenarios, IReadOnlyList<int> Products, TimeSpan Duration, int Runs, int Connections)
{
    public TimeSpan WarmUp { get; init; } = TimeSpan.FromSeconds(5);

    public static Settings Parse(IReadOnlyList<string> arguments)
    {
        var named = arguments.Where(argument => argument.Contains('=')).Select(argument => argument.Split('=', 2)).ToDictionary(pair => pair[0], pair => pair[1]);
        int Number(string name, int otherwise) => named.TryGetValue(name, out var text) ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;
        return new(
            [.. arguments.Where(argument => !argument.Contains('='))],
            [.. named.GetValueOrDefault("products", "10000").Split(',').Select(count => int.Parse(count, CultureInfo.InvariantCulture))],
            TimeSpan.FromSeconds(Number("seconds", 10)),
            Number("runs", 3),
            Number("connections", 16));
    }
}
