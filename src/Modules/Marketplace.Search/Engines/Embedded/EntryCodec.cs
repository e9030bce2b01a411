using System.Buffers;
using Marketplace.Search.Abstractions;
using Marketplace.Search.Queries;

namespace Marketplace.Search.Engines.Embedded;

/// <summary>Documents as bytes: whole numbers of seven bits each, texts by their number. Equal documents have equal bytes.</summary>
internal static class EntryCodec
{
    public static byte[] Encode(SearchDocument document, StringTable texts)
    {
        if (document.Category.Names.Count == 0)
        {
            throw new ArgumentException("A document has a category with a name.", nameof(document));
        }

        var bytes = new ArrayBufferWriter<byte>(128);
        Text(document.Kind);
        Text(document.Name);
        Text(document.Variety);
        Text(document.Specification);
        Texts([document.Category.Code, .. document.Category.Names]);
        Number(document.Origin.Adcode);
        Texts([document.Origin.Name, document.Origin.ProvinceName, .. document.Origin.Words]);
        Texts([.. document.Brands.SelectMany(brand => new[] { brand.Slug, brand.Name })]);
        document.SupplierId.TryWriteBytes(bytes.GetSpan(16));
        bytes.Advance(16);
        Text(document.SupplierName);
        Texts(document.Certificates);
        Texts(document.Scenes);
        Texts(document.Words);
        Number((document.IsQuotaEligible ? 1 : 0) | (document.IsColdChain ? 2 : 0) | (document.IsInStock ? 4 : 0));
        Number(Whole(document.Price.Fen));
        Number(Whole(document.UnitPrice.Fen));
        Number((int)document.Unit);
        Number(Whole(document.OrderPrice.Fen));
        Number(Math.Max(1, Whole(document.OrderContent.Thousandths)));
        Text(document.Freight.ToString());
        Number(Whole(document.ListedAt.ToUnixTimeSeconds()));
        Number(Math.Clamp(document.Quality, 0, 100));
        return bytes.WrittenSpan.ToArray();

        void Text(string text) => Number(texts.NumberOf(SearchText.Sound(text)));

        void Texts(IReadOnlyCollection<string> several)
        {
            Number(several.Count);
            foreach (var text in several)
            {
                Text(text);
            }
        }

        void Number(int number)
        {
            var span = bytes.GetSpan(5);
            var length = 0;
            for (var rest = (uint)number; ; rest >>= 7)
            {
                span[length++] = (byte)(rest < 0x80 ? rest : rest | 0x80);
                if (rest < 0x80)
                {
                    bytes.Advance(length);
                    return;
                }
            }
        }
    }

    /// <exception cref="InvalidDataException">These are not bytes of a document.</exception>
    public static void Decode(ReadOnlySpan<byte> bytes, Entry into)
    {
        var reader = new Reader(bytes);
        into.Kind = reader.Number();
        into.Name = reader.Number();
        into.Variety = reader.Number();
        into.Specification = reader.Number();
        reader.Numbers(into.Category);
        into.Adcode = reader.Number();
        reader.Numbers(into.Places);
        reader.Numbers(into.Brands);
        into.Supplier = reader.Id();
        into.SupplierName = reader.Number();
        reader.Numbers(into.Certificates);
        reader.Numbers(into.Scenes);
        reader.Numbers(into.Words);
        var flags = reader.Number();
        into.IsQuotaEligible = (flags & 1) != 0;
        into.IsColdChain = (flags & 2) != 0;
        into.IsInStock = (flags & 4) != 0;
        into.Price = reader.Number();
        into.UnitPrice = reader.Number();
        into.Unit = reader.Number();
        into.OrderPrice = reader.Number();
        into.OrderContent = reader.Number();
        into.Freight = reader.Number();
        into.ListedAt = reader.Number();
        into.Quality = reader.Number();
        reader.End();
    }

    private static int Whole(long number) => (int)Math.Clamp(number, 0, int.MaxValue);

    private ref struct Reader(ReadOnlySpan<byte> bytes)
    {
        private ReadOnlySpan<byte> _rest = bytes;

        public int Number()
        {
            uint number = 0;
            for (var (index, shift) = (0, 0); index < _rest.Length && shift < 35; index++, shift += 7)
            {
                number |= (uint)(_rest[index] & 0x7F) << shift;
                if (_rest[index] < 0x80)
                {
                    _rest = _rest[(index + 1)..];
                    return (int)number;
                }
            }

            throw Broken();
        }

        public void Numbers(List<int> into)
        {
            into.Clear();
            for (var left = Number(); left > 0; left--)
            {
                into.Add(Number());
            }
        }

        public Guid Id()
        {
            if (_rest.Length < 16)
            {
                throw Broken();
            }

            var id = new Guid(_rest[..16]);
            _rest = _rest[16..];
            return id;
        }

        public readonly void End()
        {
            if (_rest.Length > 0)
            {
                throw Broken();
            }
        }

        private static InvalidDataException Broken() => new("A document of the index is broken.");
    }
}
