using Marketplace.Platform.Events;

namespace Marketplace.Platform.Caching;

/// <summary>Raises the tags that a change names.</summary>
internal sealed class TagListener(PageVersions versions) : IChangeListener
{
    public string Topic => PageVersions.ChangeTopic;

    public bool ComesLast => true;

    public void OnChanged(IReadOnlyList<string> payloads)
    {
        foreach (var tag in payloads.SelectMany(payload => payload.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Distinct(StringComparer.Ordinal))
        {
            versions.Raise(tag);
        }
    }
}
