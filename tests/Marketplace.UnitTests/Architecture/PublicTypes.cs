using System.Reflection;
using Marketplace.Platform.Modules;

namespace Marketplace.UnitTests.Architecture;

/// <summary>What others may use of a module is its Abstractions; besides them only what the framework must see.</summary>
internal static class PublicTypes
{
    public static IEnumerable<string> OutOfPlaceIn(Assembly assembly) => assembly.GetExportedTypes()
        .Where(type => !IsAbstraction(type) && !typeof(IModuleStartup).IsAssignableFrom(type) && type.FullName != assembly.GetName().Name + ".Resources.Strings")
        .Select(type => type.FullName!);

    private static bool IsAbstraction(Type type) => type.Namespace is { } space && space.Split('.').Contains("Abstractions");
}
