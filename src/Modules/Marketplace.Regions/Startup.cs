using Marketplace.Platform.Modules;
using Marketplace.Regions.Abstractions;
using Marketplace.Regions.Divisions;
using Marketplace.Regions.WorkingDays;
using Microsoft.Extensions.DependencyInjection;

namespace Marketplace.Regions;

public sealed class Startup : IModuleStartup
{
    public void ConfigureServices(IServiceCollection services)
    {
        // Divisions
        services.AddListOfPages<RegionDirectory>();
        services.AddSingleton<IRegions>(root => root.GetRequiredService<RegionDirectory>());
        services.AddRecipeStep<DivisionRow, DivisionsStep>();
        services.AddRecipeStep<ListedCountyRow, ListedCountiesStep>();
        services.AddRecipeStep<KeyCountyRow, KeyCountiesStep>();

        // Working days
        services.AddChangeListener<WorkingDayCalendar>();
        services.AddSingleton<IWorkingDays>(root => root.GetRequiredService<WorkingDayCalendar>());
        services.AddRecipeStep<HolidayRow, HolidaysStep>();
    }
}
