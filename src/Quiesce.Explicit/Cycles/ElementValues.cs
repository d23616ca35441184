using Quiesce.Ir;

namespace Quiesce.Explicit.Cycles;

/// <summary>
/// For each element of a state the values it may have, and what that says about expressions: at least the values they
/// have in states of such values.
/// </summary>
internal sealed class ElementValues(ValueSet[] ofElements)
{
    /// <summary>Expressions that are longer, written out, are taken to have any value.</summary>
    const int SizeMax = 1 << 12;

    public ValueSet this[int element]
    {
        get => ofElements[element];
        set => ofElements[element] = value;
    }

    public int Count => ofElements.Length;

    /// <summary>What an expression may be.</summary>
    public ValueSet Of(Expr expr) =>
        expr.Size > SizeMax ? ValueSet.Of(expr.Domain) with { MayLack = !Definedness.IsTotal(expr) } : Value(expr);

    ValueSet Value(Expr expr)
    {
        switch (expr.Op)
        {
            case Op.Constant:
                return ValueSet.Of(expr.Value);
            case Op.Read:
                return expr.Operands.IsEmpty
                    ? ofElements[expr.Variable!.Offset]
                    : Element(expr.Variable!, expr.Operands[0]);
            case Op.Not:
                var operand = Value(expr.Operands[0]);
                return ValueSet.OfBool(operand.CanBeFalse, operand.CanBeTrue, operand.MayLack);
            case Op.And:
                return Junction(expr, ending: false);
            case Op.Or:
                return Junction(expr, ending: true);
            case Op.Implies:
                var (premise, conclusion) = (Value(expr.Operands[0]), Value(expr.Operands[1]));
                return ValueSet.OfBool(
                    premise.CanBeFalse || conclusion.CanBeTrue,
                    premise.CanBeTrue && conclusion.CanBeFalse,
                    premise.MayLack || premise.CanBeTrue && conclusion.MayLack);
            case Op.Equal or Op.Less or Op.LessOrEqual:
                return Comparison(expr.Op, Value(expr.Operands[0]), Value(expr.Operands[1]));
            case Op.Add:
                var (left, right) = (Value(expr.Operands[0]), Value(expr.Operands[1]));
                return right.IsSingle ? left.Plus(right.Low) with { MayLack = left.MayLack || right.MayLack }
                    : left.IsSingle ? right.Plus(left.Low) with { MayLack = left.MayLack || right.MayLack }
                    : new(left.Low + right.Low, left.High + right.High, MayLack: left.MayLack || right.MayLack);
            case Op.Subtract:
                var (from, what) = (Value(expr.Operands[0]), Value(expr.Operands[1]));
                return what.IsSingle
                    ? from.Plus(-what.Low) with { MayLack = from.MayLack || what.MayLack }
                    : new(from.Low - what.High, from.High - what.Low, MayLack: from.MayLack || what.MayLack);
            case Op.Multiply or Op.Divide or Op.Modulo:
                return Arithmetic(expr);
            case Op.IfThenElse:
                var condition = Value(expr.Operands[0]);
                var then = condition.CanBeTrue ? Value(expr.Operands[1]) : ValueSet.Empty;
                var otherwise = condition.CanBeFalse ? Value(expr.Operands[2]) : ValueSet.Empty;
                var either = then.Or(otherwise);
                return either with { MayLack = either.MayLack || condition.MayLack };
        }
        throw new ArgumentOutOfRangeException(nameof(expr));
    }

    ValueSet Element(Variable array, Expr index)
    {
        var places = Value(index);
        var set = ValueSet.Empty;
        for (var place = Math.Max(0, places.Low); place <= Math.Min(places.High, array.Count - 1); place++)
            if (places.Contains(place))
                set = set.Or(ofElements[array.Offset + place]);
        var mayLack = places.MayLack || places.Low < 0 || places.High >= array.Count;
        return (set.IsEmpty ? ValueSet.Of(array.Domain) : set) with { MayLack = mayLack };
    }

    // Operands behind one that ends the junction for certain are not evaluated.
    ValueSet Junction(Expr expr, bool ending)
    {
        var (canEnd, canGoOn, mayLack) = (false, true, false);
        foreach (var operand in expr.Operands)
        {
            var value = Value(operand);
            canEnd |= ending ? value.CanBeTrue : value.CanBeFalse;
            canGoOn &= ending ? value.CanBeFalse : value.CanBeTrue;
            mayLack |= value.MayLack;
            if (!canGoOn)
                break;
        }
        return ending
            ? ValueSet.OfBool(canEnd, canGoOn, mayLack)
            : ValueSet.OfBool(canGoOn, canEnd, mayLack);
    }

    static ValueSet Comparison(Op op, ValueSet left, ValueSet right)
    {
        var mayLack = left.MayLack || right.MayLack;
        return op switch
        {
            Op.Equal => ValueSet.OfBool(
                left.Intersects(right), !(left.IsSingle && right.IsSingle && left.Low == right.Low), mayLack),
            Op.Less => ValueSet.OfBool(left.Low < right.High, left.High >= right.Low, mayLack),
            _ => ValueSet.OfBool(left.Low <= right.High, left.High > right.Low, mayLack),
        };
    }

    // Exact where both are known; else what the expression says by itself.
    ValueSet Arithmetic(Expr expr)
    {
        var (left, right) = (Value(expr.Operands[0]), Value(expr.Operands[1]));
        var mayLack = left.MayLack || right.MayLack;
        if (!left.IsSingle || !right.IsSingle)
            return ValueSet.Of(expr.Domain) with { MayLack = mayLack };
        var value = expr.Op switch
        {
            Op.Multiply => left.Low * right.Low,
            Op.Divide => Expr.FloorDivide(left.Low, right.Low),
            _ => Expr.FloorModulo(left.Low, right.Low),
        };
        return ValueSet.Of(value) with { MayLack = mayLack };
    }
}
