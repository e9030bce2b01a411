using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Marketplace.Testing.Sites;

/// <summary>Stops for ever before a statement that contains the text, and says so: the moment at which a test kills the process.</summary>
internal sealed class HangBefore(string text) : DbCommandInterceptor
{
    public const string Said = "hanging";

    public override async ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        if (command.CommandText.Contains(text, StringComparison.Ordinal))
        {
            Console.WriteLine(Said);
            await Task.Delay(Timeout.Infinite, CancellationToken.None);
        }

        return result;
    }
}
