namespace Marketplace.Media.Abstractions;

/// <summary>A picture that is stored.</summary>
/// <param name="Hash">SHA-256 of its content, 64 hexadecimal digits: its name and its address.</param>
/// <param name="Width">Pixels, as it is seen: a camera's turn is applied.</param>
public sealed record Picture(string Hash, int Width, int Height);
