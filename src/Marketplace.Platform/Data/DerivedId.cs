using System.Security.Cryptography;
using System.Text;

namespace Marketplace.Platform.Data;

/// <summary>Ids of invented rows: UUID version 8 of a hash of their natural key, so that the demo world is the same on every machine.</summary>
public static class DerivedId
{
    /// <param name="kind">Keeps equal keys of different tables apart.</param>
    public static Guid Of(string kind, string key)
    {
        Span<byte> hash = stackalloc byte[32];
        SHA256.HashData(Encoding.UTF8.GetBytes(kind + "\n" + key), hash);
        hash[6] = (byte)((hash[6] & 0x0F) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash[..16], bigEndian: true);
    }
}
