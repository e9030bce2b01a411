using Marketplace.Platform.Actors;
using Marketplace.Platform.Events;
using Microsoft.Extensions.Time.Testing;

namespace Marketplace.UnitTests.Accounts;

public sealed class ActorCacheTests
{
    private static readonly Guid User = Guid.CreateVersion7();
    private readonly FakeTimeProvider _clock = new();
    private int _reads;

    [Fact]
    public async Task Actor_IsKeptForAMinute()
    {
        var cache = new ActorCache(_clock);

        Assert.Equal("1", (await GetAsync(cache)).Name);
        _clock.Advance(TimeSpan.FromSeconds(59));
        Assert.Equal("1", (await GetAsync(cache)).Name);
        _clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal("2", (await GetAsync(cache)).Name);
    }

    [Fact]
    public async Task Actor_AfterAChange_IsReadAgain()
    {
        var cache = new ActorCache(_clock);
        await GetAsync(cache);

        Change(cache);

        Assert.Equal("2", (await GetAsync(cache)).Name);
    }

    [Fact]
    public async Task Actor_ReadWhileAChangeComesIn_IsNotKept()
    {
        var cache = new ActorCache(_clock);
        await cache.GetAsync(User, null, () =>
        {
            Change(cache);
            return ReadAsync();
        });

        Assert.Equal("2", (await GetAsync(cache)).Name);
    }

    private ValueTask<Actor> GetAsync(ActorCache cache) => cache.GetAsync(User, null, ReadAsync);

    private Task<Actor> ReadAsync() => Task.FromResult(Actor.Person(User, (++_reads).ToString(), null, []));

    private static void Change(IChangeListener cache) => cache.OnChanged([""]);
}
