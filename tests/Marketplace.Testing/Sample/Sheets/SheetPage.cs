namespace Marketplace.Sample.Sheets;

internal sealed record SheetPage(Guid Id, string Title, string Remark, int Copies, long? Number, SheetStatus Status, long Version, int LineCount);
