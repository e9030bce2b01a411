using System.ComponentModel.DataAnnotations;

namespace Marketplace.Search.Synonyms;

internal sealed record SynonymRow
{
    public required SynonymKind Kind { get; init; }

    [MinLength(2), MaxLength(30)]
    public required IReadOnlyList<string> Terms { get; init; }
}
