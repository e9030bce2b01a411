namespace Marketplace.Search.Engines;

/// <summary>Why a word counts for a term.</summary>
internal enum WordRole { Itself, Equal, Narrower, Respelled }
