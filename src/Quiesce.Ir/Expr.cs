using System.Collections.Immutable;

namespace Quiesce.Ir;

/// <summary>
/// An expression over the old state: the one node type of the representation. Immutable. The factories fold
/// constants, so that what a spec decides at build time does not reach an engine.
/// </summary>
public sealed class Expr
{
    Expr(
        Op op, Domain domain, ImmutableArray<Expr> operands, int value = 0, Variable? variable = null,
        int? passed = null)
    {
        Op = op;
        Domain = domain;
        Operands = operands;
        Value = value;
        Variable = variable;
        Passed = passed;
        Depth = Size = 1;
        IsTotal = op != Op.Read || operands.IsEmpty || Definedness.IsInside(variable!, operands[0].Domain);
        foreach (var operand in operands)
        {
            Depth = Math.Max(Depth, operand.Depth + 1);
            IsTotal &= operand.IsTotal;
            Size = Math.Min(SizeMax, Size + operand.Size);
        }
    }

    public static readonly Expr True = new(Op.Constant, Domain.Bool, [], 1);
    public static readonly Expr False = new(Op.Constant, Domain.Bool, [], 0);

    public Op Op { get; }

    /// <summary>The sort, and an interval that every value the expression can take lies in.</summary>
    public Domain Domain { get; }

    public ImmutableArray<Expr> Operands { get; }

    /// <summary>For <see cref="Op.Constant"/>.</summary>
    public int Value { get; }

    /// <summary>For <see cref="Op.Read"/>; null otherwise.</summary>
    public Variable? Variable { get; }

    /// <summary>
    /// For a comparison of <see cref="IsPast"/> the position that has been passed; null otherwise. What else compares
    /// the same values means something else in another order of the list, so that the two are never taken for one.
    /// </summary>
    public int? Passed { get; }

    /// <summary>
    /// The largest depth of an expression that a user writes. All code that reads expressions recurses at each level,
    /// and the deepest recursions, the encodings for solvers, need 2 MB of stack for it.
    /// </summary>
    public const int DepthMax = 1000;

    /// <summary>The nesting depth of operators; 1 for a constant.</summary>
    public int Depth { get; }

    // Parts that stand in many places make a size that no number could hold.
    const int SizeMax = 1 << 30;

    /// <summary>How many constants, reads and operators it has where it is written out, or very many.</summary>
    public int Size { get; }

    /// <summary><see cref="Definedness.IsTotal"/>, known of every expression as it is made.</summary>
    internal bool IsTotal { get; }

    public bool IsConstant => Op == Op.Constant;
    public bool IsTrue => IsConstant && Domain.Sort == Sort.Bool && Value == 1;
    public bool IsFalse => IsConstant && Domain.Sort == Sort.Bool && Value == 0;

    public static Expr Bool(bool value) => value ? True : False;

    public static Expr Int(int value) => new(Op.Constant, Domain.Range(value, value), [], value);

    /// <summary>
    /// A constant of a given domain, for enums; <paramref name="value"/> counts from the domain's
    /// low.
    /// </summary>
    /// <exception cref="ArgumentException">The value lies outside.</exception>
    public static Expr Constant(Domain domain, int value) => domain.Sort switch
    {
        Sort.Bool => Bool(value != 0),
        Sort.Int => Int(value),
        Sort.Enum => domain.Contains(value)
            ? new Expr(Op.Constant, domain, [], value)
            : throw new ArgumentException($"{value} is not a member of {domain}."),
        _ => throw new ArgumentOutOfRangeException(nameof(domain)),
    };

    /// <summary>The value of a scalar.</summary>
    public static Expr Read(Variable variable)
    {
        if (variable.Length is not null)
            throw new ArgumentException($"{variable} is an array: read one of its elements.");
        return Single(variable.Domain) ?? new Expr(Op.Read, variable.Domain, [], variable: variable);
    }

    /// <summary>
    /// The value of an element. An index outside the array is undefined, as in TLA+; see <see
    /// cref="Definedness"/>.
    /// </summary>
    public static Expr Read(Variable variable, Expr index)
    {
        if (variable.Length is not { } length)
            throw new ArgumentException($"{variable} is not an array: it has no index.");
        Require(index, Sort.Int, "An index");
        if (index.IsConstant && (index.Value < 0 || index.Value >= length))
            throw new ArgumentException($"{variable}[{index.Value}] does not exist: the indices are 0..{length - 1}.");
        var single = index.IsConstant ? Single(variable.Domain) : null;
        return single ?? new Expr(Op.Read, variable.Domain, [index], variable: variable);
    }

    // A variable with a single value is a constant, and needs no bits.
    static Expr? Single(Domain domain) => domain.Size == 1 ? Constant(domain, domain.Low) : null;

    public static Expr Not(Expr operand)
    {
        Require(operand, Sort.Bool, "The operand of ~");
        if (operand.IsConstant)
            return Bool(operand.Value == 0);
        return operand.Op == Op.Not ? operand.Operands[0] : new Expr(Op.Not, Domain.Bool, [operand]);
    }

    public static Expr And(params IEnumerable<Expr> operands) => Junction(Op.And, operands);

    public static Expr Or(params IEnumerable<Expr> operands) => Junction(Op.Or, operands);

    static Expr Junction(Op op, IEnumerable<Expr> operands)
    {
        // FALSE ends a conjunction, TRUE a disjunction: operands after it are never evaluated.
        var (neutral, ending) = op == Op.And ? (1, 0) : (0, 1);
        var flat = ImmutableArray.CreateBuilder<Expr>();
        foreach (var operand in operands)
        {
            Require(operand, Sort.Bool, op == Op.And ? "An operand of /\\" : "An operand of \\/");
            if (operand.Op == op)
                flat.AddRange(operand.Operands);
            else if (!operand.IsConstant || operand.Value != neutral)
                flat.Add(operand);
            if (operand.IsConstant && operand.Value == ending)
                break;
        }
        if (flat.Count == 0)
            return Bool(neutral == 1);
        // No operand before the constant may be undefined: the junction is that constant.
        if (flat[^1].IsConstant && flat.All(Definedness.IsTotal))
            return flat[^1];
        return flat.Count == 1 ? flat[0] : new Expr(op, Domain.Bool, flat.DrainToImmutable());
    }

    public static Expr Implies(Expr left, Expr right)
    {
        Require(left, Sort.Bool, "The left side of =>");
        Require(right, Sort.Bool, "The right side of =>");
        if (left.IsConstant)
            return left.Value == 0 ? True : right;
        if (right.IsTrue && Definedness.IsTotal(left))
            return True;
        return new Expr(Op.Implies, Domain.Bool, [left, right]);
    }

    public static Expr Equal(Expr left, Expr right)
    {
        if (!left.Domain.IsCompatible(right.Domain))
            throw new ArgumentException($"A value of {left.Domain} cannot be compared with one of {right.Domain}.");
        if (left.IsConstant && right.IsConstant)
            return Bool(left.Value == right.Value);
        if (left.Domain.Sort == Sort.Bool && (left.IsConstant || right.IsConstant))
        {
            var (constant, other) = left.IsConstant ? (left, right) : (right, left);
            return constant.IsTrue ? other : Not(other);
        }
        var apart = left.Domain.High < right.Domain.Low || right.Domain.High < left.Domain.Low;
        if (apart && Definedness.IsTotal(left) && Definedness.IsTotal(right))
            return False;
        return new Expr(Op.Equal, Domain.Bool, [left, right]);
    }

    /// <summary>
    /// Whether a process has passed a position: it is at a later one. <see cref="Passes.ItemOrder"/> knows the
    /// comparisons again, and says what they mean in another order.
    /// </summary>
    /// <param name="counter">A read of the program counter; its highest value is the position behind the list.</param>
    public static Expr IsPast(Expr counter, int position) => Or(
        Enumerable.Range(position + 1, counter.Domain.High - position).Select(later => new Expr(
            Op.Equal, Domain.Bool, [counter, Constant(counter.Domain, later)], passed: position)));

    /// <summary>The comparison with other operands, which means the same as before.</summary>
    internal static Expr EqualAs(Expr comparison, Expr left, Expr right)
    {
        var equal = Equal(left, right);
        return equal.Op == Op.Equal && comparison.Passed is { } position
            ? new Expr(Op.Equal, Domain.Bool, equal.Operands, passed: position)
            : equal;
    }

    public static Expr NotEqual(Expr left, Expr right) => Not(Equal(left, right));

    public static Expr Less(Expr left, Expr right) => Compare(Op.Less, left, right);

    public static Expr LessOrEqual(Expr left, Expr right) => Compare(Op.LessOrEqual, left, right);

    static Expr Compare(Op op, Expr left, Expr right)
    {
        Require(left, Sort.Int, "The left side of a comparison");
        Require(right, Sort.Int, "The right side of a comparison");
        if (Definedness.IsTotal(left) && Definedness.IsTotal(right))
        {
            var slack = op == Op.Less ? 1 : 0;
            if (left.Domain.High + slack <= right.Domain.Low)
                return True;
            if (left.Domain.Low + slack > right.Domain.High)
                return False;
        }
        return new Expr(op, Domain.Bool, [left, right]);
    }

    public static Expr Add(Expr left, Expr right)
    {
        Require(left, Sort.Int, "The left side of +");
        Require(right, Sort.Int, "The right side of +");
        if (left.IsConstant && right.IsConstant)
            return Int(left.Value + right.Value);
        if (right is { IsConstant: true, Value: 0 })
            return left;
        if (left is { IsConstant: true, Value: 0 })
            return right;
        var domain = Domain.Range(left.Domain.Low + right.Domain.Low, left.Domain.High + right.Domain.High);
        return new Expr(Op.Add, domain, [left, right]);
    }

    /// <summary>The terms added up, from left to right; many of them in parts, so that the sum is not deep.</summary>
    public static Expr Sum(IEnumerable<Expr> terms)
    {
        const int TermsMax = 256;
        List<Expr> parts = [.. terms.Chunk(TermsMax).Select(chunk => chunk.Aggregate(Int(0), Add))];
        return parts.Count > 1 ? Sum(parts) : parts.FirstOrDefault(Int(0));
    }

    public static Expr Subtract(Expr left, Expr right)
    {
        Require(left, Sort.Int, "The left side of -");
        Require(right, Sort.Int, "The right side of -");
        if (left.IsConstant && right.IsConstant)
            return Int(left.Value - right.Value);
        if (right is { IsConstant: true, Value: 0 })
            return left;
        var domain = Domain.Range(left.Domain.Low - right.Domain.High, left.Domain.High - right.Domain.Low);
        return new Expr(Op.Subtract, domain, [left, right]);
    }

    /// <exception cref="ArgumentException">A product may be beyond <see cref="Domain.Limit"/>.</exception>
    public static Expr Multiply(Expr left, Expr right)
    {
        Require(left, Sort.Int, "The left side of *");
        Require(right, Sort.Int, "The right side of *");
        var (one, other) = (left.Domain, right.Domain);
        long[] corners =
        [
            (long)one.Low * other.Low, (long)one.Low * other.High,
            (long)one.High * other.Low, (long)one.High * other.High,
        ];
        var domain = Domain.Range(corners.Min(), corners.Max());
        if (domain.Size == 1 && Definedness.IsTotal(left) && Definedness.IsTotal(right))
            return Int(domain.Low);
        if (right is { IsConstant: true, Value: 1 })
            return left;
        if (left is { IsConstant: true, Value: 1 })
            return right;
        return new Expr(Op.Multiply, domain, [left, right]);
    }

    /// <summary>The quotient, rounded down: TLA+'s <c>\div</c>.</summary>
    /// <exception cref="ArgumentException">The divisor is no positive constant.</exception>
    public static Expr Divide(Expr left, Expr right)
    {
        var divisor = Divisor(left, right, "\\div");
        var domain = Domain.Range(FloorDivide(left.Domain.Low, divisor), FloorDivide(left.Domain.High, divisor));
        if (divisor == 1)
            return left;
        return domain.Size == 1 && Definedness.IsTotal(left)
            ? Int(domain.Low)
            : new Expr(Op.Divide, domain, [left, right]);
    }

    /// <summary>What is left of <see cref="Divide"/>, never negative: TLA+'s <c>%</c>.</summary>
    /// <exception cref="ArgumentException">The divisor is no positive constant.</exception>
    public static Expr Modulo(Expr left, Expr right)
    {
        var divisor = Divisor(left, right, "%");
        var (low, high) = (left.Domain.Low, left.Domain.High);
        // Between two multiples of the divisor the rests stand in their order.
        var isOneRun = FloorDivide(low, divisor) == FloorDivide(high, divisor);
        var domain = isOneRun
            ? Domain.Range(FloorModulo(low, divisor), FloorModulo(high, divisor))
            : Domain.Range(0, divisor - 1);
        if (isOneRun && low == domain.Low)
            return left;
        return domain.Size == 1 && Definedness.IsTotal(left)
            ? Int(domain.Low)
            : new Expr(Op.Modulo, domain, [left, right]);
    }

    static int Divisor(Expr left, Expr right, string symbol)
    {
        Require(left, Sort.Int, $"The left side of {symbol}");
        Require(right, Sort.Int, $"The right side of {symbol}");
        return right is { IsConstant: true, Value: > 0 } ? right.Value : throw new ArgumentException(
            $"The right side of {symbol} must be a positive constant, not {right}.");
    }

    /// <summary>The quotient, rounded down, by a positive divisor.</summary>
    public static int FloorDivide(int value, int divisor) =>
        value / divisor - (value % divisor < 0 ? 1 : 0);

    /// <summary>What <see cref="FloorDivide"/> leaves: 0..divisor-1.</summary>
    public static int FloorModulo(int value, int divisor) =>
        value % divisor + (value % divisor < 0 ? divisor : 0);

    public static Expr IfThenElse(Expr condition, Expr then, Expr otherwise)
    {
        Require(condition, Sort.Bool, "The condition of IF");
        if (!then.Domain.IsCompatible(otherwise.Domain))
            throw new ArgumentException($"THEN gives a value of {then.Domain}, ELSE one of {otherwise.Domain}.");
        if (condition.IsConstant)
            return condition.Value == 1 ? then : otherwise;
        if (then.Domain.Sort != Sort.Int)
            return new Expr(Op.IfThenElse, then.Domain, [condition, then, otherwise]);
        var (one, other) = (Where(condition, true, then), Where(condition, false, otherwise));
        var domain = Domain.Range(Math.Min(one.Low, other.Low), Math.Max(one.High, other.High));
        return new Expr(Op.IfThenElse, domain, [condition, then, otherwise]);
    }

    // The interval of a value where a condition is true, or false: comparisons of the value itself make it smaller.
    static Domain Where(Expr condition, bool isTrue, Expr value)
    {
        var domain = value.Domain;
        switch (condition.Op)
        {
            case Op.Not:
                return Where(condition.Operands[0], !isTrue, value);
            case Op.And when isTrue:
            case Op.Or when !isTrue:
                return condition.Operands.Aggregate(
                    domain, (known, operand) => Both(known, Where(operand, isTrue, value)));
            case Op.Less or Op.LessOrEqual:
                // ~(a < b) is b <= a.
                var (small, large) = (condition.Operands[isTrue ? 0 : 1], condition.Operands[isTrue ? 1 : 0]);
                var apart = (condition.Op == Op.Less) == isTrue ? 1 : 0;
                if (IsPlainly(small, value))
                    return Both(
                        domain, Domain.Range(-Domain.Limit, Math.Max(-Domain.Limit, large.Domain.High - apart)));
                return IsPlainly(large, value)
                    ? Both(domain, Domain.Range(Math.Min(Domain.Limit, small.Domain.Low + apart), Domain.Limit))
                    : domain;
            case Op.Constant or Op.Read or Op.And or Op.Or or Op.Implies or Op.Equal or Op.Add or Op.Subtract
                or Op.Multiply or Op.Divide or Op.Modulo or Op.IfThenElse:
                return domain;
        }
        throw new ArgumentOutOfRangeException(nameof(condition));
    }

    // Where nothing is left no state gets there, and any interval will do.
    static Domain Both(Domain one, Domain other)
    {
        var (low, high) = (Math.Max(one.Low, other.Low), Math.Min(one.High, other.High));
        return low <= high ? Domain.Range(low, high) : one;
    }

    // Long ones are not worth the comparison.
    static bool IsPlainly(Expr left, Expr right) =>
        ReferenceEquals(left, right) || (left.Size < SharedParts.SizeMin && left.IsSameAs(right));

    /// <summary>The smallest of some integers.</summary>
    public static Expr Min(params IReadOnlyList<Expr> values) => Extreme(values, LessOrEqual);

    /// <summary>The largest of some integers.</summary>
    public static Expr Max(params IReadOnlyList<Expr> values) =>
        Extreme(values, (left, right) => LessOrEqual(right, left));

    // The first that is as good as all that follow; constants last, which everything before them then keeps to.
    static Expr Extreme(IReadOnlyList<Expr> values, Func<Expr, Expr, Expr> isAsGood)
    {
        List<Expr> ordered = [.. values.OrderBy(value => value.IsConstant)];
        var best = ordered[^1];
        for (var k = ordered.Count - 2; k >= 0; k--)
            best = IfThenElse(
                And(ordered.Skip(k + 1).Select(later => isAsGood(ordered[k], later))), ordered[k], best);
        return best;
    }

    /// <summary>Whether the value lies in a domain: folded to TRUE where the intervals already say so.</summary>
    public static Expr InDomain(Expr value, Domain domain)
    {
        if (domain.Contains(value.Domain))
            return True;
        return And(LessOrEqual(Int(domain.Low), value), LessOrEqual(value, Int(domain.High)));
    }

    /// <summary>
    /// Every node of the expression, itself included, operands before operators. Of a long expression a part that
    /// stands in several places comes once.
    /// </summary>
    public IEnumerable<Expr> Nodes()
    {
        const int ShortSize = 256;
        var nodes = new List<Expr>();
        Add(nodes, Size <= ShortSize ? null : new HashSet<Expr>(ReferenceEqualityComparer.Instance));
        return nodes;
    }

    /// <summary>The nodes of many expressions; a part that stands in several places comes once.</summary>
    public static IReadOnlyList<Expr> NodesOf(IEnumerable<Expr> expressions)
    {
        var (nodes, seen) = (new List<Expr>(), new HashSet<Expr>(ReferenceEqualityComparer.Instance));
        foreach (var expression in expressions)
            expression.Add(nodes, seen);
        return nodes;
    }

    void Add(List<Expr> nodes, HashSet<Expr>? seen)
    {
        if (seen?.Add(this) == false)
            return;
        foreach (var operand in Operands)
            operand.Add(nodes, seen);
        nodes.Add(this);
    }

    /// <summary>Whether two expressions are syntactically equal, and so always have the same value.</summary>
    public bool IsSameAs(Expr other) =>
        ReferenceEquals(this, other)
        || Op == other.Op
            && Value == other.Value
            && Passed == other.Passed
            && Variable == other.Variable
            && Domain.Equals(other.Domain)
            && Operands.Length == other.Operands.Length
            && Operands.Zip(other.Operands).All(pair => pair.First.IsSameAs(pair.Second));

    public override string ToString() => TlaExpr.Print(this);

    static void Require(Expr expr, Sort sort, string what)
    {
        if (expr.Domain.Sort != sort)
            throw new ArgumentException($"{what} must be {Name(sort)}, not a value of {expr.Domain}.");
    }

    static string Name(Sort sort) => sort switch
    {
        Sort.Bool => "a boolean",
        Sort.Int => "an integer",
        Sort.Enum => "an enumeration value",
        _ => throw new ArgumentOutOfRangeException(nameof(sort)),
    };
}
