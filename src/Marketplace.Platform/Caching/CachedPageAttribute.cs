namespace Marketplace.Platform.Caching;

/// <summary>A page that is the same for all visitors who have not signed in, in one language.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class CachedPageAttribute<TKey> : Attribute, ICachedPage where TKey : class, IPageKeySource
{
    Type ICachedPage.KeySource => typeof(TKey);
}

internal interface ICachedPage
{
    Type KeySource { get; }
}
