using System.Runtime.InteropServices;

namespace Marketplace.Search.Engines.Embedded;

/// <summary>
/// Where the best hits of a word for goods mostly belong: 黄瓜 is a vegetable, so 酱黄瓜 comes behind 水果黄瓜, though both names end with the
/// word. Decided by the hits themselves, on the level above the leaves.
/// </summary>
internal sealed class MainCategory(Columns columns, Workspace workspace)
{
    /// <summary>As much as it weighs that a leaf is the word rather than ends with it, and some steps more.</summary>
    public const int Bonus = 24;

    /// <summary>Adds the bonus to the hits that belong there.</summary>
    public void Praise(List<int> hits)
    {
        var slots = CollectionsMarshal.AsSpan(hits);
        var sums = workspace.Sum;
        var best = 0;
        foreach (var slot in slots)
        {
            best = Math.Max(best, sums[slot]);
        }

        var counts = new int[columns.CategoryCodes.Count];
        foreach (var slot in slots)
        {
            if (sums[slot] >= best - best / 4)
            {
                counts[columns.Categories[slot]]++;
            }
        }

        var isMain = MainOf(counts);
        foreach (var slot in slots)
        {
            sums[slot] += isMain[columns.Categories[slot]] ? Bonus : 0;
        }
    }

    /// <returns>By code of a category.</returns>
    private bool[] MainOf(int[] counts)
    {
        var byBranch = new Dictionary<int, int>();
        for (var code = 0; code < counts.Length; code++)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(byBranch, BranchOf(code), out _) += counts[code];
        }

        var main = byBranch.MaxBy(branch => branch.Value).Key;
        return [.. Enumerable.Range(0, counts.Length).Select(code => BranchOf(code) == main)];
    }

    /// <summary>The number of the value of the second level, or of the only one.</summary>
    private int BranchOf(int code)
    {
        var levels = columns.CategoryCodes.Combinations[code];
        return levels[Math.Min(1, levels.Length - 1)];
    }
}
