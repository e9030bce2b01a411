using System.Runtime.InteropServices;
using Marketplace.Search.Abstractions;

namespace Marketplace.Search.Engines.Embedded;

/// <summary>
/// One array per property, one place per document (its slot): facets, sorts and ranking walk them instead of asking a database.
/// </summary>
internal sealed class Columns(StringTable texts)
{
    private readonly Dictionary<Guid, int> _suppliers = [];

    public Guid[] Ids { get; private set; } = [];

    /// <summary>The number of the kind; 0 where there is no document.</summary>
    public int[] Kinds { get; private set; } = [];
    public int[] Categories { get; private set; } = [];
    public int[] Places { get; private set; } = [];
    public int[] Brands { get; private set; } = [];
    public int[] Traits { get; private set; } = [];
    public int[] Suppliers { get; private set; } = [];
    public int[] Prices { get; private set; } = [];
    public int[] UnitPrices { get; private set; } = [];
    public byte[] PriceBuckets { get; private set; } = [];
    public byte[] UnitPriceBuckets { get; private set; } = [];
    public int[] OrderPrices { get; private set; } = [];
    public int[] OrderContents { get; private set; } = [];
    public int[] Freights { get; private set; } = [];

    /// <summary>Seconds since 1970.</summary>
    public int[] ListedAt { get; private set; } = [];

    /// <summary>What ranks equal hits apart from their age, as <see cref="Ranking"/> adds it up.</summary>
    public int[] Merits { get; private set; } = [];

    /// <summary>Of the categories at each level.</summary>
    public CodeList<int[]> CategoryCodes { get; } = new();

    /// <summary>Of province and county.</summary>
    public CodeList<int[]> PlaceCodes { get; } = new();
    public CodeList<int[]> BrandCodes { get; } = new();
    public CodeList<Trait> TraitCodes { get; } = new();
    public FreightTable FreightCodes { get; } = new();

    public FacetNames CategoryNames { get; } = new();
    public FacetNames PlaceNames { get; } = new();
    public FacetNames BrandNames { get; } = new();
    public FacetNames CertificateNames { get; } = new();
    public FacetNames SceneNames { get; } = new();

    public int SupplierCount => _suppliers.Count;

    /// <summary>Slots 0 to this less one have been used.</summary>
    public int Count { get; private set; }

    /// <summary>−1 for one that sells nothing.</summary>
    public int SupplierOf(Guid id) => _suppliers.GetValueOrDefault(id, -1);

    public void Put(int slot, Guid id, Entry entry)
    {
        MakeRoomFor(slot);
        Ids[slot] = id;
        Kinds[slot] = entry.Kind;
        Categories[slot] = CodeOfCategory(entry);
        Places[slot] = CodeOfPlace(entry);
        Brands[slot] = CodeOfBrands(entry);
        Traits[slot] = CodeOfTrait(entry);
        Suppliers[slot] = NumberOfSupplier(entry.Supplier);
        Prices[slot] = entry.Price;
        UnitPrices[slot] = entry.UnitPrice;
        PriceBuckets[slot] = (byte)PriceBucket.IndexOf(entry.Price);
        UnitPriceBuckets[slot] = (byte)PriceBucket.IndexOf((SearchUnit)entry.Unit, entry.UnitPrice);
        OrderPrices[slot] = entry.OrderPrice;
        OrderContents[slot] = entry.OrderContent;
        Freights[slot] = FreightCodes.CodeOf(entry.Freight, texts);
        ListedAt[slot] = (int)Math.Clamp(entry.ListedAt, 0, int.MaxValue);
        Merits[slot] = Ranking.MeritOf(entry, id);
    }

    public void Remove(int slot) => Kinds[slot] = 0;

    /// <summary>For so many slots at once: growing bit by bit would copy everything again and again.</summary>
    public void MakeRoom(int room)
    {
        Ids = Larger(Ids);
        Kinds = Larger(Kinds);
        Categories = Larger(Categories);
        Places = Larger(Places);
        Brands = Larger(Brands);
        Traits = Larger(Traits);
        Suppliers = Larger(Suppliers);
        Prices = Larger(Prices);
        UnitPrices = Larger(UnitPrices);
        PriceBuckets = Larger(PriceBuckets);
        UnitPriceBuckets = Larger(UnitPriceBuckets);
        OrderPrices = Larger(OrderPrices);
        OrderContents = Larger(OrderContents);
        Freights = Larger(Freights);
        ListedAt = Larger(ListedAt);
        Merits = Larger(Merits);

        T[] Larger<T>(T[] column)
        {
            Array.Resize(ref column, room);
            return column;
        }
    }

    // what is new is made in methods of its own: a closure beside the look-up would be allocated for every document
    private int CodeOfCategory(Entry entry)
    {
        var code = CategoryCodes.CodeOf(CollectionsMarshal.AsSpan(entry.Category), out var isNew);
        if (isNew)
        {
            CategoryCodes.Add(LevelsOf(entry));
        }

        return code;
    }

    private int[] LevelsOf(Entry entry)
    {
        var digits = texts[entry.Category[0]];
        var levels = Enumerable.Range(1, Math.Min(entry.Category.Count - 1, digits.Length / 2));
        return [.. levels.Select(level => CategoryNames.NumberOf(digits[..(level * 2)], texts[entry.Category[level]]))];
    }

    private int CodeOfPlace(Entry entry)
    {
        var code = PlaceCodes.CodeOf([entry.Adcode, entry.Places[0], entry.Places[1]], out var isNew);
        if (isNew)
        {
            var province = PlaceNames.NumberOf(TextOf(entry.Adcode / 10000 * 10000), texts[entry.Places[1]]);
            PlaceCodes.Add(entry.Adcode % 10000 == 0 ? [province] : [province, PlaceNames.NumberOf(TextOf(entry.Adcode), texts[entry.Places[0]])]);
        }

        return code;
    }

    private int CodeOfBrands(Entry entry)
    {
        var code = BrandCodes.CodeOf(CollectionsMarshal.AsSpan(entry.Brands), out var isNew);
        if (isNew)
        {
            BrandCodes.Add(BrandsOf(entry));
        }

        return code;
    }

    private int[] BrandsOf(Entry entry) => [.. entry.Brands.Chunk(2).Select(brand => BrandNames.NumberOf(texts[brand[0]], texts[brand[1]])).Distinct()];

    private int CodeOfTrait(Entry entry)
    {
        var length = entry.Certificates.Count + entry.Scenes.Count + 2;
        var key = length <= 64 ? stackalloc int[length] : new int[length];
        CollectionsMarshal.AsSpan(entry.Certificates).CopyTo(key);
        CollectionsMarshal.AsSpan(entry.Scenes).CopyTo(key[entry.Certificates.Count..]);
        key[^2] = entry.Certificates.Count;
        key[^1] = (entry.IsQuotaEligible ? 1 : 0) | (entry.IsColdChain ? 2 : 0) | (entry.IsInStock ? 4 : 0);
        var code = TraitCodes.CodeOf(key, out var isNew);
        if (isNew)
        {
            TraitCodes.Add(TraitOf(entry));
        }

        return code;
    }

    private Trait TraitOf(Entry entry) => new(
        [.. entry.Certificates.Select(value => CertificateNames.NumberOf(texts[value], texts[value])).Distinct()],
        [.. entry.Scenes.Select(value => SceneNames.NumberOf(texts[value], texts[value])).Distinct()],
        entry.IsQuotaEligible,
        entry.IsColdChain,
        entry.IsInStock);

    private int NumberOfSupplier(Guid id)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_suppliers, id, out var exists);
        return exists ? number : number = _suppliers.Count - 1;
    }

    private static string TextOf(int adcode) => adcode.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private void MakeRoomFor(int slot)
    {
        Count = Math.Max(Count, slot + 1);
        if (slot >= Ids.Length)
        {
            MakeRoom(Math.Max(1024, slot + slot / 4));
        }
    }
}
