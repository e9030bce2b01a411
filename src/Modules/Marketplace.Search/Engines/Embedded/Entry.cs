using System.Runtime.InteropServices;

namespace Marketplace.Search.Engines.Embedded;

/// <summary>A document by numbers of <see cref="StringTable"/>: what a generation stores. Made to be filled again and again.</summary>
internal sealed class Entry
{
    public int Kind { get; set; }
    public int Name { get; set; }
    public int Variety { get; set; }
    public int Specification { get; set; }

    /// <summary>The code, then the names from the top.</summary>
    public List<int> Category { get; } = [];
    public ReadOnlySpan<int> CategoryNames => CollectionsMarshal.AsSpan(Category)[1..];
    public int Adcode { get; set; }

    /// <summary>County, province, further names.</summary>
    public List<int> Places { get; } = [];

    /// <summary>Slug and name of each in turn.</summary>
    public List<int> Brands { get; } = [];
    public Guid Supplier { get; set; }
    public int SupplierName { get; set; }
    public List<int> Certificates { get; } = [];
    public List<int> Scenes { get; } = [];
    public List<int> Words { get; } = [];
    public bool IsQuotaEligible { get; set; }
    public bool IsColdChain { get; set; }
    public bool IsInStock { get; set; }

    /// <summary>Fen.</summary>
    public int Price { get; set; }
    public int UnitPrice { get; set; }
    public int Unit { get; set; }
    public int OrderPrice { get; set; }

    /// <summary>Thousandths of the unit.</summary>
    public int OrderContent { get; set; }

    /// <summary>The fees, as text.</summary>
    public int Freight { get; set; }

    /// <summary>Seconds since 1970.</summary>
    public long ListedAt { get; set; }
    public int Quality { get; set; }
}
