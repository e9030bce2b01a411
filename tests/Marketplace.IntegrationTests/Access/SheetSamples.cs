using System.Net.Http.Json;
using Marketplace.Accounts.Abstractions;
using Marketplace.Sample;
using Marketplace.Testing.Builders;
using Marketplace.Testing.Sites;

namespace Marketplace.IntegrationTests.Access;

internal static class SheetSamples
{
    public static IReadOnlyList<AccessSample> All { get; } =
    [
        new("GET sample/sheets", OrganisationKinds.Supplier, Permissions.ReadSheets, (_, _) => Request(HttpMethod.Get, "/sample/sheets")) { IsForStrangers = true },
        new("GET sample/sheets/new", OrganisationKinds.Supplier, Permissions.WriteSheets, (_, _) => Request(HttpMethod.Get, "/sample/sheets/new")) { IsForStrangers = true },
        new("POST sample/sheets/new", OrganisationKinds.Supplier, Permissions.WriteSheets, (_, _) => Request(HttpMethod.Post, "/sample/sheets/new", ("Title", "三月食材"), ("Lines", "大米"))) { IsForStrangers = true },
        new("GET sample/sheets/{id:guid}", OrganisationKinds.Supplier, Permissions.ReadSheets, OnDraft(HttpMethod.Get, "/sample/sheets/{0}")),
        new("GET sample/sheets/{id:guid}/title", OrganisationKinds.Supplier, Permissions.WriteSheets, OnDraft(HttpMethod.Get, "/sample/sheets/{0}/title")),
        new("POST sample/sheets/{id:guid}/title", OrganisationKinds.Supplier, Permissions.WriteSheets, OnDraft(HttpMethod.Post, "/sample/sheets/{0}/title", ("Title", "四月食材"), ("Copies", "2"), ("Version", "1"))),
        new("POST sample/sheets/{id:guid}/submission", OrganisationKinds.Supplier, Permissions.WriteSheets, OnDraft(HttpMethod.Post, "/sample/sheets/{0}/submission")),
        new("GET desk/sample/sheets", OrganisationKinds.Supplier, Permissions.ApproveSheets, (_, _) => Request(HttpMethod.Get, "/desk/sample/sheets")) { IsForStrangers = true },
        new("POST desk/sample/sheets/{id:guid}/approval", OrganisationKinds.Supplier, Permissions.ApproveSheets, async (site, owner) =>
        {
            var sheet = A.Sheet().Of(owner.OrganisationId).Submitted().Build();
            await site.AddAsync(sheet);
            return await Request(HttpMethod.Post, $"/desk/sample/sheets/{sheet.Id}/approval");
        }),
        new("GET api/sample/sheets/{id:guid}", OrganisationKinds.Supplier, Permissions.ReadSheets, OnDraft(HttpMethod.Get, "/api/sample/sheets/{0}")),
        new("PUT api/sample/sheets/{id:guid}/title", OrganisationKinds.Supplier, Permissions.WriteSheets, async (site, owner) =>
        {
            var request = await OnDraft(HttpMethod.Put, "/api/sample/sheets/{0}/title")(site, owner);
            request.Content = JsonContent.Create(new { title = "四月食材", copies = 2, version = 1 });
            return request;
        }),
        new("POST api/sample/sheets/{id:guid}/submission", OrganisationKinds.Supplier, Permissions.WriteSheets, OnDraft(HttpMethod.Post, "/api/sample/sheets/{0}/submission")),
    ];

    private static Func<MarketplaceApplication, Person, Task<HttpRequestMessage>> OnDraft(HttpMethod method, string address, params (string Field, string Value)[] form) => async (site, owner) =>
    {
        var sheet = A.Sheet().Of(owner.OrganisationId).Build();
        await site.AddAsync(sheet);
        return await Request(method, string.Format(address, sheet.Id), form);
    };

    private static Task<HttpRequestMessage> Request(HttpMethod method, string address, params (string Field, string Value)[] form) => Task.FromResult(new HttpRequestMessage(method, address)
    {
        Content = form.Length == 0 ? null : new FormUrlEncodedContent(form.Select(field => KeyValuePair.Create(field.Field, field.Value))),
    });
}
