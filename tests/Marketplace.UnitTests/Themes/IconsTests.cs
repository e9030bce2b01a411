using System.Text.RegularExpressions;
using System.Xml.Linq;
using Marketplace.Testing;

namespace Marketplace.UnitTests.Themes;

public sealed partial class IconsTests
{
    private static readonly string[] Names = [.. XDocument.Load(Repository.PathOf("themes/Market/wwwroot/market/icons.svg")).Root!.Elements().Select(symbol => symbol.Attribute("id")!.Value)];

    [Fact]
    public void Sprite_HasTheListedNames() => Assert.Equal(File.ReadAllLines(Repository.PathOf("themes/Market/icons/names.txt")), Names);

    [Fact]
    public void Views_NameOnlyIconsOfTheSprite() => Assert.Empty(
        new[] { "themes", "src" }
            .SelectMany(folder => Directory.EnumerateFiles(Repository.PathOf(folder), "*.cshtml", SearchOption.AllDirectories))
            .SelectMany(view => Icon().Matches(File.ReadAllText(view)))
            .Select(icon => icon.Groups[1].Value)
            .Except(Names));

    [GeneratedRegex("""<icon name="([a-z0-9-]+)""")]
    private static partial Regex Icon();
}
