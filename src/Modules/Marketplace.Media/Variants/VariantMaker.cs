using System.Collections.Concurrent;
using Marketplace.Media.Abstractions;
using Marketplace.Media.Store;
using Marketplace.Platform.Hosting;
using NetVips;

namespace Marketplace.Media.Variants;

/// <summary>Makes a picture in one of the fixed sizes when it is first asked for, and keeps it below <c>Data:Path/media/variants</c>, which may be deleted at any time.</summary>
internal sealed class VariantMaker(IMediaStore store, SitePaths paths)
{
    private readonly string _root = Path.Combine(paths.Data, "media", "variants");
    private readonly ConcurrentDictionary<string, Lazy<Task<string?>>> _working = new();
    private readonly SemaphoreSlim _cores = new(Math.Max(1, Environment.ProcessorCount));

    /// <summary>The path of the finished file; several who ask at once wait for one making of it.</summary>
    /// <returns><see langword="null"/> when there is no such picture.</returns>
    public async Task<string?> FindAsync(string hash, PicturePreset preset, CancellationToken cancellation)
    {
        var path = Path.Combine(_root, hash[..2], $"{hash}-{PictureAddress.NameOf(preset)}");
        if (File.Exists(path))
        {
            return path;
        }

        var making = _working.GetOrAdd(path, _ => new(() => MakeAsync(hash, preset, path)));
        try
        {
            return await making.Value.WaitAsync(cancellation);
        }
        finally
        {
            _working.TryRemove(new(path, making));
        }
    }

    private async Task<string?> MakeAsync(string hash, PicturePreset preset, string path)
    {
        if (await store.ReadAsync(hash, CancellationToken.None) is not { } original)
        {
            return null;
        }

        await _cores.WaitAsync();
        try
        {
            await WholeFile.WriteAsync(path, await Task.Run(() => Encode(original, preset)), CancellationToken.None);
            return path;
        }
        finally
        {
            _cores.Release();
        }
    }

    /// <summary>Turned as the camera was held, made smaller but never larger, without any metadata (a phone writes where it was).</summary>
    private static byte[] Encode(byte[] original, PicturePreset preset)
    {
        using var image = preset switch
        {
            PicturePreset.Card => Image.ThumbnailBuffer(original, 480, height: 480, size: Enums.Size.Down),
            PicturePreset.Detail => Image.ThumbnailBuffer(original, 800, height: 800, size: Enums.Size.Down),
            PicturePreset.Zoom => Image.ThumbnailBuffer(original, 1600, height: 1600, size: Enums.Size.Down),
            PicturePreset.Cover => Image.ThumbnailBuffer(original, 1240, height: 460, size: Enums.Size.Down, crop: Enums.Interesting.Attention),
            _ => Image.ThumbnailBuffer(original, 1200, height: 630, size: Enums.Size.Down),
        };
        if (preset != PicturePreset.Share)
        {
            return image.WebpsaveBuffer(q: 82, smartSubsample: true, keep: Enums.ForeignKeep.None);
        }

        using var flat = image.HasAlpha() ? image.Flatten(background: [255, 255, 255]) : image.Copy();
        using var placed = flat.Gravity(Enums.CompassDirection.Centre, 1200, 630, extend: Enums.Extend.White);
        return placed.JpegsaveBuffer(q: 84, optimizeCoding: true, keep: Enums.ForeignKeep.None);
    }
}
