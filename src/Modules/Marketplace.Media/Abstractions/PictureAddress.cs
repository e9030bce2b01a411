namespace Marketplace.Media.Abstractions;

/// <summary>The addresses of pictures.</summary>
public static class PictureAddress
{
    /// <summary>Site-relative and for ever the same bytes: <c>~/media/ab12…/card.webp</c>. No picture is enlarged.</summary>
    public static string Of(string hash, PicturePreset preset) => $"~/media/{hash}/{NameOf(preset)}.{(preset == PicturePreset.Share ? "jpg" : "webp")}";

    internal static string NameOf(PicturePreset preset) => preset switch
    {
        PicturePreset.Card => "card",
        PicturePreset.Detail => "detail",
        PicturePreset.Zoom => "zoom",
        PicturePreset.Cover => "cover",
        _ => "share",
    };
}
