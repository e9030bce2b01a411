namespace Marketplace.Suppliers.Abstractions;

public enum LicenceKind
{
    /// <summary>营业执照; its number is the credit code.</summary>
    BusinessLicence,

    /// <summary>食品生产许可证, “SC” and 14 digits.</summary>
    FoodProduction,

    /// <summary>食品经营许可 or 备案.</summary>
    FoodBusiness,

    /// <summary>动物防疫条件合格证.</summary>
    AnimalQuarantine,
}
