using Marketplace.Search.Abstractions;

namespace Marketplace.UnitTests.Search;

public sealed class FacetChoicesTests
{
    [Fact]
    public void Choices_MadeInAnotherOrder_AreEqual()
    {
        var first = FacetChoices.None.With(Facet.County, "130433").With(Facet.Brand, "pengai").With(Facet.County, "130000").With(Facet.Brand, "pengai");
        var second = FacetChoices.None.With(Facet.Brand, "pengai").With(Facet.County, "130000").With(Facet.County, "130433");

        Assert.Equal(first, second);
        Assert.Equal(first.GetHashCode(), second.GetHashCode());
        Assert.Equal(3, first.Count);
    }

    [Fact]
    public void Without_TakesBackOneOrAll()
    {
        var choices = FacetChoices.None.With(Facet.County, "130433").With(Facet.County, "130000").With(Facet.Brand, "pengai");

        Assert.Equal(["130000"], choices.Without(Facet.County, "130433")[Facet.County]);
        Assert.Equal(FacetChoices.None.With(Facet.Brand, "pengai"), choices.Without(Facet.County));
        Assert.Equal(choices, choices.Without(Facet.Scene, "retail"));
    }
}
