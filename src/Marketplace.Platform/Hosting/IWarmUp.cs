namespace Marketplace.Platform.Hosting;

/// <summary>Something a module does once per start, after the recipe and before the first request, such as filling memory.</summary>
public interface IWarmUp
{
    Task WarmUpAsync(CancellationToken cancellation);
}
