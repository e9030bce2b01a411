namespace Marketplace.Search.Engines.Embedded;

/// <summary>The arrays that one search writes in, kept for the next: clean between searches.</summary>
internal sealed class Workspace
{
    /// <summary>By slot: the weight of the term at hand, and of all terms so far.</summary>
    public int[] Weight { get; private set; } = [];
    public int[] Sum { get; private set; } = [];

    /// <summary>By slot: how many terms it has had, or how much those weigh that it has.</summary>
    public int[] Level { get; private set; } = [];

    /// <summary>By slot: which terms it has, a bit each.</summary>
    public uint[] Has { get; private set; } = [];

    /// <summary>By value: the weight for the term at hand.</summary>
    public int[] ValueWeight { get; private set; } = [];

    /// <summary>By supplier: the best two ranks.</summary>
    public long[] Best { get; private set; } = [];
    public long[] SecondBest { get; private set; } = [];

    public List<int> Values { get; } = [];
    public List<int> Touched { get; } = [];
    public List<int> Candidates { get; } = [];
    public List<int> Hits { get; } = [];
    public List<long> Ranks { get; } = [];
    public List<int> Suppliers { get; } = [];

    public void MakeRoom(int slots, int values, int suppliers)
    {
        if (Weight.Length < slots)
        {
            var room = slots + slots / 8;
            (Weight, Sum, Level, Has) = (new int[room], new int[room], new int[room], new uint[room]);
        }

        if (ValueWeight.Length < values)
        {
            ValueWeight = new int[values + values / 8];
        }

        if (Best.Length < suppliers)
        {
            (Best, SecondBest) = (new long[suppliers + suppliers / 8], new long[suppliers + suppliers / 8]);
        }
    }
}
