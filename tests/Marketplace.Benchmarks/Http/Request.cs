using System.Buffers.Text;
using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Text;

namespace Marketplace.Benchmarks.Http;

/// <summary>A request ready to be sent, and words that a right answer has.</summary>
internal sealed class Request
{
    private readonly byte[] _bytes;
    private readonly byte[] _expected;
    private readonly bool _isCompressed;
    private byte[] _right = [];

    /// <param name="isCompressed">Asks as a browser does.</param>
    public Request(string address, string expected, bool isCompressed = false)
    {
        Address = address;
        var encoding = isCompressed ? "Accept-Encoding: br\r\n" : "";
        _bytes = Encoding.ASCII.GetBytes($"GET {address} HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: text/html,application/json\r\n{encoding}\r\n");
        _expected = Encoding.UTF8.GetBytes(expected);
        _isCompressed = isCompressed;
    }

    public string Address { get; }

    public ReadOnlyMemory<byte> Bytes => _bytes;

    public bool IsAnsweredBy(int status, ReadOnlySpan<byte> answer) =>
        status == 200 && (_isCompressed ? IsRightCompressed(answer[(answer.IndexOf("\r\n\r\n"u8) + 4)..]) : answer.IndexOf(_expected) >= 0 || Whole(answer).IndexOf(_expected) >= 0);

    /// <summary>To decompress each would measure the client: equal bytes are equally right.</summary>
    private bool IsRightCompressed(ReadOnlySpan<byte> body)
    {
        if (body.SequenceEqual(_right))
        {
            return true;
        }

        var bytes = body.ToArray();
        using var page = new BrotliStream(new MemoryStream(bytes), CompressionMode.Decompress);
        using var whole = new MemoryStream();
        page.CopyTo(whole);
        _right = bytes;
        return whole.ToArray().AsSpan().IndexOf(_expected) >= 0;
    }

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
