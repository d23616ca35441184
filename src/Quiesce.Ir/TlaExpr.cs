namespace Quiesce.Ir;

/// <summary>
/// An expression in TLA+ notation, with as few parentheses as its precedences allow: on one line, or broken over
/// several as TLA+ users do it, with conjunctions and disjunctions as bulleted lists.
/// </summary>
internal static class TlaExpr
{
    /// <summary>The largest width of a wrapped expression, unless a single name is longer.</summary>
    public const int Width = 80;

    // Binding strengths, weakest first; an operand that binds no tighter than its place requires gets parentheses.
    internal const int Anything = -1, Comparison = 5;
    const int Conditional = 0, Implication = 1, Junction = 3, Negation = 4;
    const int Modulo = 8, Sum = 10, Product = 13, Atom = 16;

    /// <summary>The expression on one line.</summary>
    /// <param name="name">The names of variables; by default their own.</param>
    /// <param name="quoteEnums">Whether members of enumerations are strings, as TLA+ needs them, or bare.</param>
    /// <param name="sets">Whether <c>x = 1 \/ x = 3</c> is printed as <c>x \in {1, 3}</c>.</param>
    /// <param name="parts">Parts of it that have names, which stand for them.</param>
    public static string Print(
        Expr expr, Func<Variable, string>? name = null, bool quoteEnums = true, bool sets = false,
        IReadOnlyDictionary<Expr, string>? parts = null) =>
        new Writer(name ?? (variable => variable.Name), quoteEnums, sets, parts).Line(expr, Anything);

    /// <summary>The expression on as many lines as it needs.</summary>
    /// <param name="column">The column of its start, from 0; later lines are indented to it.</param>
    /// <param name="place">Its context: anything, or the right side of a comparison.</param>
    /// <param name="parts">Parts of it that have names, which stand for them.</param>
    internal static string Wrap(
        Expr expr, int column, Func<Variable, string> name, int place = Anything,
        IReadOnlyDictionary<Expr, string>? parts = null) =>
        new Writer(name, quoteEnums: true, parts: parts).Block(expr, column, place);

    /// <summary>A member of an enumeration as TLA+ writes it.</summary>
    internal static string Quote(string member) =>
        $"\"{member.Replace("\\", "\\\\").Replace("\"", "\\\"")}\"";

    // A binary operator, and how tightly each of its operands has to bind.
    readonly record struct Infix(string Symbol, int Strength, Expr Left, int LeftPlace, Expr Right, int RightPlace);

    sealed class Writer(
        Func<Variable, string> name, bool quoteEnums, bool sets = false,
        IReadOnlyDictionary<Expr, string>? parts = null)
    {
        public string Line(Expr expr, int place)
        {
            if (parts?.TryGetValue(expr, out var part) == true)
                return part;
            if (sets && Membership(expr) is { } membership)
                return Comparison > place ? membership : $"({membership})";
            var text = Bare(expr);
            return Strength(expr) > place ? text : $"({text})";
        }

        string Bare(Expr expr)
        {
            switch (expr.Op)
            {
                case Op.Constant:
                    var text = expr.Domain.Format(expr.Value);
                    return expr.Domain.Sort == Sort.Enum && quoteEnums ? Quote(text) : text;
                case Op.Read:
                    var variable = name(expr.Variable!);
                    return expr.Operands.IsEmpty ? variable : $"{variable}[{Line(expr.Operands[0], Anything)}]";
                case Op.Not when AsInfix(expr) is null:
                    return $"~{Line(expr.Operands[0], Negation)}";
                case Op.And or Op.Or:
                    var symbol = expr.Op == Op.And ? " /\\ " : " \\/ ";
                    return string.Join(symbol, Parts(expr).Select(operand => Line(operand, Junction)));
                case Op.IfThenElse:
                    return $"IF {Line(expr.Operands[0], Anything)} THEN {Line(expr.Operands[1], Anything)} " +
                        $"ELSE {Line(expr.Operands[2], Anything)}";
                case Op.Not or Op.Implies or Op.Equal or Op.Less or Op.LessOrEqual or Op.Add or Op.Subtract
                    or Op.Multiply or Op.Divide or Op.Modulo:
                    var infix = AsInfix(expr)!.Value;
                    return $"{Line(infix.Left, infix.LeftPlace)} {infix.Symbol} {Line(infix.Right, infix.RightPlace)}";
            }
            throw new ArgumentOutOfRangeException(nameof(expr));
        }

        // The operands of a junction; adjacent ones that make one set are one part.
        IEnumerable<Expr> Parts(Expr junction)
        {
            for (var k = 0; k < junction.Operands.Length;)
            {
                var length = 1;
                if (sets && Candidate(junction.Op, junction.Operands[k]) is { } first)
                    while (k + length < junction.Operands.Length
                        && Candidate(junction.Op, junction.Operands[k + length]) is { } next
                        && next.Element.IsSameAs(first.Element))
                        length++;
                var part = junction.Operands.AsSpan(k, length).ToArray();
                yield return junction.Op == Op.And ? Expr.And(part) : Expr.Or(part);
                k += length;
            }
        }

        // x \in {..} or x \notin {..}; null for other expressions.
        string? Membership(Expr expr)
        {
            var (op, whole) = expr.Op == Op.Not && expr.Operands[0].Op is Op.And or Op.Or
                ? (expr.Operands[0].Op, expr.Operands[0])
                : (expr.Op, expr);
            if (op is not (Op.And or Op.Or) || Candidate(op, whole.Operands[0]) is not { Element: var element })
                return null;
            var candidates = whole.Operands.Select(operand => Candidate(op, operand)).ToList();
            if (!candidates.All(candidate => candidate?.Element.IsSameAs(element) == true))
                return null;
            var isIn = (op == Op.Or) == ReferenceEquals(whole, expr);
            return $"{Line(element, Comparison)} {(isIn ? "\\in" : "\\notin")} "
                + $"{{{string.Join(", ", candidates.Select(candidate => Line(candidate!.Value.Value, Anything)))}}}";
        }

        // In a disjunction x = 1, in a conjunction x # 1.
        static (Expr Element, Expr Value)? Candidate(Op junction, Expr operand)
        {
            if (junction == Op.And && operand.Op != Op.Not)
                return null;
            var equality = junction == Op.And ? operand.Operands[0] : operand;
            if (equality.Op != Op.Equal)
                return null;
            var (left, right) = (equality.Operands[0], equality.Operands[1]);
            return (left.Op, right.Op) switch
            {
                (Op.Read, Op.Constant) => (left, right),
                (Op.Constant, Op.Read) => (right, left),
                _ => null,
            };
        }

        // Room is for what follows on the last line: the operator after a left operand.
        public string Block(Expr expr, int column, int place, int room = 0)
        {
            var line = Line(expr, place);
            if (column + line.Length + room <= Width || parts?.ContainsKey(expr) == true)
                return line;
            return Strength(expr) > place ? Broken(expr, column) : $"({Broken(expr, column + 1)})";
        }

        string Broken(Expr expr, int column)
        {
            string NewLine(int indent) => "\n" + new string(' ', column + indent);
            switch (expr.Op)
            {
                case Op.Constant or Op.Read:
                    return Bare(expr);
                case Op.Not when AsInfix(expr) is null:
                    return "~" + Block(expr.Operands[0], column + 1, Negation);
                case Op.And or Op.Or:
                    var bullet = expr.Op == Op.And ? "/\\ " : "\\/ ";
                    return string.Join(NewLine(0),
                        expr.Operands.Select(operand => bullet + Block(operand, column + 3, Anything)));
                case Op.IfThenElse:
                    return "IF " + Block(expr.Operands[0], column + 3, Anything) + NewLine(0)
                        + "THEN " + Block(expr.Operands[1], column + 5, Anything) + NewLine(0)
                        + "ELSE " + Block(expr.Operands[2], column + 5, Anything);
                case Op.Not or Op.Implies or Op.Equal or Op.Less or Op.LessOrEqual or Op.Add or Op.Subtract
                    or Op.Multiply or Op.Divide or Op.Modulo:
                    var infix = AsInfix(expr)!.Value;
                    // Without parentheses an operator after a bulleted list would belong to its last item.
                    var leftPlace = Math.Max(infix.LeftPlace, Junction);
                    return Block(infix.Left, column, leftPlace, infix.Symbol.Length + 1) + " " + infix.Symbol
                        + NewLine(2) + Block(infix.Right, column + 2, infix.RightPlace);
            }
            throw new ArgumentOutOfRangeException(nameof(expr));
        }
    }

    static int Strength(Expr expr)
    {
        switch (expr.Op)
        {
            case Op.Constant:
                // A leading minus binds like a sum.
                return expr.Domain.Sort == Sort.Int && expr.Value < 0 ? Sum : Atom;
            case Op.Read:
                return Atom;
            case Op.Not when AsInfix(expr) is null:
                return Negation;
            case Op.And or Op.Or:
                return Junction;
            case Op.IfThenElse:
                return Conditional;
            case Op.Not or Op.Implies or Op.Equal or Op.Less or Op.LessOrEqual or Op.Add or Op.Subtract
                or Op.Multiply or Op.Divide or Op.Modulo:
                return AsInfix(expr)!.Value.Strength;
        }
        throw new ArgumentOutOfRangeException(nameof(expr));
    }

    // Negated comparisons have operators of their own; null for ~ of anything else, and for what is no binary
    // operator.
    static Infix? AsInfix(Expr expr)
    {
        switch (expr.Op)
        {
            case Op.Constant or Op.Read or Op.And or Op.Or or Op.IfThenElse:
                return null;
            case Op.Not:
                var (positive, operands) = (expr.Operands[0].Op, expr.Operands[0].Operands);
                return positive switch
                {
                    Op.Equal => Compare("#", "#", operands[0], operands[1]),
                    Op.Less => Compare(">=", "<=", operands[0], operands[1]),
                    Op.LessOrEqual => Compare(">", "<", operands[0], operands[1]),
                    _ => null,
                };
            case Op.Implies:
                return new Infix("=>", Implication, expr.Operands[0], Implication, expr.Operands[1], Implication);
            case Op.Equal:
                return Compare("=", "=", expr.Operands[0], expr.Operands[1]);
            case Op.Less:
                return Compare("<", ">", expr.Operands[0], expr.Operands[1]);
            case Op.LessOrEqual:
                return Compare("<=", ">=", expr.Operands[0], expr.Operands[1]);
            case Op.Add:
                return new Infix("+", Sum, expr.Operands[0], Sum - 1, expr.Operands[1], Sum);
            case Op.Subtract:
                return new Infix("-", Sum, expr.Operands[0], Sum - 1, expr.Operands[1], Sum);
            // TLA+ lets * and \div not mix, nor % with anything.
            case Op.Multiply:
                var first = expr.Operands[0].Op == Op.Multiply ? Product - 1 : Product;
                return new Infix("*", Product, expr.Operands[0], first, expr.Operands[1], Product);
            case Op.Divide:
                return new Infix("\\div", Product, expr.Operands[0], Product, expr.Operands[1], Product);
            case Op.Modulo:
                return new Infix("%", Modulo, expr.Operands[0], Product, expr.Operands[1], Product);
        }
        throw new ArgumentOutOfRangeException(nameof(expr));
    }

    // A constant is printed on the right, on whichever side the factories left it.
    static Infix Compare(string symbol, string mirrored, Expr left, Expr right) =>
        left.IsConstant && !right.IsConstant
            ? new Infix(mirrored, Comparison, right, Comparison, left, Comparison)
            : new Infix(symbol, Comparison, left, Comparison, right, Comparison);
}
