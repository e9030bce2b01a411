namespace Marketplace.Catalog.Pictures;

/// <summary>The picture at the head of the page of a county or brand.</summary>
internal sealed class Cover
{
    public required CoverSubject Of { get; init; }

    /// <summary>The county's adcode or the brand's slug.</summary>
    public required string Key { get; init; }

    /// <summary>Of Media.</summary>
    public required string Hash { get; init; }

    /// <summary>Pixels of the original.</summary>
    public required int Width { get; init; }
    public required int Height { get; init; }

    /// <summary>What is to be seen, for those who do not see it.</summary>
    public required string AlternativeText { get; init; }
}

/// <summary>What may have a cover.</summary>
internal enum CoverSubject { County, Brand }
