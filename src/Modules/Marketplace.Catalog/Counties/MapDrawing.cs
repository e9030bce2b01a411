namespace Marketplace.Catalog.Counties;

/// <summary>How the theme's <c>market/map.svg</c> is drawn: an Albers projection with standard parallels at 25° and 47° about 105° east, 900 by 660 units.</summary>
internal static class MapDrawing
{
    private const double Scale = 1011.18;
    private const double Left = 483.19;
    private const double Top = -1054.45;
    private static readonly double South = double.DegreesToRadians(25);
    private static readonly double Cone = (Math.Sin(South) + Math.Sin(double.DegreesToRadians(47))) / 2;
    private static readonly double Turn = Math.Pow(Math.Cos(South), 2) + 2 * Cone * Math.Sin(South);

    /// <summary>The provinces that are drawn each for itself: where the name stands, and the box about the shape.</summary>
    private static readonly (int Adcode, int NameX, int NameY, int X, int Y, int Width, int Height)[] Provinces =
    [
        (130000, 613, 315, 598, 208, 83, 123), (140000, 572, 323, 557, 246, 55, 115), (150000, 632, 194, 383, 15, 339, 298),
        (220000, 738, 170, 686, 131, 128, 92), (230000, 766, 121, 661, 7, 173, 160), (340000, 664, 411, 627, 352, 75, 92),
        (360000, 649, 484, 616, 433, 75, 104), (410000, 608, 372, 559, 325, 92, 89), (420000, 611, 430, 534, 384, 119, 77),
        (430000, 588, 476, 542, 440, 88, 98), (450000, 534, 574, 474, 506, 124, 91), (460000, 566, 641, 544, 616, 43, 37),
        (500000, 526, 449, 487, 404, 74, 74), (510000, 453, 439, 371, 366, 166, 150), (520000, 512, 510, 461, 458, 95, 84),
        (530000, 427, 538, 362, 456, 142, 146), (540000, 247, 417, 96, 304, 298, 186), (610000, 542, 378, 490, 270, 82, 144),
        (620000, 375, 276, 313, 211, 223, 189), (630000, 361, 350, 263, 270, 195, 142), (640000, 501, 319, 473, 276, 48, 76),
        (650000, 230, 227, 67, 84, 307, 241),
    ];

    /// <returns><see langword="null"/> for a province that had no listed county when the map was drawn.</returns>
    public static DrawnProvince? Find(int adcode) => Array.Find(Provinces, province => province.Adcode == adcode) is { Adcode: not 0 } found
        ? new(found.NameX, found.NameY, found.X, found.Y, found.Width, found.Height)
        : null;

    /// <summary>Where a place lies on it.</summary>
    public static (double X, double Y) PointOf(double longitude, double latitude)
    {
        var radius = Scale * Math.Sqrt(Turn - 2 * Cone * Math.Sin(double.DegreesToRadians(latitude))) / Cone;
        var angle = Cone * double.DegreesToRadians(longitude - 105);
        return (Left + radius * Math.Sin(angle), Top + radius * Math.Cos(angle));
    }
}

internal sealed record DrawnProvince(int NameX, int NameY, int X, int Y, int Width, int Height);
