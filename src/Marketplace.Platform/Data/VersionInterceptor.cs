using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Marketplace.Platform.Data;

/// <summary>A change of an aggregate, or of one of its parts, counts its version up, once per save.</summary>
internal sealed class VersionInterceptor : SavingInterceptor
{
    public static readonly VersionInterceptor Instance = new();

    protected override void Saving(MarketplaceDbContext db)
    {
        var changed = db.ChangeTracker.Entries().Where(entry => entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted).ToList();
        Dictionary<Guid, EntityEntry>? roots = null;

        foreach (var root in changed.Select(entry => RootOf(db, entry, ref roots)).OfType<EntityEntry>().Distinct())
        {
            if (root.State is EntityState.Modified or EntityState.Unchanged)
            {
                var version = root.Property(nameof(Entity.Version));
                version.CurrentValue = (long)version.OriginalValue! + 1;
            }
        }
    }

    private static EntityEntry? RootOf(MarketplaceDbContext db, EntityEntry entry, ref Dictionary<Guid, EntityEntry>? roots)
    {
        if (entry.Entity is Entity)
        {
            return entry;
        }

        if (RootKey(entry.Metadata) is not { } key)
        {
            return null;
        }

        roots ??= db.ChangeTracker.Entries<Entity>().ToDictionary(root => root.Entity.Id, root => (EntityEntry)root);
        var property = entry.Property(key.Properties[0].Name);
        return roots.TryGetValue((Guid)(entry.State == EntityState.Added ? property.CurrentValue : property.OriginalValue)!, out var found)
            ? found
            : throw new InvalidOperationException($"{entry.Metadata.DisplayName()} is changed without its root being loaded.");
    }

    private static IForeignKey? RootKey(IEntityType type)
    {
        var part = type.ClrType.GetInterfaces().FirstOrDefault(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IPartOf<>));
        return part is null ? null : type.GetForeignKeys().Single(key => key.PrincipalEntityType.ClrType == part.GenericTypeArguments[0]);
    }
}
