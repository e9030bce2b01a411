using Marketplace.Platform.Data;

namespace Marketplace.UnitTests.Architecture;

public sealed class PublicTypesTests
{
    public static TheoryData<string> Modules => InstalledModule.Names;

    [Theory, MemberData(nameof(Modules))]
    public void Module_ShowsNothingButItsAbstractions(string module) => Assert.Empty(PublicTypes.OutOfPlaceIn(InstalledModule.Named(module).Assembly));

    [Fact]
    public void PublicType_ElsewhereIsFound() => Assert.Contains(typeof(Entity).FullName, PublicTypes.OutOfPlaceIn(typeof(Entity).Assembly));
}
