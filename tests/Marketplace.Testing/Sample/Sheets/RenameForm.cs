using System.ComponentModel.DataAnnotations;

namespace Marketplace.Sample.Sheets;

internal sealed record RenameForm
{
    [Required, StringLength(100, MinimumLength = 2), Display(Name = "Title")]
    public string Title { get; init; } = "";

    [StringLength(500), Display(Name = "Remark")]
    public string? Remark { get; init; }

    [Range(1, 99), Display(Name = "Copies")]
    public int Copies { get; init; } = 1;

    public long Version { get; init; }
}
