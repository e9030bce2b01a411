using Marketplace.Platform.Data;
using Marketplace.Platform.Events;

namespace Marketplace.UnitTests.Data;

public sealed class KeptTests
{
    [Fact]
    public async Task Get_TwiceWithoutAChange_ReadsOnce()
    {
        var kept = new Counting();

        Assert.Equal("1", await kept.GetAsync(default));
        Assert.Equal("1", await kept.GetAsync(default));
    }

    [Fact]
    public async Task Get_AfterAChange_ReadsAgain()
    {
        var kept = new Counting();
        await kept.GetAsync(default);

        kept.Change();

        Assert.Equal("2", await kept.GetAsync(default));
    }

    [Fact]
    public async Task Get_WhenAChangeComesInWhileItReads_DoesNotKeepWhatItRead()
    {
        var kept = new Counting();
        kept.WhileReading = () =>
        {
            kept.WhileReading = () => { };
            kept.Change();
        };

        Assert.Equal("1", await kept.GetAsync(default));
        Assert.Equal("2", await kept.GetAsync(default));
        Assert.Equal("2", await kept.GetAsync(default));
    }

    [Fact]
    public async Task Get_AfterAReadThatFailed_ReadsAgain()
    {
        var kept = new Counting { WhileReading = () => throw new InvalidOperationException() };
        await Assert.ThrowsAsync<InvalidOperationException>(async () => await kept.GetAsync(default));

        kept.WhileReading = () => { };

        Assert.Equal("2", await kept.GetAsync(default));
    }

    private sealed class Counting : Kept<string>
    {
        private int _reads;

        public Action WhileReading { get; set; } = () => { };

        public override string Topic => "counting";

        public void Change() => ((IChangeListener)this).OnChanged([""]);

        protected override Task<string> ReadAsync(CancellationToken cancellation)
        {
            var read = (++_reads).ToString();
            WhileReading();
            return Task.FromResult(read);
        }
    }
}
