namespace Marketplace.Catalog.StandardGoods;

/// <summary>The operator's catalogue entry of a good that several sellers offer (标准品): their offers are compared by landed price per base unit (domain.md D22).</summary>
internal sealed class StandardGood
{
    public required Guid Id { get; init; }
    public required string Key { get; init; }
    public required string CategoryCode { get; init; }
    public required string Name { get; init; }
    public required string Variety { get; init; }
    public required string Specification { get; init; }
    public required string Grade { get; init; }
    public required string Processing { get; init; }
    public required BaseUnit BaseUnit { get; init; }
}
