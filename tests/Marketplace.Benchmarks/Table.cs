using System.Text;

namespace Marketplace.Benchmarks;

/// <summary>The result, as a table of Markdown: each figure beside its limit.</summary>
internal sealed class Table
{
    private readonly List<(string Work, string Figure, string Ratio, string Target)> _rows = [];

    /// <param name="ratio">To a limit of the same run; empty where there is none.</param>
    /// <param name="target">As performance.md or the issue has it.</param>
    public void Add(string work, string figure, string ratio, string target)
    {
        _rows.Add((work, figure, ratio, target));
        Console.Error.WriteLine($"  {work}: {figure} {ratio}");
    }

    public override string ToString()
    {
        var text = new StringBuilder("| work | figure | ratio in the same run | target |\n|---|---|---|---|\n");
        foreach (var (work, figure, ratio, target) in _rows)
        {
            text.Append($"| {work} | {figure} | {ratio} | {target} |\n");
        }

        return text.ToString();
    }
}
