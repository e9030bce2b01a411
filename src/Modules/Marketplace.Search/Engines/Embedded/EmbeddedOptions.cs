namespace Marketplace.Search.Engines.Embedded;

/// <param name="Folder">Where the generations lie; one process has it.</param>
/// <param name="MostPages">Of 4 kB each that a generation may have; 0 for as many as the disk holds.</param>
internal sealed record EmbeddedOptions(string Folder, int MostPages = 0);
