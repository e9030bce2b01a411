namespace Marketplace.Platform.Commands;

/// <summary>Tells a command's own words from the settings behind them.</summary>
public static class CommandLine
{
    /// <summary>A first argument that is no option names a command.</summary>
    public static bool IsCommand(IReadOnlyList<string> arguments) => arguments is [[not '-' and not '/', ..], ..] && !arguments[0].Contains('=');

    /// <summary>The command's name and what it is given: <c>recipe /srv/fair.recipe.json</c>.</summary>
    public static IReadOnlyList<string> WordsOf(IReadOnlyList<string> arguments) =>
        IsCommand(arguments) ? [.. arguments.TakeWhile(argument => !argument.StartsWith("--", StringComparison.Ordinal))] : [];

    /// <summary>What configuration reads: it would take a word that begins with a slash for an option and swallow the next argument.</summary>
    public static string[] SettingsOf(IReadOnlyList<string> arguments) => [.. arguments.Skip(WordsOf(arguments).Count)];
}
