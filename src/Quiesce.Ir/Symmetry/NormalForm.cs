using System.Text;

namespace Quiesce.Ir.Symmetry;

/// <summary>
/// Texts of expressions that are the same for some expressions that always mean the same: the operands of conjunctions,
/// sums and equations may stand in any order.
/// </summary>
internal sealed class NormalForm
{
    readonly Dictionary<Expr, string> known = new(ReferenceEqualityComparer.Instance);

    public string Of(Expr expr)
    {
        if (known.TryGetValue(expr, out var text))
            return text;
        return known[expr] = Print(expr);
    }

    string Print(Expr expr)
    {
        switch (expr.Op)
        {
            case Op.Constant:
                return $"{expr.Value}";
            case Op.Read:
                var name = $"v{expr.Variable!.Index}";
                return expr.Operands.IsEmpty ? name : $"{name}[{Of(expr.Operands[0])}]";
            // Where an operand may have no value, those before it may decide whether it is asked.
            case Op.And or Op.Or:
                return Join(expr.Op, expr.Operands.Select(Of), Definedness.IsTotal(expr), isSet: true);
            case Op.Equal or Op.Multiply:
                return Join(expr.Op, expr.Operands.Select(Of), isUnordered: true, isSet: false);
            case Op.Add:
                return Join(expr.Op, Terms(expr).Select(Of), isUnordered: true, isSet: false);
            case Op.Not or Op.Implies or Op.Less or Op.LessOrEqual or Op.Subtract or Op.Divide or Op.Modulo
                or Op.IfThenElse:
                return Join(expr.Op, expr.Operands.Select(Of), isUnordered: false, isSet: false);
        }
        throw new ArgumentOutOfRangeException(nameof(expr));
    }

    static IEnumerable<Expr> Terms(Expr sum) =>
        sum.Op == Op.Add ? sum.Operands.SelectMany(Terms) : [sum];

    static string Join(Op op, IEnumerable<string> operands, bool isUnordered, bool isSet)
    {
        var ordered = isUnordered ? operands.Order(StringComparer.Ordinal) : operands;
        if (isUnordered && isSet)
            ordered = ordered.Distinct();
        return new StringBuilder().Append(op).Append('(').AppendJoin(',', ordered).Append(')').ToString();
    }
}
