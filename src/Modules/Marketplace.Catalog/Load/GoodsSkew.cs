namespace Marketplace.Catalog.Load;

/// <summary>How unevenly goods are spread over kinds, as in a real shop: 12 % are of the commonest kind, 0.1 % of the rarest of two hundred.</summary>
internal static class GoodsSkew
{
    public const int Kinds = 200;

    /// <summary>Shares that fall by a power of the rank; the two constants give the first and the last share.</summary>
    private static readonly double[] Sums = SumsOf(rank => Math.Pow(rank + 0.5, -0.98));

    /// <param name="uniform">0 up to but without 1.</param>
    /// <returns>0 for the commonest kind.</returns>
    public static int KindOf(double uniform)
    {
        var index = Array.BinarySearch(Sums, uniform * Sums[^1]);
        return Math.Min(index < 0 ? ~index : index + 1, Kinds - 1);
    }

    private static double[] SumsOf(Func<int, double> share)
    {
        var sums = new double[Kinds];
        var sum = 0.0;
        for (var rank = 1; rank <= Kinds; rank++)
        {
            sums[rank - 1] = sum += share(rank);
        }

        return sums;
    }
}
