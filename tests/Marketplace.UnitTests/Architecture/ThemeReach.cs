using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Marketplace.UnitTests.Architecture;

/// <summary>What an assembly uses of modules that a theme may not: a theme shows page models, and knows nothing behind them.</summary>
internal static class ThemeReach
{
    public static IEnumerable<string> TooFar(string assemblyFile, IReadOnlyCollection<string> modules)
    {
        using var file = new PEReader(File.OpenRead(assemblyFile));
        var metadata = file.GetMetadataReader();
        return
        [
            .. metadata.TypeReferences.Select(metadata.GetTypeReference)
                .Where(type => type.ResolutionScope.Kind == HandleKind.AssemblyReference)
                .Select(type => (
                    Assembly: metadata.GetString(metadata.GetAssemblyReference((AssemblyReferenceHandle)type.ResolutionScope).Name),
                    Space: metadata.GetString(type.Namespace),
                    Name: metadata.GetString(type.Name)))
                .Where(type => modules.Contains(type.Assembly) && !IsShown(type.Name) && !type.Space.Split('.').Contains("Abstractions"))
                .Select(type => $"{type.Space}.{type.Name}")
                .Order(StringComparer.Ordinal),
        ];
    }

    private static bool IsShown(string type) =>
        type == "Strings" || type.EndsWith("Page", StringComparison.Ordinal) || type.EndsWith("Card", StringComparison.Ordinal) || type.EndsWith("Form", StringComparison.Ordinal);
}
