using Marketplace.Accounts.Abstractions;
using Marketplace.Platform.Actors;
using Microsoft.EntityFrameworkCore;

namespace Marketplace.Sample.Sheets;

internal static class SheetScopes
{
    extension(IQueryable<Sheet> sheets)
    {
        /// <summary>The system and the operator see all; others those of their own organisation.</summary>
        public IQueryable<Sheet> VisibleTo(Actor actor)
        {
            if (actor.IsSystem || actor.Organisation?.Kind == OrganisationKinds.Operator)
            {
                return sheets;
            }

            var own = actor.Organisation?.Id;
            return sheets.Where(sheet => sheet.OrganisationId == own);
        }

        public IQueryable<Sheet> WithLines => sheets.Include(sheet => sheet.Lines);
    }
}
