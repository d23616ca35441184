using System.Collections.Immutable;
using Quiesce.Ir;
using Node = Quiesce.Ir.Expr;

namespace Quiesce.Language;

/// <summary>
/// Writes expressions of a system as C# of its spec. A predicate on one element becomes the shortest
/// one on its values; a disjunction becomes an implication if a premise is shorter than its negation.
/// </summary>
sealed class SpecExpression(TransitionSystem system, SpecWords words, Func<Type, string> typeName)
{
    // A predicate on an element with more values is written as it is.
    const int ValuesMax = 1024;

    readonly Interpreter interpreter = new(system);

    /// <summary>The expression as C#; a predicate without a value does not hold.</summary>
    /// <exception cref="ArgumentException">The spec has no word for part of it.</exception>
    public CSharpTerm Write(Node expr)
    {
        // If a computed index is written case by case, some case always applies: add when the index is undefined.
        var isWrittenByCases = expr.Nodes().Any(node =>
            node.Op == Op.Read && !node.Operands.IsEmpty && !node.Operands[0].IsConstant
            && words.Computed(node.Variable!) is null);
        return Print(isWrittenByCases && expr.Domain.Sort == Sort.Bool && !Definedness.IsTotal(expr)
            ? Node.And(Definedness.Of(expr), expr)
            : expr);
    }

    CSharpTerm Print(Node expr)
    {
        if (Values(expr) is { } said)
            return Among(said.Variable, said.Index, said.Values);
        switch (expr.Op)
        {
            case Op.Constant:
                return Constant(expr.Domain, expr.Value);
            case Op.Read:
                return words.Positions(expr.Domain) is null
                    ? Element(expr, index => Element(expr.Variable!, index), TypeOf(expr.Domain))
                    : throw new ArgumentException($"{expr} is a position: ask whether the process is at a step.");
            // The order matters unless all operands have a value.
            case Op.Or or Op.Implies or Op.Not when IsDisjunction(expr) && Definedness.IsTotal(expr):
                return Clause(expr);
            case Op.Not:
                return Negation(expr.Operands[0]);
            case Op.And:
                return CSharpTerm.All(expr.Operands.Select(Print));
            case Op.Or:
                return CSharpTerm.Any(expr.Operands.Select(Print));
            case Op.Implies:
                return Print(expr.Operands[0]).Implies(Print(expr.Operands[1]));
            case Op.Equal:
                return Equality(expr, "==");
            case Op.Less:
                return Comparison(expr, "<", ">");
            case Op.LessOrEqual:
                return Comparison(expr, "<=", ">=");
            case Op.Add:
                return CSharpTerm.Add(Print(expr.Operands[0]), "+", Print(expr.Operands[1]));
            case Op.Subtract:
                return CSharpTerm.Add(Print(expr.Operands[0]), "-", Print(expr.Operands[1]));
            case Op.Multiply:
                return CSharpTerm.Multiply(Print(expr.Operands[0]), "*", Print(expr.Operands[1]));
            case Op.Divide:
                return CSharpTerm.Multiply(Print(expr.Operands[0]), "/", Print(expr.Operands[1]));
            case Op.Modulo:
                return CSharpTerm.Multiply(Print(expr.Operands[0]), "%", Print(expr.Operands[1]));
            case Op.IfThenElse:
                return CSharpTerm.If(
                    Print(expr.Operands[0]), Print(expr.Operands[1]), Print(expr.Operands[2]), TypeOf(expr.Domain));
        }
        throw new ArgumentOutOfRangeException(nameof(expr));
    }

    CSharpTerm Constant(Domain domain, int value) => domain.Sort switch
    {
        Sort.Bool => CSharpTerm.Bool(value != 0),
        Sort.Int => new CSharpTerm($"{value}", value < 0 ? CSharpTerm.Unary : CSharpTerm.Primary, IsLiteral: true),
        Sort.Enum => new CSharpTerm(
            $"{TypeOf(domain)}.{CSharp.Identifier(domain.Format(value))}", CSharpTerm.Primary, IsLiteral: true),
        _ => throw new ArgumentOutOfRangeException(nameof(domain)),
    };

    string TypeOf(Domain domain) => domain.Sort switch
    {
        Sort.Bool => "bool",
        Sort.Int => "int",
        Sort.Enum => words.Enums.TryGetValue(domain, out var type)
            ? typeName(type)
            : throw new ArgumentException($"{domain} is not an enum of the spec."),
        _ => throw new ArgumentOutOfRangeException(nameof(domain)),
    };

    CSharpTerm Negation(Node operand)
    {
        switch (operand.Op)
        {
            case Op.Equal:
                return Equality(operand, "!=");
            case Op.Less:
                return Comparison(operand, ">=", "<=");
            case Op.LessOrEqual:
                return Comparison(operand, ">", "<");
            case Op.Constant or Op.Read or Op.Not or Op.And or Op.Or or Op.Implies or Op.IfThenElse:
                return Print(operand).Not();
            case Op.Add or Op.Subtract or Op.Multiply or Op.Divide or Op.Modulo:
                break;
        }
        throw new ArgumentOutOfRangeException(nameof(operand));
    }

    CSharpTerm Equality(Node expr, string symbol)
    {
        var (left, right) = (expr.Operands[0], expr.Operands[1]);
        if (left.IsConstant)
            (left, right) = (right, left);
        if (words.Positions(left.Domain) is not { } positions)
            return CSharpTerm.Equal(Print(left), Print(right), symbol);
        var equal = right.IsConstant
            ? Stands(left, positions, new HashSet<int> { right.Value })
            : CSharpTerm.Any(Enumerable.Range(0, positions.Count)
                .Select(position => new HashSet<int> { position })
                .Select(same => CSharpTerm.All([Stands(left, positions, same), Stands(right, positions, same)])));
        return symbol == "==" ? equal : equal.Not();
    }

    // Whether an expression of a program counter's domain has one of these values.
    CSharpTerm Stands(Node expr, PositionWords positions, IReadOnlySet<int> values) => expr.Op switch
    {
        Op.Constant => CSharpTerm.Bool(values.Contains(expr.Value)),
        Op.Read => Element(expr, instance => positions.At(instance, values), "bool"),
        Op.IfThenElse => CSharpTerm.If(
            Print(expr.Operands[0]),
            Stands(expr.Operands[1], positions, values),
            Stands(expr.Operands[2], positions, values),
            "bool"),
        Op.Not or Op.And or Op.Or or Op.Implies or Op.Equal or Op.Less or Op.LessOrEqual or Op.Add or Op.Subtract
            or Op.Multiply or Op.Divide or Op.Modulo =>
            throw new ArgumentException($"{expr} is no position."),
        _ => throw new ArgumentOutOfRangeException(nameof(expr)),
    };

    // A constant is written on the right, on whichever side the factories left it.
    CSharpTerm Comparison(Node expr, string symbol, string mirrored)
    {
        var (left, right) = (expr.Operands[0], expr.Operands[1]);
        if (left.IsConstant)
            (left, right, symbol) = (right, left, mirrored);
        return CSharpTerm.Compare(Print(left), symbol, Print(right));
    }

    CSharpTerm Element(Variable variable, int index) => new(words.Element(variable, index), CSharpTerm.Primary);

    // A term on the element that is read; case by case if the spec has no word for a computed index.
    CSharpTerm Element(Node read, Func<int, CSharpTerm> say, string type)
    {
        var variable = read.Variable!;
        if (read.Operands.IsEmpty)
            return say(0);
        var index = read.Operands[0];
        if (index.IsConstant)
            return say(index.Value);
        var written = Print(index);
        if (words.Computed(variable) is { } computed)
            return new(computed(written.Text), CSharpTerm.Primary);
        var last = Math.Clamp(index.Domain.High, 0, variable.Count - 1);
        var first = Math.Clamp(index.Domain.Low, 0, last);
        return Enumerable.Range(first, last - first).Reverse().Aggregate(say(last), (otherwise, k) =>
            CSharpTerm.If(CSharpTerm.Equal(written, Constant(Domain.Range(k, k), k)), say(k), otherwise, type));
    }

    // The only element in a predicate, and its values that make it true; null if there are several elements.
    (Variable Variable, int Index, HashSet<int> Values)? Values(Node expr)
    {
        if (expr.Domain.Sort != Sort.Bool)
            return null;
        Node? element = null;
        foreach (var read in expr.Nodes().Where(node => node.Op == Op.Read))
        {
            var isSame = element is null || (read.Variable == element.Variable && IndexOf(read) == IndexOf(element));
            if (!isSame || IndexOf(read) is null)
                return null;
            element = read;
        }
        if (element?.Variable is not { } variable || variable.Domain.Size > ValuesMax)
            return null;
        var index = IndexOf(element)!.Value;
        var values = new int[variable.Offset + variable.Count];
        bool Holds(int value)
        {
            values[variable.Offset + index] = value;
            return interpreter.Holds(expr, new State([.. values]));
        }
        return (variable, index, Range(variable.Domain).Where(Holds).ToHashSet());
    }

    static int? IndexOf(Node read) => read.Operands switch
    {
        [] => 0,
        [{ IsConstant: true } index] => index.Value,
        _ => null,
    };

    static IEnumerable<int> Range(Domain domain) => Enumerable.Range(domain.Low, domain.Size);

    // The element has one of these values.
    CSharpTerm Among(Variable variable, int index, HashSet<int> values)
    {
        var domain = variable.Domain;
        if (values.Count == 0 || values.Count == domain.Size)
            return CSharpTerm.Bool(values.Count > 0);
        if (words.Positions(domain) is { } positions)
            return positions.At(index, values);
        if (words.Owners(variable, values) is { } owners)
        {
            var rest = words.Owners(variable, Range(domain).Where(value => !values.Contains(value)))!;
            CSharpTerm Any(IEnumerable<string> terms) =>
                CSharpTerm.Any(terms.Select(term => new CSharpTerm(term, CSharpTerm.Primary)));
            var (has, hasNot) = (Any(owners), Any(rest).Not());
            return hasNot.Effort.CompareTo(has.Effort) < 0 ? hasNot : has;
        }
        if (words.Named(variable, index, domain.Low) is not null)
            return OneOf(values, Range(domain), value => new(words.Named(variable, index, value)!, CSharpTerm.Primary));
        var element = Element(variable, index);
        if (domain.Sort == Sort.Bool)
            return values.Contains(1) ? element : element.Not();
        CSharpTerm Is(int value, string symbol) => CSharpTerm.Equal(element, Constant(domain, value), symbol);
        var others = Range(domain).Where(value => !values.Contains(value)).ToList();
        var isNot = CSharpTerm.All(others.Select(value => Is(value, "!=")));
        var isOneOf = domain.Sort == Sort.Enum
            ? CSharpTerm.Any(values.Order().Select(value => Is(value, "==")))
            : CSharpTerm.Any(Runs(values).Select(run => Between(element, run.First, run.Last, domain)));
        return isNot.Effort.CompareTo(isOneOf.Effort) < 0 ? isNot : isOneOf;
    }

    // Some of the values, or none of the others, whichever is shorter.
    static CSharpTerm OneOf(HashSet<int> values, IEnumerable<int> all, Func<int, CSharpTerm> isValue)
    {
        var has = CSharpTerm.Any(values.Order().Select(isValue));
        var hasNot = CSharpTerm.Any(all.Where(value => !values.Contains(value)).Select(isValue)).Not();
        return hasNot.Effort.CompareTo(has.Effort) < 0 ? hasNot : has;
    }

    CSharpTerm Between(CSharpTerm element, int first, int last, Domain domain)
    {
        CSharpTerm Bound(string symbol, int bound) => CSharpTerm.Compare(element, symbol, Constant(domain, bound));
        if (first == last)
            return CSharpTerm.Equal(element, Constant(domain, first));
        var (isLow, isHigh) = (first == domain.Low, last == domain.High);
        return CSharpTerm.All(
            [isLow ? CSharpTerm.True : Bound(">=", first), isHigh ? CSharpTerm.True : Bound("<=", last)]);
    }

    static IEnumerable<(int First, int Last)> Runs(HashSet<int> values) => values
        .Where(value => !values.Contains(value - 1))
        .Order()
        .Select(first => (first, Enumerable.Range(first, values.Count).TakeWhile(values.Contains).Last()));

    /// <summary>A disjunct, and its negation if it is short enough to be a premise.</summary>
    readonly record struct Literal(int Rank, Func<CSharpTerm> Holds, CSharpTerm? Fails);

    static bool IsDisjunction(Node expr) =>
        expr.Op is Op.Or or Op.Implies || (expr.Op == Op.Not && expr.Operands[0].Op == Op.And);

    CSharpTerm Clause(Node expr)
    {
        var literals = new List<Literal>();
        var elements = new Dictionary<(Variable Variable, int Index), HashSet<int>>();
        foreach (var disjunct in Disjuncts(expr, isNegated: false))
        {
            if (disjunct.IsTrue)
                return CSharpTerm.True;
            if (Values(disjunct) is var (variable, index, values))
            {
                if (elements.TryGetValue((variable, index), out var known))
                    known.UnionWith(values);
                else
                    elements.Add((variable, index), values);
            }
            else if (!disjunct.IsFalse)
                literals.Add(OfSeveral(disjunct));
        }
        if (elements.Any(element => element.Value.Count == element.Key.Variable.Domain.Size))
            return CSharpTerm.True;
        literals.AddRange(elements
            .Where(element => element.Value.Count > 0)
            .OrderBy(element => (element.Key.Variable.Index, element.Key.Index))
            .Select(element => OfElement(element.Key.Variable, element.Key.Index, element.Value)));
        return Implication([.. literals.OrderBy(literal => literal.Rank)]);
    }

    static CSharpTerm Implication(ImmutableArray<Literal> literals)
    {
        var premises = literals.Where(literal => literal.Fails is not null).ToList();
        var conclusions = literals.Where(literal => literal.Fails is null).ToList();
        // An implication needs a conclusion.
        if (conclusions.Count == 0 && premises.Count > 0)
        {
            conclusions.Add(premises[^1]);
            premises.RemoveAt(premises.Count - 1);
        }
        return CSharpTerm.All(premises.Select(premise => premise.Fails!.Value))
            .Implies(CSharpTerm.Any(conclusions.Select(conclusion => conclusion.Holds())));
    }

    // Positions first, then flags, then the rest.
    Literal OfElement(Variable variable, int index, HashSet<int> values)
    {
        var holds = Among(variable, index, values);
        var fails = Among(variable, index, [.. Range(variable.Domain).Except(values)]);
        var rank = words.Positions(variable.Domain) is not null ? 0 : variable.Domain.Sort == Sort.Bool ? 1 : 2;
        return new(rank, () => holds, fails.Connectives < holds.Connectives ? fails : null);
    }

    Literal OfSeveral(Node disjunct)
    {
        const int Rank = 3;
        return disjunct.Op == Op.Not
            ? new(Rank, () => Print(disjunct), Print(disjunct.Operands[0]))
            : new(Rank, () => Print(disjunct), null);
    }

    static IEnumerable<Node> Disjuncts(Node expr, bool isNegated) => (expr.Op, isNegated) switch
    {
        (Op.Or, false) or (Op.And, true) => expr.Operands.SelectMany(operand => Disjuncts(operand, isNegated)),
        (Op.Implies, false) => [.. Disjuncts(expr.Operands[0], true), .. Disjuncts(expr.Operands[1], false)],
        (Op.Not, _) => Disjuncts(expr.Operands[0], !isNegated),
        _ => [isNegated ? Node.Not(expr) : expr],
    };
}
