using Marketplace.Platform.Data;

namespace Marketplace.UnitTests.Data;

public sealed class DerivedIdTests
{
    [Fact]
    public void Of_TheSameKey_IsTheSameOnEveryMachine() => Assert.Equal(DerivedId.Of("organisations", "operator"), DerivedId.Of("organisations", "operator"));

    [Fact]
    public void Of_EqualKeysOfTwoKinds_Differs() => Assert.NotEqual(DerivedId.Of("organisations", "guantao"), DerivedId.Of("suppliers", "guantao"));

    [Theory]
    [InlineData("organisations", "operator")]
    [InlineData("suppliers", "馆陶")]
    [InlineData("", "")]
    public void Of_IsOfVersion8AndTheRfcsVariant(string kind, string key)
    {
        var id = DerivedId.Of(kind, key);

        Assert.Equal(8, id.Version);
        Assert.InRange(id.Variant, 8, 11);
    }
}
