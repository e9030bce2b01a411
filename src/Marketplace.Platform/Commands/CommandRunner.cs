using Marketplace.Platform.Data;
using Marketplace.Platform.Recipes;
using Microsoft.Extensions.DependencyInjection;

namespace Marketplace.Platform.Commands;

/// <summary>Runs the command that the arguments name.</summary>
internal sealed class CommandRunner(IServiceProvider services, DatabaseClaim claim)
{
    private const int Failed = 1;
    private const int NotUnderstood = 2;

    /// <returns>The exit code: 0 done, 1 failed, 2 not understood.</returns>
    public async Task<int> RunAsync(IReadOnlyList<string> arguments, CancellationToken cancellation)
    {
        var words = CommandLine.WordsOf(arguments);
        await using var scope = services.CreateAsyncScope();
        var commands = scope.ServiceProvider.GetServices<ICommand>().OrderBy(command => command.Name, StringComparer.Ordinal).ToList();
        var found = commands.Find(command => NameOf(words, command) == command.Name);
        if (found is null)
        {
            await Console.Error.WriteLineAsync($"There is no command “{string.Join(' ', words)}”. There are:");
            foreach (var command in commands)
            {
                await Console.Error.WriteLineAsync($"  {(command.Name + " " + command.Arguments).PadRight(24)} {command.Description}");
            }

            return NotUnderstood;
        }

        try
        {
            using var owned = found.Writes ? claim.Take() : null;
            await found.ExecuteAsync([.. words.Skip(found.Name.Split(' ').Length)], cancellation);
            return 0;
        }
        catch (Exception failure) when (failure is CommandFailed or DatabaseInUseException or RecipeInvalid)
        {
            await Console.Error.WriteLineAsync(failure.Message);
            return Failed;
        }
    }

    private static string NameOf(IReadOnlyList<string> words, ICommand command) => string.Join(' ', words.Take(command.Name.Split(' ').Length));
}
