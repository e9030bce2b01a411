using Marketplace.Catalog.Categories;
using Microsoft.Extensions.Localization;

namespace Marketplace.Catalog.Products;

/// <summary>The table of a product's specification: what the seller said, in the order in which buyers ask.</summary>
internal static class SpecificationWords
{
    extension(IStringLocalizer texts)
    {
        public IEnumerable<(string Name, string Value)> SpecificationOf(ProductPage page)
        {
            var product = page.Product;
            (string Name, string Value)[] lines =
            [
                (texts["Net content"], page.UnitPrice.IsOfOnePiece ? "" : texts.ContentOf(product.NetContent, product.BaseUnit)),
                (texts["Variety"], product.Variety),
                (texts["Grade"], product.Grade),
                (texts["Processing"], product.Processing),
                .. page.Attributes.Select(pair => (pair.Attribute.Name, pair.Value + pair.Attribute.Unit)),
                (texts["Ingredients"], product.Ingredients),
                (texts["Allergens"], product.Allergens),
                (texts["Storage"], texts.StorageOf(product)),
                (texts["Keeps"], product.ShelfLifeDays is { } days ? texts["{0} days", days] : ""),
                (texts["Standard"], product.StandardCode),
                (texts["Smallest order"], texts.OrderOf(product)),
                (texts["Tax"], texts.TaxOf(product)),
            ];
            return lines.Where(line => line.Value.Length > 0);
        }

        private string StorageOf(Product product) => product.StorageNote.Length > 0
            ? texts["{0}: {1}", texts.NameOf(product.Storage), product.StorageNote]
            : texts.NameOf(product.Storage);

        private string OrderOf(Product product) => product.Step > 1
            ? texts["{0} × {1}, then in steps of {2}", product.MinOrder, texts.NameOfUnit(product.PackingUnit), product.Step]
            : texts["{0} × {1}", product.MinOrder, texts.NameOfUnit(product.PackingUnit)];

        private string TaxOf(Product product) => product.VatExemption.Length > 0
            ? texts["Own farm produce, exempt from VAT"]
            : texts["Price with {0} % VAT", product.VatRate];
    }
}
