namespace Marketplace.Search.Engines.Embedded;

/// <summary>Where in a document a value stands.</summary>
internal enum Field : byte
{
    Name,
    Variety,
    Brand,

    /// <summary>The category itself.</summary>
    Leaf,

    /// <summary>The categories above it.</summary>
    Branch,

    /// <summary>County, prefecture, province.</summary>
    Place,
    Specification,
    Words,
    Supplier,

    /// <summary>An amount in the form of <see cref="Queries.Measures"/>, found only whole.</summary>
    Measure,
}
