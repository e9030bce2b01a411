using Marketplace.Platform;
using Marketplace.Search.Abstractions;

namespace Marketplace.UnitTests.Search;

public sealed class FreightByProvinceTests
{
    [Fact]
    public void Fees_AreReadBackAsWritten()
    {
        var freight = FreightByProvince.Of(province => province == 540000 ? null : province == 220000 ? Money.Zero : new Money(850));

        Assert.Equal(freight.Fen, FreightByProvince.Parse(freight.ToString()));
        Assert.Equal(34, freight.Fen.Count);
        Assert.Equal([-1, 0, 850], [freight.Fen[25], freight.Fen[6], freight.Fen[0]]);
    }
}
