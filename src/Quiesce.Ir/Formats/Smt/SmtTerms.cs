using System.Globalization;
using System.Numerics;

namespace Quiesce.Ir.Formats.Smt;

/// <summary>
/// Expressions as terms of SMT-LIB: operator by operator, so that a term read back is the expression it was. The term
/// of an expression without a value has an arbitrary value; its context has to rule that out.
/// </summary>
/// <param name="width">The bits of an integer, in two's complement.</param>
sealed class SmtTerms(SmtNames names, int width)
{
    readonly Dictionary<Expr, string> known = new(ReferenceEqualityComparer.Instance);

    /// <summary>The bits that hold every value of a domain of integers, with a sign.</summary>
    public static int WidthOf(Domain domain) =>
        1 + Math.Max(Bits(domain.High), Bits(-1 - domain.Low));

    // The bits of a positive number; others need none.
    static int Bits(int value) => value <= 0 ? 0 : BitOperations.Log2((uint)value) + 1;

    /// <summary>Uses a name for this expression from now on, if it is longer than that.</summary>
    public void Name(Expr expr, string name)
    {
        if (!expr.Operands.IsEmpty)
            known[expr] = name;
    }

    public SmtExpression Of(Expr expr)
    {
        if (known.TryGetValue(expr, out var name))
            return name;
        SmtExpression Apply(string op) => SmtExpression.List([op, .. expr.Operands.Select(Of)]);
        switch (expr.Op)
        {
            case Op.Constant:
                return Constant(expr.Domain, expr.Value);
            case Op.Read:
                return Read(expr);
            case Op.Not:
                return Apply("not");
            case Op.And:
                return Apply("and");
            case Op.Or:
                return Apply("or");
            case Op.Implies:
                return Apply("=>");
            case Op.Equal when !names.Has(expr.Operands[0].Domain):
                return Of(ByCases(expr.Operands[0], expr.Operands[1]));
            case Op.Equal:
                return Apply("=");
            case Op.Less:
                return Apply("bvslt");
            case Op.LessOrEqual:
                return Apply("bvsle");
            case Op.Add:
                return Apply("bvadd");
            case Op.Subtract:
                return Apply("bvsub");
            case Op.Multiply:
                return Apply("bvmul");
            case Op.Divide:
                return Apply(names.Division);
            case Op.Modulo:
                return Apply("bvsmod");
            case Op.IfThenElse:
                return Apply("ite");
        }
        throw new ArgumentOutOfRangeException(nameof(expr));
    }

    // Values of an enumeration without a variable occur only in choices, If(closing, Phase.Closing, Phase.Open).
    static Expr ByCases(Expr left, Expr right) =>
        left.Op == Op.IfThenElse
            ? Expr.IfThenElse(left.Operands[0], ByCases(left.Operands[1], right), ByCases(left.Operands[2], right))
        : right.Op == Op.IfThenElse ? ByCases(right, left)
        : Expr.Equal(left, right);

    /// <summary>A value of a domain.</summary>
    public SmtExpression Constant(Domain domain, int value) => domain.Sort switch
    {
        Sort.Bool => value != 0 ? "true" : "false",
        Sort.Int => value >= 0 ? Numeral(value) : SmtExpression.List("bvneg", Numeral(-value)),
        Sort.Enum => names.Member(domain, value),
        _ => throw new ArgumentOutOfRangeException(nameof(domain)),
    };

    SmtExpression Numeral(int value) =>
        SmtExpression.List("_", string.Create(CultureInfo.InvariantCulture, $"bv{value}"), $"{width}");

    SmtExpression Read(Expr read)
    {
        var variable = read.Variable!;
        if (read.Operands.IsEmpty)
            return names.Element(variable, 0);
        var index = read.Operands[0];
        return index.IsConstant
            ? names.Element(variable, index.Value)
            : SmtExpression.List([names.Read(variable), Of(index), .. Elements(variable)]);
    }

    IEnumerable<SmtExpression> Elements(Variable array) =>
        Enumerable.Range(0, array.Count).Select(k => (SmtExpression)names.Element(array, k));
}
