using Marketplace.Platform.Actors;

namespace Marketplace.Platform.Navigation;

/// <summary>The console's menu of all modules.</summary>
public sealed class AdminMenu(IEnumerable<IAdminMenu> contributions)
{
    public IReadOnlyList<AdminMenuItem> For(Actor actor) =>
    [
        .. contributions.SelectMany(contribution => contribution.Items)
            .Where(item => actor.May(item.Permission))
            .OrderBy(item => item.Order).ThenBy(item => item.Address, StringComparer.Ordinal),
    ];
}
