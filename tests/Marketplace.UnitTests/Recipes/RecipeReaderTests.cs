using Marketplace.Platform.Modules;
using Marketplace.Platform.Recipes;
using Microsoft.Extensions.DependencyInjection;

namespace Marketplace.UnitTests.Recipes;

public sealed class RecipeReaderTests : IDisposable
{
    private readonly string _above = Directory.CreateTempSubdirectory("recipe-").FullName;
    private readonly string _folder;

    public RecipeReaderTests() => _folder = Directory.CreateDirectory(Path.Combine(_above, "seed")).FullName;

    [Fact]
    public async Task Read_ARightRecipe_HasItsStepsAndTheirCounts()
    {
        Write("stalls.csv", "key,tables\na,2\nb,3\n");

        var recipe = await ReadAsync("""{ "name": "fair", "steps": [ { "step": "stalls", "file": "stalls.csv" }, { "step": "many-stalls", "options": { "count": 7 } } ] }""");

        Assert.Equal("fair", recipe.Name);
        Assert.Equal([("stalls", 2), ("many-stalls", 7)], recipe.Steps.Select(step => (step.Name, (int)step.Count)));
    }

    [Theory]
    [InlineData("""{ "key": "A" }""", "stalls, row 1: The field Key must match the regular expression '[a-z]+'.")]
    [InlineData("""{ "key": "a", "tables": 11 }""", "stalls, row 1: The field Tables must be between 1 and 10.")]
    [InlineData("""{ "key": "a", "tables": "many" }""", "stalls, row 1: tables: The JSON value could not be converted to System.Int32.")]
    [InlineData("""{ "key": "a", "colour": "red" }""", "stalls, row 1: colour: The JSON property 'colour' could not be mapped to any .NET member contained in type 'Marketplace.UnitTests.Recipes.Stall'.")]
    [InlineData("""{ "tables": 1 }""", "stalls, row 1: JSON deserialization for type 'Marketplace.UnitTests.Recipes.Stall' was missing required properties including: 'key'.")]
    [InlineData("""{ "key": null }""", "stalls, row 1: key: The property or field 'key' on type 'Marketplace.UnitTests.Recipes.Stall' doesn't allow setting null values. Consider updating its nullability annotation.")]
    [InlineData("""{ "key": "a", "beside": "a" }""", "stalls, row 1: A stall does not stand beside itself.")]
    [InlineData("""{ "key": "a", "beside": "nobody" }""", "stalls, row 1: “nobody” is not among the stalls, neither in this recipe nor in the database.")]
    [InlineData("\"a\"", "stalls, row 1: A row is an object.")]
    public async Task Read_ARowThatIsWrong_SaysWhatAndWhere(string row, string fault)
    {
        var invalid = await Assert.ThrowsAsync<RecipeInvalid>(() => ReadAsync($$"""{ "name": "fair", "steps": [ { "step": "stalls", "rows": [ {{row}} ] } ] }"""));

        Assert.Equal($"The recipe has 1 faults; nothing was written.\n  {fault}", invalid.Message);
    }

    [Fact]
    public async Task Read_AReferenceToAStoredRow_IsRight()
    {
        var recipe = await ReadAsync("""{ "name": "fair", "steps": [ { "step": "stalls", "rows": [ { "key": "a", "beside": "stored" } ] } ] }""");

        Assert.Equal(1, Assert.Single(recipe.Steps).Count);
    }

    [Fact]
    public async Task Read_AWrongLineOfAFile_NamesFileAndLine()
    {
        Write("stalls.csv", "key,tables\na,1\nb,many\n");

        var invalid = await Assert.ThrowsAsync<RecipeInvalid>(() => ReadAsync("""{ "name": "fair", "steps": [ { "step": "stalls", "file": "stalls.csv" } ] }"""));

        Assert.Equal("The recipe has 1 faults; nothing was written.\n  stalls.csv:3: tables: The JSON value could not be converted to System.Int32.", invalid.Message);
    }

    [Fact]
    public async Task Read_TheSameKeyTwice_NamesBothPlaces()
    {
        var invalid = await Assert.ThrowsAsync<RecipeInvalid>(() => ReadAsync("""{ "name": "fair", "steps": [ { "step": "stalls", "rows": [ { "key": "a" }, { "key": "a" } ] } ] }"""));

        Assert.Equal("The recipe has 1 faults; nothing was written.\n  stalls, row 2: “a” is there already, at stalls, row 1.", invalid.Message);
    }

    [Fact]
    public async Task Read_ManyFaults_TellsThemAllAtOnceUpToFifty()
    {
        var rows = string.Join(",", Enumerable.Range(0, 60).Select(_ => """{ "key": "A" }"""));

        var invalid = await Assert.ThrowsAsync<RecipeInvalid>(() => ReadAsync($$"""{ "name": "fair", "steps": [ { "step": "stalls", "rows": [ {{rows}} ] } ] }"""));

        Assert.StartsWith("The recipe has 60 faults; nothing was written.\n", invalid.Message);
        Assert.EndsWith("\n  … and 10 more", invalid.Message);
    }

    [Theory]
    [InlineData("""{ "step": "tents", "rows": [] }""", "fair.recipe.json: There is no step “tents”. There are: many-stalls, stalls.")]
    [InlineData("""{ "step": "stalls" }""", "stalls: This step takes either “rows” or “file”.")]
    [InlineData("""{ "step": "stalls", "rows": [], "file": "stalls.csv" }""", "stalls: This step takes either “rows” or “file”.")]
    [InlineData("""{ "step": "stalls", "file": "nothing.csv" }""", "stalls: There is no file “nothing.csv” below the recipe's folder.")]
    [InlineData("""{ "step": "stalls", "file": "../stalls.csv" }""", "stalls: There is no file “../stalls.csv” below the recipe's folder.")]
    [InlineData("""{ "step": "many-stalls", "rows": [] }""", "many-stalls: This step takes “options” and nothing else.")]
    [InlineData("""{ "step": "many-stalls", "options": { "count": 101 } }""", "many-stalls: The field Count must be between 1 and 100.")]
    public async Task Read_AStepThatIsWrong_SaysSo(string step, string fault)
    {
        File.WriteAllText(Path.Combine(_above, "stalls.csv"), "key\n");

        var invalid = await Assert.ThrowsAsync<RecipeInvalid>(() => ReadAsync($$"""{ "name": "fair", "steps": [ {{step}} ] }"""));

        Assert.Equal($"The recipe has 1 faults; nothing was written.\n  {fault}", invalid.Message);
    }

    [Theory]
    [InlineData("{", "is no recipe")]
    [InlineData("""{ "name": "fair", "steps": [], "extra": 1 }""", "is no recipe")]
    [InlineData("""{ "steps": [] }""", "is no recipe")]
    [InlineData("null", "is empty")]
    [InlineData("""{ "name": "fair", "includes": "fair.recipe.json", "steps": [] }""", "includes itself")]
    [InlineData("""{ "name": "fair", "includes": "other.recipe.json", "steps": [] }""", "includes other.recipe.json, which is not in its folder")]
    public async Task Read_AFileThatIsNoRecipe_IsRefused(string text, string reason) =>
        Assert.Contains(reason, (await Assert.ThrowsAsync<RecipeInvalid>(() => ReadAsync(text))).Message);

    [Fact]
    public async Task Read_ARecipeThatIncludesAnother_HasTheOthersStepsFirst()
    {
        Write("first.recipe.json", """{ "name": "first", "steps": [ { "step": "stalls", "rows": [ { "key": "a" } ] } ] }""");

        var recipe = await ReadAsync("""{ "name": "fair", "includes": "first.recipe.json", "steps": [ { "step": "stalls", "rows": [ { "key": "b", "beside": "a" }, { "key": "c" } ] } ] }""");

        Assert.Equal("fair", recipe.Name);
        Assert.Equal([1L, 2L], recipe.Steps.Select(step => step.Count));
    }

    [Fact]
    public async Task Hash_ChangesWithAnyFileOfTheRecipe()
    {
        Write("stalls.csv", "key\na\n");
        const string Text = """{ "name": "fair", "steps": [ { "step": "stalls", "file": "stalls.csv" } ] }""";
        var before = (await ReadAsync(Text)).Hash;
        var again = (await ReadAsync(Text)).Hash;

        Write("stalls.csv", "key\nb\n");

        Assert.Equal(before, again);
        Assert.NotEqual(before, (await ReadAsync(Text)).Hash);
    }

    public void Dispose() => Directory.Delete(_above, recursive: true);

    private void Write(string file, string text) => File.WriteAllText(Path.Combine(_folder, file), text);

    private async Task<PreparedRecipe> ReadAsync(string text)
    {
        Write("fair.recipe.json", text);
        await using var services = new ServiceCollection().AddRecipeStep<Stall, StallsStep>().AddGeneratorStep<StallOptions, ManyStallsStep>().BuildServiceProvider();
        await using var scope = services.CreateAsyncScope();
        return await new RecipeReader(scope.ServiceProvider).ReadAsync(Path.Combine(_folder, "fair.recipe.json"), new Dictionary<string, string>(), TestContext.Current.CancellationToken);
    }
}
