using System.Collections.Immutable;
using Quiesce.Ir.Formats.Smt;

namespace Quiesce.Tests.Ir;

/// <summary>Reads SMT-LIB text into expressions; comments are skipped.</summary>
static class SmtParser
{
    // What is printed here nests by its sums and arrays; deeper text is nobody's invariant.
    const int DepthMax = 2_000;

    /// <summary>Every expression in a text.</summary>
    /// <exception cref="FormatException">A parenthesis or a bar is missing, in a sentence.</exception>
    public static ImmutableArray<SmtExpression> Parse(string text)
    {
        var open = new Stack<List<SmtExpression>>();
        var items = new List<SmtExpression>();
        for (var place = 0; place < text.Length;)
        {
            switch (text[place])
            {
                case var blank when char.IsWhiteSpace(blank):
                    place++;
                    break;
                case ';':
                    place = text.IndexOf('\n', place) is var end && end >= 0 ? end : text.Length;
                    break;
                case '(':
                    if (open.Count == DepthMax)
                        throw new FormatException($"More than {DepthMax} parentheses are open at once.");
                    open.Push(items);
                    items = [];
                    place++;
                    break;
                case ')':
                    var list = SmtExpression.List(items);
                    items = open.TryPop(out var outer)
                        ? outer
                        : throw new FormatException("A closing parenthesis has no opening one.");
                    items.Add(list);
                    place++;
                    break;
                default:
                    var word = Word(text, place);
                    items.Add(word);
                    place += word.Length;
                    break;
            }
        }
        return open.Count == 0 ? [.. items] : throw new FormatException("A closing parenthesis is missing.");
    }

    static string Word(string text, int start)
    {
        var end = start + 1;
        if (text[start] is '|' or '"')
        {
            end = text.IndexOf(text[start], end) + 1;
            return end > 0 ? text[start..end] : throw new FormatException($"A closing {text[start]} is missing.");
        }
        while (end < text.Length && !char.IsWhiteSpace(text[end]) && text[end] is not ('(' or ')' or ';' or '|' or '"'))
            end++;
        return text[start..end];
    }
}
