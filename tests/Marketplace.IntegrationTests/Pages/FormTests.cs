using System.Net;
using Marketplace.Accounts.Abstractions;
using Marketplace.Sample;
using Marketplace.Sample.Sheets;
using Marketplace.Testing.Builders;
using Marketplace.Testing.Databases;
using Marketplace.Testing.Sites;
using Microsoft.EntityFrameworkCore;

namespace Marketplace.IntegrationTests.Pages;

/// <summary>Forms keep what was typed, whatever is wrong with it.</summary>
public abstract class FormTests<TServer>(SiteFixture<TServer> fixture) : SiteTests<TServer>(fixture) where TServer : DatabaseServer, new()
{
    [Fact]
    public async Task Form_ThatIsRight_IsSavedAndShown()
    {
        var (clerk, sheet) = await ClerkWithSheetAsync();
        var page = await clerk.PageAsync($"/sample/sheets/{sheet.Id}/title");
        Assert.Equal(("1", sheet.Title, "1"), (page.ValueOf("Version"), page.ValueOf("Title"), page.ValueOf("Copies")));

        var sent = await page.SubmitAsync(("Title", "四月食材"), ("Remark", "加两箱"), ("Copies", "3"));

        Assert.Equal(HttpStatusCode.Redirect, sent.Status);
        Assert.Equal($"/sample/sheets/{sheet.Id}", sent.Response.Headers.Location!.ToString());
        Assert.Equal(("四月食材", "加两箱", 3, 2), await StoredAsync(sheet.Id));
    }

    [Fact]
    public async Task Form_ThatWentStale_KeepsWhatWasTypedAndOverwritesNothing()
    {
        var (clerk, sheet) = await ClerkWithSheetAsync();
        var mine = await clerk.PageAsync($"/sample/sheets/{sheet.Id}/title");
        var theirs = await clerk.PageAsync($"/sample/sheets/{sheet.Id}/title");
        await theirs.SubmitAsync(("Title", "别人的标题"), ("Remark", "别人的备注"), ("Copies", "7"));

        var stale = await mine.SubmitAsync(("Title", "我的标题"), ("Remark", "我的备注"), ("Copies", "5"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, stale.Status);
        Assert.Equal(Site.InChinese("Somebody has changed this in the meantime. What you see now is the present state; please check it and send again."), stale.TextOf(".validation-summary-errors"));
        Assert.Equal(("我的标题", "我的备注", "5"), (stale.ValueOf("Title"), stale.ValueOf("Remark"), stale.ValueOf("Copies")));
        Assert.Equal(("别人的标题", "别人的备注", 7, 2), await StoredAsync(sheet.Id));

        Assert.Equal("2", stale.ValueOf("Version"));        // sent once more, it is accepted
        Assert.Equal(HttpStatusCode.Redirect, (await stale.SubmitAsync()).Status);
        Assert.Equal(("我的标题", "我的备注", 5, 3), await StoredAsync(sheet.Id));
    }

    [Fact]
    public async Task Form_AgainstARule_SaysSoBesideTheFieldAndKeepsWhatWasTyped()
    {
        var (clerk, sheet) = await ClerkWithSheetAsync();
        var page = await clerk.PageAsync($"/sample/sheets/{sheet.Id}/title");
        await clerk.PostAsync($"/sample/sheets/{sheet.Id}/submission", null, Cancellation);

        var refused = await page.SubmitAsync(("Title", "太晚了"), ("Version", "2"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal(Site.InChinese("Only a draft can be renamed."), refused.MessageFor("Title"));
        Assert.Equal("太晚了", refused.ValueOf("Title"));
        Assert.Equal((sheet.Title, "", 1, 2), await StoredAsync(sheet.Id));
    }

    [Fact]
    public async Task Form_WithMistakes_NamesEachInChineseAndKeepsWhatWasTyped()
    {
        var (clerk, sheet) = await ClerkWithSheetAsync();
        var page = await clerk.PageAsync($"/sample/sheets/{sheet.Id}/title");

        var refused = await page.SubmitAsync(("Title", "短"), ("Remark", new string('长', 501)), ("Copies", "许多"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal(Site.InChinese("{0} must have between {2} and {1} characters.", "标题", 100, 2), refused.MessageFor("Title"));
        Assert.Equal(Site.InChinese("{0} must have at most {1} characters.", "备注", 500), refused.MessageFor("Remark"));
        Assert.Equal(Site.InChinese("“{0}” is not a valid value of {1}.", "许多", "份数"), refused.MessageFor("Copies"));
        Assert.Equal(("短", new string('长', 501), "许多"), (refused.ValueOf("Title"), refused.ValueOf("Remark"), refused.ValueOf("Copies")));
        Assert.Equal((sheet.Title, "", 1, 1), await StoredAsync(sheet.Id));
    }

    [Theory]
    [InlineData("Title", "", "Please fill in {0}.", "标题")]
    [InlineData("Copies", "", "Please fill in this field.")]
    [InlineData("Copies", "100", "{0} must be between {1} and {2}.", "份数", 1, 99)]
    public async Task Field_LeftEmptyOrOutOfRange_SaysSoInChinese(string field, string typed, string message, params object[] arguments)
    {
        var (clerk, sheet) = await ClerkWithSheetAsync();
        var page = await clerk.PageAsync($"/sample/sheets/{sheet.Id}/title");

        var refused = await page.SubmitAsync((field, typed));

        Assert.Equal(Site.InChinese(message, arguments), refused.MessageFor(field));
        Assert.Equal((sheet.Title, "", 1, 1), await StoredAsync(sheet.Id));
    }

    [Fact]
    public async Task Form_ForSomethingNew_CreatesItForOnesOwnOrganisation()
    {
        var person = await Site.MemberAsync(OrganisationKinds.Supplier, Permissions.WriteSheets);

        var sent = await (await Site.As(person).PageAsync("/sample/sheets/new")).SubmitAsync(("Title", "五月食材"), ("Lines", "大米\n面粉"));

        Assert.Equal(HttpStatusCode.Redirect, sent.Status);
        var stored = await Site.InDatabaseAsync(db => db.Sheets.AsNoTracking().WithLines.SingleAsync(sheet => sheet.OrganisationId == person.OrganisationId, Cancellation));
        Assert.Equal("五月食材", stored.Title);
        Assert.Equal(["大米", "面粉"], stored.Lines.Select(line => line.Text).Order());
    }

    [Fact]
    public async Task Act_AgainstARuleWithoutAForm_IsAPlainPageThatSaysSo()
    {
        var (clerk, sheet) = await ClerkWithSheetAsync(lines: 0);

        var refused = await HtmlPage.OfAsync(clerk, "", await clerk.PostAsync($"/sample/sheets/{sheet.Id}/submission", null, Cancellation));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains(Site.InChinese("A sheet without lines cannot be handed in."), refused.Document.Body!.TextContent);
        Assert.Equal((sheet.Title, "", 1, 1), await StoredAsync(sheet.Id));
    }

    private async Task<(HttpClient Clerk, Sheet Sheet)> ClerkWithSheetAsync(int lines = 1)
    {
        var person = await Site.MemberAsync(OrganisationKinds.Supplier, Permissions.ReadSheets, Permissions.WriteSheets);
        var sheet = A.Sheet().Of(person.OrganisationId).WithLines(lines).Build();
        await Site.AddAsync(sheet);
        return (Site.As(person), sheet);
    }

    private async Task<(string Title, string Remark, int Copies, long Version)> StoredAsync(Guid id)
    {
        var stored = await Site.InDatabaseAsync(db => db.Sheets.AsNoTracking().SingleAsync(sheet => sheet.Id == id, Cancellation));
        return (stored.Title, stored.Remark, stored.Copies, stored.Version);
    }
}

public sealed class FormTestsOnSqlite(SiteFixture<Sqlite> fixture) : FormTests<Sqlite>(fixture);

public sealed class FormTestsOnPostgreSql(SiteFixture<PostgreSql> fixture) : FormTests<PostgreSql>(fixture);
