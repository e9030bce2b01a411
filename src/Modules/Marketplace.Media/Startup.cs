using Marketplace.Media.Abstractions;
using Marketplace.Media.Files;
using Marketplace.Media.Store;
using Marketplace.Media.Variants;
using Marketplace.Platform.Modules;
using Microsoft.Extensions.DependencyInjection;

namespace Marketplace.Media;

public sealed class Startup : IModuleStartup
{
    public void ConfigureServices(IServiceCollection services)
    {
        // Files
        services.AddSingleton<IMediaStore, FolderStore>();
        services.AddSingleton<PictureReader>();
        services.AddScoped<IMedia, MediaLibrary>();

        // Variants
        services.AddSingleton<VariantMaker>();
    }
}
