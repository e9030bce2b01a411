namespace Marketplace.Platform.Recipes;

/// <summary>A step that makes its rows itself: the same ones for the same options.</summary>
public interface IGeneratorStep<TOptions> where TOptions : class
{
    static abstract string Name { get; }

    /// <summary>How many units of work there are.</summary>
    long CountOf(TOptions options);

    /// <summary>Writes units <paramref name="from"/> to <paramref name="from"/> + <paramref name="count"/> − 1; called inside a transaction.</summary>
    Task WriteAsync(TOptions options, long from, int count, CancellationToken cancellation);
}
