using Marketplace.Search.Abstractions;
using Marketplace.Search.Engines;
using Marketplace.Search.Synonyms;

namespace Marketplace.Search.Queries;

/// <summary>The words by which a text without spaces is taken apart: 馆陶鸡蛋 is 馆陶 and 鸡蛋. Immutable.</summary>
internal sealed class Lexicon
{
    private static readonly string[] Noise =
    [
        "优质", "精品", "新鲜", "正宗", "特产", "批发", "采购", "供应", "求购", "直供", "专供", "直销", "价格", "多少钱", "便宜", "推荐", "我要", "想买", "购买", "东西", "商品", "产品", "有没有", "哪里", "什么",
        "的", "用", "装", "和", "与", "及", "买", "要", "找",
    ];

    private static readonly string[] Properties =
    [
        "有机", "有机产品", "有机农产品", "有机食品", "绿色食品", "绿色", "地理标志", "地标", "承诺达标合格证", "达标合格证", "合格证", "富硒", "散养", "林下", "野生", "礼盒", "礼盒装", "礼包", "组合", "食堂", "大宗",
        "工会", "福利", "慰问", "慰问品", "年货", "端午", "中秋", "春节", "冷冻", "冷链", "冷藏", "真空", "速冻", "石磨", "手工", "古法", "非转基因", "无硫", "冷榨", "压榨", "包邮", "农家", "高山", "高原",
    ];

    private readonly Dictionary<string, LexiconWord> _words = new(StringComparer.Ordinal);

    public Lexicon(IEnumerable<IndexedWord> indexed, IEnumerable<SuggestedWord> suggested, SynonymTable synonyms)
    {
        Synonyms = synonyms;
        foreach (var word in Noise)
        {
            _words[word] = new(word, WordUse.Noise, 0);
        }

        foreach (var word in Properties)
        {
            _words[word] = new(word, WordUse.Property, 0);
        }

        foreach (var word in suggested)
        {
            Add(UseOf(word.Kind), 0, word.Text, word.ShortText);
        }

        foreach (var word in indexed.Where(word => word.Kind != WordKind.Name && (word.Kind != WordKind.Variety || word.Text.Length > 1)))
        {
            Add(UseOf(word.Kind), word.Count, word.Text);
        }

        foreach (var word in synonyms.Words)
        {
            Add(WordUse.Goods, 0, word);
        }

        LongestWord = _words.Keys.Max(word => word.Length);
    }

    public static Lexicon Empty { get; } = new([], [], SynonymTable.Empty);

    public SynonymTable Synonyms { get; }

    public int LongestWord { get; }

    public IEnumerable<LexiconWord> Words => _words.Values;

    public LexiconWord? Find(ReadOnlySpan<char> word) => _words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var found) ? found : null;

    private static WordUse UseOf(SuggestionKind kind) => kind switch
    {
        SuggestionKind.County => WordUse.Place,
        SuggestionKind.Brand => WordUse.Brand,
        _ => WordUse.Goods,
    };

    private static WordUse UseOf(WordKind kind) => kind switch
    {
        WordKind.Place => WordUse.Place,
        WordKind.Brand => WordUse.Brand,
        _ => WordUse.Goods,
    };

    private void Add(WordUse use, int count, params ReadOnlySpan<string?> texts)
    {
        foreach (var text in texts)
        {
            foreach (var word in SearchText.Words(text ?? "").Split(' '))        // 皮蛋(松花蛋) is two words
            {
                Add(use, count, word);
                if (use == WordUse.Goods && word is [.., _, _, _, '类'])
                {
                    Add(use, count, word[..^1]);
                }
            }
        }
    }

    /// <summary>What is fixed stays; else goods come before places (龙井), both before brands, and the greater count is kept.</summary>
    private void Add(WordUse use, int count, string word)
    {
        if (word.Length == 0 || word.Length > 12 || !word.Any(character => character >= '⺀'))
        {
            return;
        }

        if (!_words.TryGetValue(word, out var known))
        {
            _words[word] = new(word, use, count);
        }
        else
        {
            var isMoreTelling = use != WordUse.Brand && (known.Use == WordUse.Brand || (known.Use == WordUse.Place && use == WordUse.Goods));
            _words[word] = known with { Use = isMoreTelling ? use : known.Use, Count = Math.Max(known.Count, count) };
        }
    }
}
