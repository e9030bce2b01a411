using Microsoft.Extensions.DependencyInjection;

namespace Marketplace.Platform.Modules;

/// <summary>A module's face, in its <c>Manifest.cs</c>.</summary>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class ModuleAttribute(string name) : Attribute
{
    public string Name { get; } = name;

    public string Description { get; set; } = "";

    /// <summary>The modules it uses now; they must be installed before it. Those that its dependencies use need not be repeated.</summary>
    public string[] Dependencies { get; set; } = [];
}

/// <summary>A module's <c>Startup.cs</c>: every registration, grouped by feature.</summary>
public interface IModuleStartup
{
    void ConfigureServices(IServiceCollection services);
}
