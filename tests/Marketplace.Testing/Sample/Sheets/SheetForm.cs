using System.ComponentModel.DataAnnotations;

namespace Marketplace.Sample.Sheets;

internal sealed record SheetForm
{
    [Required, StringLength(100, MinimumLength = 2), Display(Name = "Title")]
    public string Title { get; init; } = "";

    /// <summary>One per row of the field.</summary>
    [Required, Display(Name = "Lines")]
    public string Lines { get; init; } = "";
}
