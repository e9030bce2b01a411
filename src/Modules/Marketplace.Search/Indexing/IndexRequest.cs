namespace Marketplace.Search.Indexing;

/// <summary>What every node is asked to do with its index.</summary>
internal enum IndexRequest { None, Rebuild, Return }
