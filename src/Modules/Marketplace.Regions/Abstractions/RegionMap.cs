using System.Collections.Frozen;

namespace Marketplace.Regions.Abstractions;

/// <summary>All divisions, the list of the 832, and the key counties, as they were at one moment.</summary>
public sealed class RegionMap
{
    private readonly FrozenDictionary<int, Division> _divisions;
    private readonly ILookup<int, Division> _children;
    private readonly ILookup<int, ListedCounty> _listed;
    private readonly FrozenDictionary<(int, KeyCountyLevel), bool> _key;

    public RegionMap(IReadOnlyCollection<Division> divisions, IReadOnlyCollection<ListedCounty> listed, IReadOnlyCollection<KeyCounty> key)
    {
        _divisions = divisions.ToFrozenDictionary(division => division.Adcode);
        _children = divisions.Where(division => division.ParentAdcode is not null).OrderBy(division => division.Adcode).ToLookup(division => division.ParentAdcode!.Value);
        _listed = listed.OrderBy(row => row.Number).ToLookup(row => row.Adcode);
        _key = key.Where(row => row.Basis == KeyCountyBasis.Published).ToFrozenDictionary(row => (row.Adcode, row.Level), row => row.IsKey);
        Provinces = [.. divisions.Where(division => division.Level == DivisionLevel.Province).OrderBy(division => division.Adcode)];
        Listed = [.. listed.OrderBy(row => row.Number)];
    }

    /// <summary>In the order of their codes, which is the customary one.</summary>
    public IReadOnlyList<Division> Provinces { get; }

    /// <summary>The list, all 832 rows in its order.</summary>
    public IReadOnlyList<ListedCounty> Listed { get; }

    /// <summary>Of every level, in no order.</summary>
    public IReadOnlyCollection<Division> All => _divisions.Values;

    public Division? Find(int adcode) => _divisions.GetValueOrDefault(adcode);

    /// <summary>The counties of a province, in the order of their codes.</summary>
    public IEnumerable<Division> CountiesOf(int provinceAdcode) =>
        _children[provinceAdcode].SelectMany(child => child.Level == DivisionLevel.County ? [child] : _children[child.Adcode]);

    /// <summary>Province, prefecture and county down to this one, without placeholders.</summary>
    public IReadOnlyList<Division> PathOf(int adcode)
    {
        var path = new List<Division>(3);
        for (var division = Find(adcode); division is not null; division = division.ParentAdcode is { } parent ? Find(parent) : null)
        {
            if (!division.IsPlaceholder)
            {
                path.Insert(0, division);
            }
        }

        return path;
    }

    /// <summary>Whether the county is on the list of the 832.</summary>
    public bool IsListed(int adcode) => _listed.Contains(adcode);

    /// <summary>Its rows on the list: none, one, or two (domain.md D20).</summary>
    public IEnumerable<ListedCounty> ListingOf(int adcode) => _listed[adcode];

    /// <summary><see langword="null"/> where it is not known from a published list.</summary>
    public bool? IsKeyCounty(int adcode, KeyCountyLevel level) => _key.TryGetValue((adcode, level), out var isKey) ? isKey : null;

    /// <summary>Whether <paramref name="adcode"/> is <paramref name="container"/> or lies in it.</summary>
    public static bool Contains(int container, int adcode) =>
        container % 10000 == 0 ? adcode / 10000 == container / 10000
        : container % 100 == 0 ? adcode / 100 == container / 100
        : adcode == container;
}
