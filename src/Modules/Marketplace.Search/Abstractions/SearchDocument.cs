using Marketplace.Platform;

namespace Marketplace.Search.Abstractions;

/// <summary>What is found: the words, the values of facets, and the figures that sort. Texts are as people see them; the index makes its own forms of them.</summary>
public sealed record SearchDocument
{
    /// <summary>As of its source.</summary>
    public required string Kind { get; init; }
    public required Guid Id { get; init; }

    /// <summary>What it is called, without its pack: 馆陶黄瓜.</summary>
    public required string Name { get; init; }

    /// <summary>品种, e.g. 津优35号; empty where not usual.</summary>
    public string Variety { get; init; } = "";

    /// <summary>The pack as shown: 5 斤装, 500 g × 2 袋. Measures in it are found in every unit.</summary>
    public string Specification { get; init; } = "";
    public required SearchCategory Category { get; init; }

    /// <summary>Where it comes from.</summary>
    public required SearchPlace Origin { get; init; }
    public IReadOnlyList<SearchBrand> Brands { get; init; } = [];
    public required Guid SupplierId { get; init; }
    public required string SupplierName { get; init; }

    /// <summary>Codes, e.g. <c>green</c>. The words for them stand in <see cref="Words"/>.</summary>
    public IReadOnlyList<string> Certificates { get; init; } = [];

    /// <summary>Codes, e.g. <c>canteen</c>. The words for them stand in <see cref="Words"/>.</summary>
    public IReadOnlyList<string> Scenes { get; init; } = [];

    /// <summary>Everything else that it shall be found by, one phrase each: certificates and scenes in words, grade, processing, storage, attributes. They count least.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    public bool IsQuotaEligible { get; init; }
    public bool IsColdChain { get; init; }
    public bool IsInStock { get; init; }

    /// <summary>Of one pack, not negative; figures above 21 million yuan count as that.</summary>
    public required Money Price { get; init; }

    /// <summary>Of one kg, litre or piece, without freight.</summary>
    public required Money UnitPrice { get; init; }
    public required SearchUnit Unit { get; init; }

    /// <summary>What the goods of one minimum order cost, without freight.</summary>
    public required Money OrderPrice { get; init; }

    /// <summary>What one minimum order holds, in kg, litres or pieces; more than zero.</summary>
    public required Quantity OrderContent { get; init; }

    /// <summary>What the freight of one minimum order costs.</summary>
    public required FreightByProvince Freight { get; init; }
    public required DateTimeOffset ListedAt { get; init; }

    /// <summary>How complete and cared for the entry is, 0 to 100.</summary>
    public int Quality { get; init; }
}
