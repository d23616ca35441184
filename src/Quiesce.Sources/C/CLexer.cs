using System.Text;

namespace Quiesce.Sources.C;

/// <summary>
/// Takes a text apart into tokens, as phases 1 to 3 of translation do: line splices go first, then comments. It takes
/// any text; a string that nobody closes ends with its line, a comment with the file.
/// </summary>
sealed class CLexer
{
    readonly string text;
    // Where in the text lines were spliced, in order: for the numbers of lines.
    readonly List<int> splices = [];
    readonly List<CToken> tokens = [];
    int place, line = 1, splice;
    bool isSpaced, isLineStart = true;

    CLexer(string source) => text = Spliced(source);

    public static List<CToken> Tokens(string text)
    {
        var lexer = new CLexer(text);
        while (lexer.place < lexer.text.Length)
            lexer.Step(lexer.tokens);
        return lexer.tokens;
    }

    string Spliced(string source)
    {
        source = source.Replace("\r\n", "\n");
        if (!source.Contains("\\\n", StringComparison.Ordinal))
            return source;
        var joined = new StringBuilder(source.Length);
        for (var k = 0; k < source.Length; k++)
            if (source[k] == '\\' && k + 1 < source.Length && source[k + 1] == '\n')
            {
                splices.Add(joined.Length);
                k++;
            }
            else
                joined.Append(source[k]);
        return joined.ToString();
    }

    char At(int index) => index < text.Length ? text[index] : '\0';

    // The number of the line that the place is on.
    int Line()
    {
        while (splice < splices.Count && splices[splice] <= place)
        {
            line++;
            splice++;
        }
        return line;
    }

    // One token into the list, or white space or a comment, or a whole directive.
    void Step(List<CToken> into)
    {
        var c = text[place];
        if (c == '\n')
        {
            Line();
            line++;
            place++;
            (isLineStart, isSpaced) = (true, true);
        }
        else if (char.IsWhiteSpace(c) || c == '\0')
        {
            place++;
            isSpaced = true;
        }
        else if (c == '/' && At(place + 1) is '/' or '*')
            SkipComment();
        else if (c == '#' && isLineStart)
            ReadDirective();
        else
        {
            isLineStart = false;
            ReadToken(into);
        }
    }

    void SkipComment()
    {
        var isBlock = text[place + 1] == '*';
        var end = isBlock
            ? text.IndexOf("*/", place + 2, StringComparison.Ordinal)
            : text.IndexOf('\n', place);
        end = end < 0 ? text.Length : isBlock ? end + 2 : end;
        Line();
        var lines = text.AsSpan(place, end - place).Count('\n');
        place = end;
        line += lines;
        isSpaced = true;
    }

    void ReadDirective()
    {
        var (at, isFlushLeft) = (Line(), IsFlushLeft());
        place++;
        isLineStart = false;
        var inner = new List<CToken>();
        while (place < text.Length && text[place] != '\n')
            Step(inner);
        var name = inner.Count > 0 && inner[0].Kind == CTokenKind.Word ? inner[0].Text : "";
        var rest = name.Length > 0 ? inner.Skip(1) : inner;
        tokens.Add(new CToken(CTokenKind.Directive, Whole(name, rest), at, isFlushLeft, true)
        {
            Directive = name,
            Inner = [.. rest],
        });
    }

    // A blank between any two tokens, but for the ( that makes a macro one with parameters.
    static string Whole(string name, IEnumerable<CToken> rest)
    {
        var words = new StringBuilder($"#{name}");
        var index = 0;
        foreach (var token in rest)
        {
            if (!(name == "define" && index == 1 && token.Is("(") && !token.IsSpaced))
                words.Append(' ');
            words.Append(token.Text);
            index++;
        }
        return words.ToString();
    }

    bool IsFlushLeft() => place == 0 || text[place - 1] == '\n';

    void ReadToken(List<CToken> into)
    {
        var (at, isFlushLeft) = (Line(), IsFlushLeft());
        var c = text[place];
        var (kind, length) =
            IsWordStart(c) ? WordOrPrefixedText()
            : char.IsAsciiDigit(c) || (c == '.' && char.IsAsciiDigit(At(place + 1)))
                ? (CTokenKind.Number, NumberLength())
            : c is '"' or '\'' ? (CTokenKind.Text, TextLength(place))
            : (CTokenKind.Mark, MarkLength());
        into.Add(new CToken(kind, text.Substring(place, length), at, isFlushLeft, isSpaced));
        place += length;
        isSpaced = false;
    }

    (CTokenKind, int) WordOrPrefixedText()
    {
        var end = place;
        while (IsWordStart(At(end)) || char.IsAsciiDigit(At(end)))
            end++;
        var isPrefix = At(end) is '"' or '\'' && text[place..end] is "L" or "u" or "U" or "u8";
        return isPrefix
            ? (CTokenKind.Text, end - place + TextLength(end))
            : (CTokenKind.Word, end - place);
    }

    // What the preprocessor takes for a number: 0x1fUL, 1.5e+3.
    int NumberLength()
    {
        var end = place + 1;
        while (IsWordStart(At(end)) || char.IsAsciiDigit(At(end)) || At(end) == '.'
            || (At(end) is '+' or '-' && text[end - 1] is 'e' or 'E' or 'p' or 'P'))
            end++;
        return end - place;
    }

    int TextLength(int start)
    {
        var quote = text[start];
        var end = start + 1;
        while (end < text.Length && text[end] != '\n' && text[end] != quote)
            end += text[end] == '\\' && At(end + 1) is not ('\n' or '\0') ? 2 : 1;
        return Math.Min(end < text.Length && text[end] == quote ? end + 1 : end, text.Length) - start;
    }

    // The longest that is one.
    int MarkLength() => (text[place], At(place + 1), At(place + 2)) switch
    {
        ('.', '.', '.') or ('<', '<', '=') or ('>', '>', '=') => 3,
        ('-', '>' or '-' or '=', _) or ('+', '+' or '=', _) or ('<', '<' or '=', _) or ('>', '>' or '=', _) => 2,
        ('&', '&' or '=', _) or ('|', '|' or '=', _) or ('#', '#', _) => 2,
        ('=' or '!' or '*' or '/' or '%' or '^', '=', _) => 2,
        _ => 1,
    };

    static bool IsWordStart(char c) => char.IsAsciiLetter(c) || c is '_' or '$' || (c > 127 && char.IsLetter(c));
}
