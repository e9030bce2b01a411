namespace Marketplace.Media.Abstractions;

/// <summary>The sizes in which pictures are served; there are no others, so nobody can make the site work for any size.</summary>
public enum PicturePreset
{
    /// <summary>480 pixels wide: cards.</summary>
    Card,

    /// <summary>800 pixels wide: the picture of a product's page.</summary>
    Detail,

    /// <summary>1,600 pixels wide: looked at closely.</summary>
    Zoom,

    /// <summary>1,240 × 460, cropped: the head of a county's page.</summary>
    Cover,

    /// <summary>1,200 × 630 on white, JPEG: what other sites show of a shared page.</summary>
    Share,
}
