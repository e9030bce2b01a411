using System.Text;

namespace Marketplace.UnitTests.Architecture;

/// <summary>Finds string literals in C# and Razor sources: enough of a reader for keys of translations, and not more.</summary>
internal static class SourceText
{
    /// <summary>The plain literals of one argument (all of them, when <paramref name="argument"/> is null) of every call that begins with <paramref name="call"/>.</summary>
    public static IEnumerable<string> LiteralsIn(string source, string call, int? argument)
    {
        for (var at = source.IndexOf(call, StringComparison.Ordinal); at >= 0; at = source.IndexOf(call, at + 1, StringComparison.Ordinal))
        {
            if (at > 0 && (char.IsLetterOrDigit(source[at - 1]) || source[at - 1] == '_') && char.IsLetterOrDigit(call[0]))
            {
                continue;
            }

            foreach (var (index, literal) in Read(source, at + call.Length))
            {
                if (argument is null || index == argument)
                {
                    yield return literal;
                }
            }
        }
    }

    /// <summary>Reads up to the closing bracket: each literal with the number of the argument it stands in.</summary>
    private static IEnumerable<(int Argument, string Literal)> Read(string source, int from)
    {
        var (depth, argument) = (1, 0);
        for (var at = from; at < source.Length && depth > 0; at++)
        {
            switch (source[at])
            {
                case '(' or '[' or '{': depth++; break;
                case ')' or ']' or '}': depth--; break;
                case ',' when depth == 1: argument++; break;
                case '\'' when at + 2 < source.Length && (source[at + 2] == '\'' || source[at + 1] == '\\'): at = source.IndexOf('\'', at + 2); break;
                case '"' when source[at - 1] is not ('$' or '@'):
                    var (literal, end) = Literal(source, at + 1);
                    at = end;
                    yield return (argument, literal);
                    break;
                case '"': at = Literal(source, at + 1).End; break;
            }
        }
    }

    private static (string Text, int End) Literal(string source, int from)
    {
        var text = new StringBuilder();
        var at = from;
        for (; at < source.Length && source[at] != '"'; at++)
        {
            if (source[at] == '\\')
            {
                at++;
            }

            text.Append(source[at]);
        }

        return (text.ToString(), at);
    }
}
