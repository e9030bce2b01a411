using Marketplace.Search.Abstractions;

namespace Marketplace.Search.Engines.Embedded;

/// <summary>The freights that documents have, each once, and per province that was asked for a column of what they cost there.</summary>
internal sealed class FreightTable
{
    private readonly CodeList<int[]> _codes = new();

    /// <summary>One per province, and a last one for an unknown province.</summary>
    private readonly int[]?[] _to = new int[]?[FreightByProvince.Provinces.Count + 1];

    public int CodeOf(int text, StringTable texts)
    {
        var code = _codes.CodeOf([text], out var isNew);
        if (isNew)
        {
            _codes.Add(FreightByProvince.Parse(texts[text]));
            Array.Clear(_to);
        }

        return code;
    }

    /// <summary>Fen by code; <see cref="FreightByProvince.NotDelivered"/> where it does not go. To an unknown province 0 where it is free everywhere, else 1.</summary>
    /// <param name="province">The place in the order of the provinces; −1 for an unknown one.</param>
    public int[] To(int province)
    {
        ref var table = ref _to[province < 0 ? FreightByProvince.Provinces.Count : province];
        return table ??= Make(province);
    }

    private int[] Make(int province)
    {
        var table = new int[_codes.Count];
        for (var code = 0; code < table.Length; code++)
        {
            var fees = _codes.Combinations[code];
            table[code] = province >= 0 ? fees[province] : Array.TrueForAll(fees, fee => fee == 0) ? 0 : 1;
        }

        return table;
    }
}
