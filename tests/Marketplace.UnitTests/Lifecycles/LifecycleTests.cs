using Marketplace.Platform;
using Marketplace.Platform.Actors;
using Marketplace.Sample.Sheets;
using Marketplace.Testing.Builders;
using Microsoft.Extensions.Time.Testing;

namespace Marketplace.UnitTests.Lifecycles;

public sealed class LifecycleTests
{
    private static readonly FakeTimeProvider Clock = new(new(2026, 11, 22, 1, 0, 0, TimeSpan.Zero));
    private static readonly Guid Organisation = Guid.CreateVersion7();
    private static readonly Actor Clerk = Actor.Person(Guid.CreateVersion7(), "王芳", new ActingOrganisation(Organisation, "馆陶县供销社", "supplier", Organisation.ToString("N") + "/", 130433), []);

    [Fact]
    public void Move_ThatTheTableHas_ReturnsTheNewStateAndRecordsWhoWhenAndWhy()
    {
        var sheet = A.Sheet().Submitted().Build();

        sheet.Approve(Clerk.Act("核对无误", Clock));

        Assert.Equal(SheetStatus.Approved, sheet.Status);
        var line = Assert.Single(sheet.TakeAudit());
        Assert.Equal(
            ("Sheet", sheet.Id, "SheetStatus", "Submitted", "Approved", Clock.GetUtcNow(), Clerk.UserId, (Guid?)Organisation, "王芳", "核对无误"),
            (line.Entity, line.EntityId, line.What, line.From, line.To, line.At, line.UserId, line.OrganisationId, line.ActorName, line.Reason));
    }

    [Fact]
    public void Move_ThatTheTableDoesNotHave_IsRefusedAndLeavesNoTrace()
    {
        var sheet = A.Sheet().Build();

        var violation = Assert.Throws<RuleViolation>(() => sheet.Approve(Clerk.Act("", Clock)));

        Assert.Equal("This step is not possible any more: the state is “{0}”.", violation.Key);
        Assert.Equal(new Localized("SheetStatus.Draft"), Assert.Single(violation.Arguments));
        Assert.Equal(SheetStatus.Draft, sheet.Status);
        Assert.Empty(sheet.TakeAudit());
        Assert.Empty(sheet.TakeEvents());
    }

    [Fact]
    public void Move_FromAStateThatIsTheEnd_IsRefused()
    {
        var sheet = A.Sheet().Approved().Build();

        Assert.Throws<RuleViolation>(() => sheet.Approve(Clerk.Act("", Clock)));
    }

    [Fact]
    public void Verb_RaisesItsEventOnce()
    {
        var sheet = A.Sheet().Approved().Build();

        Assert.Equal([new SheetApproved(sheet.Id, sheet.OrganisationId)], sheet.TakeEvents());
        Assert.Empty(sheet.TakeEvents());
    }
}
