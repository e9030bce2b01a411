using System.ComponentModel.DataAnnotations;
using System.Reflection;
using Marketplace.Platform.Localization;
using Marketplace.Testing;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace Marketplace.UnitTests.Architecture;

public sealed class TranslationTests
{
    private static readonly string Platform = Repository.PathOf("src/Marketplace.Platform");
    private static readonly IReadOnlySet<string> PlatformsTexts = Translations.ChineseOf(Platform);

    public static TheoryData<string> Modules => InstalledModule.Names;

    [Theory, MemberData(nameof(Modules))]
    public void Module_HasEveryTextInChinese(string module)
    {
        var installed = InstalledModule.Named(module);

        Assert.Empty(Missing(installed.Folder, installed.Assembly));
    }

    /// <summary>A view that restyles a module's has the module's texts.</summary>
    [Theory, MemberData(nameof(ThemeTests.Themes), MemberType = typeof(ThemeTests))]
    public void Theme_HasEveryTextInChinese(string theme)
    {
        var folder = Repository.PathOf($"themes/{theme}");
        var modules = InstalledModule.All.SelectMany(module => Translations.ChineseOf(module.Folder));

        Assert.Empty(Translations.LocalizerKeysIn(Translations.SourcesOf(folder)).Except(Translations.ChineseOf(folder)).Except(modules).Except(PlatformsTexts));
    }

    [Fact]
    public void Platform_HasEveryTextInChinese() => Assert.Empty(Missing(Platform, typeof(Sentences).Assembly));

    [Fact]
    public void Sample_HasEveryTextInChinese() => Assert.Empty(Missing(Repository.PathOf("tests/Marketplace.Testing"), typeof(Sample.Startup).Assembly));

    [Theory, MemberData(nameof(Modules))]
    public void Form_HasEveryMessageInChinese(string module) =>
        Assert.Empty(Translations.AnnotationsOf(InstalledModule.Named(module).Assembly).Select(MessageOf).Distinct().Except(PlatformsTexts).Except(Translations.ChineseOf(InstalledModule.Named(module).Folder)));

    /// <summary>Of each annotation that forms usually have.</summary>
    [Theory]
    [InlineData(typeof(RequiredAttribute))]
    [InlineData(typeof(StringLengthAttribute), 100)]
    [InlineData(typeof(MaxLengthAttribute), 100)]
    [InlineData(typeof(MinLengthAttribute), 1)]
    [InlineData(typeof(RangeAttribute), 1, 100)]
    [InlineData(typeof(RegularExpressionAttribute), "[0-9]+")]
    [InlineData(typeof(CompareAttribute), "Password")]
    [InlineData(typeof(EmailAddressAttribute))]
    [InlineData(typeof(PhoneAttribute))]
    [InlineData(typeof(UrlAttribute))]
    public void Annotation_HasItsDefaultMessageInChinese(Type annotation, params object[] arguments) =>
        Assert.Contains(MessageOf((ValidationAttribute)Activator.CreateInstance(annotation, arguments)!), PlatformsTexts);

    [Theory]
    [InlineData("""@T["Sheets"]""", "Sheets")]
    [InlineData("""texts["“{0}” is not valid.", value]""", "“{0}” is not valid.")]
    [InlineData("""T["One \"and\" only", "no key"]""", "One \"and\" only")]
    public void Localizer_WithALiteralIsFound(string source, string key) => Assert.Equal([key], Translations.LocalizerKeysIn(source));

    [Theory]
    [InlineData("""throw new RuleViolation("The state is “{0}”.", "no key") { Field = "nor this" };""", "The state is “{0}”.")]
    [InlineData("""throw new RuleViolation(late ? "Too late." : "Too early.", x);""", "Too late.", "Too early.")]
    [InlineData("""sentences.Of("Try again")""", "Try again")]
    [InlineData("""PlainPage.WriteAsync(context, sentences, 503, "Title", outage switch { Busy => "One.", _ => "Two." });""", "Title", "One.", "Two.")]
    [InlineData("""[Required, Display(Name = "Title")]""", "Title")]
    [InlineData("""[Required(ErrorMessage = "Please choose.")]""", "Please choose.")]
    public void Sentence_WithALiteralIsFound(string source, params string[] keys) => Assert.Equal(keys, Translations.SentencesIn(source));

    private static IEnumerable<string> Missing(string folder, Assembly assembly)
    {
        var sources = Translations.SourcesOf(folder);
        var own = Translations.ChineseOf(folder);
        return Translations.LocalizerKeysIn(sources).SelectMany(key => Translations.ValuesOf(key, assembly)).Except(own)
            .Concat(Translations.SentencesIn(sources).Concat(Translations.KeysOfTypes(assembly)).Except(own).Except(PlatformsTexts));
    }

    private static string MessageOf(ValidationAttribute annotation)
    {
        var context = new ValidationMetadataProviderContext(ModelMetadataIdentity.ForType(typeof(string)), ModelAttributes.GetAttributesForType(typeof(string)));
        context.ValidationMetadata.ValidatorMetadata.Add(annotation);
        new DefaultMessages().CreateValidationMetadata(context);
        return annotation.ErrorMessage!;
    }
}
