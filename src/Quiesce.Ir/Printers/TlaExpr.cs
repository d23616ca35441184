namespace Quiesce.Ir.Printers;

/// <summary>An expression in TLA+ notation, with as few parentheses as its precedences allow.</summary>
public static class TlaExpr
{
    // Binding strengths, weakest first; an operand that binds no tighter than its place is put in parentheses.
    const int Weakest = 0, Implication = 1, Junction = 3, Negation = 4, Comparison = 5, Sum = 10, Atom = 16;

    /// <summary>The expression, with variables under the names <paramref name="name"/> gives them (their own by default).</summary>
    public static string Print(Expr expr, Func<Variable, string>? name = null, bool quoteEnums = true) =>
        new Writer(name ?? (variable => variable.Name), quoteEnums).Print(expr, Weakest);

    sealed class Writer(Func<Variable, string> name, bool quoteEnums)
    {
        public string Print(Expr expr, int place)
        {
            var (text, strength) = Render(expr);
            return strength > place ? text : $"({text})";
        }

        (string Text, int Strength) Render(Expr expr)
        {
            string Operand(int k, int place) => Print(expr.Operands[k], place);
            string Infix(string op, int strength) => $"{Operand(0, strength)} {op} {Operand(1, strength)}";
            switch (expr.Op)
            {
                case Op.Constant:
                    var text = expr.Domain.Format(expr.Value);
                    return (expr.Domain.Sort == Sort.Enum && quoteEnums ? $"\"{text}\"" : text,
                        expr.Value < 0 ? Sum : Atom);
                case Op.Read:
                    var variable = name(expr.Variable!);
                    return (expr.Operands.IsEmpty ? variable : $"{variable}[{Operand(0, Weakest)}]", Atom);
                case Op.Not when expr.Operands[0].Op == Op.Equal:
                    var equal = expr.Operands[0];
                    return ($"{Print(equal.Operands[0], Comparison)} # {Print(equal.Operands[1], Comparison)}", Comparison);
                case Op.Not:
                    return ($"~{Operand(0, Negation)}", Negation + 1);
                case Op.And:
                    return (string.Join(" /\\ ", expr.Operands.Select(operand => Print(operand, Junction))), Junction);
                case Op.Or:
                    return (string.Join(" \\/ ", expr.Operands.Select(operand => Print(operand, Junction))), Junction);
                case Op.Implies:
                    return (Infix("=>", Implication), Implication);
                case Op.Equal:
                    return (Infix("=", Comparison), Comparison);
                case Op.Less:
                    return (Infix("<", Comparison), Comparison);
                case Op.LessOrEqual:
                    return (Infix("<=", Comparison), Comparison);
                case Op.Add:
                    return ($"{Operand(0, Sum - 1)} + {Operand(1, Sum)}", Sum);
                case Op.Subtract:
                    return ($"{Operand(0, Sum - 1)} - {Operand(1, Sum)}", Sum);
                case Op.IfThenElse:
                    return ($"IF {Operand(0, Weakest)} THEN {Operand(1, Weakest)} ELSE {Operand(2, Weakest)}", Weakest);
            }
            throw new ArgumentOutOfRangeException(nameof(expr));
        }
    }
}
