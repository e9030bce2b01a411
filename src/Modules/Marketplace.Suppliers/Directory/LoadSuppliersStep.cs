using System.Globalization;
using Marketplace.Platform.Recipes;
using Marketplace.Regions.Abstractions;
using Marketplace.Suppliers.Abstractions;

namespace Marketplace.Suppliers.Directory;

/// <summary>Enters invented suppliers for measurements, spread over the listed counties.</summary>
internal sealed class LoadSuppliersStep(SupplierEntry entry, IRegions regions) : IGeneratorStep<LoadSuppliersOptions>
{
    private static readonly (SubjectType Type, string Word)[] Subjects =
        [(SubjectType.Cooperative, "种植专业合作社"), (SubjectType.Cooperative, "养殖专业合作社"), (SubjectType.FamilyFarm, "家庭农场"), (SubjectType.Enterprise, "农产品有限公司")];

    public static string Name => "load-suppliers";

    public long CountOf(LoadSuppliersOptions options) => LoadedSuppliers.CountFor(options.Products);

    public async Task WriteAsync(LoadSuppliersOptions options, long from, int count, CancellationToken cancellation)
    {
        var map = await regions.MapAsync(cancellation);
        var suppliers = Enumerable.Range(0, count).Select(offset =>
        {
            var index = from + offset;
            var random = new SeededRandom(1, index);
            var county = map.Find(random.Of(map.Listed).Adcode)!;
            var (type, word) = random.Of(Subjects);
            var key = LoadedSuppliers.KeyOf(index);
            var name = string.Create(CultureInfo.InvariantCulture, $"{county.ShortName}{index + 1}号");
            var description = new SupplierDescription { Name = county.Name + name + word, ShortName = name, SubjectType = type, Adcode = county.Adcode, IsDemo = true };
            return new NewSupplier(key, DemoCreditCode.Of(index, type, county.Adcode), description, [], []);
        });
        await entry.EnterAsync([.. suppliers], cancellation);
    }
}
