namespace Quiesce.Language;

/// <summary>
/// Breaks a C# expression into lines, so that what belongs together can be seen: a line begins with the loosest
/// operator of what is broken, and what stands inside parentheses is indented.
/// </summary>
static class CSharpLayout
{
    const string Indent = "    ", Conclusion = ".Implies(";

    /// <summary>The lines, each at most so wide where it can be.</summary>
    /// <param name="column">Where the first line begins; the others are indented as far.</param>
    public static IReadOnlyList<string> Lines(string text, int column, int width) =>
        [.. Broken(text, width - column).Select(line => new string(' ', column) + line)];

    static IEnumerable<string> Broken(string text, int width)
    {
        if (text.Length <= width)
            return [text];
        foreach (var symbol in (string[])[" | ", " & ", " && "])
            if (Pieces(text, symbol) is { Count: > 1 } parts)
                return Packed(parts, width);
        if (Pieces(text, Conclusion) is [var premise, .., var conclusion] && conclusion.EndsWith(')'))
            return
            [
                .. Broken(premise, width),
                .. Inside($"{Indent}{Conclusion}", conclusion[Conclusion.Length..^1], ")", width),
            ];
        var open = text.IndexOf('(', StringComparison.Ordinal);
        return open >= 0 && open < text.Length - 2 && text[^1] == ')'
            && !Depths(text).AsSpan((open + 1)..^1).Contains(0)
            ? Inside(text[..(open + 1)], text[(open + 1)..^1], ")", width)
            : [text];
    }

    // The first line holds what is in front of the parentheses, the last one closes them.
    static IEnumerable<string> Inside(string before, string text, string after, int width)
    {
        if (before.Length + text.Length + after.Length <= width)
            return [before + text + after];
        var outer = before[..^before.TrimStart().Length];
        var arguments = Pieces(text, ", ").Select((part, k) => k == 0 ? part : part[2..]).ToList();
        var lines = arguments.SelectMany((argument, k) =>
        {
            List<string> some = [.. Broken(argument, width - outer.Length - Indent.Length - 2)];
            some[^1] += k < arguments.Count - 1 ? "," : after;
            return some;
        });
        return [before, .. lines.Select(line => outer + Indent + line)];
    }

    // Short operands share a line; one that is broken has its lines to itself.
    static List<string> Packed(List<string> parts, int width)
    {
        var lines = new List<string>();
        var isOpen = false;
        foreach (var (place, part) in parts.Index())
        {
            var text = place == 0 ? part : part.TrimStart();
            var isShort = !Pieces(text, " | ").Skip(1).Concat(Pieces(text, " & ").Skip(1)).Any()
                && !text.Contains(Conclusion, StringComparison.Ordinal);
            if (isOpen && isShort && lines[^1].Length + 1 + text.Length <= width)
            {
                lines[^1] += " " + text;
                continue;
            }
            var start = place == 0 ? 0 : text.IndexOf(' ') + 1;
            var (sign, operand) = (text[..start], text[start..]);
            var broken = Broken(operand, width - sign.Length).ToList();
            isOpen = broken.Count == 1 && isShort;
            lines.Add(sign + broken[0]);
            lines.AddRange(broken.Skip(1).Select(line => new string(' ', sign.Length) + line));
        }
        return lines;
    }

    /// <summary>Cut in front of each use of a symbol that stands in no parentheses and no string.</summary>
    public static List<string> Pieces(string text, string symbol)
    {
        var depths = Depths(text);
        var pieces = new List<string>();
        var start = 0;
        for (var place = 1; place + symbol.Length <= text.Length; place++)
            if (depths[place] == 0 && string.CompareOrdinal(text, place, symbol, 0, symbol.Length) == 0)
            {
                pieces.Add(text[start..place]);
                start = place;
            }
        pieces.Add(text[start..]);
        return pieces;
    }

    // For each character in how many brackets it stands: a bracket in those around it, a string in one more.
    static int[] Depths(string text)
    {
        var depths = new int[text.Length];
        var (depth, isString) = (0, false);
        for (var place = 0; place < text.Length; place++)
        {
            var symbol = text[place];
            if (!isString && (symbol is ')' or ']'))
                depth--;
            depths[place] = depth + (isString ? 1 : 0);
            if (symbol == '"')
                isString = !isString;
            if (!isString && (symbol is '(' or '['))
                depth++;
        }
        return depths;
    }
}
