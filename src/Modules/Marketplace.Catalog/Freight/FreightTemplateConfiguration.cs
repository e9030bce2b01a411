using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Marketplace.Catalog.Freight;

internal sealed class FreightTemplateConfiguration : IEntityTypeConfiguration<FreightTemplate>
{
    public void Configure(EntityTypeBuilder<FreightTemplate> builder)
    {
        builder.ToTable("Catalog_FreightTemplates");
        builder.Property(template => template.Code).HasMaxLength(20);
        builder.Property(template => template.Name).HasMaxLength(50);
        builder.Property(template => template.Rules).HasConversion(
            rules => FreightRuleText.Of(rules),
            text => FreightRuleText.Read(text),
            new ValueComparer<IReadOnlyList<FreightRule>>((left, right) => ReferenceEquals(left, right), rules => rules.Count));
        builder.HasIndex(template => new { template.SupplierId, template.Code }).IsUnique();
    }
}
