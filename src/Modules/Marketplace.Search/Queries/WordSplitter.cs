namespace Marketplace.Search.Queries;

/// <summary>Takes a run of Chinese characters apart into words: as much of it as possible in known words, and those as many as possible.</summary>
/// <remarks>
/// More and shorter words find more, and nothing is lost: whatever holds 馆陶黄瓜 holds 馆陶 and 黄瓜, and ranking prefers what has them
/// together. Only a word with synonyms stays whole, and single characters are no parts of a longer word.
/// </remarks>
internal sealed class WordSplitter(Lexicon lexicon)
{
    private const int Covered = 100;
    private const int Word = 10;
    private const int WholeSynonym = 25;
    private const int WholeBrand = -5;
    private const int SingleCharacter = -30;
    private const int UnknownPiece = -20;

    public IReadOnlyList<TextPiece> Split(string run) => WithoutRemnants(Parts(run));

    /// <summary>Also single unknown characters as pieces of their own: the last resort for what is nowhere as a whole (馆陶鸡).</summary>
    public List<TextPiece> Parts(string run)
    {
        var best = new Step?[run.Length + 1];
        best[0] = new(0, 0, null, false);
        for (var at = 0; at < run.Length; at++)
        {
            var (score, wasUnknown) = (best[at]!.Score, best[at]!.IsUnknown);
            Offer(at + 1, new(score + (wasUnknown ? 0 : UnknownPiece), at, null, true));
            for (var length = 1; length <= Math.Min(lexicon.LongestWord, run.Length - at); length++)
            {
                if (lexicon.Find(run.AsSpan(at, length)) is { } word)
                {
                    Offer(at + length, new(score + ScoreOf(word), at, word.Use, false));
                }
            }
        }

        return Joined(run, best);

        void Offer(int end, Step step)
        {
            if (best[end] is not { } known || known.Score < step.Score)
            {
                best[end] = step;
            }
        }
    }

    private int ScoreOf(LexiconWord word) => word.Text.Length * Covered + word switch
    {
        { Text.Length: 1 } => SingleCharacter,
        { Use: WordUse.Noise } => 0,
        { Use: WordUse.Brand } => WholeBrand,
        _ when word.Text.Length >= 3 && lexicon.Synonyms.Has(word.Text) => WholeSynonym,
        _ => Word,
    };

    /// <summary>The steps back from the end, unknown characters beside each other as one piece.</summary>
    private static List<TextPiece> Joined(string run, Step?[] best)
    {
        var pieces = new List<TextPiece>();
        for (var end = run.Length; end > 0; end = best[end]!.From)
        {
            var step = best[end]!;
            var piece = run[step.From..end];
            if (step.Use is null && pieces is [{ Use: null } next, ..])
            {
                pieces[0] = new(piece + next.Text, null);
            }
            else
            {
                pieces.Insert(0, new(piece, step.Use));
            }
        }

        return pieces;
    }

    /// <summary>A single unknown character belongs to what it stands behind: 柚子茶, 长白山 and 合作社 are no longer 柚子, 长白 and 合作. Else it begins the next.</summary>
    private static List<TextPiece> WithoutRemnants(List<TextPiece> pieces)
    {
        for (var at = 0; at < pieces.Count; at++)
        {
            if (pieces[at] is not { Use: null, Text.Length: 1 })
            {
                continue;
            }

            if (at > 0 && pieces[at - 1].Use is WordUse.Goods or WordUse.Place)
            {
                pieces[at - 1] = new(pieces[at - 1].Text + pieces[at].Text, null);
                pieces.RemoveAt(at--);
            }
            else if (at + 1 < pieces.Count && pieces[at + 1].Use is WordUse.Goods or WordUse.Place)
            {
                pieces[at] = new(pieces[at].Text + pieces[at + 1].Text, null);
                pieces.RemoveAt(at + 1);
            }
        }

        return pieces;
    }

    /// <param name="From">Where the piece begins that ends here.</param>
    private sealed record Step(int Score, int From, WordUse? Use, bool IsUnknown);
}
