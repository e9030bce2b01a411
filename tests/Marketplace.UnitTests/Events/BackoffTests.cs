using Marketplace.Platform.Events;

namespace Marketplace.UnitTests.Events;

public sealed class BackoffTests
{
    [Theory]
    [InlineData(1, 0.75, 1.25)]
    [InlineData(2, 1.5, 2.5)]
    [InlineData(10, 384, 640)]
    [InlineData(40, 2700, 4500)]
    public void Backoff_DoublesWithEachAttemptUpToAnHour_SpreadByHalf(int attempts, double least, double most)
    {
        for (var draw = 0; draw < 1000; draw++)
        {
            Assert.InRange(OutboxBatch.Backoff(attempts).TotalSeconds, least, most);
        }
    }
}
