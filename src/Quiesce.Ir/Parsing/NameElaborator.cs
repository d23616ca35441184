using System.Collections.Immutable;

namespace Quiesce.Ir.Parsing;

/// <summary>
/// Resolves names with their dots, brackets and parentheses: bound names, variables and their elements,
/// definitions and properties, positions and locals of processes, members of enumerations, in this order.
/// </summary>
sealed class NameElaborator(SystemNames names, SourceText source, Elaborator elaborator)
{
    ImmutableDictionary<string, (Expr Value, Keys? Keys)> bound =
        ImmutableDictionary<string, (Expr Value, Keys? Keys)>.Empty;

    int scopes;

    /// <summary>A number for the current values of bound names: equal numbers, equal values.</summary>
    public int Scope { get; private set; }

    /// <summary>The result of a function, evaluated while a name is bound to a value.</summary>
    /// <param name="keys">What the value stands for, where it is a number of something.</param>
    public T With<T>(string name, Expr value, Keys? keys, Func<T> evaluate)
    {
        var (outer, outerScope) = (bound, Scope);
        (bound, Scope) = (bound.SetItem(name, (value, keys)), ++scopes);
        var result = evaluate();
        (bound, Scope) = (outer, outerScope);
        return result;
    }

    /// <summary>Whether a bare name is anything but a member of an enumeration.</summary>
    public bool StandsForValue(string name) =>
        bound.ContainsKey(name) || names.Variable(name) is not null || names.Definition(name) is not null
        || names.Property(name) is not null || !names.Processes(name).IsEmpty;

    public Domain? Enumeration(string name) => names.Enumeration(name);

    /// <summary>The variable with this name, if it has the shape.</summary>
    public Variable? VariableOfShape(Syntax syntax, Shape shape) =>
        Flat(syntax) is { } name && names.Variable(name) is { } variable && variable.Shape == shape ? variable : null;

    /// <summary>The value of the name.</summary>
    /// <param name="hint">The expected domain, for members of enumerations.</param>
    /// <exception cref="ExpressionException">Nothing has that name, or not in this place.</exception>
    public Expr Value(Syntax syntax, Domain? hint)
    {
        if (Bound(syntax) is { } value)
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
                    : throw source.Fail($"{name} is a temporal formula, not a predicate.", syntax);
        }
        if (syntax.Kind == SyntaxKind.Index && Flat(syntax.Operands[0]) is { } target
            && names.Variable(target) is { } array)
            return Element(array, syntax);
        if (syntax.Kind == SyntaxKind.Member && OfElement(syntax) is ({ } element, { } column)
            && Flat(column) is { } field && names.Variable(field) is not null)
            return elaborator.Value(element, hint);
        return OfProcess(syntax) ?? OfEnumeration(syntax, hint) ?? throw Unknown(syntax);
    }

    // A bound name, or a field of it.
    Expr? Bound(Syntax syntax)
    {
        var name = syntax.Kind == SyntaxKind.Member ? syntax.Operands[0] : syntax;
        if (name.Kind != SyntaxKind.Name || !bound.TryGetValue(name.Text, out var known))
            return null;
        if (known.Keys is not { AreRecords: true } keys)
            return name == syntax ? known.Value : null;
        if (name == syntax)
            throw source.Fail($"{name.Text} is a record: ask for a field, {name.Text}.{keys.Fields[0].Name}.", syntax);
        var place = keys.Fields.Select(field => field.Name).ToList().IndexOf(syntax.Text);
        return place >= 0
            ? Expr.Constant(keys.Fields[place].Domain, keys.ValuesOf(known.Value.Value)[place])
            : throw source.Fail(
                $"{name.Text} has no field {syntax.Text}"
                    + NearestNames.Suggestion(syntax.Text, keys.Fields.Select(field => field.Name)),
                syntax.Mark);
    }

    /// <summary>The field of a record, or of an element of an array or a sequence of records.</summary>
    public static Syntax FieldOf(Syntax record, string field, Token mark)
    {
        if (record.Kind == SyntaxKind.Record)
            return record.Operands.First(one => one.Text == field).Operands[0];
        var member = new Syntax(SyntaxKind.Member, field, record.Start, record.End, mark, record);
        return OfElement(member)?.Element ?? member;
    }

    // Of an array of records each field is an array: rs[1].Kind is rs.Kind[1], and Head(q).Kind is Head(q.Kind).
    static (Syntax Element, Syntax Column)? OfElement(Syntax member)
    {
        var owner = member.Operands[0];
        Syntax Column(Syntax records) => member with { End = records.End, Operands = [records] };
        switch (owner)
        {
            case { Kind: SyntaxKind.Index, Operands: [var array, var index] }:
                var elements = Column(array);
                return (owner with { Operands = [elements, index] }, elements);
            case { Kind: SyntaxKind.Call, Operands: [{ Text: "Head" } head, var sequence] }:
                var cells = Column(sequence);
                return (owner with { Operands = [head, cells] }, cells);
            default:
                return null;
        }
    }

    /// <summary>The fields that a record has; empty if it is none.</summary>
    public IEnumerable<string> FieldsOf(Syntax syntax) => syntax.Kind == SyntaxKind.Record
        ? syntax.Operands.Select(field => field.Text)
        : syntax.Operands.Prepend(syntax).Select(Flat).OfType<string>().Select(names.Fields)
            .FirstOrDefault(fields => fields.Any()) ?? [];

    /// <summary>A member of an enumeration: of the expected one, otherwise of the only one that has it.</summary>
    /// <exception cref="ExpressionException">There is no such member, or in several enumerations.</exception>
    public Expr MemberOf(Syntax syntax, Domain? hint)
    {
        if (hint?.Sort == Sort.Enum)
            return Member(hint, syntax);
        var owners = names.Enumerations.Where(domain => domain.Members.Contains(syntax.Text)).ToList();
        return owners switch
        {
            [] => throw source.Fail(
                $"'{syntax.Text}' is not a member of an enumeration"
                    + NearestNames.Suggestion(syntax.Text, names.Enumerations.SelectMany(domain => domain.Members)),
                syntax),
            [var only] => Member(only, syntax),
            _ => throw source.Fail(
                $"{syntax.Text} may be "
                    + string.Join(" or ", owners.Select(owner => $"{owner}.{syntax.Text}")) + ": say which.",
                syntax),
        };
    }

    // The text of a name with constant indices written out, locks[0].held; null for any other syntax.
    string? Flat(Syntax syntax) => syntax.Kind switch
    {
        SyntaxKind.Name => syntax.Text,
        SyntaxKind.Member when Flat(syntax.Operands[0]) is { } owner => $"{owner}.{syntax.Text}",
        // Elements of variables and instances of processes have no names of their own.
        SyntaxKind.Index when Flat(syntax.Operands[0]) is { } array
            && names.Variable(array) is null && names.Processes(array).IsEmpty
            && elaborator.Value(syntax.Operands[1]) is { IsConstant: true } index => $"{array}[{index}]",
        _ => null,
    };

    Expr Scalar(Variable variable, Syntax syntax)
    {
        if (variable.Length is not { } length)
            return Expr.Read(variable);
        throw source.Fail(
            variable.Shape switch
            {
                Shape.Set => $"{variable} is a set: ask x \\in {variable}, or Cardinality({variable}).",
                Shape.Sequence => $"{variable} is a sequence: ask Len({variable}), Head({variable}) or {variable}[0].",
                _ => $"{variable} has {length} elements: say which one, {variable}[0] or all, "
                    + $"\\A i \\in 0..{length - 1} : ...",
            },
            syntax);
    }

    Expr Element(Variable array, Syntax syntax)
    {
        if (array.Length is null)
            throw source.Fail($"{array} is not an array: it has no index.", syntax.Mark);
        var place = syntax.Operands[1];
        var named = array.Keys is { AreRecords: false } keys ? keys.Fields[0].Domain : null;
        var index = elaborator.Value(place, named);
        if (named?.IsCompatible(index.Domain) == true)
            return Expr.Read(array, array.Keys!.NumberOf([index]));
        return index.Domain.Sort == Sort.Int
            ? Expr.Read(array, index)
            : throw source.Fail(
                $"An index must be an integer, and {source.Quoted(place)} is {SourceText.Kind(index.Domain)}.", place);
    }

    // Worker.Done, Worker.At(Run), Worker[1].At(Run), Worker[1].popped. Null if no process is named.
    Expr? OfProcess(Syntax syntax)
    {
        if (syntax.Kind is not (SyntaxKind.Member or SyntaxKind.Position)
            || Instances(syntax.Operands[0]) is not { } instances)
            return null;
        if (syntax.Kind == SyntaxKind.Member && syntax.Text != TransitionSystem.Done)
            return Local(syntax, instances);
        if (syntax is { Kind: SyntaxKind.Position, Text: "Enabled" })
            return IsEnabled(syntax, instances);
        if (instances[0].ProgramCounter is not { } pc)
            throw source.Fail($"{instances[0].Group} is nowhere: it takes its steps in any order.", syntax);
        if (syntax.Kind == SyntaxKind.Position)
            return Position(syntax, instances, pc.Domain);
        var done = SystemNames.Positions(pc.Domain, TransitionSystem.Done);
        return Expr.And(instances.Select(process => IsAt(process, done)));
    }

    Expr Position(Syntax syntax, ImmutableArray<Process> instances, Domain positions)
    {
        var group = instances[0].Group;
        var places = SystemNames.Positions(positions, syntax.Step);
        if (places.IsEmpty)
            throw source.Fail(
                $"{syntax.Step} is not a step of {group}"
                    + NearestNames.Suggestion(syntax.Step.Trim('"'), positions.Members),
                syntax.Mark);
        if (syntax.Text == "At")
            return Expr.Or(instances.Select(process => IsAt(process, places)));
        if (places.Length > 1)
            throw source.Fail($"{syntax.Step} stands {places.Length} times in {group}: name one of them.", syntax.Mark);
        if (names.CanGoBack(instances[0], places[0]))
            throw source.Fail($"Passed says nothing of {syntax.Step}: {group} can go back to it.", syntax);
        var beyond = Enumerable.Range(places[0] + 1, positions.High - places[0]);
        return Expr.And(instances.Select(process => IsAt(process, beyond)));
    }

    // Of what takes its steps in any order, too: it is at all of them.
    Expr IsEnabled(Syntax syntax, ImmutableArray<Process> instances)
    {
        var steps = names.StepsOf(instances[0], syntax.Step);
        return steps.IsEmpty
            ? throw source.Fail(
                $"{syntax.Step} is not a step of {instances[0].Group}"
                    + NearestNames.Suggestion(syntax.Step.Trim('"'), names.StepsOf(instances[0], null)),
                syntax.Mark)
            : Expr.Or(instances.SelectMany(process => steps.Select(step =>
                Asked.Enabled(names.Lane(process), step, process.Name))));
    }

    static Expr IsAt(Process process, IEnumerable<int> positions) => Expr.Or(positions.Select(position =>
        Expr.Equal(process.Position!, Expr.Constant(process.ProgramCounter!.Domain, position))));

    ImmutableArray<Process>? Instances(Syntax syntax)
    {
        if (syntax.Kind == SyntaxKind.Name)
            return names.Processes(syntax.Text) is { IsEmpty: false } all ? all : null;
        if (syntax.Kind != SyntaxKind.Index || syntax.Operands[0].Kind != SyntaxKind.Name)
            return null;
        var (name, place) = (syntax.Operands[0].Text, syntax.Operands[1]);
        if (names.Processes(name) is not { IsEmpty: false } group)
            return null;
        if (place.Kind == SyntaxKind.Name && group.FirstOrDefault(one => one.Name == place.Text) is { } named)
            return [named];
        if (elaborator.Value(place) is not { IsConstant: true, Domain.Sort: Sort.Int } index)
            throw source.Fail($"Which {name} is meant must be a constant.", place);
        return index.Value >= 0 && index.Value < group.Length
            ? [group[index.Value]]
            : throw source.Fail(
                $"{name}[{index.Value}] does not exist: the instances are 0..{group.Length - 1}.", syntax);
    }

    Expr Local(Syntax syntax, ImmutableArray<Process> instances)
    {
        var group = instances[0].Group;
        if (names.Variable($"{group}.{syntax.Text}") is not { } local)
            throw source.Fail(
                $"{group} has no '{syntax.Text}'" + NearestNames.Suggestion(
                    syntax.Text, [.. names.Locals(group), "At", TransitionSystem.Done, "Passed"]),
                syntax.Mark);
        if (local.Length is null)
            return Expr.Read(local);
        return instances.Length == 1
            ? Expr.Read(local, Expr.Int(instances[0].Instance))
            : throw source.Fail(
                $"{group} has {instances.Length} instances: say whose, {group}[0].{syntax.Text}.", syntax);
    }

    // Mounted, Phase.Mounted. Null if it is not a member of an enumeration.
    Expr? OfEnumeration(Syntax syntax, Domain? hint)
    {
        if (syntax.Kind == SyntaxKind.Member && syntax.Operands[0].Kind == SyntaxKind.Name
            && names.Enumeration(syntax.Operands[0].Text) is { } domain)
            return Member(domain, syntax);
        var isMember = hint?.Sort == Sort.Enum
            || names.Enumerations.Any(enumeration => enumeration.Members.Contains(syntax.Text));
        return syntax.Kind == SyntaxKind.Name && isMember ? MemberOf(syntax, hint) : null;
    }

    Expr Member(Domain domain, Syntax syntax)
    {
        var place = domain.Members.IndexOf(syntax.Text);
        return place >= 0
            ? Expr.Constant(domain, place)
            : throw source.Fail(
                $"{domain} has no member '{syntax.Text}'" + NearestNames.Suggestion(syntax.Text, domain.Members),
                syntax.Mark);
    }

    ExpressionException Unknown(Syntax syntax)
    {
        // The error is the unknown name, not what follows it.
        var unknown = syntax.Kind is SyntaxKind.Position or SyntaxKind.Index ? syntax.Operands[0] : syntax;
        var (what, candidates) = syntax.Kind == SyntaxKind.Position
            ? ("process", names.OfProcesses)
            : ("variable", names.All);
        return source.Fail(
            $"There is no {what} {source.Quoted(unknown)}" + NearestNames.Suggestion(source.Of(unknown), candidates),
            unknown);
    }
}
