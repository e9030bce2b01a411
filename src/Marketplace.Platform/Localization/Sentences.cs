using Marketplace.Platform.Modules;
using Microsoft.Extensions.Localization;

namespace Marketplace.Platform.Localization;

/// <summary>
/// Translates sentences that cross modules, such as a broken rule: the first module that knows the English text gives the translation.
/// (Equal English texts of two modules mean the same.)
/// </summary>
public sealed class Sentences
{
    private readonly IReadOnlyList<IStringLocalizer> _localizers;

    public Sentences(ModuleList modules, IStringLocalizerFactory factory) =>
        _localizers = [.. modules.Assemblies.Select(StringsOf).OfType<Type>().Append(typeof(Resources.Strings)).Select(factory.Create)];

    /// <summary>For a form that was filled in from an older version.</summary>
    public string Stale => Of("Somebody has changed this in the meantime. What you see now is the present state; please check it and send again.");

    public string Of(RuleViolation violation) =>
        Of(violation.Key, [.. violation.Arguments.Select(argument => argument is Localized word ? Find(word.Key) ?? word.English : argument)]);

    public string Of(string key, params object[] arguments) => Find(key, arguments) ?? _localizers[^1][key, arguments];

    private string? Find(string key, params object[] arguments) =>
        _localizers.Select(localizer => localizer[key, arguments]).FirstOrDefault(found => !found.ResourceNotFound)?.Value;

    /// <summary>The marker type of a module's texts.</summary>
    internal static Type? StringsOf(System.Reflection.Assembly assembly) => assembly.GetType(assembly.GetName().Name + ".Resources.Strings");
}
