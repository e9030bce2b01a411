using System.Globalization;
using Marketplace.Regions.Abstractions;
using Microsoft.AspNetCore.Http;

namespace Marketplace.Catalog.Destinations;

/// <summary>The destination of this request: from <c>deliverTo</c> in the address, else from the cookie, else unknown.</summary>
internal sealed class CurrentDestination(IHttpContextAccessor accessor, IRegions regions)
{
    public const string Parameter = "deliverTo";
    public const string Cookie = "deliver-to";

    public async ValueTask<Destination> GetAsync(CancellationToken cancellation)
    {
        var request = accessor.HttpContext!.Request;
        var map = await regions.MapAsync(cancellation);
        return Of(request.Query[Parameter].ToString(), map) ?? Of(request.Cookies[Cookie], map) ?? Destination.Unknown;
    }

    /// <returns><see langword="null"/> when the text is no division's code.</returns>
    public static Destination? Of(string? adcode, RegionMap map)
    {
        if (!int.TryParse(adcode, NumberStyles.None, CultureInfo.InvariantCulture, out var code) || map.PathOf(code) is not [_, ..] path)
        {
            return null;
        }

        return new Destination(code, string.Join(' ', path.Select(division => division.LocalShortName)));
    }
}
