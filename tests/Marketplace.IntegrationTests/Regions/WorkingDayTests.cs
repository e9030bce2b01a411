using Marketplace.Regions.Abstractions;
using Marketplace.Testing.Databases;
using Marketplace.Testing.Sites;
using Microsoft.Extensions.DependencyInjection;

namespace Marketplace.IntegrationTests.Regions;

/// <summary>With the holidays that the setup recipe brings.</summary>
public abstract class WorkingDayTests<TServer>(SiteFixture<TServer> fixture) : SiteTests<TServer>(fixture) where TServer : DatabaseServer, new()
{
    private IWorkingDays Days => Site.Services.GetRequiredService<IWorkingDays>();

    [Theory]
    [InlineData("2026-02-13", true)]        // a Friday
    [InlineData("2026-02-14", true)]        // a Saturday that is worked before Spring Festival
    [InlineData("2026-02-16", false)]       // a Monday of Spring Festival
    [InlineData("2026-03-01", false)]       // a Sunday
    [InlineData("2030-02-02", false)]       // a year without rows: weekends only
    [InlineData("2030-02-04", true)]
    public async Task Day_IsWorkedAsAnnounced(string day, bool isWorked) => Assert.Equal(isWorked, await Days.IsWorkingDayAsync(DateOnly.Parse(day), Cancellation));

    [Theory]
    [InlineData("2026-02-13", 0, "2026-02-13")]
    [InlineData("2026-02-13", 1, "2026-02-14")]
    [InlineData("2026-02-13", 2, "2026-02-24")]     // across Spring Festival
    [InlineData("2026-02-18", 0, "2026-02-18")]     // no day has to pass: a holiday stays
    [InlineData("2026-09-30", 3, "2026-10-10")]     // the third is the Saturday that makes up for National Day
    [InlineData("2030-02-01", 5, "2030-02-08")]
    public async Task Add_CountsFromTheDayAfter(string from, int count, string until) =>
        Assert.Equal(DateOnly.Parse(until), await Days.AddAsync(DateOnly.Parse(from), count, Cancellation));

    [Fact]
    public async Task Add_OfFewerThanNoDays_IsRefused() =>
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(async () => await Days.AddAsync(new DateOnly(2026, 1, 1), -1, Cancellation));

    [Fact]
    public async Task Year_IsKnownWhenItHasRows()
    {
        Assert.True(await Days.KnowsAsync(2026, Cancellation));
        Assert.False(await Days.KnowsAsync(2030, Cancellation));
    }
}

public sealed class WorkingDayTestsOnSqlite(SiteFixture<Sqlite> fixture) : WorkingDayTests<Sqlite>(fixture);

public sealed class WorkingDayTestsOnPostgreSql(SiteFixture<PostgreSql> fixture) : WorkingDayTests<PostgreSql>(fixture);
