using Marketplace.Accounts.Abstractions;
using Marketplace.Platform;
using Marketplace.Platform.Actors;
using Marketplace.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Marketplace.Accounts.Organisations;

/// <summary>Opens an organisation below one that the actor sees, or at the top of a tree of its own.</summary>
internal sealed class CreateOrganisation(MarketplaceDbContext db, TimeProvider clock)
{
    public async Task<Guid> ExecuteAsync(Actor actor, OrganisationForm form, CancellationToken cancellation)
    {
        var parent = form.ParentId is { } parentId ? await db.Organisations.VisibleTo(actor).SingleOr404Async(parentId, cancellation) : null;
        if (form.CreditCode is { Length: > 0 } && !CreditCode.TryParse(form.CreditCode, out _))
        {
            throw new RuleViolation("The credit code is not right: it has 18 characters, and the last one checks the others.") { Field = nameof(form.CreditCode) };
        }

        if (form.CreditCode is { Length: > 0 } code && await db.Organisations.AnyAsync(organisation => organisation.CreditCode == code, cancellation))
        {
            throw new RuleViolation("An organisation with this credit code is here already.") { Field = nameof(form.CreditCode) };
        }

        CreditCode? creditCode = CreditCode.TryParse(form.CreditCode, out var parsed) ? parsed : null;
        var organisation = Organisation.Open(Guid.CreateVersion7(), form.Name, form.Kind, form.Level, form.Adcode, creditCode, parent, actor.Act(form.Reason, clock));
        db.Add(organisation);

        await db.SaveChangesAsync(cancellation);
        return organisation.Id;
    }
}
