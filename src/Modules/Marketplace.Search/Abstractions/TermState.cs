namespace Marketplace.Search.Abstractions;

public enum TermState
{
    /// <summary>Every hit has it.</summary>
    Found,

    /// <summary>Every hit has the word that is spelled nearly like it, or sounds so; <see cref="ReadTerm.Words"/> names that.</summary>
    Respelled,

    /// <summary>The hits need not have it: together with the others it is nowhere.</summary>
    Dropped,
}
