namespace Marketplace.Sample.Sheets;

internal enum SheetStatus { Draft, Submitted, Approved }
