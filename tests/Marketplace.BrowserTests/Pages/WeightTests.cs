using System.IO.Compression;
using Microsoft.Playwright;

namespace Marketplace.BrowserTests.Pages;

/// <summary>How much a first visit fetches before the visitor moves, without the pictures of products.</summary>
public sealed class WeightTests(Shop shop)
{
    private const int MostBytes = 150_000;

    public static MatrixTheoryData<string, Device> Pages => new(["/", "/search", "/products/1/guantaohuanggua"], [Device.Desktop, Device.Phone]);

    [Theory, MemberData(nameof(Pages))]
    public async Task Page_IsLight(string address, Device device)
    {
        await using var visitor = await shop.VisitorAsync(device);

        await visitor.Page.GotoAsync(address, new() { WaitUntil = WaitUntilState.NetworkIdle });

        var weights = await Task.WhenAll(visitor.Responses.Where(response => !response.Url.Contains("/media/", StringComparison.Ordinal)).Select(WeightAsync));
        TestContext.Current.TestOutputHelper!.WriteLine(string.Join('\n', weights.OrderByDescending(weight => weight.Bytes)));
        Assert.InRange(weights.Sum(weight => weight.Bytes), 1, MostBytes);
    }

    /// <summary>
    /// What a published site sends: pages compress themselves here as there, texts among the files are compressed by publishing (here they are as
    /// large as they are), pictures are compressed already.
    /// </summary>
    private static async Task<(string Address, long Bytes)> WeightAsync(IResponse response)
    {
        if (response.Status is 204 or (>= 300 and < 400))
        {
            return (response.Url, 0);
        }

        var sizes = await response.Request.SizesAsync();
        var isPage = response.Request.ResourceType == "document";
        var isText = (await response.HeaderValueAsync("content-type"))?.Split(';')[0] is "text/css" or "text/javascript" or "image/svg+xml" or "application/json";
        return (response.Url, sizes.ResponseHeadersSize + (isText && !isPage ? Compressed(await response.BodyAsync()) : sizes.ResponseBodySize));
    }

    private static long Compressed(byte[] body)
    {
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.SmallestSize))
        {
            gzip.Write(body);
        }

        return compressed.ToArray().Length;
    }
}
