using Marketplace.Platform;
using Marketplace.Platform.Data;

namespace Marketplace.Sample.Sheets;

internal sealed class SheetLine : IPartOf<Sheet>
{
    internal SheetLine(Guid sheetId, string text, Money price, Quantity quantity) => (SheetId, Text, Price, Quantity) = (sheetId, text, price, quantity);

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public Guid SheetId { get; private init; }
    public string Text { get; private init; }
    public Money Price { get; private set; }
    public Quantity Quantity { get; private init; }

    public void Reprice(Money price) => Price = price;
}
