using Marketplace.Platform;
using Marketplace.Platform.Actors;
using Marketplace.Sample.Sheets;

namespace Marketplace.Testing.Builders;

internal sealed class SheetBuilder
{
    private Guid _organisationId = Guid.CreateVersion7();
    private string _title = "三月食材";
    private int _lines = 1;
    private SheetStatus _status = SheetStatus.Draft;

    public SheetBuilder Of(Guid organisationId)
    {
        _organisationId = organisationId;
        return this;
    }

    public SheetBuilder Titled(string title)
    {
        _title = title;
        return this;
    }

    public SheetBuilder WithLines(int count)
    {
        _lines = count;
        return this;
    }

    public SheetBuilder Submitted() => In(SheetStatus.Submitted);

    public SheetBuilder Approved() => In(SheetStatus.Approved);

    /// <summary>Without audit lines of how it came there; an approved one has its event.</summary>
    public Sheet Build()
    {
        var sheet = Sheet.Write(_organisationId, _title);
        for (var line = 1; line <= _lines; line++)
        {
            sheet.AddLine($"第 {line} 项", new Money(100 * line), Quantity.From(line));
        }

        var act = Actor.System("test").Act("", TimeProvider.System);
        if (_status >= SheetStatus.Submitted)
        {
            sheet.Submit(Random.Shared.NextInt64(1, long.MaxValue), act);
        }

        if (_status == SheetStatus.Approved)
        {
            sheet.Approve(act);
        }

        sheet.TakeAudit();
        return sheet;
    }

    private SheetBuilder In(SheetStatus status)
    {
        _status = status;
        return this;
    }
}
