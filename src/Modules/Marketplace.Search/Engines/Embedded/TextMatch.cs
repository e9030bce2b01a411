using System.Runtime.InteropServices;

namespace Marketplace.Search.Engines.Embedded;

/// <summary>Leaves in the workspace the documents that have the text (candidates) and how well each has it (sums).</summary>
internal sealed class TextMatch(Vocabulary vocabulary, Workspace workspace, EngineQuery query)
{
    private readonly TermValues[] _terms = [.. query.Terms.Select(term => TermValues.Of(vocabulary, term, workspace))];

    /// <summary>For each term, whether it is found at all.</summary>
    public IReadOnlyList<bool> IsKnown => [.. _terms.Select(term => term.Documents > 0)];

    /// <summary>For each term, whether all candidates have it.</summary>
    public IReadOnlyList<bool> IsKept { get; private set; } = [];

    public void Find()
    {
        workspace.Candidates.Clear();
        if (query.IsMostTerms)
        {
            FindMost();
        }
        else
        {
            FindAll();
            IsKept = [.. _terms.Select(_ => true)];
        }

        foreach (var phrase in query.Phrases)
        {
            Praise(phrase);
        }

        if (query.SupplierName is { } name)
        {
            AddSupplier(name);
        }
    }

    /// <summary>Makes the workspace clean again.</summary>
    public void Forget()
    {
        foreach (var slot in CollectionsMarshal.AsSpan(workspace.Touched))
        {
            workspace.Sum[slot] = 0;
            workspace.Level[slot] = 0;
            workspace.Has[slot] = 0;
        }

        workspace.Touched.Clear();
    }

    /// <summary>The rarest term first: what it does not have need not be looked at again.</summary>
    private void FindAll()
    {
        var (weight, sum, level) = (workspace.Weight, workspace.Sum, workspace.Level);
        var (touched, candidates) = (workspace.Touched, workspace.Candidates);
        touched.Clear();
        if (Array.Exists(_terms, term => term.Documents == 0))
        {
            return;
        }

        var reached = 0;
        foreach (var term in _terms.OrderBy(term => term.Documents))
        {
            candidates.Clear();
            foreach (var value in term.Values)
            {
                foreach (var slot in vocabulary.SlotsOf(value.Value))
                {
                    if (level[slot] == reached)
                    {
                        if (weight[slot] == 0)
                        {
                            candidates.Add(slot);
                        }

                        weight[slot] += value.Weight;
                    }
                }
            }

            reached++;
            foreach (var slot in CollectionsMarshal.AsSpan(candidates))
            {
                sum[slot] += weight[slot];
                weight[slot] = 0;
                level[slot] = reached;
            }

            if (reached == 1)
            {
                touched.AddRange(candidates);
            }
        }
    }

    /// <summary>Those that have the weightiest terms of all.</summary>
    private void FindMost()
    {
        var (weight, sum, level, has) = (workspace.Weight, workspace.Sum, workspace.Level, workspace.Has);
        var (touched, candidates) = (workspace.Touched, workspace.Candidates);
        touched.Clear();
        var most = 0;
        for (var index = 0; index < _terms.Length; index++)
        {
            var worth = WorthOf(query.Terms[index].Kind);
            candidates.Clear();
            foreach (var value in _terms[index].Values)
            {
                foreach (var slot in vocabulary.SlotsOf(value.Value))
                {
                    if (weight[slot] == 0)
                    {
                        candidates.Add(slot);
                    }

                    weight[slot] += value.Weight;
                }
            }

            foreach (var slot in CollectionsMarshal.AsSpan(candidates))
            {
                if (has[slot] == 0)
                {
                    touched.Add(slot);
                }

                sum[slot] += weight[slot];
                weight[slot] = 0;
                level[slot] += worth;
                has[slot] |= 1u << index;
                most = Math.Max(most, level[slot]);
            }
        }

        candidates.Clear();
        var kept = uint.MaxValue;
        foreach (var slot in CollectionsMarshal.AsSpan(touched))
        {
            if (level[slot] == most)
            {
                candidates.Add(slot);
                kept &= has[slot];
            }
        }

        IsKept = [.. _terms.Select((_, index) => candidates.Count > 0 && (kept & (1u << index)) != 0)];
    }

    /// <summary>Better where a name or the like has what was written together.</summary>
    private void Praise(string phrase)
    {
        var (found, sum, level) = (workspace.Values, workspace.Sum, workspace.Level);
        found.Clear();
        vocabulary.Find(phrase, found);
        foreach (var value in CollectionsMarshal.AsSpan(found))
        {
            var bonus = vocabulary.FieldOf(value) switch
            {
                Field.Name => vocabulary.FormOf(value).Length == phrase.Length ? 120 : 60,
                Field.Brand => vocabulary.FormOf(value).Length == phrase.Length ? 60 : 30,
                Field.Variety or Field.Leaf => 30,
                _ => 0,
            };
            foreach (var slot in bonus == 0 ? [] : vocabulary.SlotsOf(value))
            {
                if (level[slot] > 0)
                {
                    sum[slot] += bonus;
                }
            }
        }
    }

    private void AddSupplier(string name)
    {
        var (found, sum, level) = (workspace.Values, workspace.Sum, workspace.Level);
        found.Clear();
        vocabulary.Find(name, found);
        foreach (var value in CollectionsMarshal.AsSpan(found))
        {
            foreach (var slot in vocabulary.FieldOf(value) == Field.Supplier ? vocabulary.SlotsOf(value) : [])
            {
                if (level[slot] < _terms.Length)
                {
                    (sum[slot], level[slot]) = (HitWeight.Supplier, _terms.Length);
                    workspace.Touched.Add(slot);
                    workspace.Candidates.Add(slot);
                }
            }
        }
    }

    /// <summary>Where not all terms can be had, the goods are kept before the place, and that before the pack.</summary>
    private static int WorthOf(TermKind kind) => kind switch { TermKind.Goods => 4, TermKind.Measure => 1, _ => 2 };
}
