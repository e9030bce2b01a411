using Marketplace.Catalog.Products;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Marketplace.Catalog.Stock;

internal sealed class ProductStockConfiguration : IEntityTypeConfiguration<ProductStock>
{
    public void Configure(EntityTypeBuilder<ProductStock> builder)
    {
        builder.ToTable("Catalog_Stock", table =>
        {
            table.HasCheckConstraint("CK_Catalog_Stock_Available", "\"Available\" >= 0");
            table.HasCheckConstraint("CK_Catalog_Stock_Held", "\"Held\" >= 0");
        });
        builder.HasKey(stock => stock.ProductId);
        builder.HasOne<Product>().WithOne().HasForeignKey<ProductStock>(stock => stock.ProductId);
    }
}
