using System.Reflection;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.Extensions.DependencyInjection;

namespace Marketplace.Platform.Modules;

/// <summary>The installed modules, in the order of their dependencies.</summary>
public sealed class ModuleList
{
    private readonly Dictionary<string, Assembly> _modules = [];

    public IReadOnlyList<Assembly> Assemblies => [.. _modules.Values];

    /// <exception cref="InvalidOperationException">The assembly has no manifest, or a dependency is not added before it.</exception>
    internal void Add(Assembly assembly)
    {
        var module = assembly.GetCustomAttribute<ModuleAttribute>() ?? throw new InvalidOperationException($"{assembly.GetName().Name} has no manifest.");
        foreach (var needed in module.Dependencies)
        {
            if (!_modules.ContainsKey(needed))
            {
                throw new InvalidOperationException($"{module.Name} needs {needed}, which is not added before it.");
            }
        }

        _modules.Add(module.Name, assembly);
    }
}

public static class ModuleInstallation
{
    /// <summary>Installs a module after those it depends on. Call it after <c>AddPlatform</c>.</summary>
    public static IServiceCollection AddModule<TStartup>(this IServiceCollection services) where TStartup : IModuleStartup, new()
    {
        var assembly = typeof(TStartup).Assembly;
        services.Single<ModuleList>().Add(assembly);
        var parts = services.Single<ApplicationPartManager>().ApplicationParts;
        foreach (var part in ApplicationPartFactory.GetApplicationPartFactory(assembly).GetApplicationParts(assembly))
        {
            if (!parts.Any(known => known.GetType() == part.GetType() && known.Name == part.Name))
            {
                parts.Add(part);
            }
        }

        new TStartup().ConfigureServices(services);
        return services;
    }

    private static T Single<T>(this IServiceCollection services) where T : class =>
        (T)services.Single(descriptor => descriptor.ServiceType == typeof(T)).ImplementationInstance!;
}
