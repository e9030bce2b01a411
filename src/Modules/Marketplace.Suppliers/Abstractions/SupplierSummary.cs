namespace Marketplace.Suppliers.Abstractions;

/// <summary>A supplier as cards and rules need it.</summary>
/// <param name="Number">Decimal, without meaning, never reused.</param>
/// <param name="Adcode">The county of registration.</param>
/// <param name="IsActive">May sell: neither suspended nor gone.</param>
/// <param name="IsDemo">Invented; shown with the word 演示.</param>
/// <param name="Principals">For whom a trading agent may sell today, by the producer's id.</param>
public sealed record SupplierSummary(
    Guid Id, long Number, string Name, string ShortName, SubjectType SubjectType, int Adcode, bool IsActive, bool IsDemo, IReadOnlyList<Guid> Principals);
