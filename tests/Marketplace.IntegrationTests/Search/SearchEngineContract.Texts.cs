using Marketplace.Search.Abstractions;
using Marketplace.Testing.Search;

namespace Marketplace.IntegrationTests.Search;

public abstract partial class SearchEngineContract
{
    public static TheoryData<string> HostileTexts { get; } =
    [
        "。", "，。！？", "\"", "''", "'; DROP TABLE Documents; --", "*", "苹果*", "\"苹果", "苹果\"\"", "(苹果", "NEAR(苹果 大米)", "苹果 AND", "NOT 苹果", "苹果 OR 大米", "name:苹果", "^苹果", "苹果 -大米", "{苹果}",
        "%", "_", "\\", "<script>alert(1)</script>", "&lt;", "🍎", "🍎苹果🍎", "👨‍👩‍👧‍👦", "\0", "苹\0果", "\uD83C", "苹果\uDF4E", "\u202E苹果", "　", "\t\r\n", "ﷺ", "Å", "ﬁ", "㎏", "①②③", "𠮷", "𠮷苹果", "0", "00000000000000000000", "-1", "1e999",
        "9999999999999999999斤", "0斤", "半斤八两", "a", "ａ", "A B C D E F G H I J K L M N O P Q R S T U V W X Y Z", "一二三四五六七八九十", "的", "的的的的", "用", "斤", "kg",
    ];

    [Theory]
    [MemberData(nameof(HostileTexts))]
    public async Task Text_OfAnyKind_IsAnswered(string text)
    {
        var result = await SearchAsync(text);

        Assert.Equal(result.Ids.Count, Math.Min(result.Total, 24));
        foreach (var part in result.Reading.Highlight("馆陶黄瓜 <5 斤> 🍎"))
        {
            Assert.NotEmpty(part.Text);
        }
    }

    [Fact]
    public async Task Text_OfTenThousandCharacters_IsCutAndSaysSo()
    {
        foreach (var text in new[] { new string('苹', 10_000), string.Concat(Enumerable.Repeat("苹果", 5_000)), string.Concat(Enumerable.Repeat("apple ", 2_000)), string.Concat(Enumerable.Repeat("🍎", 5_000)), new string(' ', 9_990) + "苹果" })
        {
            Assert.True((await SearchAsync(text)).Reading.IsCut || text.Trim().Length < 60);
        }
    }

    [Fact]
    public async Task Text_OfRandomCharacters_IsAnswered()
    {
        var seed = Random.Shared.Next();
        var random = new Random(seed);
        var alphabet = "苹果馆陶黄瓜大米有机礼盒五常斤kgKG5102 　\"'*():^-+.,。！的用装半两\0\uD83C\uDF4E🍎éßａＢ５蘋雞" + string.Concat(GoldenQuery.All.Select(query => query.Typed));
        for (var round = 0; round < 3_000; round++)
        {
            var text = new string([.. Enumerable.Range(0, random.Next(1, 30)).Select(_ => alphabet[random.Next(alphabet.Length)])]);
            try
            {
                var result = await SearchAsync(text);
                Assert.True(result.Total >= result.Ids.Count);
                Assert.Equal("馆陶黄瓜", string.Concat(result.Reading.Highlight("馆陶黄瓜").Select(part => part.Text)));
            }
            catch (Exception failure)
            {
                throw new InvalidOperationException($"Seed {seed}, round {round}: “{text}”.", failure);
            }
        }
    }

    [Fact]
    public async Task EmptyText_FindsEverything()
    {
        Assert.Equal(GoldenDocuments.All.Count, (await SearchAsync("")).Total);
        Assert.Equal(GoldenDocuments.All.Count, (await SearchAsync(" 　\n")).Total);
    }

    [Fact]
    public async Task OtherKind_HasNothing()
    {
        var result = await SearchAsync(new SearchQuery { Kind = "article", Text = "苹果" });

        Assert.Equal(0, result.Total);
    }

    [Fact]
    public async Task MostTerms_SaysWhatWasDropped()
    {
        var reading = (await SearchAsync("馆陶黄瓜 航空直达")).Reading;

        Assert.True(reading.IsMostTerms);
        Assert.Equal(["航空直达"], reading.Terms.Where(term => term.State == TermState.Dropped).Select(term => term.Typed));
    }

    [Fact]
    public async Task Slip_SaysWhatItWasTakenFor()
    {
        var term = Assert.Single((await SearchAsync("马玲薯")).Reading.Terms);

        Assert.Equal((TermState.Respelled, "马铃薯", "马玲薯"), (term.State, term.Words[0], term.Typed));
    }

    [Fact]
    public async Task Highlight_MarksWhatCounted()
    {
        var reading = (await SearchAsync("蘋果")).Reading;

        Assert.Equal([new("洛川", false), new("苹果", true), new("<5 斤>", false)], reading.Highlight("洛川苹果<5 斤>"));
        Assert.Equal([new("洛川", false), new("蘋果", true)], reading.Highlight("洛川蘋果"));
    }

    /// <param name="category">Where the good itself belongs.</param>
    /// <param name="other">A name that merely contains the word.</param>
    [Theory]
    [InlineData("苹果", "03", "苹果醋")]
    [InlineData("米", "0101", "鲜小米椒")]
    [InlineData("米", "0101", "泡小米椒")]
    [InlineData("大米", "0101", "米酒")]
    public async Task Good_ComesBeforeWhatMerelyContainsItsName(string text, string category, string other)
    {
        var found = await MatchingInOrderAsync(text);

        var goods = found.Index().Where(hit => hit.Item.Category.Code.StartsWith(category, StringComparison.Ordinal) && hit.Item.Name.Contains(text)).Select(hit => hit.Index).ToList();
        Assert.NotEmpty(goods);
        Assert.Equal(0, goods[0]);
        Assert.All(found.Index().Where(hit => hit.Item.Name.EndsWith(other, StringComparison.Ordinal)), hit => Assert.True(hit.Index > goods.Max(), $"{hit.Item.Name} is at {hit.Index}."));
    }

    [Fact]
    public async Task Equals_StandByStockThenFreshnessThenQuality()
    {
        var fern = Cucumber with { Name = "蕨苔嫩芽", Variety = "", Brands = [], IsInStock = true, Quality = 100, ListedAt = GoldenDocuments.Today };
        SearchDocument[] inOrder =
        [
            fern, fern with { Quality = 40 }, fern with { ListedAt = GoldenDocuments.Today.AddDays(-200) }, fern with { ListedAt = GoldenDocuments.Today.AddDays(-200), Quality = 10 },
            fern with { ListedAt = GoldenDocuments.Today.AddYears(-2) }, fern with { IsInStock = false },
        ];
        inOrder = [.. inOrder.Select(document => document with { Id = Guid.CreateVersion7(), SupplierId = Guid.CreateVersion7() })];
        await Engine.ApplyAsync(new([.. inOrder.Reverse().Select(document => new Marketplace.Search.Engines.IndexChange(document.Kind, document.Id, 10, document))], default), Cancellation);

        Assert.Equal(inOrder.Select(document => document.Id), (await SearchAsync("蕨苔嫩芽")).Ids);
    }

    [Fact]
    public async Task FirstPage_WhereOneSellerHasMost_ShowsOthersToo()
    {
        var seller = Guid.CreateVersion7();
        var much = GoldenDocuments.All["cucumber.guantao.5jin"];
        var changes = Enumerable.Range(0, 200).Select(number => much with { Id = Guid.CreateVersion7(), SupplierId = seller, Quality = 100, ListedAt = GoldenDocuments.Today });
        await Engine.ApplyAsync(new([.. changes.Select(document => new Marketplace.Search.Engines.IndexChange(document.Kind, document.Id, 10, document))], default), Cancellation);

        var first = await SearchAsync("黄瓜");

        Assert.Equal(2, first.Ids.Take(4).Count(id => !Keys.ContainsKey(id)));
        Assert.All(GoldenDocuments.All.Keys.Where(key => key.StartsWith("cucumber.guantao.")), key => Assert.Contains(GoldenDocuments.All[key].Id, first.Ids));
    }
}
