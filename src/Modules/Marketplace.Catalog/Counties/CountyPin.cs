using System.Globalization;
using Marketplace.Regions.Abstractions;

namespace Marketplace.Catalog.Counties;

/// <summary>A county as a point on the shape of its province.</summary>
/// <param name="X">On the drawing, as the box of the shape is.</param>
internal sealed record CountyPin(Division County, Division Province, DrawnProvince Shape, double X, double Y)
{
    /// <summary>With room for a point at the border.</summary>
    public string ViewBox => string.Create(CultureInfo.InvariantCulture, $"{Shape.X - Radius} {Shape.Y - Radius} {Shape.Width + 2 * Radius} {Shape.Height + 2 * Radius}");

    /// <summary>The point is as large in a small province as in a large one.</summary>
    public int Radius => Math.Max(Shape.Width, Shape.Height) / 40 + 1;

    /// <param name="place">Province, prefecture, county.</param>
    /// <returns><see langword="null"/> where the county's place or the province's shape is not known.</returns>
    public static CountyPin? Of(IReadOnlyList<Division> place)
    {
        if (place is not [{ } province, .., { Longitude: { } longitude, Latitude: { } latitude } county] || MapDrawing.Find(province.Adcode) is not { } shape)
        {
            return null;
        }

        var (x, y) = MapDrawing.PointOf(longitude, latitude);
        return new(county, province, shape, Math.Round(x, 1), Math.Round(y, 1));
    }
}
