using System.Reflection;
using System.Xml.Linq;
using Marketplace.Platform.Hosting;
using Marketplace.Platform.Modules;
using Marketplace.Testing;
using Marketplace.Web;
using Microsoft.Extensions.DependencyInjection;

namespace Marketplace.UnitTests.Architecture;

/// <summary>An installed module: what its manifest says, and what its project and its assembly really have.</summary>
internal sealed record InstalledModule(string Name, IReadOnlyList<string> Dependencies, Assembly Assembly)
{
    public static IReadOnlyList<InstalledModule> All { get; } =
    [
        .. ((ModuleList)new ServiceCollection().AddPlatform().AddInstalledModules().Single(service => service.ServiceType == typeof(ModuleList)).ImplementationInstance!)
            .Assemblies.Select(Of),
    ];

    /// <summary>For theories: xunit shows the name.</summary>
    public static TheoryData<string> Names => [.. All.Select(module => module.Name)];

    public string Folder => Repository.PathOf($"src/Modules/Marketplace.{Name}");

    /// <summary>The modules that its project file refers to.</summary>
    public IEnumerable<string> ProjectReferences => XDocument.Load(Path.Combine(Folder, $"Marketplace.{Name}.csproj")).Descendants("ProjectReference")
        .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/')).Replace("Marketplace.", ""));

    /// <summary>The modules whose types it uses, whether its project names them or gets them through others.</summary>
    public IEnumerable<string> UsedModules => Assembly.GetReferencedAssemblies()
        .Select(reference => reference.Name!.Replace("Marketplace.", ""))
        .Where(name => All.Any(module => module.Name == name));

    public static InstalledModule Named(string name) => All.Single(module => module.Name == name);

    public static InstalledModule Of(Assembly assembly)
    {
        var manifest = assembly.GetCustomAttribute<ModuleAttribute>()!;
        return new(manifest.Name, manifest.Dependencies, assembly);
    }
}
