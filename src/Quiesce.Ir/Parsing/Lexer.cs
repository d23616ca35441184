namespace Quiesce.Ir.Parsing;

/// <summary>Splits an expression into tokens, and gives every operator its spelling in TLA+.</summary>
static class Lexer
{
    // Longer spellings first: the first match is taken.
    static readonly (string Typed, string Symbol)[] Symbols =
    [
        ("<=>", "<=>"), ("\\equiv", "<=>"),
        ("&&", "/\\"), ("||", "\\/"), ("/\\", "/\\"), ("\\/", "\\/"), ("\\land", "/\\"), ("\\lor", "\\/"),
        ("\\subseteq", "\\subseteq"), ("\\cup", "\\cup"), ("\\union", "\\cup"), ("\\cap", "\\cap"),
        ("\\intersect", "\\cap"), ("\\o", "\\o"), ("\\circ", "\\o"),
        ("\\lnot", "~"), ("\\neg", "~"), ("\\notin", "\\notin"), ("\\neq", "#"), ("\\in", "\\in"),
        ("\\leq", "<="), ("\\geq", ">="), ("\\div", "\\div"), ("\\A", "\\A"), ("\\E", "\\E"),
        ("|->", "|->"), ("=>", "=>"), ("~>", "~>"), ("<>", "<>"), ("[]", "[]"), ("<<", "<<"), (">>", ">>"),
        ("==", "="), ("!=", "#"), ("/=", "#"), ("<=", "<="), ("=<", "<="), (">=", ">="), ("..", ".."),
        ("&", "/\\"), ("|", "\\/"), ("~", "~"), ("!", "!"), ("=", "="), ("#", "#"), ("<", "<"), (">", ">"),
        ("+", "+"), ("-", "-"), ("*", "*"), ("/", "\\div"), ("%", "%"),
        ("(", "("), (")", ")"), ("[", "["), ("]", "]"), ("{", "{"), ("}", "}"),
        (",", ","), (":", ":"), (".", "."), ("'", "'"), ("\\", "\\"),
    ];

    static readonly HashSet<string> Keywords = ["IF", "THEN", "ELSE", "TRUE", "FALSE"];

    /// <exception cref="ExpressionException">A character means nothing, or a string does not end.</exception>
    public static List<Token> Tokens(string text)
    {
        var tokens = new List<Token>();
        for (var place = 0; place < text.Length;)
        {
            if (char.IsWhiteSpace(text[place]))
            {
                place++;
                continue;
            }
            var token = Next(text, place);
            tokens.Add(token);
            place = token.End;
        }
        tokens.Add(new Token(TokenKind.End, "", text.TrimEnd().Length, text.TrimEnd().Length));
        return tokens;
    }

    static Token Next(string text, int start)
    {
        int EndOf(Func<char, bool> belongs, int from)
        {
            while (from < text.Length && belongs(text[from]))
                from++;
            return from;
        }
        if (char.IsLetter(text[start]) || text[start] == '_')
        {
            var end = EndOf(c => char.IsLetterOrDigit(c) || c == '_', start);
            var word = text[start..end];
            // C# spells the constants in lower case.
            var keyword = word is "true" or "false" ? word.ToUpperInvariant() : word;
            return Keywords.Contains(keyword)
                ? new Token(TokenKind.Symbol, keyword, start, end)
                : new Token(TokenKind.Name, word, start, end);
        }
        if (char.IsAsciiDigit(text[start]))
        {
            var end = EndOf(char.IsAsciiDigit, start);
            return new Token(TokenKind.Number, text[start..end], start, end);
        }
        if (text[start] == '"')
        {
            var end = EndOf(c => c != '"', start + 1);
            return end < text.Length
                ? new Token(TokenKind.String, text[(start + 1)..end], start, end + 1)
                : throw new ExpressionException("The string that begins here never ends.", text, start, end - start);
        }
        // Whole words only: \insane is not \in, \union is not \, and \or is not \o.
        bool IsWhole(string typed) => !(typed[0] == '\\' && typed is "\\" or [.., >= 'A' and <= 'z'])
            || EndOf(char.IsLetter, start + 1) == start + typed.Length;
        var (typed, symbol) = Symbols.FirstOrDefault(pair =>
            string.CompareOrdinal(text, start, pair.Typed, 0, pair.Typed.Length) == 0 && IsWhole(pair.Typed));
        if (typed is not null)
            return new Token(TokenKind.Symbol, symbol, start, start + typed.Length);
        var wordEnd = text[start] == '\\' ? Math.Max(EndOf(char.IsLetter, start + 1), start + 1) : start + 1;
        throw new ExpressionException($"'{text[start..wordEnd]}' means nothing here.", text, start, wordEnd - start);
    }
}
