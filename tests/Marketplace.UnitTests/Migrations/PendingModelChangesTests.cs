using Marketplace.Web;
using Microsoft.EntityFrameworkCore;

namespace Marketplace.UnitTests.Migrations;

public sealed class PendingModelChangesTests
{
    [Theory]
    [InlineData("Sqlite")]
    [InlineData("PostgreSql")]
    public void Migrations_HaveWhateverTheModelHas(string provider)
    {
        using var db = new DesignTimeFactory().CreateDbContext([provider]);

        Assert.False(db.Database.HasPendingModelChanges(), "Run .ci/add-migration.");
    }
}
