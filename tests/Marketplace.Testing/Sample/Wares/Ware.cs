using Marketplace.Platform;
using Marketplace.Platform.Data;

namespace Marketplace.Sample.Wares;

/// <summary>Something to be found.</summary>
internal sealed class Ware : Entity
{
    private Ware()
    {
    }

    public required int Number { get; init; }
    public required string Name { get; set; }
    public required Money Price { get; set; }
    public bool IsInStock { get; set; } = true;
    public bool IsListed { get; set; } = true;

    public static Ware Offer(int number, string name, Money price)
    {
        var ware = new Ware { Number = number, Name = name, Price = price };
        ware.Changed();
        return ware;
    }

    public void Change(Action<Ware> change)
    {
        change(this);
        Changed();
    }

    private void Changed() => Raise(new WareChanged(Id));
}
