using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Xml.Linq;
using Marketplace.Platform.Lifecycles;
using Marketplace.Platform.Permissions;

namespace Marketplace.UnitTests.Architecture;

/// <summary>The English keys that a project's sources use, and those that its Chinese texts have.</summary>
internal static class Translations
{
    public static IReadOnlySet<string> ChineseOf(string projectFolder)
    {
        var file = Path.Combine(projectFolder, "Resources", "Strings.zh-CN.resx");
        return File.Exists(file) ? XDocument.Load(file).Descendants("data").Select(data => data.Attribute("name")!.Value).ToHashSet() : new HashSet<string>();
    }

    public static string SourcesOf(string projectFolder) => string.Concat(
        Directory.EnumerateFiles(projectFolder, "*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".cs" or ".cshtml" && !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(File.ReadAllText));

    /// <summary>Keys of the project's own localizer.</summary>
    public static IEnumerable<string> LocalizerKeysIn(string source) => KeysIn(source, ("T[", 0), ("texts[", 0), ("strings[", 0));

    /// <summary>A key that a value is appended to, such as <c>"DemandStatus." + status</c>, stands for every value of that enumeration.</summary>
    public static IEnumerable<string> ValuesOf(string key, Assembly assembly) =>
        key.EndsWith('.') && assembly.GetTypes().FirstOrDefault(type => type.IsEnum && type.Name == key[..^1]) is { } values
            ? Enum.GetNames(values).Select(name => key + name)
            : [key];

    /// <summary>Keys that are looked up in the project's texts and then in the Platform's.</summary>
    public static IEnumerable<string> SentencesIn(string source) => KeysIn(
        source, ("RuleViolation(", 0), ("sentences.Of(", 0), ("PlainPage.WriteAsync(", null), ("Display(", null), ("ErrorMessage = ", 0));

    /// <summary>What no source spells out: descriptions of permissions, and the states of lifecycles.</summary>
    public static IEnumerable<string> KeysOfTypes(Assembly assembly) => PermissionsOf(assembly).Concat(StatesOf(assembly));

    /// <summary>Annotations of forms.</summary>
    public static IEnumerable<ValidationAttribute> AnnotationsOf(Assembly assembly) => assembly.GetTypes()
        .Where(type => type.Name.EndsWith("Form", StringComparison.Ordinal))
        .SelectMany(type => type.GetProperties())
        .SelectMany(property => property.GetCustomAttributes<ValidationAttribute>());

    private static IEnumerable<string> KeysIn(string source, params (string Call, int? Argument)[] places) =>
        places.SelectMany(place => SourceText.LiteralsIn(source, place.Call, place.Argument)).Distinct();

    private static IEnumerable<string> PermissionsOf(Assembly assembly) => assembly.GetTypes()
        .Where(type => !type.IsInterface && typeof(IPermissionList).IsAssignableFrom(type))
        .SelectMany(type => (IReadOnlyList<Permission>)type.GetProperty(nameof(IPermissionList.All))!.GetValue(null)!)
        .Select(permission => permission.Description);

    private static IEnumerable<string> StatesOf(Assembly assembly) => assembly.GetTypes()
        .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public))
        .Where(field => field.FieldType.IsGenericType && field.FieldType.GetGenericTypeDefinition() == typeof(Lifecycle<>))
        .Select(field => field.FieldType.GenericTypeArguments[0])
        .SelectMany(state => Enum.GetNames(state).Select(name => $"{state.Name}.{name}"));
}
