using Marketplace.Platform.Events;

namespace Marketplace.Platform.Caching;

/// <summary>All pages are older than the change of a list that stands behind them.</summary>
internal sealed class ListListener(string topic, PageVersions versions) : IChangeListener
{
    public string Topic => topic;

    public bool ComesLast => true;

    public void OnChanged(IReadOnlyList<string> payloads) => versions.Raise(PageVersions.All);
}
