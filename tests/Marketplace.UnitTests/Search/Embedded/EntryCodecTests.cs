using Marketplace.Platform;
using Marketplace.Search.Engines.Embedded;
using Marketplace.Testing.Search;

namespace Marketplace.UnitTests.Search.Embedded;

public sealed class EntryCodecTests
{
    [Fact]
    public void Document_IsReadBackAsWritten()
    {
        var (texts, entry) = (new StringTable(), new Entry());
        foreach (var document in GoldenDocuments.All.Values)
        {
            EntryCodec.Decode(EntryCodec.Encode(document, texts), entry);

            Assert.Equal((document.Name, document.Variety, document.Specification), (texts[entry.Name], texts[entry.Variety], texts[entry.Specification]));
            Assert.Equal([document.Category.Code, .. document.Category.Names], entry.Category.Select(number => texts[number]));
            Assert.Equal([document.Origin.Name, document.Origin.ProvinceName, .. document.Origin.Words], entry.Places.Select(number => texts[number]));
            Assert.Equal(document.Brands.SelectMany(brand => new[] { brand.Slug, brand.Name }), entry.Brands.Select(number => texts[number]));
            Assert.Equal(document.Words, entry.Words.Select(number => texts[number]));
            Assert.Equal(document.Certificates.Concat(document.Scenes), entry.Certificates.Concat(entry.Scenes).Select(number => texts[number]));
            Assert.Equal((document.SupplierId, document.SupplierName, document.Origin.Adcode), (entry.Supplier, texts[entry.SupplierName], entry.Adcode));
            Assert.Equal((document.IsQuotaEligible, document.IsColdChain, document.IsInStock), (entry.IsQuotaEligible, entry.IsColdChain, entry.IsInStock));
            Assert.Equal((document.Price.Fen, document.UnitPrice.Fen, document.OrderPrice.Fen, document.OrderContent.Thousandths), (entry.Price, entry.UnitPrice, entry.OrderPrice, entry.OrderContent));
            Assert.Equal((document.Freight.ToString(), document.ListedAt.ToUnixTimeSeconds(), document.Quality, (int)document.Unit), (texts[entry.Freight], entry.ListedAt, entry.Quality, entry.Unit));
        }
    }

    [Fact]
    public void Figures_OutOfRange_AreBroughtIntoIt()
    {
        var (texts, entry) = (new StringTable(), new Entry());
        var document = GoldenDocuments.All["apple.bulk"] with { Price = new Money(long.MaxValue), OrderContent = Quantity.Zero, Quality = 1000, ListedAt = DateTimeOffset.MinValue };

        EntryCodec.Decode(EntryCodec.Encode(document, texts), entry);

        Assert.Equal((int.MaxValue, 1, 100, 0), (entry.Price, entry.OrderContent, entry.Quality, entry.ListedAt));
    }

    [Fact]
    public void BrokenBytes_AreRefused()
    {
        var bytes = EntryCodec.Encode(GoldenDocuments.All["apple.bulk"], new StringTable());

        Assert.Throws<InvalidDataException>(() => EntryCodec.Decode(bytes.AsSpan(..^1), new Entry()));
        Assert.Throws<InvalidDataException>(() => EntryCodec.Decode([.. bytes, 0], new Entry()));
        Assert.Throws<InvalidDataException>(() => EntryCodec.Decode([0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF], new Entry()));
    }
}
