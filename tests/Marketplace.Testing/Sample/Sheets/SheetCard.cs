namespace Marketplace.Sample.Sheets;

internal sealed record SheetCard(Guid Id, string Title, SheetStatus Status);
