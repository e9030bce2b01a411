using Marketplace.Platform;
using Marketplace.Platform.Actors;
using Marketplace.Platform.Data;
using Marketplace.Platform.Lifecycles;
using static Marketplace.Sample.Sheets.SheetStatus;

namespace Marketplace.Sample.Sheets;

/// <summary>What an organisation writes down, hands in and has approved.</summary>
internal sealed class Sheet : Entity
{
    private static readonly Lifecycle<SheetStatus> Lifecycle = new(new Dictionary<SheetStatus, SheetStatus[]>
    {
        [Draft] = [Submitted],
        [Submitted] = [Draft, Approved],
    });

    private readonly List<SheetLine> _lines = [];

    private Sheet()
    {
    }

    public required Guid OrganisationId { get; init; }
    public string Title { get; private set; } = "";
    public string Remark { get; private set; } = "";
    public int Copies { get; private set; } = 1;

    /// <summary>Given when it is handed in.</summary>
    public long? Number { get; private set; }
    public SheetStatus Status { get; private set; }
    public IReadOnlyList<SheetLine> Lines => _lines;

    public static Sheet Write(Guid organisationId, string title) => new() { OrganisationId = organisationId, Title = title };

    /// <param name="id">Derived from the row's key, where it comes from a recipe.</param>
    public static Sheet Write(Guid id, Guid organisationId, string title) => new() { Id = id, OrganisationId = organisationId, Title = title };

    public SheetLine AddLine(string text, Money price, Quantity quantity)
    {
        var line = new SheetLine(Id, text, price, quantity);
        _lines.Add(line);
        return line;
    }

    public void RemoveLine(SheetLine line) => _lines.Remove(line);

    public void Rename(string title, string remark, int copies)
    {
        if (Status != Draft)
        {
            throw new RuleViolation("Only a draft can be renamed.") { Field = nameof(Title) };
        }

        (Title, Remark, Copies) = (title, remark, copies);
    }

    public void Submit(long number, Act act)
    {
        if (_lines.Count == 0)
        {
            throw new RuleViolation("A sheet without lines cannot be handed in.");
        }

        Status = Lifecycle.Move(this, Status, Submitted, act);
        Number = number;
    }

    public void Approve(Act act)
    {
        Status = Lifecycle.Move(this, Status, Approved, act);
        Raise(new SheetApproved(Id, OrganisationId));
    }
}
