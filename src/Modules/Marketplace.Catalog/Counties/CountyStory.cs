namespace Marketplace.Catalog.Counties;

/// <summary>What somebody who knows the county tells of it.</summary>
internal sealed class CountyStory
{
    public required int Adcode { get; init; }

    /// <summary>One sentence, for lists and the head of the page.</summary>
    public required string Lead { get; init; }

    /// <summary>A paragraph: land, water, what is grown, what people do in winter.</summary>
    public required string Story { get; init; }
}
