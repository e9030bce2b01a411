using Marketplace.Media.Abstractions;
using Marketplace.Platform.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Marketplace.Media.Variants;

[AllowAnonymous]
internal sealed class MediaController(VariantMaker variants) : ControllerBase
{
    [HttpGet("/media/{hash:regex(^[[0-9a-f]]{{64}}$)}/{name:regex(^(card|detail|zoom|cover)$)}.webp")]
    public Task<IActionResult> Webp(string hash, string name, CancellationToken cancellation) =>
        SendAsync(hash, Enum.Parse<PicturePreset>(name, ignoreCase: true), "image/webp", cancellation);

    [HttpGet("/media/{hash:regex(^[[0-9a-f]]{{64}}$)}/share.jpg")]
    public Task<IActionResult> Share(string hash, CancellationToken cancellation) => SendAsync(hash, PicturePreset.Share, "image/jpeg", cancellation);

    private async Task<IActionResult> SendAsync(string hash, PicturePreset preset, string contentType, CancellationToken cancellation)
    {
        var path = await variants.FindAsync(hash, preset, cancellation) ?? throw new NotFoundException();
        Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        return PhysicalFile(path, contentType);
    }
}
