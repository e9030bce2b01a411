using System.Buffers.Binary;
using System.Globalization;
using Marketplace.Accounts.Abstractions;
using Marketplace.Platform.Data;
using Marketplace.Suppliers.Abstractions;

namespace Marketplace.Suppliers.Directory;

/// <summary>A right code that no real subject can have: from the ninth character on it begins with DEM (domain.md D21).</summary>
internal static class DemoCreditCode
{
    public static CreditCode Of(string key, SubjectType type, int adcode) =>
        Of(BinaryPrimitives.ReadUInt32BigEndian(DerivedId.Of("credit-code", key).ToByteArray(bigEndian: true)), type, adcode);

    /// <summary>Of the loads for measurements: different for every index below 887 million.</summary>
    public static CreditCode Of(long index, SubjectType type, int adcode)
    {
        var rest = (uint)index;
        var authority = type == SubjectType.Cooperative ? "93" : "91";
        return CreditCode.Complete(string.Create(CultureInfo.InvariantCulture, $"{authority}{adcode:D6}DEM{string.Concat(Enumerable.Range(0, 6).Select(_ => Next(ref rest)))}"));
    }

    private static char Next(ref uint rest)
    {
        var character = CreditCode.Alphabet[(int)(rest % (uint)CreditCode.Alphabet.Length)];
        rest /= (uint)CreditCode.Alphabet.Length;
        return character;
    }
}
