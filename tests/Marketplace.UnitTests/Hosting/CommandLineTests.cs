using Marketplace.Platform.Commands;

namespace Marketplace.UnitTests.Hosting;

public sealed class CommandLineTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("--Urls=http://localhost:1", "")]
    [InlineData("migrate", "migrate")]
    [InlineData("recipe /srv/fair.recipe.json --Data:Path=/srv/data", "recipe /srv/fair.recipe.json")]
    [InlineData("recipe load products=10 --Data:Path=/srv/data", "recipe load products=10")]
    public void Arguments_AreTheCommandsWords_UpToTheFirstSetting(string typed, string words)
    {
        var arguments = typed.Split(' ', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(words, string.Join(' ', CommandLine.WordsOf(arguments)));
        Assert.Equal<string>(arguments, [.. CommandLine.WordsOf(arguments), .. CommandLine.SettingsOf(arguments)]);
    }
}
