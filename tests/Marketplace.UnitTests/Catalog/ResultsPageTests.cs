using Marketplace.Catalog.Destinations;
using Marketplace.Catalog.Results;
using Marketplace.Search.Abstractions;

namespace Marketplace.UnitTests.Catalog;

public sealed class ResultsPageTests
{
    [Theory]
    [InlineData(1, 24, 1)]
    [InlineData(1, 25, 1, 2)]
    [InlineData(1, 240, 1, 2, 0, 10)]
    [InlineData(3, 240, 1, 2, 3, 4, 0, 10)]
    [InlineData(6, 240, 1, 0, 5, 6, 7, 0, 10)]
    [InlineData(10, 240, 1, 0, 9, 10)]
    public void Pages_AreTheEndsAndThoseBesideThisOne(int page, int total, params int[] shown) => Assert.Equal(shown, PageOf(new() { Kind = "product", Page = page }, total).PagesShown);

    [Fact]
    public void Form_KeepsWhatHasNoCheckbox()
    {
        var query = new SearchQuery
        {
            Kind = "product",
            Text = "苹果",
            Page = 3,
            Sort = SearchSort.Newest,
            Price = new(new(1000), null),
            Choices = FacetChoices.None.With(Facet.County, "220000").With(Facet.Quota, FacetValues.Yes),
        };

        Assert.Equal(["q=苹果", "price=10-", "deliverTo=110000", "sort=newest"], PageOf(query, 240, 110000).KeptFields.Select(field => $"{field.Key}={field.Value}"));
    }

    [Fact]
    public void Destination_IsChosenForTheSameSearch() =>
        Assert.Equal("/destination?return=%2Fsearch%3Fq%3D%25E6%25A2%25A8", PageOf(new() { Kind = "product", Text = "梨" }, 1, 110000).DestinationAddress);

    private static ResultsPage PageOf(SearchQuery query, int total, int deliverTo = 0) => new()
    {
        Query = query,
        Result = new() { State = SearchState.Ready, Ids = [], Total = total, NextPage = null, Facets = new Dictionary<Facet, IReadOnlyList<FacetCount>>(), Reading = Reading.Empty, WaysOut = [] },
        Cards = [],
        Facets = [],
        Chosen = [],
        Destination = Destination.Unknown,
        DeliverTo = deliverTo,
        Faults = [],
    };
}
