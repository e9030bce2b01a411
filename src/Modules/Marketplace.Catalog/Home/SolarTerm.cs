namespace Marketplace.Catalog.Home;

/// <summary>One of the 24 solar terms (节气), by which people know what is in season.</summary>
/// <param name="Number">How many steps of 15° the sun has gone since the spring equinox, which is 0: 16 is 小雪, 23 惊蛰.</param>
/// <param name="Begins">In Beijing.</param>
internal sealed record SolarTerm(int Number, DateOnly Begins)
{
    private const double StepDegrees = 15;

    /// <summary>The term that a day lies in.</summary>
    public static SolarTerm Of(DateOnly day)
    {
        var number = NumberAtEndOf(day);
        while (NumberAtEndOf(day.AddDays(-1)) == number)
        {
            day = day.AddDays(-1);
        }

        return new(number, day);
    }

    /// <summary>A term belongs to the day in which it begins, so the day's last moment decides.</summary>
    private static int NumberAtEndOf(DateOnly day) => (int)(LongitudeOfSun(day.AddDays(1).ToDateTime(TimeOnly.MinValue).AddHours(-8)) / StepDegrees);

    /// <summary>Apparent, in degrees from 0 to 360, right to a hundredth (Meeus, Astronomical Algorithms, chapter 25): terms are right to a quarter of an hour.</summary>
    private static double LongitudeOfSun(DateTime utc)
    {
        const double SecondsOfDynamicalTimeAhead = 70;
        var centuries = (utc - new DateTime(2000, 1, 1, 12, 0, 0, DateTimeKind.Unspecified)).Add(TimeSpan.FromSeconds(SecondsOfDynamicalTimeAhead)).TotalDays / 36525;
        var mean = 280.46646 + centuries * (36000.76983 + centuries * 0.0003032);
        var anomaly = Radians(357.52911 + centuries * (35999.05029 - centuries * 0.0001537));
        var centre = (1.914602 - centuries * (0.004817 + centuries * 0.000014)) * Math.Sin(anomaly)
            + (0.019993 - centuries * 0.000101) * Math.Sin(2 * anomaly)
            + 0.000289 * Math.Sin(3 * anomaly);
        var apparent = mean + centre - 0.00569 - 0.00478 * Math.Sin(Radians(125.04 - 1934.136 * centuries));
        return (apparent % 360 + 360) % 360;
    }

    private static double Radians(double degrees) => degrees * Math.PI / 180;
}
