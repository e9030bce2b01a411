using Marketplace.Platform.Commands;

namespace Marketplace.UnitTests.Hosting;

public sealed class CommandTests
{
    [Theory]
    [InlineData(true, "migrate")]
    [InlineData(true, "recipe", "demo")]
    [InlineData(false)]
    [InlineData(false, "--urls", "http://localhost:5000")]
    [InlineData(false, "--urls=http://localhost:5000")]
    [InlineData(false, "/urls", "http://localhost:5000")]
    [InlineData(false, "urls=http://localhost:5000")]
    public void Arguments_NameACommand_WhenTheFirstIsNoOption(bool isCommand, params string[] arguments) => Assert.Equal(isCommand, CommandLine.IsCommand(arguments));
}
