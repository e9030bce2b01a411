namespace Marketplace.Platform.Navigation;

/// <summary>An entry of the console's menu, shown to those who may open it.</summary>
/// <param name="Text">In the language of the request.</param>
/// <param name="Address">Site-relative, e.g. <c>/desk/supplier/products</c>.</param>
/// <param name="Order">Within the console; ties are broken by address.</param>
public sealed record AdminMenuItem(string Text, string Address, string Permission, int Order);
