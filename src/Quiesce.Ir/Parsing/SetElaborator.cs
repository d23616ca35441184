namespace Quiesce.Ir.Parsing;

/// <summary>
/// Elaborates sets, sequences and quantifiers. None is left in the expression: a predicate on a set
/// becomes predicates on each of its possible elements.
/// </summary>
sealed class SetElaborator(NameElaborator names, SourceText source, Elaborator elaborator)
{
    static readonly string[] Functions = ["Cardinality", "Len", "Head", "Tail", "Append", "Next"];

    // A wider range is more likely a typing mistake.
    const int CandidatesMax = 1024;

    /// <summary><c>x \in set</c>.</summary>
    public Expr IsIn(Syntax op)
    {
        var (left, right) = (op.Operands[0], op.Operands[1]);
        if (left.Kind == SyntaxKind.Record)
            return IsIn(left, right);
        var set = SetOf(right, elaborator.Hint(left)) ?? throw source.Fail(
            $"{source.Quoted(right)} is no set: '{source.Of(op.Mark)}' wants one on its right, 0..2 or {{0, 2}} say.",
            op.Mark);
        var element = elaborator.Value(left, set.Element);
        elaborator.RequireComparable(op.Mark, left, element.Domain, right, set.Element);
        return set.Contains(element);
    }

    // [Kind |-> Read, Cpu |-> 1] \in requests.
    Expr IsIn(Syntax record, Syntax right)
    {
        if (SetOf(right, null) is not { Keys: { AreRecords: true } keys } set)
            throw source.Fail($"{source.Quoted(right)} is no set of records.", right);
        var wrong = record.Operands.FirstOrDefault(field => keys.Fields.All(one => one.Name != field.Text));
        if (wrong is not null)
            throw source.Fail(
                $"The records of {source.Quoted(right)} have no field {wrong.Text}"
                    + NearestNames.Suggestion(wrong.Text, keys.Fields.Select(field => field.Name)),
                wrong);
        return set.Contains(keys.NumberOf([.. keys.Fields.Select(field =>
        {
            var given = record.Operands.FirstOrDefault(one => one.Text == field.Name)
                ?? throw source.Fail($"The records of {source.Quoted(right)} have a field {field.Name}, too.", record);
            var value = elaborator.Value(given.Operands[0], field.Domain);
            return value.Domain.IsCompatible(field.Domain) ? value : throw source.Fail(
                $"{field.Name} is {SourceText.Kind(field.Domain)}, and {source.Quoted(given.Operands[0])} is "
                    + $"{SourceText.Kind(value.Domain)}.",
                given);
        })]));
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

    /// <summary><c>left \subseteq right</c>.</summary>
    public Expr IsSubset(Syntax op)
    {
        var (left, right) = (op.Operands[0], op.Operands[1]);
        var hint = SetOf(left, null)?.Element ?? SetOf(right, null)?.Element;
        if ((SetOf(left, hint), SetOf(right, hint)) is not ({ } a, { } b))
            throw source.Fail($"'{source.Of(op.Mark)}' wants a set on each side.", op.Mark);
        elaborator.RequireComparable(op.Mark, left, a.Element, right, b.Element);
        return Expr.And(Candidates(a, left).DistinctBy(value => value.Value)
            .Select(value => Expr.Implies(a.Contains(value), b.Contains(value))));
    }

    /// <summary>Two sequences have the same elements in the same order.</summary>
    public Expr EqualSequences(Syntax op)
    {
        var (left, right) = (op.Operands[0], op.Operands[1]);
        var hint = ElementOf(left) ?? ElementOf(right);
        if ((SequenceOf(left, hint), SequenceOf(right, hint)) is not ({ } a, { } b))
            throw source.Fail("A sequence can only be compared with a sequence.", op.Mark);
        if (a.Cells.Count > 0 && b.Cells.Count > 0)
            elaborator.RequireComparable(op.Mark, left, a.Cells[0].Domain, right, b.Cells[0].Domain);
        return a.IsSame(b);
    }

    /// <summary>Whether an expression is certainly a set, so that comparing it compares sets.</summary>
    public bool IsSet(Syntax syntax) => syntax.Kind == SyntaxKind.Set || syntax.IsInfix("..") || IsSetOperation(syntax)
        || names.VariableOfShape(syntax, Shape.Set) is not null || Next(syntax) is { } value && IsSet(value);

    // What stands in Next(...), or in front of a prime.
    static Syntax? Next(Syntax syntax) =>
        FunctionOf(syntax) == "Next" && syntax.Operands.Length == 2 ? syntax.Operands[1] : null;

    static bool IsSetOperation(Syntax syntax) =>
        syntax.IsInfix("\\cup") || syntax.IsInfix("\\cap") || syntax.IsInfix("\\");

    /// <summary>Whether an expression is a sequence, so that comparing it compares sequences.</summary>
    public bool IsSequence(Syntax syntax) => syntax.Kind == SyntaxKind.Sequence || syntax.IsInfix("\\o")
        || FunctionOf(syntax) is "Tail" or "Append" || names.VariableOfShape(syntax, Shape.Sequence) is not null
        || Next(syntax) is { } value && IsSequence(value);

    static string? FunctionOf(Syntax syntax) =>
        syntax.Kind == SyntaxKind.Call && syntax.Operands[0].Kind == SyntaxKind.Name ? syntax.Operands[0].Text : null;

    // What its elements are comparable with, as far as it does not depend on what the sequence is compared with.
    Domain? ElementOf(Syntax syntax) => syntax.Kind == SyntaxKind.Sequence
        ? syntax.Operands.Select(elaborator.Hint).FirstOrDefault(domain => domain is not null)
        : IsSequence(syntax) && syntax.Kind is SyntaxKind.Call or SyntaxKind.Infix
            ? syntax.Operands.Where(IsSequence).Select(ElementOf).FirstOrDefault(domain => domain is not null)
            : names.VariableOfShape(syntax, Shape.Sequence)?.Domain;

    // Null if it is no sequence; elements of a list take the hint as their domain.
    SequenceTerm? SequenceOf(Syntax syntax, Domain? hint)
    {
        if (names.VariableOfShape(syntax, Shape.Sequence) is { LengthVariable: not null } cells)
            return SequenceTerm.Of(cells);
        hint ??= ElementOf(syntax);
        if (Next(syntax) is { } before)
            return SequenceOf(before, hint) is { } old
                ? old with
                {
                    Length = Asked.Next(old.Length),
                    Cells = [.. old.Cells.Select(Asked.Next)],
                    Exists = Asked.Next(old.Exists),
                }
                : null;
        if (syntax.Kind == SyntaxKind.Sequence)
            return SequenceTerm.Of([.. syntax.Operands.Select(element => Comparable(element, hint))]);
        if (syntax.IsInfix("\\o"))
            return (SequenceOf(syntax.Operands[0], hint), SequenceOf(syntax.Operands[1], hint)) is ({ } a, { } b)
                ? a.Concat(b)
                : throw source.Fail($"'{source.Of(syntax.Mark)}' wants a sequence on each side.", syntax.Mark);
        if (FunctionOf(syntax) is not ("Tail" or "Append") || syntax.Operands.Length < 2)
            return null;
        var argument = syntax.Operands[1];
        var sequence = SequenceOf(argument, hint) ?? throw source.Fail(
            $"{source.Quoted(argument)} is no sequence: '{FunctionOf(syntax)}' wants one.", argument);
        RequireArguments(syntax, FunctionOf(syntax) == "Tail" ? 1 : 2);
        return FunctionOf(syntax) == "Append"
            ? sequence.Concat(SequenceTerm.Of([Comparable(syntax.Operands[2], hint)]))
            : sequence.Tail() ?? throw source.Fail("An empty sequence has no tail.", syntax);
    }

    Expr Comparable(Syntax element, Domain? wanted)
    {
        var value = elaborator.Value(element, wanted);
        return wanted is null || wanted.IsCompatible(value.Domain) ? value : throw source.Fail(
            $"{source.Quoted(element)} is {SourceText.Kind(value.Domain)}, and the other elements are not.", element);
    }

    void RequireArguments(Syntax call, int count)
    {
        if (call.Operands.Length - 1 != count)
            throw source.Fail(
                $"'{FunctionOf(call)}' takes {(count == 1 ? "one argument" : $"{count} arguments")}, not "
                    + $"{call.Operands.Length - 1}.",
                call);
    }

    /// <summary><c>\A i \in set : body</c>, and <c>\E</c>.</summary>
    public Expr Quantifier(Syntax syntax)
    {
        var (range, body) = (syntax.Operands[0], syntax.Operands[1]);
        var set = SetOf(range, null) ?? throw source.Fail(
            $"{source.Quoted(range)} is no set: '{source.Of(syntax.Mark)}' wants one, 0..2 or {{0, 2}} say.", range);
        var instances = Candidates(set, range).Select(value =>
        {
            var instance = names.With(syntax.Text, value, set.Keys, () => elaborator.Predicate(body));
            return syntax.IsForAll
                ? Expr.Implies(set.Contains(value), instance)
                : Expr.And(set.Contains(value), instance);
        });
        return syntax.IsForAll ? Expr.And(instances) : Expr.Or(instances);
    }

    /// <summary>
    /// <c>Cardinality(set)</c>, <c>Len(sequence)</c>, <c>Head(sequence)</c> or <c>Next(value)</c>: no others are
    /// values; <c>Tail</c> and <c>Append</c> are sequences.
    /// </summary>
    /// <param name="hint">For <c>Next</c>: the expected domain.</param>
    public Expr Call(Syntax syntax, Domain? hint)
    {
        var (function, arguments) = (syntax.Operands[0], syntax.Operands[1..]);
        if (function.Kind != SyntaxKind.Name || !Functions.Contains(function.Text))
            throw source.Fail(
                $"There is no function {source.Quoted(function)}"
                    + NearestNames.Suggestion(source.Of(function), [.. Functions, "At", "Passed"]),
                function);
        if (function.Text is "Tail" or "Append")
            throw source.Fail(
                "A sequence can only be compared, or asked for its elements: q = <<0, 1>>, Head(q), Len(q).", syntax);
        RequireArguments(syntax, 1);
        var argument = arguments[0];
        if (function.Text == "Next")
            return Asked.Next(elaborator.Value(argument, hint));
        if (function.Text == "Cardinality")
            return Cardinality(argument);
        var sequence = SequenceOf(argument, null) ?? throw source.Fail(
            $"{source.Quoted(argument)} is no sequence: '{function.Text}' wants one.", argument);
        if (function.Text == "Len")
            return sequence.Use(sequence.Length);
        if (names.VariableOfShape(argument, Shape.Sequence) is not { LengthVariable: { } length } cells)
            return sequence.Head() ?? throw source.Fail("An empty sequence has no head.", syntax);
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
        if (IsSetOperation(syntax))
            return Joined(syntax, hint);
        if (Next(syntax) is { } before)
            return SetOf(before, hint) is { } old ? After(old, before) : null;
        if (names.VariableOfShape(syntax, Shape.Set) is { } set)
            return Members(set);
        if (names.VariableOfShape(syntax, Shape.Sequence) is { LengthVariable: { } length } cells)
            return Cells(cells, length);
        return syntax.Kind == SyntaxKind.Name && names.Enumeration(syntax.Text) is { } domain
            ? new SetValue(domain, _ => Expr.True, SetValue.ConstantsOf(domain))
            : null;
    }

    SetValue Joined(Syntax syntax, Domain? hint)
    {
        var (left, right) = (syntax.Operands[0], syntax.Operands[1]);
        var wanted = hint ?? SetOf(left, null)?.Element ?? SetOf(right, null)?.Element;
        if ((SetOf(left, wanted), SetOf(right, wanted)) is not ({ } a, { } b))
            throw source.Fail($"'{source.Of(syntax.Mark)}' wants a set on each side.", syntax.Mark);
        elaborator.RequireComparable(syntax.Mark, left, a.Element, right, b.Element);
        if (a.Keys is not null && b.Keys is not null && !a.Keys.Equals(b.Keys))
            throw source.Fail($"The records of {source.Quoted(left)} and {source.Quoted(right)} differ.", syntax.Mark);
        var joined = syntax.Text switch
        {
            "\\cup" => new SetValue(
                a.Element,
                value => Expr.Or(a.Contains(value), b.Contains(value)),
                a.Candidates is { } some && b.Candidates is { } others
                    ? [.. some.Concat(others).DistinctBy(value => value.Value)]
                    : null),
            "\\cap" => new SetValue(
                a.Element, value => Expr.And(a.Contains(value), b.Contains(value)), a.Candidates ?? b.Candidates),
            _ => new SetValue(
                a.Element, value => Expr.And(a.Contains(value), Expr.Not(b.Contains(value))), a.Candidates),
        };
        return joined with { Keys = a.Keys ?? b.Keys };
    }

    // Only the set is looked at after the step, not what is looked for in it.
    SetValue After(SetValue set, Syntax syntax)
    {
        var candidates = Candidates(set, syntax);
        return set with
        {
            Contains = value => Expr.Or(candidates.Where(one => !Expr.Equal(value, one).IsFalse).Select(one =>
                Expr.And(Expr.Equal(value, one), Asked.Next(set.Contains(one))))),
        };
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
            SetValue.ConstantsOf(places))
        {
            Keys = set.Keys,
        };
    }

    static SetValue Cells(Variable cells, Variable length) => new(
        cells.Domain,
        value => Expr.Or(Enumerable.Range(0, cells.Count).Select(place => Expr.And(
            Expr.Less(Expr.Int(place), Expr.Read(length)),
            Expr.Equal(Expr.Read(cells, Expr.Int(place)), value)))),
        SetValue.ConstantsOf(cells.Domain));
}
