namespace Marketplace.Platform.Navigation;

/// <summary>A module's entries of the console's menu; texts come from the module's own strings.</summary>
public interface IAdminMenu
{
    IEnumerable<AdminMenuItem> Items { get; }
}
