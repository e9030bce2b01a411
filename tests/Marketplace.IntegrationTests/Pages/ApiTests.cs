using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Marketplace.Accounts.Abstractions;
using Marketplace.Sample;
using Marketplace.Sample.Sheets;
using Marketplace.Testing.Builders;
using Marketplace.Testing.Databases;
using Marketplace.Testing.Sites;
using Microsoft.EntityFrameworkCore;

namespace Marketplace.IntegrationTests.Pages;

/// <summary>What is wrong comes as a problem of RFC 9457.</summary>
public abstract class ApiTests<TServer>(SiteFixture<TServer> fixture) : SiteTests<TServer>(fixture) where TServer : DatabaseServer, new()
{
    [Fact]
    public async Task Get_OfOnesOwn_IsItsData()
    {
        var (client, sheet) = await ClientWithSheetAsync();

        var response = await client.GetAsync($"/api/sample/sheets/{sheet.Id}", Cancellation);

        var json = await response.Content.ReadFromJsonAsync<JsonObject>(Cancellation);
        Assert.Equal((sheet.Title, 1, 1), ((string?)json!["title"], (int?)json["version"], (int?)json["lineCount"]));
        Assert.Contains(sheet.Title, await response.Content.ReadAsStringAsync(Cancellation));        // Chinese as it is, not escaped
    }

    [Fact]
    public async Task Get_OfWhatIsNotThere_IsAProblem404()
    {
        var (client, _) = await ClientWithSheetAsync();

        await AssertProblemAsync(await client.GetAsync($"/api/sample/sheets/{Guid.NewGuid()}", Cancellation), 404, null);
    }

    [Fact]
    public async Task Address_ThatDoesNotExist_IsAProblem404() =>
        await AssertProblemAsync(await Site.AsNobody().GetAsync("/api/nothing", Cancellation), 404, null);

    [Fact]
    public async Task Put_OfAnOlderVersion_IsAProblem409AndChangesNothing()
    {
        var (client, sheet) = await ClientWithSheetAsync();
        Assert.Equal(HttpStatusCode.NoContent, (await PutTitleAsync(client, sheet.Id, "四月食材", 1)).StatusCode);

        var stale = await PutTitleAsync(client, sheet.Id, "五月食材", 1);

        await AssertProblemAsync(stale, 409, "Somebody has changed this in the meantime. What you see now is the present state; please check it and send again.");
        Assert.Equal(("四月食材", 2), await StoredAsync(sheet.Id));
    }

    [Fact]
    public async Task Put_AgainstARule_IsAProblem422AndChangesNothing()
    {
        var (client, sheet) = await ClientWithSheetAsync();
        Assert.Equal(HttpStatusCode.NoContent, (await client.PostAsync($"/api/sample/sheets/{sheet.Id}/submission", null, Cancellation)).StatusCode);

        var refused = await PutTitleAsync(client, sheet.Id, "四月食材", 2);

        await AssertProblemAsync(refused, 422, "Only a draft can be renamed.");
        Assert.Equal((sheet.Title, 2), await StoredAsync(sheet.Id));
    }

    [Fact]
    public async Task Put_WithMistakes_IsAProblem400ThatNamesTheFieldsInChinese()
    {
        var (client, sheet) = await ClientWithSheetAsync();

        var refused = await PutTitleAsync(client, sheet.Id, "短", 1);

        var problem = await AssertProblemAsync(refused, 400, null);
        Assert.Equal(Site.InChinese("{0} must have between {2} and {1} characters.", "标题", 100, 2), (string?)problem["errors"]!["Title"]![0]);
        Assert.Equal((sheet.Title, 1), await StoredAsync(sheet.Id));
    }

    [Fact]
    public async Task Request_ThatIsNoJson_IsAProblem400()
    {
        var (client, sheet) = await ClientWithSheetAsync();

        await AssertProblemAsync(await client.PutAsync($"/api/sample/sheets/{sheet.Id}/title", new StringContent("{", null, "application/json"), Cancellation), 400, null);
    }

    [Fact]
    public async Task Request_OfNobody_IsAProblem401() =>
        await AssertProblemAsync(await Site.AsNobody().GetAsync($"/api/sample/sheets/{Guid.NewGuid()}", Cancellation), 401, null);

    private async Task<JsonObject> AssertProblemAsync(HttpResponseMessage response, int status, string? sentence)
    {
        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
        var problem = (await response.Content.ReadFromJsonAsync<JsonObject>(Cancellation))!;
        Assert.Equal(status, (int?)problem["status"]);
        Assert.NotNull(problem["title"]);
        if (sentence is not null)
        {
            Assert.Equal(Site.InChinese(sentence), (string?)problem["detail"]);
        }

        return problem;
    }

    private static Task<HttpResponseMessage> PutTitleAsync(HttpClient client, Guid id, string title, long version) =>
        client.PutAsJsonAsync($"/api/sample/sheets/{id}/title", new { title, copies = 1, version }, Cancellation);

    private async Task<(HttpClient Client, Sheet Sheet)> ClientWithSheetAsync()
    {
        var person = await Site.MemberAsync(OrganisationKinds.Supplier, Permissions.ReadSheets, Permissions.WriteSheets);
        var sheet = A.Sheet().Of(person.OrganisationId).Build();
        await Site.AddAsync(sheet);
        return (Site.As(person), sheet);
    }

    private async Task<(string Title, long Version)> StoredAsync(Guid id)
    {
        var stored = await Site.InDatabaseAsync(db => db.Sheets.AsNoTracking().SingleAsync(sheet => sheet.Id == id, Cancellation));
        return (stored.Title, stored.Version);
    }
}

public sealed class ApiTestsOnSqlite(SiteFixture<Sqlite> fixture) : ApiTests<Sqlite>(fixture);

public sealed class ApiTestsOnPostgreSql(SiteFixture<PostgreSql> fixture) : ApiTests<PostgreSql>(fixture);
