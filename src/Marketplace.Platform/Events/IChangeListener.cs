namespace Marketplace.Platform.Events;

/// <summary>Something kept in memory on every node that must hear of changes, wherever they were made.</summary>
public interface IChangeListener
{
    string Topic { get; }

    /// <summary>Told when all others of the same changes are: versions of pages rise when nothing old is in memory any more.</summary>
    bool ComesLast => false;

    /// <summary>Forgets or renews what it keeps; quick, and never touches the database: what is needed is read when it is asked for.</summary>
    void OnChanged(IReadOnlyList<string> payloads);
}
