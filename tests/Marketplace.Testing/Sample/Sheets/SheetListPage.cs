namespace Marketplace.Sample.Sheets;

internal sealed record SheetListPage(IReadOnlyList<SheetCard> Sheets);
