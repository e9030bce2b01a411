using Marketplace.Platform.Events;

namespace Marketplace.Sample.Sheets;

internal sealed record SheetApproved(Guid SheetId, Guid OrganisationId) : INamedEvent
{
    public static string Name => "sample.sheet-approved";
}
