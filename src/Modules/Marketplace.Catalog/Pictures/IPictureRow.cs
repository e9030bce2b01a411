namespace Marketplace.Catalog.Pictures;

/// <summary>A row of a recipe that names a picture.</summary>
internal interface IPictureRow
{
    /// <summary>A picture below the recipe's folder.</summary>
    string File { get; }
}
