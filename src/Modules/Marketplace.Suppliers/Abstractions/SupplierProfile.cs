namespace Marketplace.Suppliers.Abstractions;

/// <summary>A supplier in full view: the law asks for the licence where goods are sold online.</summary>
/// <param name="Mandates">Of a trading agent: whom it sells for, until when.</param>
public sealed record SupplierProfile(
    SupplierSummary Summary,
    string CreditCode,
    string Township,
    string Village,
    string Address,
    DateOnly? EstablishedOn,
    string BusinessScope,
    string Introduction,
    IReadOnlyList<LicenceLine> Licences,
    IReadOnlyList<MandateLine> Mandates);

/// <param name="ValidUntil"><see langword="null"/>: without end.</param>
public sealed record LicenceLine(LicenceKind Kind, string Number, DateOnly? ValidFrom, DateOnly? ValidUntil);

public sealed record MandateLine(long PrincipalNumber, string PrincipalName, DateOnly From, DateOnly Until);
