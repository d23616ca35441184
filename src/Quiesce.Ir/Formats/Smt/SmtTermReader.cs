using System.Collections.Frozen;
using System.Globalization;

namespace Quiesce.Ir.Formats.Smt;

/// <summary>Terms as <see cref="SmtTerms"/> prints them, back into expressions over a system.</summary>
sealed class SmtTermReader
{
    readonly FrozenDictionary<string, Expr> symbols;
    readonly FrozenDictionary<string, Variable> arrays;

    public SmtTermReader(TransitionSystem system, SmtNames names)
    {
        var known = new Dictionary<string, Expr> { ["true"] = Expr.True, ["false"] = Expr.False };
        foreach (var variable in system.Variables)
            for (var index = 0; index < variable.Count; index++)
                known[names.Element(variable, index)] = variable.Length is null
                    ? Expr.Read(variable)
                    : Expr.Read(variable, Expr.Int(index));
        foreach (var domain in names.Enumerations)
            for (var value = 0; value < domain.Size; value++)
                known[names.Member(domain, value)] = Expr.Constant(domain, value);
        symbols = known.ToFrozenDictionary();
        arrays = system.Variables.Where(variable => variable.Length is not null).ToFrozenDictionary(names.Read);
    }

    /// <summary>The expression a term stands for.</summary>
    /// <exception cref="FormatException">It stands for none, in a sentence.</exception>
    public Expr Read(SmtExpression term)
    {
        try
        {
            return term.Word is { } word ? Symbol(word) : Application(term);
        }
        catch (ArgumentException wrong)
        {
            throw new FormatException($"{term.Shown} makes no sense: {wrong.Message}", wrong);
        }
    }

    Expr Symbol(string symbol) => symbols.TryGetValue(symbol, out var expr)
        ? expr
        : throw new FormatException($"It speaks of {symbol}, which is no variable or value of today's spec.");

    Expr Application(SmtExpression term)
    {
        var head = term.Items.IsEmpty ? null : term.Items[0].Word;
        if (head == "_")
            return Expr.Int(Numeral(term));
        var operands = term.Items.Skip(1).Select(Read).ToList();
        if (head is not null && arrays.TryGetValue(head, out var array))
            return operands.Count == array.Count + 1
                ? Expr.Read(array, operands[0])
                : throw Misshapen(term);
        return (head, operands.Count) switch
        {
            ("not", 1) => Expr.Not(operands[0]),
            ("and", >= 2) => Expr.And(operands),
            ("or", >= 2) => Expr.Or(operands),
            ("=>", 2) => Expr.Implies(operands[0], operands[1]),
            ("=", 2) => Expr.Equal(operands[0], operands[1]),
            ("bvslt", 2) => Expr.Less(operands[0], operands[1]),
            ("bvsle", 2) => Expr.LessOrEqual(operands[0], operands[1]),
            ("bvadd", 2) => Expr.Add(operands[0], operands[1]),
            ("bvsub", 2) => Expr.Subtract(operands[0], operands[1]),
            ("bvneg", 1) => Expr.Subtract(Expr.Int(0), operands[0]),
            ("ite", 3) => Expr.IfThenElse(operands[0], operands[1], operands[2]),
            _ => throw Misshapen(term),
        };
    }

    static int Numeral(SmtExpression term) =>
        term.Items.Length == 3
        && term.Items[1].Word is ['b', 'v', .. var digits]
        && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw Misshapen(term);

    static FormatException Misshapen(SmtExpression term) =>
        new($"{term.Shown} is no term that stands in a certificate.");
}
