namespace Quiesce.Ir.Parsing;

/// <summary>
/// Elaborates sets, sequences and quantifiers. None is left in the expression: a predicate on a set
/// becomes predicates on each of its possible elements.
/// </summary>
sealed class SetElaborator(NameElaborator names, SourceText source, Elaborator elaborator)
{
    // A wider range is more likely a typing mistake.
    const int CandidatesMax = 1024;

    /// <summary><c>x \in set</c>.</summary>
    public Expr IsIn(Syntax op)
    {
        var (left, right) = (op.Operands[0], op.Operands[1]);
        var set = SetOf(right, elaborator.Hint(left)) ?? throw source.Fail(
            $"{source.Quoted(right)} is no set: '{source.Of(op.Mark)}' wants one on its right, 0..2 or {{0, 2}} say.",
            op.Mark);
        var element = elaborator.Value(left, set.Element);
        elaborator.RequireComparable(op.Mark, left, element.Domain, right, set.Element);
        return set.Contains(element);
    }

    /// <summary>Two sets have the same elements.</summary>
    public Expr Equal(Syntax op)
    {
        var (left, right) = (op.Operands[0], op.Operands[1]);
        var hint = SetOf(left, null)?.Element ?? SetOf(right, null)?.Element;
        if ((SetOf(left, hint), SetOf(right, hint)) is not ({ } a, { } b))
            throw source.Fail("A set can only be compared with a set.", op.Mark);
        elaborator.RequireComparable(op.Mark, left, a.Element, right, b.Element);
        return Expr.And(Candidates(a, left).Concat(Candidates(b, right))
            .DistinctBy(value => value.Value)
            .Select(value => Expr.Equal(a.Contains(value), b.Contains(value))));
    }

    /// <summary>Whether an expression is certainly a set, so that comparing it compares sets.</summary>
    public bool IsSet(Syntax syntax) => syntax.Kind == SyntaxKind.Set || syntax.IsInfix("..")
        || names.VariableOfShape(syntax, Shape.Set) is not null;

    /// <summary><c>\A i \in set : body</c>, and <c>\E</c>.</summary>
    public Expr Quantifier(Syntax syntax)
    {
        var (range, body) = (syntax.Operands[0], syntax.Operands[1]);
        var set = SetOf(range, null) ?? throw source.Fail(
            $"{source.Quoted(range)} is no set: '{source.Of(syntax.Mark)}' wants one, 0..2 or {{0, 2}} say.", range);
        var instances = Candidates(set, range).Select(value =>
        {
            var instance = names.With(syntax.Text, value, () => elaborator.Predicate(body));
            return syntax.IsForAll
                ? Expr.Implies(set.Contains(value), instance)
                : Expr.And(set.Contains(value), instance);
        });
        return syntax.IsForAll ? Expr.And(instances) : Expr.Or(instances);
    }

    /// <summary><c>Cardinality(set)</c>, <c>Len(sequence)</c> or <c>Head(sequence)</c>: there are no others.</summary>
    public Expr Call(Syntax syntax)
    {
        var (function, arguments) = (syntax.Operands[0], syntax.Operands[1..]);
        if (function.Kind != SyntaxKind.Name || function.Text is not ("Cardinality" or "Len" or "Head"))
            throw source.Fail(
                $"There is no function {source.Quoted(function)}"
                    + NearestNames.Suggestion(source.Of(function), ["Cardinality", "Len", "Head", "At", "Passed"]),
                function);
        if (arguments.Length != 1)
            throw source.Fail($"'{function.Text}' takes one argument, not {arguments.Length}.", syntax);
        var argument = arguments[0];
        if (function.Text == "Cardinality")
            return Cardinality(argument);
        if (names.VariableOfShape(argument, Shape.Sequence) is not { LengthVariable: { } length } cells)
            throw source.Fail($"{source.Quoted(argument)} is no sequence: '{function.Text}' wants one.", argument);
        if (function.Text == "Len")
            return Expr.Read(length);
        // An empty sequence has no head: the index then leaves the array.
        var isEmpty = Expr.Equal(Expr.Read(length), Expr.Int(0));
        return Expr.Read(cells, Expr.IfThenElse(isEmpty, Expr.Int(-1), Expr.Int(0)));
    }

    Expr Cardinality(Syntax argument)
    {
        var set = SetOf(argument, null)
            ?? throw source.Fail($"{source.Quoted(argument)} is no set: 'Cardinality' wants one.", argument);
        return Expr.Sum(Candidates(set, argument)
            .DistinctBy(value => value.Value)
            .Select(value => Expr.IfThenElse(set.Contains(value), Expr.Int(1), Expr.Int(0))));
    }

    IReadOnlyList<Expr> Candidates(SetValue set, Syntax syntax) => set.Candidates
        ?? throw source.Fail(
            $"The elements of {source.Quoted(syntax)} must be constants here, at most {CandidatesMax}.", syntax);

    // Null if it is not a set; an empty set takes the hint as its domain.
    SetValue? SetOf(Syntax syntax, Domain? hint)
    {
        if (syntax.Kind == SyntaxKind.Set)
            return Listed(syntax, hint);
        if (syntax.IsInfix(".."))
            return Range(syntax);
        if (names.VariableOfShape(syntax, Shape.Set) is { } set)
            return Members(set);
        if (names.VariableOfShape(syntax, Shape.Sequence) is { LengthVariable: { } length } cells)
            return Cells(cells, length);
        return syntax.Kind == SyntaxKind.Name && names.Enumeration(syntax.Text) is { } domain
            ? new SetValue(domain, _ => Expr.True, SetValue.ConstantsOf(domain))
            : null;
    }

    SetValue Listed(Syntax syntax, Domain? hint)
    {
        var wanted = hint ?? syntax.Operands.Select(elaborator.Hint).FirstOrDefault(domain => domain is not null);
        var elements = syntax.Operands.Select(element => elaborator.Value(element, wanted)).ToList();
        if (elements.Count == 0)
            return new SetValue(wanted ?? Domain.Range(0, 0), _ => Expr.False, []);
        for (var k = 1; k < elements.Count; k++)
            elaborator.RequireComparable(
                syntax.Operands[k].Mark,
                syntax.Operands[0], elements[0].Domain,
                syntax.Operands[k], elements[k].Domain);
        return new SetValue(
            elements[0].Domain,
            value => Expr.Or(elements.Select(element => Expr.Equal(value, element))),
            elements.All(element => element.IsConstant) ? elements : null);
    }

    SetValue Range(Syntax syntax)
    {
        var low = elaborator.Operand(syntax, syntax.Operands[0], Sort.Int);
        var high = elaborator.Operand(syntax, syntax.Operands[1], Sort.Int);
        IReadOnlyList<Expr>? candidates = null;
        if (low.IsConstant && high.IsConstant)
        {
            var count = high.Value - low.Value + 1;
            candidates = count switch
            {
                <= 0 => [],
                <= CandidatesMax => SetValue.ConstantsOf(Domain.Range(low.Value, high.Value)),
                _ => null,
            };
        }
        return new SetValue(
            Domain.Range(0, 0),
            value => Expr.And(Expr.LessOrEqual(low, value), Expr.LessOrEqual(value, high)),
            candidates);
    }

    static SetValue Members(Variable set)
    {
        var places = Domain.Range(0, set.Count - 1);
        return new SetValue(
            places,
            value => value.IsConstant && !places.Contains(value.Value)
                ? Expr.False
                : Expr.And(Expr.InDomain(value, places), Expr.Read(set, value)),
            SetValue.ConstantsOf(places));
    }

    static SetValue Cells(Variable cells, Variable length) => new(
        cells.Domain,
        value => Expr.Or(Enumerable.Range(0, cells.Count).Select(place => Expr.And(
            Expr.Less(Expr.Int(place), Expr.Read(length)),
            Expr.Equal(Expr.Read(cells, Expr.Int(place)), value)))),
        SetValue.ConstantsOf(cells.Domain));
}
