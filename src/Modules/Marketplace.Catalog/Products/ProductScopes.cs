
namespace Marketplace.Catalog.Products;

internal static class ProductScopes
{
    extension(IQueryable<Product> products)
    {
        /// <summary>In the shop.</summary>
        public IQueryable<Product> Public => products.Where(product => product.IsSellerActive && (product.Status == ProductStatus.Listed || product.Status == ProductStatus.ChangePending));
    }
}
