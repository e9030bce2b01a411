namespace Marketplace.Accounts.Abstractions;

/// <summary>
/// The unified social credit code (统一社会信用代码) of GB 32100-2015: 18 characters, among them the registering authority (1–2), the division
/// (3–8), the subject's own code (9–17) and a check character.
/// </summary>
public readonly record struct CreditCode
{
    /// <summary>The 31 characters of a code, in the order of their values; I, O, S, V and Z are left out.</summary>
    public const string Alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private const int Length = 18;

    private CreditCode(string value) => Value = value;

    public string Value { get; }

    public static bool TryParse(string? text, out CreditCode code)
    {
        var valid = text is { Length: Length } && text.All(Alphabet.Contains) && text[^1] == CheckOf(text.AsSpan(0, Length - 1));
        code = valid ? new CreditCode(text!) : default;
        return valid;
    }

    /// <summary>The code with the right check character behind the first seventeen.</summary>
    /// <exception cref="ArgumentException">Not seventeen characters of the code's alphabet.</exception>
    public static CreditCode Complete(string seventeen) => seventeen.Length == Length - 1 && seventeen.All(Alphabet.Contains)
        ? new CreditCode(seventeen + CheckOf(seventeen))
        : throw new ArgumentException("A credit code has seventeen characters before its check character.", nameof(seventeen));

    public override string ToString() => Value;

    // GB 32100-2015, 5.6: weights 3^(i−1) mod 31; the check value is 31 − (Σ CᵢWᵢ mod 31), where 31 counts as 0
    private static char CheckOf(ReadOnlySpan<char> seventeen)
    {
        var (sum, weight) = (0, 1);
        foreach (var character in seventeen)
        {
            sum += Alphabet.IndexOf(character, StringComparison.Ordinal) * weight;
            weight = weight * 3 % 31;
        }

        return Alphabet[(31 - sum % 31) % 31];
    }
}
