using System.Collections.Immutable;
using System.Text;

namespace Quiesce.Ir.Formats.Smt;

/// <summary>
/// An S-expression of SMT-LIB: a word (a symbol or a literal, as it is written), or a list in parentheses.
/// </summary>
sealed class SmtExpression
{
    SmtExpression(string? word, ImmutableArray<SmtExpression> items)
    {
        Word = word;
        Items = items;
        Length = word?.Length ?? items.Sum(item => item.Length) + Math.Max(0, items.Length - 1) + 2;
    }

    /// <summary>Null for a list.</summary>
    public string? Word { get; }

    /// <summary>The items of a list; empty for a word.</summary>
    public ImmutableArray<SmtExpression> Items { get; }

    /// <summary>How long it is on one line.</summary>
    public int Length { get; }

    public static implicit operator SmtExpression(string word) => new(word, []);

    public static SmtExpression List(params IEnumerable<SmtExpression> items) => new(null, [.. items]);

    /// <summary><c>(and ...)</c>, or its equivalent for fewer than two operands.</summary>
    public static SmtExpression And(params IReadOnlyList<SmtExpression> operands) => Junction("and", "true", operands);

    /// <summary><c>(or ...)</c>, or its equivalent for fewer than two operands.</summary>
    public static SmtExpression Or(params IReadOnlyList<SmtExpression> operands) => Junction("or", "false", operands);

    static SmtExpression Junction(string op, string neutral, IReadOnlyList<SmtExpression> operands) =>
        operands.Count switch
        {
            0 => neutral,
            1 => operands[0],
            _ => List([op, .. operands]),
        };

    /// <summary>Whether it is a list that begins with a word.</summary>
    public bool Is(string head) => Items.Length > 0 && Items[0].Word == head;

    /// <summary>On one line.</summary>
    public override string ToString()
    {
        var text = new StringBuilder(Length);
        Append(text);
        return text.ToString();
    }

    void Append(StringBuilder text)
    {
        if (Word is not null)
        {
            text.Append(Word);
            return;
        }
        text.Append('(');
        for (var k = 0; k < Items.Length; k++)
        {
            if (k > 0)
                text.Append(' ');
            Items[k].Append(text);
        }
        text.Append(')');
    }
}
