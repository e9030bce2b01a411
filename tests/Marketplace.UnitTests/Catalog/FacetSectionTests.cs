using Marketplace.Catalog.Results;
using Marketplace.Search.Abstractions;

namespace Marketplace.UnitTests.Catalog;

public sealed class FacetSectionTests
{
    [Fact]
    public void LongList_ShowsTheFirstEightAndWhatIsChosen()
    {
        var section = SectionOf([.. Enumerable.Range(1, 12).Select(number => Brand(number, isChosen: number == 11))]);

        Assert.Equal(["1", "2", "3", "4", "5", "6", "7", "11"], section.Shown.Select(option => option.Value));
        Assert.Equal(["8", "9", "10", "12"], section.More.Select(option => option.Value));
    }

    [Fact]
    public void Tree_ShowsTheBranchOfWhatIsChosen()
    {
        var below = Enumerable.Range(1, 9).Select(number => Category($"120{number}"));
        var section = SectionOf([.. Enumerable.Range(10, 3).SelectMany(top => (FacetOption[])[Category($"{top}", isChosen: top == 12), .. top == 12 ? below : []])]);

        Assert.Equal(["12", .. below.Select(option => option.Value)], section.Shown.Select(option => option.Value));
        Assert.Equal(["10", "11"], section.More.Select(option => option.Value));
    }

    [Fact]
    public void ProvincesAndCounties_StandUnderTwoHeadings()
    {
        Assert.Equal(FacetHeading.Province, FacetSection.HeadingOf(Facet.County, new("province", "220000", "吉林省", 3, false)));
        Assert.Equal(FacetHeading.County, FacetSection.HeadingOf(Facet.County, new("county", "220622", "靖宇县", 3, false)));
    }

    private static FacetSection SectionOf(IReadOnlyList<FacetOption> options) => FacetSection.Of(options.GroupBy(_ => FacetHeading.Brand).Single());

    private static FacetOption Brand(int number, bool isChosen) => new("brand", $"{number}", "", 1, isChosen);

    private static FacetOption Category(string code, bool isChosen = false) => new("category", code, "", 1, isChosen);
}
