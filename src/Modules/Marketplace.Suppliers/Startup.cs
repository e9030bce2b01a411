using Marketplace.Platform.Modules;
using Marketplace.Suppliers.Abstractions;
using Marketplace.Suppliers.Directory;
using Marketplace.Suppliers.Mandates;
using Microsoft.Extensions.DependencyInjection;

namespace Marketplace.Suppliers;

public sealed class Startup : IModuleStartup
{
    public void ConfigureServices(IServiceCollection services)
    {
        services.AddPermissions<Permissions>();

        // Directory
        services.AddScoped<ISuppliers, SupplierDirectory>();
        services.AddScoped<SuspendSupplier>();
        services.AddScoped<ReinstateSupplier>();
        services.AddScoped<SupplierEntry>();
        services.AddRecipeStep<SupplierRow, SuppliersStep>();
        services.AddGeneratorStep<LoadSuppliersOptions, LoadSuppliersStep>();

        // Mandates
        services.AddScoped<RevokeMandate>();
        services.AddBackgroundJob<ExpireMandates>("10 0 * * *");
    }
}
