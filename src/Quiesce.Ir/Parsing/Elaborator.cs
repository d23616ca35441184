using System.Collections.Immutable;

namespace Quiesce.Ir.Parsing;

/// <summary>
/// Gives names their meaning and every operator operands of the right sort. Members of enumerations take their
/// domain from what they are compared with.
/// </summary>
sealed class Elaborator(TransitionSystem system, string text)
{
    // A wider quantifier is more likely a slip of the pen than a question.
    const int CandidatesMax = 1024;

    readonly SystemNames names = new(system);
    readonly Dictionary<string, Expr> bound = [];

    /// <summary>A state predicate.</summary>
    /// <exception cref="ExpressionException">The expression makes no sense, or is not a boolean.</exception>
    public Expr Predicate(Syntax syntax)
    {
        var expr = Value(syntax);
        return expr.Domain.Sort == Sort.Bool
            ? expr
            : throw Fail($"This must be true or false, and {Slice(syntax)} is {Kind(expr.Domain)}.", syntax);
    }

    /// <summary>The expression.</summary>
    /// <param name="hint">The domain that is wanted, for members of enumerations; null if nothing is known.</param>
    /// <exception cref="ExpressionException">The expression makes no sense.</exception>
    public Expr Value(Syntax syntax, Domain? hint = null)
    {
        try
        {
            return Elaborate(syntax, hint);
        }
        catch (ArgumentException refused)
        {
            throw Fail(refused.Message, syntax);
        }
    }

    Expr Elaborate(Syntax syntax, Domain? hint)
    {
        switch (syntax.Kind)
        {
            case SyntaxKind.Number:
                return int.TryParse(syntax.Text, out var number)
                    ? Expr.Int(number)
                    : throw Fail($"{syntax.Text} goes beyond {Domain.Limit}, the largest integer a model may use.", syntax);
            case SyntaxKind.Boolean:
                return Expr.Bool(syntax.Text == "TRUE");
            case SyntaxKind.String:
                return MemberOf(syntax, hint);
            case SyntaxKind.Name or SyntaxKind.Member or SyntaxKind.Index or SyntaxKind.Position:
                return Path(syntax, hint);
            case SyntaxKind.Call:
                return Call(syntax);
            case SyntaxKind.Prefix:
                return Prefix(syntax);
            case SyntaxKind.Infix:
                return Infix(syntax);
            case SyntaxKind.If:
                var domain = hint ?? Hint(syntax);
                var (condition, then, otherwise) =
                    (Predicate(syntax.Operands[0]), Value(syntax.Operands[1], domain), Value(syntax.Operands[2], domain));
                return Expr.IfThenElse(condition, then, otherwise);
            case SyntaxKind.Set:
                throw Fail("A set can only be compared, counted or asked for its elements: x \\in {0, 1}.", syntax);
            case SyntaxKind.Quantifier:
                return Quantifier(syntax);
        }
        throw new ArgumentOutOfRangeException(nameof(syntax));
    }

    Expr Prefix(Syntax syntax)
    {
        var operand = syntax.Operands[0];
        switch (syntax.Text)
        {
            case "~":
                return Expr.Not(Operand(syntax, operand, Sort.Bool));
            case "-":
                return Expr.Subtract(Expr.Int(0), Operand(syntax, operand, Sort.Int));
        }
        throw Temporal(syntax);
    }

    Expr Infix(Syntax syntax)
    {
        var (left, right) = (syntax.Operands[0], syntax.Operands[1]);
        Expr Booleans(Func<Expr, Expr, Expr> make) =>
            make(Operand(syntax, left, Sort.Bool), Operand(syntax, right, Sort.Bool));
        Expr Integers(Func<Expr, Expr, Expr> make) =>
            make(Operand(syntax, left, Sort.Int), Operand(syntax, right, Sort.Int));
        switch (syntax.Text)
        {
            case "/\\":
                return Booleans((a, b) => Expr.And(a, b));
            case "\\/":
                return Booleans((a, b) => Expr.Or(a, b));
            case "=>":
                return Booleans(Expr.Implies);
            case "<=>":
                return Booleans(Expr.Equal);
            case "=":
                return Equal(syntax, left, right);
            case "#":
                return Expr.Not(Equal(syntax, left, right));
            case "<":
                return Integers(Expr.Less);
            case "<=":
                return Integers(Expr.LessOrEqual);
            case ">":
                return Expr.Less(Operand(syntax, right, Sort.Int), Operand(syntax, left, Sort.Int));
            case ">=":
                return Expr.LessOrEqual(Operand(syntax, right, Sort.Int), Operand(syntax, left, Sort.Int));
            case "+":
                return Integers(Expr.Add);
            case "-":
                return Integers(Expr.Subtract);
            case "\\in":
                return IsIn(syntax, left, right);
            case "\\notin":
                return Expr.Not(IsIn(syntax, left, right));
            case "..":
                throw Fail("A range can only be asked for its elements: x \\in 0..2.", syntax.Mark);
            case "~>":
                throw Temporal(syntax);
        }
        throw new ArgumentOutOfRangeException(nameof(syntax));
    }

    ExpressionException Temporal(Syntax syntax) => Fail(
        $"'{syntax.Text}' says something about behaviours and stands outermost: <>P, []<>P, <>[]P, P ~> Q or []P.",
        syntax.Mark);

    Expr Operand(Syntax op, Syntax operand, Sort sort)
    {
        var value = Value(operand);
        if (value.Domain.Sort == sort)
            return value;
        var needed = sort == Sort.Bool ? "true or false" : "integers";
        throw Fail($"'{Typed(op.Mark)}' needs {needed}, and {Slice(operand)} is {Kind(value.Domain)}.", op.Mark);
    }

    Expr Equal(Syntax op, Syntax left, Syntax right)
    {
        if (IsSet(left) || IsSet(right))
            return EqualSets(op, left, right);
        var hint = Hint(left) ?? Hint(right);
        var (a, b) = (Value(left, hint), Value(right, hint));
        RequireComparable(op, left, a.Domain, right, b.Domain);
        return Expr.Equal(a, b);
    }

    void RequireComparable(Syntax op, Syntax left, Domain a, Syntax right, Domain b)
    {
        if (!a.IsCompatible(b))
            throw Fail(
                $"{Slice(left)} is {Kind(a)} and {Slice(right)} is {Kind(b)}: they cannot be compared.",
                op.Mark);
    }

    // The domain of an expression, as far as it does not depend on what it is compared with.
    Domain? Hint(Syntax syntax) => syntax.Kind switch
    {
        SyntaxKind.String => null,
        SyntaxKind.If => Hint(syntax.Operands[1]) ?? Hint(syntax.Operands[2]),
        SyntaxKind.Name when IsOnlyMember(syntax.Text) => null,
        _ => Value(syntax).Domain,
    };

    bool IsOnlyMember(string name) =>
        !bound.ContainsKey(name) && names.Variable(name) is null && names.Definition(name) is null
        && names.Property(name) is null && names.Processes(name).IsEmpty;

    // Sets

    Expr IsIn(Syntax op, Syntax left, Syntax right)
    {
        var set = SetOf(right, Hint(left)) ?? throw Fail(
            $"{Slice(right)} is no set: '{Typed(op.Mark)}' wants one on its right, 0..2 or {{0, 2}} say.", op.Mark);
        var element = Value(left, set.Element);
        RequireComparable(op, left, element.Domain, right, set.Element);
        return set.Contains(element);
    }

    Expr EqualSets(Syntax op, Syntax left, Syntax right)
    {
        var hint = SetOf(left, null)?.Element ?? SetOf(right, null)?.Element;
        if ((SetOf(left, hint), SetOf(right, hint)) is not ({ } a, { } b))
            throw Fail("A set can only be compared with a set.", op.Mark);
        RequireComparable(op, left, a.Element, right, b.Element);
        return Expr.And(Candidates(a, left).Concat(Candidates(b, right))
            .DistinctBy(value => value.Value)
            .Select(value => Expr.Equal(a.Contains(value), b.Contains(value))));
    }

    bool IsSet(Syntax syntax) =>
        syntax.Kind == SyntaxKind.Set || syntax.IsInfix("..") || VariableOfShape(syntax, Shape.Set) is not null;

    // Null for what is no set; an empty one takes the domain that is wanted.
    SetValue? SetOf(Syntax syntax, Domain? hint)
    {
        if (syntax.Kind == SyntaxKind.Set)
            return Listed(syntax, hint);
        if (syntax.IsInfix(".."))
        {
            var (low, high) = (Operand(syntax, syntax.Operands[0], Sort.Int), Operand(syntax, syntax.Operands[1], Sort.Int));
            return new SetValue(
                Domain.Range(0, 0),
                value => Expr.And(Expr.LessOrEqual(low, value), Expr.LessOrEqual(value, high)),
                low.IsConstant && high.IsConstant ? Constants(low.Value, high.Value, syntax) : null);
        }
        if (VariableOfShape(syntax, Shape.Set) is { } set)
        {
            var places = Domain.Range(0, set.Count - 1);
            return new SetValue(
                places,
                value => Expr.And(
                    Expr.InDomain(value, places),
                    value.IsConstant && !places.Contains(value.Value) ? Expr.False : Expr.Read(set, value)),
                SetValue.ConstantsOf(places));
        }
        if (VariableOfShape(syntax, Shape.Sequence) is { LengthVariable: { } length } cells)
            return new SetValue(
                cells.Domain,
                value => Expr.Or(Enumerable.Range(0, cells.Count).Select(place => Expr.And(
                    Expr.Less(Expr.Int(place), Expr.Read(length)),
                    Expr.Equal(Expr.Read(cells, Expr.Int(place)), value)))),
                SetValue.ConstantsOf(cells.Domain));
        if (syntax.Kind == SyntaxKind.Name && names.Enumeration(syntax.Text) is { } domain)
            return new SetValue(domain, _ => Expr.True, SetValue.ConstantsOf(domain));
        return null;
    }

    SetValue Listed(Syntax syntax, Domain? hint)
    {
        var domain = hint ?? syntax.Operands.Select(Hint).FirstOrDefault(some => some is not null);
        var elements = syntax.Operands.Select(element => Value(element, domain)).ToList();
        domain ??= elements.Count > 0 ? elements[0].Domain : Domain.Range(0, 0);
        for (var k = 0; k < elements.Count; k++)
            RequireComparable(syntax, syntax.Operands[0], elements[0].Domain, syntax.Operands[k], elements[k].Domain);
        return new SetValue(
            elements.Count > 0 ? elements[0].Domain : domain,
            value => Expr.Or(elements.Select(element => Expr.Equal(value, element))),
            elements.All(element => element.IsConstant) ? elements : null);
    }

    IReadOnlyList<Expr> Constants(int low, int high, Syntax syntax)
    {
        if (high - low >= CandidatesMax)
            throw Fail($"{Slice(syntax)} has {high - low + 1} elements; {CandidatesMax} are the most.", syntax);
        return low > high ? [] : SetValue.ConstantsOf(Domain.Range(low, high));
    }

    IReadOnlyList<Expr> Candidates(SetValue set, Syntax syntax) => set.Candidates
        ?? throw Fail($"The elements of {Slice(syntax)} must be constants here.", syntax);

    Variable? VariableOfShape(Syntax syntax, Shape shape) =>
        Flat(syntax) is { } name && names.Variable(name) is { } variable && variable.Shape == shape ? variable : null;

    Expr Quantifier(Syntax syntax)
    {
        var (name, range, body) = (syntax.Text, syntax.Operands[0], syntax.Operands[1]);
        var set = SetOf(range, null) ?? throw Fail(
            $"{Slice(range)} is no set: '{Typed(syntax.Mark)}' wants one, 0..2 or {{0, 2}} say.", range);
        var shadowed = bound.GetValueOrDefault(name);
        var instances = Candidates(set, range).Select(value =>
        {
            bound[name] = value;
            var instance = Predicate(body);
            return syntax.IsForAll
                ? Expr.Implies(set.Contains(value), instance)
                : Expr.And(set.Contains(value), instance);
        }).ToList();
        if (shadowed is null)
            bound.Remove(name);
        else
            bound[name] = shadowed;
        return syntax.IsForAll ? Expr.And(instances) : Expr.Or(instances);
    }

    Expr Call(Syntax syntax)
    {
        var arguments = syntax.Operands[1..];
        Syntax Only() => arguments.Length == 1
            ? arguments[0]
            : throw Fail($"'{syntax.Text}' takes one argument, not {arguments.Length}.", syntax);
        Variable Sequence() => VariableOfShape(Only(), Shape.Sequence) is { LengthVariable: not null } cells
            ? cells
            : throw Fail($"{Slice(Only())} is no sequence: '{syntax.Text}' wants one.", Only());
        switch (syntax.Operands[0].Kind == SyntaxKind.Name ? syntax.Text : "")
        {
            case "Cardinality":
                var set = SetOf(Only(), null) ?? throw Fail($"{Slice(Only())} is no set: 'Cardinality' wants one.", Only());
                return Candidates(set, Only())
                    .DistinctBy(value => value.Value)
                    .Select(value => Expr.IfThenElse(set.Contains(value), Expr.Int(1), Expr.Int(0)))
                    .Aggregate(Expr.Int(0), Expr.Add);
            case "Len":
                return Expr.Read(Sequence().LengthVariable!);
            case "Head":
                var queue = Sequence();
                // An empty sequence has no head: let the index leave the array.
                var isEmpty = Expr.Equal(Expr.Read(queue.LengthVariable!), Expr.Int(0));
                return Expr.Read(queue, Expr.IfThenElse(isEmpty, Expr.Int(-1), Expr.Int(0)));
        }
        throw Fail(
            $"There is no function '{Slice(syntax.Operands[0]).Trim('\'')}'"
                + NearestNames.Suggestion(syntax.Text, ["Cardinality", "Len", "Head", "At", "Passed"]),
            syntax.Operands[0]);
    }

    // Names

    /// <summary>The text of a name with constant indices written out: <c>locks[0].held</c>. Null if it is no such thing.</summary>
    string? Flat(Syntax syntax) => syntax.Kind switch
    {
        SyntaxKind.Name => syntax.Text,
        SyntaxKind.Member when Flat(syntax.Operands[0]) is { } owner => $"{owner}.{syntax.Text}",
        SyntaxKind.Index when Flat(syntax.Operands[0]) is { } array
            && Value(syntax.Operands[1]) is { IsConstant: true } index => $"{array}[{index}]",
        _ => null,
    };

    Expr Path(Syntax syntax, Domain? hint)
    {
        if (syntax.Kind == SyntaxKind.Name && bound.TryGetValue(syntax.Text, out var value))
            return value;
        if (Flat(syntax) is { } name)
        {
            if (names.Variable(name) is { } variable)
                return Scalar(variable, syntax);
            if (names.Definition(name) is { } definition)
                return definition;
            if (names.Property(name) is { } property)
                return property.Kind != PropertyKind.Liveness
                    ? property.Predicate
                    : throw Fail($"{name} is a temporal formula, not a predicate.", syntax);
        }
        if (syntax.Kind == SyntaxKind.Index && Flat(syntax.Operands[0]) is { } target)
        {
            if (names.Variable(target) is { } array)
                return Element(array, syntax);
        }
        return OfProcess(syntax) ?? OfEnumeration(syntax, hint) ?? throw Unknown(syntax);
    }

    Expr Scalar(Variable variable, Syntax syntax)
    {
        if (variable.Length is not { } length)
            return Expr.Read(variable);
        throw variable.Shape switch
        {
            Shape.Set => Fail($"{variable} is a set: ask x \\in {variable}, or Cardinality({variable}).", syntax),
            Shape.Sequence => Fail($"{variable} is a sequence: ask Len({variable}), Head({variable}) or {variable}[0].", syntax),
            _ => Fail($"{variable} has {length} elements: say which one, {variable}[0] or all, \\A i \\in 0..{length - 1} : ...", syntax),
        };
    }

    Expr Element(Variable array, Syntax syntax)
    {
        if (array.Length is null)
            throw Fail($"{array} is not an array: it has no index.", syntax.Mark);
        var index = Value(syntax.Operands[1]);
        return index.Domain.Sort == Sort.Int
            ? Expr.Read(array, index)
            : throw Fail($"An index must be an integer, and {Slice(syntax.Operands[1])} is {Kind(index.Domain)}.", syntax.Operands[1]);
    }

    // Worker.Done, Worker.At(Run), Worker[1].At(Run), Worker[1].popped. Null if no process is named.
    Expr? OfProcess(Syntax syntax)
    {
        if (syntax.Kind is not (SyntaxKind.Member or SyntaxKind.Position) || Instances(syntax.Operands[0]) is not { } instances)
            return null;
        var group = instances[0].Group;
        if (syntax.Kind == SyntaxKind.Member && syntax.Text != TransitionSystem.Done)
            return Local(syntax, instances);
        var pc = instances[0].ProgramCounter
            ?? throw Fail($"{group} is nowhere: it takes its steps in any order.", syntax);
        Expr At(Process process, IEnumerable<int> positions) => Expr.Or(positions.Select(position =>
            Expr.Equal(process.Position!, Expr.Constant(pc.Domain, position))));
        if (syntax.Kind == SyntaxKind.Member)
        {
            var done = SystemNames.Positions(pc.Domain, TransitionSystem.Done);
            return Expr.And(instances.Select(process => At(process, done)));
        }
        var places = SystemNames.Positions(pc.Domain, syntax.Step);
        if (places.IsEmpty)
            throw Fail(
                $"{syntax.Step} is not a step of {group}"
                    + NearestNames.Suggestion(syntax.Step, [.. pc.Domain.Members, .. pc.Domain.Members.Select(m => m.Split('.')[^1])]),
                syntax.Mark);
        if (syntax.Text == "At")
            return Expr.Or(instances.Select(process => At(process, places)));
        if (places.Length > 1)
            throw Fail($"{syntax.Step} stands {places.Length} times in {group}: name one of them.", syntax.Mark);
        if (names.CanGoBack(instances[0]))
            throw Fail($"Passed says nothing of {group}, which can go back to an earlier step.", syntax);
        var beyond = Enumerable.Range(places[0] + 1, pc.Domain.High - places[0]);
        return Expr.And(instances.Select(process => At(process, beyond)));
    }

    ImmutableArray<Process>? Instances(Syntax syntax)
    {
        if (syntax.Kind == SyntaxKind.Name)
            return names.Processes(syntax.Text) is { IsEmpty: false } all ? all : null;
        if (syntax.Kind != SyntaxKind.Index || syntax.Operands[0].Kind != SyntaxKind.Name
            || names.Processes(syntax.Operands[0].Text) is not { IsEmpty: false } group)
            return null;
        if (Value(syntax.Operands[1]) is not { IsConstant: true, Domain.Sort: Sort.Int } index)
            throw Fail($"Which {syntax.Operands[0].Text} is meant must be a constant.", syntax.Operands[1]);
        return index.Value >= 0 && index.Value < group.Length
            ? [group[index.Value]]
            : throw Fail($"{syntax.Operands[0].Text}[{index.Value}] does not exist: the instances are 0..{group.Length - 1}.", syntax);
    }

    Expr Local(Syntax syntax, ImmutableArray<Process> instances)
    {
        var group = instances[0].Group;
        if (names.Variable($"{group}.{syntax.Text}") is not { } local)
            throw Fail(
                $"{group} has no '{syntax.Text}'" + NearestNames.Suggestion(
                    syntax.Text,
                    [.. system.Variables.Where(v => v.Kind == VariableKind.Local && v.Owner == group)
                        .Select(v => v.Name[(group.Length + 1)..]), "At", "Done", "Passed"]),
                syntax.Mark);
        if (local.Length is null)
            return Expr.Read(local);
        return instances.Length == 1
            ? Expr.Read(local, Expr.Int(instances[0].Instance))
            : throw Fail($"{group} has {instances.Length} instances: say whose, {group}[0].{syntax.Text}.", syntax);
    }

    // Mounted, Phase.Mounted. Null if it is no member of anything.
    Expr? OfEnumeration(Syntax syntax, Domain? hint)
    {
        if (syntax.Kind == SyntaxKind.Member && syntax.Operands[0].Kind == SyntaxKind.Name
            && names.Enumeration(syntax.Operands[0].Text) is { } domain)
            return Member(domain, syntax);
        return syntax.Kind == SyntaxKind.Name && (hint?.Sort == Sort.Enum || HasMember(syntax.Text))
            ? MemberOf(syntax, hint)
            : null;
    }

    bool HasMember(string name) => names.Enumerations.Any(domain => domain.Members.Contains(name));

    // A bare or quoted member: of the domain that is wanted, otherwise of the only one that has it.
    Expr MemberOf(Syntax syntax, Domain? hint)
    {
        if (hint?.Sort == Sort.Enum)
            return Member(hint, syntax);
        var owners = names.Enumerations.Where(domain => domain.Members.Contains(syntax.Text)).ToList();
        return owners switch
        {
            [] => throw Fail(
                $"'{syntax.Text}' is not a member of an enumeration"
                    + NearestNames.Suggestion(syntax.Text, names.Enumerations.SelectMany(domain => domain.Members)),
                syntax),
            [var only] => Member(only, syntax),
            _ => throw Fail(
                $"{syntax.Text} may be {string.Join(" or ", owners.Select(owner => $"{owner}.{syntax.Text}"))}: say which.",
                syntax),
        };
    }

    Expr Member(Domain domain, Syntax syntax)
    {
        var place = domain.Members.IndexOf(syntax.Text);
        return place >= 0
            ? Expr.Constant(domain, place)
            : throw Fail(
                $"{domain} has no member '{syntax.Text}'" + NearestNames.Suggestion(syntax.Text, domain.Members),
                syntax.Mark);
    }

    ExpressionException Unknown(Syntax syntax)
    {
        // The longest beginning that means something is not what is wrong.
        var owner = syntax.Kind is SyntaxKind.Member or SyntaxKind.Position or SyntaxKind.Index ? syntax.Operands[0] : null;
        if (syntax.Kind == SyntaxKind.Position)
        {
            var process = Slice(owner!).Trim('\'');
            return Fail(
                $"There is no process '{process}'"
                    + NearestNames.Suggestion(process, system.Processes.SelectMany(p => new[] { p.Group, p.Name })),
                owner!);
        }
        var word = Slice(syntax.Kind == SyntaxKind.Index ? owner! : syntax).Trim('\'');
        return Fail(
            $"There is no variable '{word}'" + NearestNames.Suggestion(word, names.All),
            syntax.Kind == SyntaxKind.Index ? owner! : syntax);
    }

    // Sentences

    static string Kind(Domain domain) => domain.Sort switch
    {
        Sort.Bool => "a boolean",
        Sort.Int => "an integer",
        Sort.Enum => $"{("AEIOU".Contains(domain.Name[0]) ? "an" : "a")} {domain}",
        _ => throw new ArgumentOutOfRangeException(nameof(domain)),
    };

    string Slice(Syntax syntax) => $"'{text[syntax.Start..syntax.End]}'";

    string Typed(Token token) => text[token.Start..token.End];

    ExpressionException Fail(string sentence, Syntax at) => new(sentence, text, at.Start, at.End - at.Start);

    ExpressionException Fail(string sentence, Token at) => new(sentence, text, at.Start, at.End - at.Start);
}
