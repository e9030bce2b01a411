using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Marketplace.Regions.WorkingDays;

internal sealed class HolidayConfiguration : IEntityTypeConfiguration<Holiday>
{
    public void Configure(EntityTypeBuilder<Holiday> builder)
    {
        builder.ToTable("Regions_Holidays");
        builder.HasKey(holiday => holiday.Date);
        builder.Property(holiday => holiday.Name).HasMaxLength(100);
    }
}
