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

    public bool IsAnsweredBy(int status, ReadOnlySpan<byte> answer) => status == 200 && answer.IndexOf(_expected) >= 0;
}
