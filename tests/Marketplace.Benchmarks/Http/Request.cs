using System.Buffers.Text;
using System.Runtime.InteropServices;
using System.Text;

namespace Marketplace.Benchmarks.Http;

/// <summary>A request ready to be sent, and words that a right answer has.</summary>
internal sealed class Request
{
    private readonly byte[] _bytes;
    private readonly byte[] _expected;

    public Request(string address, string expected)
    {
        Address = address;
        _bytes = Encoding.ASCII.GetBytes($"GET {address} HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: text/html,application/json\r\n\r\n");
        _expected = Encoding.UTF8.GetBytes(expected);
    }

    public string Address { get; }

    public ReadOnlyMemory<byte> Bytes => _bytes;

    public bool IsAnsweredBy(int status, ReadOnlySpan<byte> answer) => status == 200 && (answer.IndexOf(_expected) >= 0 || Whole(answer).IndexOf(_expected) >= 0);

    /// <summary>The body without the sizes of its chunks, one of which may stand in the middle of the expected words.</summary>
    private static ReadOnlySpan<byte> Whole(ReadOnlySpan<byte> answer)
    {
        var whole = new List<byte>(answer.Length);
        var rest = answer[(answer.IndexOf("\r\n\r\n"u8) + 4)..];
        while (rest.IndexOf("\r\n"u8) is > 0 and var end && Utf8Parser.TryParse(rest[..end], out int size, out _, 'x') && size > 0 && rest.Length >= end + 2 + size)
        {
            whole.AddRange(rest.Slice(end + 2, size));
            rest = rest[Math.Min(rest.Length, end + 4 + size)..];
        }

        return CollectionsMarshal.AsSpan(whole);
    }
}
