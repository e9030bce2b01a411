using System.Text.Json;
using Marketplace.Platform.Recipes;

namespace Marketplace.UnitTests.Recipes;

public sealed class CsvRowsTests
{
    [Fact]
    public void Read_TurnsCellsIntoWhatTheRowNeeds()
    {
        var rows = Read("key,isDemo,tags,rules,note\nguantao,yes,a; b;;c,\"[{\"\"fee\"\":8}]\",{not json}\n");

        Assert.Equal([(2, """{"key":"guantao","isDemo":true,"tags":["a","b","c"],"rules":[{"fee":8}],"note":"{not json}"}""")], rows);
    }

    [Fact]
    public void Read_LeavesEmptyCellsOut() => Assert.Equal([(2, """{"key":"a"}""")], Read("key,isDemo,note\na,,\n"));

    [Fact]
    public void Read_AQuotedCellKeepsCommasAndLines() => Assert.Equal([(3, """{"key":"a","note":"one, two\nthree"}""")], Read("key,note\na,\"one, two\nthree\"\n"));

    [Fact]
    public void Read_ATruthThatIsNeitherYesNorNo_IsLeftForTheCheckToRefuse() => Assert.Equal([(2, """{"isDemo":"perhaps"}""")], Read("isDemo\nperhaps\n"));

    [Fact]
    public void Read_AColumnThatTheRowDoesNotHave_IsKeptForTheCheckToRefuse() => Assert.Equal([(2, """{"colour":"red"}""")], Read("colour\nred\n"));

    [Fact]
    public void Read_AHeaderAlone_HasNoRows() => Assert.Empty(Read("key\n"));

    [Fact]
    public void Read_NothingAtAll_HasNoRows() => Assert.Empty(Read(""));

    private static List<(int Line, string Json)> Read(string csv) =>
        [.. CsvRows.Read(new StringReader(csv), RecipeJson.Options.GetTypeInfo(typeof(Row))).Select(read => (read.Line, read.Row.ToJsonString(new JsonSerializerOptions())))];

    private sealed record Row
    {
        public string? Key { get; init; }
        public bool IsDemo { get; init; }
        public IReadOnlyList<string>? Tags { get; init; }
        public IReadOnlyList<JsonElement>? Rules { get; init; }
        public string? Note { get; init; }
    }
}
