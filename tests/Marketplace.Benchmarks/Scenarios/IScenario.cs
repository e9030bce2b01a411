namespace Marketplace.Benchmarks.Scenarios;

/// <summary>A group of figures that are measured in one run and compared with each other.</summary>
internal interface IScenario
{
    string Name { get; }

    Task RunAsync(Settings settings, Table table);
}
