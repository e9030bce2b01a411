namespace Marketplace.Platform.Jobs;

/// <summary>Work on a schedule. It may run twice, uses <see cref="TimeProvider"/>, and acts as <c>Actor.System</c>.</summary>
public interface IBackgroundJob
{
    /// <returns>The result in one line, for the console: “14 messages deleted”.</returns>
    Task<string> ExecuteAsync(CancellationToken cancellation);
}

/// <param name="Schedule">Five cron fields in Beijing time.</param>
internal sealed record JobRegistration(string Name, Type Job, Cronos.CronExpression Schedule);
