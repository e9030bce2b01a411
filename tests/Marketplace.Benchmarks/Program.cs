using Marketplace.Benchmarks;
using Marketplace.Benchmarks.Scenarios;

// Usage: dotnet run -c Release --project tests/Marketplace.Benchmarks -- [scenario …] [products=10000,100000,400000] [seconds=10] [runs=3] [connections=16]
var settings = Settings.Parse(args);
IReadOnlyList<IScenario> all = [new StartScenario(), new PagesScenario(), new LoadScenario(), new SearchScenario(), new PricesScenario(), new WritersScenario()];
var table = new Table();
foreach (var scenario in all.Where(scenario => settings.Scenarios.Count == 0 || settings.Scenarios.Contains(scenario.Name)))
{
    Console.Error.WriteLine($"# {scenario.Name}");
    await scenario.RunAsync(settings, table);
}

Console.WriteLine(table);
return 0;
