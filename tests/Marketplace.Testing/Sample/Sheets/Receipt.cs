namespace Marketplace.Sample.Sheets;

/// <summary>Filed for an approved sheet. Its id comes by chance: were the event handled twice, there would be two.</summary>
internal sealed class Receipt
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid SheetId { get; init; }
}
