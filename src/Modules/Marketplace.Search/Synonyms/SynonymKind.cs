namespace Marketplace.Search.Synonyms;

internal enum SynonymKind
{
    /// <summary>Each of the words finds the others.</summary>
    Equal,

    /// <summary>The first word finds the others too, not the reverse.</summary>
    Narrower,
}
