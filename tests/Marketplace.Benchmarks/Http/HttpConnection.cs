using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Marketplace.Benchmarks.Http;

/// <summary>One keep-alive connection that sends a request and reads its whole answer; as little work per request as can be, because it shares the cores with the site.</summary>
internal sealed class HttpConnection : IDisposable
{
    private readonly Socket _socket = new(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private byte[] _buffer = new byte[256 * 1024];

    public static async Task<HttpConnection> OpenAsync(IPEndPoint site)
    {
        var connection = new HttpConnection();
        await connection._socket.ConnectAsync(site);
        return connection;
    }

    /// <returns>The status, and the answer with its headers; valid until the next request.</returns>
    public async ValueTask<(int Status, ReadOnlyMemory<byte> Answer)> SendAsync(ReadOnlyMemory<byte> request)
    {
        await _socket.SendAsync(request);
        var (received, head) = (0, -1);
        while (head < 0)
        {
            received += await ReceiveAsync(received);
            head = _buffer.AsSpan(0, received).IndexOf("\r\n\r\n"u8);
        }

        var end = head + 4;
        var headers = Encoding.ASCII.GetString(_buffer, 0, head);
        if (LengthOf(headers) is { } length)
        {
            while (received < end + length)
            {
                received += await ReceiveAsync(received);
            }

            end += length;
        }
        else
        {
            while (!_buffer.AsSpan(0, received).EndsWith("\r\n0\r\n\r\n"u8))
            {
                received += await ReceiveAsync(received);
            }

            end = received;
        }

        return ((_buffer[9] - '0') * 100 + (_buffer[10] - '0') * 10 + _buffer[11] - '0', _buffer.AsMemory(0, end));
    }

    public void Dispose() => _socket.Dispose();

    private static int? LengthOf(string headers)
    {
        var at = headers.IndexOf("\r\nContent-Length: ", StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            return null;
        }

        var from = at + "\r\nContent-Length: ".Length;
        var to = headers.IndexOf('\r', from);
        return int.Parse(to < 0 ? headers.AsSpan(from) : headers.AsSpan(from, to - from), System.Globalization.CultureInfo.InvariantCulture);
    }

    private async ValueTask<int> ReceiveAsync(int at)
    {
        if (at == _buffer.Length)
        {
            Array.Resize(ref _buffer, _buffer.Length * 2);
        }

        var count = await _socket.ReceiveAsync(_buffer.AsMemory(at));
        return count > 0 ? count : throw new IOException("The site closed the connection.");
    }
}
