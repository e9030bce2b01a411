using Marketplace.Platform.Data;

namespace Marketplace.Catalog.Brands;

/// <summary>A brand with its holder and registered users. A product may name a regional brand only if its seller is one of these (domain.md D12).</summary>
internal sealed class Brand : Entity
{
    private readonly List<BrandUser> _users = [];

    private Brand()
    {
    }

    /// <summary>In its address.</summary>
    public required string Slug { get; init; }
    public required string Name { get; init; }
    public required BrandLevel Level { get; init; }

    /// <summary>The county or prefecture it belongs to.</summary>
    public required int Adcode { get; init; }

    /// <summary>Organised “公用” brands need authorisation, naturally grown “公共” ones do not.</summary>
    public required bool RequiresAuthorization { get; init; }

    /// <summary>The association or agency that holds the mark; empty where it is not known.</summary>
    public required string Holder { get; init; }
    public required string Story { get; init; }

    /// <summary>What the mark promises.</summary>
    public required string Promise { get; init; }

    /// <summary>Words for its goods.</summary>
    public required IReadOnlyList<string> Goods { get; init; }
    public required BrandEvidence Evidence { get; init; }

    /// <summary>The owner of an enterprise or product brand.</summary>
    public Guid? OwnerId { get; init; }
    public IReadOnlyList<BrandUser> Users => _users;

    /// <summary>Who may use it on a day.</summary>
    public IEnumerable<Guid> UsersOn(DateOnly day) => _users.Where(user => user.From <= day && user.Until >= day).Select(user => user.SupplierId);

    public static Brand Of(Guid id, BrandRow row, Guid? ownerId) => new()
    {
        Id = id,
        Slug = row.Slug,
        Name = row.Name,
        Level = row.Level,
        Adcode = row.County,
        RequiresAuthorization = row.RequiresAuthorization,
        Holder = row.Holder,
        Story = row.Story,
        Promise = row.Promise,
        Goods = row.Products,
        Evidence = row.Evidence,
        OwnerId = ownerId,
    };
}
