namespace Marketplace.Catalog.Counties;

/// <summary>A stretch of the year in whole months, which may go over its end: from 11 to 3.</summary>
internal readonly record struct Months(int First, int Last)
{
    public int Count => (Last - First + 12) % 12 + 1;

    public bool IsAllYear => Count == 12;

    public bool Contains(int month) => (month - First + 12) % 12 < Count;
}
