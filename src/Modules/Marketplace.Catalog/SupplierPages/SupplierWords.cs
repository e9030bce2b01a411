using Marketplace.Suppliers.Abstractions;
using Microsoft.Extensions.Localization;

namespace Marketplace.Catalog.SupplierPages;

/// <summary>Kinds of suppliers and licences in words.</summary>
internal static class SupplierWords
{
    extension(IStringLocalizer texts)
    {
        public string NameOf(SubjectType type) => texts[type switch
        {
            SubjectType.Enterprise => "Enterprise",
            SubjectType.Cooperative => "Farmers' cooperative",
            SubjectType.FamilyFarm => "Family farm",
            _ => "Trading agent",
        }];

        public string NameOf(LicenceKind kind) => texts[kind switch
        {
            LicenceKind.BusinessLicence => "Business licence",
            LicenceKind.FoodProduction => "Food production licence",
            LicenceKind.FoodBusiness => "Food business licence",
            _ => "Animal epidemic prevention certificate",
        }];
    }
}
