namespace Marketplace.Sample.Sheets;

/// <param name="Sheet">As it is now: its version goes into the form.</param>
/// <param name="Form">As it was typed.</param>
internal sealed record RenamePage(SheetPage Sheet, RenameForm Form);
