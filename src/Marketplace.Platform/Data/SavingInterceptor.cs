using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Marketplace.Platform.Data;

/// <summary>Does the same work before synchronous and asynchronous saves.</summary>
internal abstract class SavingInterceptor : SaveChangesInterceptor
{
    public sealed override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        Saving((MarketplaceDbContext)eventData.Context!);
        return result;
    }

    public sealed override ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Saving((MarketplaceDbContext)eventData.Context!);
        return ValueTask.FromResult(result);
    }

    protected abstract void Saving(MarketplaceDbContext db);
}
