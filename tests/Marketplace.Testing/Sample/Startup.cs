using Marketplace.Platform.Modules;
using Marketplace.Sample.Arrivals;
using Marketplace.Sample.Sheets;
using Marketplace.Sample.Wares;
using Marketplace.Search.Abstractions;
using Microsoft.Extensions.DependencyInjection;

namespace Marketplace.Sample;

public sealed class Startup : IModuleStartup
{
    public void ConfigureServices(IServiceCollection services)
    {
        services.AddPermissions<Permissions>();
        services.AddAdminMenu<AdminMenu>();
        services.AddSingleton<Trouble>();
        services.AddCommand<HoldLock>();

        // Sheets
        services.AddScoped<SheetPages>();
        services.AddScoped<CreateSheet>();
        services.AddScoped<RenameSheet>();
        services.AddScoped<SubmitSheet>();
        services.AddScoped<ApproveSheet>();
        services.AddZoneComponent<SheetBadge>("sample-header", order: 20);
        services.AddZoneComponent<SheetGreeting>("sample-header", order: 10);
        services.AddRecipeStep<SheetRow, SheetsStep>();
        services.AddBackgroundJob<CountSheets>("0 3 * * *");

        // After an approval
        services.AddSingleton<Outbound>();
        services.AddEventHandler<SheetApproved, FileReceipt>();
        services.AddOutsideHandler<SheetApproved, TellOwner>();

        // Wares
        services.AddSearchDocuments<WareDocuments>().ReindexOn<WareChanged>(changed => [changed.WareId]);
        services.AddEventHandler<WareChanged, RenewWarePages>();

        // Arrivals
        services.AddGeneratorStep<ArrivalOptions, ArrivalsStep>();
    }
}
