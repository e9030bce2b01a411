using Marketplace.Search.Engines.Embedded;

namespace Marketplace.UnitTests.Search.Embedded;

public sealed class SlotListTests
{
    [Fact]
    public void List_ChangedByChance_IsThatOfASortedSet()
    {
        var (list, set) = (default(SlotList), new SortedSet<int>());
        for (var change = 0; change < 20_000; change++)
        {
            var slot = Random.Shared.Next(60);
            if (Random.Shared.Next(2) == 0)
            {
                list.Add(slot);
                set.Add(slot);
            }
            else
            {
                list.Remove(slot);
                set.Remove(slot);
            }

            Assert.Equal(set, list.Slots.ToArray());
        }
    }
}
