using Marketplace.Testing;
using Marketplace.UnitTests.Architecture;

namespace Marketplace.UnitTests.Themes;

public sealed class TextsTests
{
    [Theory]
    [InlineData("Market")]
    [InlineData("Desk")]
    public void Theme_HasEveryTextInChinese_AndNoOther(string theme)
    {
        var folder = Repository.PathOf($"themes/{theme}");

        Assert.Equal(Translations.LocalizerKeysIn(Translations.SourcesOf(folder)).Order(StringComparer.Ordinal), Translations.ChineseOf(folder).Order(StringComparer.Ordinal));
    }
}
