namespace Marketplace.Platform.Commands;

/// <summary>Something done from the console instead of serving: <c>dotnet Marketplace.Web.dll NAME …</c>.</summary>
public interface ICommand
{
    /// <summary>One or more words, e.g. <c>search rebuild</c>.</summary>
    string Name { get; }

    /// <summary>What stands behind the name, e.g. <c>FILE</c>; empty for nothing.</summary>
    string Arguments { get; }

    string Description { get; }

    /// <summary>Whether it changes the database: then no site may run on a database that has one owner.</summary>
    bool Writes { get; }

    /// <exception cref="CommandFailed">With the sentence for the person at the console.</exception>
    Task ExecuteAsync(IReadOnlyList<string> arguments, CancellationToken cancellation);
}

/// <summary>What went wrong and what to do, in a sentence.</summary>
public sealed class CommandFailed(string message) : Exception(message);
