using Marketplace.Platform;
using Marketplace.Search.Abstractions;

namespace Marketplace.UnitTests.Search;

public sealed class PriceBucketTests
{
    [Theory]
    [InlineData(0, "0-10")]
    [InlineData(999, "0-10")]
    [InlineData(1000, "10-20")]
    [InlineData(49_999, "200-500")]
    [InlineData(50_000, "500-")]
    [InlineData(int.MaxValue, "500-")]
    public void Price_IsInOneBucket(int fen, string value)
    {
        var bucket = PriceBucket.Prices[PriceBucket.IndexOf(fen)];

        Assert.Equal(value, bucket.Value);
        Assert.True(new Money(fen) >= bucket.From && (bucket.To is null || new Money(fen) < bucket.To));
    }

    [Fact]
    public void UnitPrice_IsInABucketOfItsUnit() => Assert.Equal(
        ["kg:5-10", "l:5-10", "piece:200-"],
        [PriceBucket.UnitPrices[PriceBucket.IndexOf(SearchUnit.Kilogram, 500)].Value, PriceBucket.UnitPrices[PriceBucket.IndexOf(SearchUnit.Litre, 999)].Value, PriceBucket.UnitPrices[PriceBucket.IndexOf(SearchUnit.Piece, 20_000)].Value]);
}
