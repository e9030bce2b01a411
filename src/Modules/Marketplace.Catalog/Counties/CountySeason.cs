namespace Marketplace.Catalog.Counties;

/// <summary>A line of a county's season calendar: when a good is gathered, and when it can be bought.</summary>
internal sealed class CountySeason
{
    public required int Adcode { get; init; }

    /// <summary>As people say it, and as the search finds it: 晚秋黄梨.</summary>
    public required string Good { get; init; }

    /// <summary>Months from 1 to 12; from 11 to 3 is over the year's end.</summary>
    public required int PickFrom { get; init; }
    public required int PickTo { get; init; }
    public required int From { get; init; }
    public required int To { get; init; }

    /// <summary>When it is picked, dug, caught or made.</summary>
    public Months Picked => new(PickFrom, PickTo);

    /// <summary>When it is on sale, fresh or from the store.</summary>
    public Months Sold => new(From, To);
}
