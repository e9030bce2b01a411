using Marketplace.Platform.Navigation;
using Marketplace.Testing.Resources;
using Microsoft.Extensions.Localization;

namespace Marketplace.Sample;

internal sealed class AdminMenu(IStringLocalizer<Strings> texts) : IAdminMenu
{
    public IEnumerable<AdminMenuItem> Items => [new(texts["Sheets to approve"], "/desk/sample/sheets", Permissions.ApproveSheets, 900)];
}
