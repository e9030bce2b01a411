using Microsoft.Extensions.Localization;

namespace Marketplace.Catalog.Brands;

/// <summary>What kind of brand one is, in words.</summary>
internal static class BrandWords
{
    extension(IStringLocalizer texts)
    {
        /// <summary>What is only known from memory is called a speciality and claims nothing.</summary>
        public string NameOf(BrandLevel level, BrandEvidence evidence) => texts[level switch
        {
            BrandLevel.Regional when evidence == BrandEvidence.Published => "Regional public brand",
            BrandLevel.Regional => "County speciality",
            BrandLevel.Enterprise => "Enterprise brand",
            _ => "Product brand",
        }];
    }
}
