namespace Quiesce.Sources.C;

/// <summary>
/// One configuration of a file, so that its braces balance: each condition of the preprocessor is taken to be true
/// when it is met first, and then always, and its negation is false.
/// </summary>
sealed class CConditions
{
    readonly Dictionary<string, bool> known = [];

    /// <summary>Whether the text behind <c>#if</c>, <c>#ifdef</c>, <c>#ifndef</c> or <c>#elif</c> is in it.</summary>
    public bool IsTrue(CToken directive)
    {
        var (condition, isNegated) = Condition(directive);
        if (condition is "0" or "1")
            return condition == "1" != isNegated;
        if (!known.TryGetValue(condition, out var value))
            known.Add(condition, value = !isNegated);
        return value != isNegated;
    }

    static (string Condition, bool IsNegated) Condition(CToken directive)
    {
        var inner = directive.Inner.AsSpan();
        if (directive.Directive is "ifdef" or "elifdef")
            return ($"defined {Words(inner)}", false);
        if (directive.Directive is "ifndef" or "elifndef")
            return ($"defined {Words(inner)}", true);
        // !A and !defined(A), but not !A || B.
        var isNegated = inner.Length > 1 && inner[0].Is("!") && IsPrimary(inner[1..]);
        if (isNegated)
            inner = inner[1..];
        if (inner.Length == 4 && inner[0].Text == "defined" && inner[1].Is("(") && inner[3].Is(")"))
            return ($"defined {inner[2].Text}", isNegated);
        return (Words(inner), isNegated);
    }

    static bool IsPrimary(ReadOnlySpan<CToken> tokens)
    {
        var words = 0;
        while (words < tokens.Length && tokens[words].Kind == CTokenKind.Word)
            words++;
        if (words == tokens.Length)
            return words > 0;
        var depth = 0;
        for (var k = words; k < tokens.Length; k++)
        {
            depth += tokens[k].Is("(") ? 1 : tokens[k].Is(")") ? -1 : 0;
            if (depth == 0)
                return k == tokens.Length - 1;
        }
        return false;
    }

    static string Words(ReadOnlySpan<CToken> tokens)
    {
        var words = new List<string>();
        foreach (var token in tokens)
            words.Add(token.Text);
        return string.Join(' ', words);
    }
}
