using System.ComponentModel.DataAnnotations;
using Marketplace.Suppliers.Abstractions;

namespace Marketplace.Suppliers.Directory;

internal sealed record SupplierRow
{
    /// <summary>Names it in recipes; its id is derived from it.</summary>
    [RegularExpression("[a-z0-9][a-z0-9-]{2,59}")]
    public required string Key { get; init; }

    [StringLength(200, MinimumLength = 4)]
    public required string Name { get; init; }

    [StringLength(20, MinimumLength = 2)]
    public required string ShortName { get; init; }
    public required SubjectType SubjectType { get; init; }

    /// <summary>The county of registration.</summary>
    public required int County { get; init; }

    [StringLength(50)]
    public string Township { get; init; } = "";

    [StringLength(50)]
    public string Village { get; init; } = "";

    [StringLength(200)]
    public string Address { get; init; } = "";
    public DateOnly? EstablishedOn { get; init; }

    [StringLength(500)]
    public string BusinessScope { get; init; } = "";

    [StringLength(2000)]
    public string Introduction { get; init; } = "";

    /// <summary>Required of real ones; an invented one gets a code that begins with DEM from the ninth character on (domain.md D21).</summary>
    public string? CreditCode { get; init; }
    public IReadOnlyList<LicenceRow> Licences { get; init; } = [];
    public IReadOnlyList<MandateRow> Mandates { get; init; } = [];
    public bool IsDemo { get; init; }
}

internal sealed record LicenceRow
{
    public required LicenceKind Kind { get; init; }

    /// <summary>Absent for the business licence: it is the credit code.</summary>
    public string? Number { get; init; }
    public DateOnly? ValidFrom { get; init; }
    public DateOnly? ValidUntil { get; init; }
}

internal sealed record MandateRow
{
    /// <summary>The key of the producer.</summary>
    public required string Principal { get; init; }
    public required DateOnly From { get; init; }
    public required DateOnly Until { get; init; }
}
