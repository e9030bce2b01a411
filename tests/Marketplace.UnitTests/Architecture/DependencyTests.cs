namespace Marketplace.UnitTests.Architecture;

public sealed class DependencyTests
{
    public static TheoryData<string> Modules => InstalledModule.Names;

    [Theory, MemberData(nameof(Modules))]
    public void Manifest_NamesTheProjectsReferences(string module)
    {
        var installed = InstalledModule.Named(module);

        Assert.Equal(installed.Dependencies.Order(), installed.ProjectReferences.Order());
    }

    [Theory, MemberData(nameof(Modules))]
    public void Manifest_NamesNothingThatTheRuleForbids(string module) =>
        Assert.Empty(DependencyRule.ForbiddenAmong(module, InstalledModule.Named(module).Dependencies));

    [Theory, MemberData(nameof(Modules))]
    public void Module_UsesOnlyWhatItsManifestReaches(string module) =>
        Assert.Empty(InstalledModule.Named(module).UsedModules.Except(Reached(InstalledModule.Named(module))));

    [Fact]
    public void Rule_ForbidsACallUpwards() => Assert.Equal(["Catalog"], DependencyRule.ForbiddenAmong("Suppliers", ["Regions", "Catalog"]));

    [Fact]
    public void Rule_AllowsWhatADependencyUses() => Assert.Empty(DependencyRule.ForbiddenAmong("Catalog", ["Suppliers", "Regions", "Media"]));

    [Fact]
    public void Rule_AllowsAnUnknownModuleNothing() => Assert.Equal(["Regions"], DependencyRule.ForbiddenAmong("Sample", ["Regions"]));

    private static IEnumerable<string> Reached(InstalledModule module) =>
        module.Dependencies.SelectMany(name => Reached(InstalledModule.Named(name)).Append(name));
}
