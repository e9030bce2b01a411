namespace Marketplace.Platform.Data;

public static class StaleForms
{
    /// <summary>Saving fails when the entity is not the version any more that the form was filled in from.</summary>
    public static void Expect(this MarketplaceDbContext db, Entity entity, long version) =>
        db.Entry(entity).Property(nameof(Entity.Version)).OriginalValue = version;
}
