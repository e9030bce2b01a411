using Marketplace.Accounts.Users;
using Marketplace.Testing;

namespace Marketplace.UnitTests.Architecture;

public sealed class ThemeTests
{
    private static readonly IReadOnlyCollection<string> Modules = [.. InstalledModule.All.Select(module => module.Assembly.GetName().Name!)];

    public static TheoryData<string> Themes =>
    [
        .. Directory.EnumerateFiles(Repository.PathOf("themes"), "*.csproj", SearchOption.AllDirectories).Select(project => Path.GetFileNameWithoutExtension(project)),
    ];

    [Theory, MemberData(nameof(Themes))]
    public void Theme_TouchesOnlyPageModelsAndTexts(string theme) => Assert.Empty(ThemeReach.TooFar(FileOf(theme), Modules));

    [Fact]
    public void Entity_TouchedFromOutsideIsFound() => Assert.Contains(typeof(User).FullName, ThemeReach.TooFar(FileOf("Marketplace.Testing"), Modules));

    private static string FileOf(string assembly) => Path.Combine(AppContext.BaseDirectory, assembly + ".dll");
}
