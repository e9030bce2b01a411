using Microsoft.EntityFrameworkCore;

namespace Marketplace.Platform.Data;

/// <summary>What was asked for does not exist, or is not visible to the actor: the same answer for both.</summary>
public sealed class NotFoundException() : Exception("Not found.");

public static class NotFoundQueries
{
    /// <exception cref="NotFoundException">The scope has no such row.</exception>
    public static async Task<T> SingleOr404Async<T>(this IQueryable<T> scope, Guid id, CancellationToken cancellation) where T : Entity =>
        await scope.SingleOrDefaultAsync(row => row.Id == id, cancellation) ?? throw new NotFoundException();

    /// <exception cref="NotFoundException">Nothing was found.</exception>
    public static async Task<T> Or404Async<T>(this Task<T?> found) where T : class => await found ?? throw new NotFoundException();
}
