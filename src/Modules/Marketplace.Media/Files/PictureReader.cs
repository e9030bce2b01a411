using Marketplace.Platform;
using NetVips;

namespace Marketplace.Media.Files;

/// <summary>Looks at a picture before anything is done with it: type by content, size before decoding.</summary>
internal sealed class PictureReader
{
    public const int MostBytes = 20 << 20;
    private const long MostPixels = 50_000_000;

    /// <summary>Loaders that read formats of the web; libvips knows many others, some of which run programs or fetch files.</summary>
    private static readonly string[] Loaders = ["VipsForeignLoadJpegBuffer", "VipsForeignLoadPngBuffer", "VipsForeignLoadWebpBuffer", "VipsForeignLoadHeifBuffer"];

    /// <returns>Width and height as seen, in pixels.</returns>
    /// <exception cref="RuleViolation">No picture of the web, too many pixels, or damaged.</exception>
    public (int Width, int Height) Read(byte[] content)
    {
        if (content.Length > MostBytes)
        {
            throw new RuleViolation("The picture is larger than 20 MB: take a smaller one.");
        }

        if (!Loaders.Contains(Image.FindLoadBuffer(content)))
        {
            throw new RuleViolation("This is no JPEG, PNG, WebP or AVIF picture: save it as one of these and try again.");
        }

        try
        {
            using var head = Image.NewFromBuffer(content, access: Enums.Access.Sequential);        // reads the head only
            if ((long)head.Width * head.Height > MostPixels)
            {
                throw new RuleViolation("The picture has more than 50 million pixels: take a smaller one.");
            }

            using var turned = head.Autorot();
            return (turned.Width, turned.Height);
        }
        catch (VipsException)
        {
            throw new RuleViolation("The picture is damaged: save it anew and try again.");
        }
    }
}
