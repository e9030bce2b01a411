using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace Marketplace.Testing.Databases;

/// <summary>A line to a server that can be cut and mended.</summary>
internal sealed class TcpRelay : IDisposable
{
    private readonly string _host;
    private readonly int _port;
    private readonly ConcurrentBag<TcpClient> _ends = [];
    private TcpListener? _listener;

    public TcpRelay(string host, int port)
    {
        (_host, _port) = (host, port);
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        Port = ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    /// <summary>Nobody answers there until <see cref="Mend"/>.</summary>
    public int Port { get; }

    public void Mend()
    {
        _listener = new TcpListener(IPAddress.Loopback, Port);
        _listener.Start();
        _ = AcceptAsync(_listener);
    }

    public void Cut()
    {
        _listener?.Stop();
        while (_ends.TryTake(out var end))
        {
            end.Dispose();
        }
    }

    public void Dispose() => Cut();

    private async Task AcceptAsync(TcpListener listener)
    {
        try
        {
            while (true)
            {
                var near = await listener.AcceptTcpClientAsync();
                var far = new TcpClient();
                _ends.Add(near);
                _ends.Add(far);
                await far.ConnectAsync(_host, _port);
                _ = CarryAsync(near, far);
                _ = CarryAsync(far, near);
            }
        }
        catch (Exception cut) when (cut is SocketException or ObjectDisposedException)
        {
        }
    }

    private static async Task CarryAsync(TcpClient from, TcpClient to)
    {
        try
        {
            await from.GetStream().CopyToAsync(to.GetStream());
        }
        catch (Exception cut) when (cut is IOException or ObjectDisposedException or InvalidOperationException)
        {
        }
        finally
        {
            from.Dispose();
            to.Dispose();
        }
    }
}
