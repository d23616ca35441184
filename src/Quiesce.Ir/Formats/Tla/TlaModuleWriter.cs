using System.Collections.Immutable;
using System.Text;

namespace Quiesce.Ir.Formats.Tla;

/// <summary>Writes one <see cref="TlaModule"/>, top to bottom.</summary>
sealed class TlaModuleWriter
{
    readonly TransitionSystem system;
    readonly TlaLines lines = new();
    readonly UniqueNames names = new();
    readonly Dictionary<Variable, string> variables = [];
    readonly Dictionary<Property, string> properties = [];
    readonly Dictionary<string, string> domains = [];
    readonly List<string> partNames = [];
    readonly string[] actions;
    readonly string[] processes;
    readonly string module, vars, typeOk, init, terminating, terminated, next, fairness, spec;
    readonly TlaInitialValues initial;

    public TlaModuleWriter(TransitionSystem system)
    {
        this.system = system;
        module = names.Take(ModuleName(system));
        // The user's names first: the module's own names avoid them.
        foreach (var variable in system.Variables)
            variables[variable] = names.Take(TlaNames.Of(variable));
        foreach (var property in system.Properties)
            properties[property] = names.Take(TlaNames.Identifier(property.Name));
        actions = [.. system.Actions.Select(action => names.Take(TlaNames.Of(system, action)))];
        processes = [.. system.Processes.Select(process => names.Take(TlaNames.Identifier(process.Name)))];
        vars = names.Take("vars");
        typeOk = names.Take("TypeOK");
        init = names.Take("Init");
        terminated = names.Take("Terminated");
        terminating = names.Take("Terminating");
        next = names.Take("Next");
        fairness = names.Take("Fairness");
        spec = names.Take("Spec");
        initial = new TlaInitialValues(names.Take("i"), names.Take("f"));
    }

    public TlaModule Write()
    {
        Header();
        Variables();
        Domains();
        TypeOk();
        Init();
        for (var process = 0; process < system.Processes.Length; process++)
            Process(process);
        Behaviour();
        Definitions();
        var operators = ImmutableDictionary.CreateBuilder<string, string>();
        foreach (var property in system.Properties)
            if (Property(property) is { } name)
                operators[property.Name] = name;
        var constraints = Constraints();
        lines.Add(new string('=', TlaExpr.Width - 2));
        var checkedBy = operators.ToImmutable();
        return new TlaModule(
            module, lines.ToString(), TlcConfiguration.Of(system, module, spec, checkedBy, constraints), checkedBy);
    }

    static string ModuleName(TransitionSystem system)
    {
        var words = system.Name.Split('/')[^1].Split('-', StringSplitOptions.RemoveEmptyEntries);
        var protocol = string.Concat(words.Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
        var name = TlaNames.Identifier(system.Variant.Length == 0 ? protocol : $"{protocol}.{system.Variant}");
        return name is "Integers" or "Naturals" or "TLC" ? name + "_" : name;
    }

    void Header()
    {
        var title = $" MODULE {module} ";
        var dashes = Math.Max(8, TlaExpr.Width - 2 - title.Length);
        lines.Add(new string('-', dashes / 2) + title + new string('-', dashes - dashes / 2));
        var parameters = system.Bounds.Select(bound => $"{bound.Name} = {bound.Value}");
        if (system.Variant.Length > 0)
            parameters = parameters.Prepend($"variant {system.Variant}");
        lines.Comment(string.Join(", ", parameters.Prepend(system.Name)) + ".");
        if (system.Sentence is not null)
            lines.Comment(system.Sentence);
        lines.Add("EXTENDS Integers");
    }

    void Variables()
    {
        lines.Add();
        lines.Add(system.Variables.Length == 1 ? "VARIABLE" : "VARIABLES");
        var last = system.Variables[^1];
        string Declaration(Variable variable) => variables[variable] + (variable == last ? "" : ",");
        var width = system.Variables.Max(variable => Declaration(variable).Length);
        foreach (var variable in system.Variables)
            lines.Add($"    {Declaration(variable).PadRight(width)}  \\* {Meaning(variable)}");
        lines.Add();
        lines.Add($"{vars} == {Tuple(system.Variables, vars.Length + 4)}");
    }

    string Meaning(Variable variable)
    {
        var domain = variable.Domain.Name;
        var what = variable.Shape switch
        {
            _ when variable.Kind == VariableKind.ProgramCounter => $"Where {variable.Owner} stands",
            Shape.Scalar => domain,
            Shape.Array => $"{variable.Length} of {domain}",
            Shape.Set when variable.Keys is { } keys => $"Set of {keys}, numbered {Indices(variable)}",
            Shape.Set => $"Set within {Indices(variable)}",
            Shape.Sequence when variable.LengthVariable is { } length =>
                $"Sequence of {domain}, as long as {variables[length]}",
            Shape.Sequence => $"Sequence of {domain}",
            _ => throw new ArgumentOutOfRangeException(nameof(variable)),
        };
        if (variable.Kind == VariableKind.Local)
            what += $", local to {variable.Owner}";
        return variable.Location is { } location ? $"{what}, {location}" : what;
    }

    void Domains()
    {
        var first = true;
        foreach (var variable in system.Variables.Where(variable => variable.Domain.Sort == Sort.Enum))
        {
            var set = SetOf(variable.Domain.Members, 0);
            if (domains.ContainsKey(set))
                continue;
            var plain = variable.Kind == VariableKind.ProgramCounter ? $"{variable.Owner}.Steps" : variable.Domain.Name;
            var name = domains[set] = names.Take(TlaNames.Identifier(plain));
            if (first)
                lines.Add();
            first = false;
            lines.Add($"{name} == {SetOf(variable.Domain.Members, name.Length + 4)}");
        }
    }

    static string SetOf(ImmutableArray<string> members, int column) =>
        TlaLines.Listed("{", members.Select(TlaExpr.Quote), "}", column);

    string DomainOf(Domain domain) => domain.Sort == Sort.Enum ? domains[SetOf(domain.Members, 0)] : domain.Name;

    void TypeOk() => lines.Definition(
        typeOk,
        system.Variables.Select(variable => $"{variables[variable]} \\in " + (variable.Length is null
            ? DomainOf(variable.Domain)
            : $"[{Indices(variable)} -> {DomainOf(variable.Domain)}]")),
        comment: "A step that leaves a domain is an error of the model: its states end before that step.");

    internal static string Indices(Variable array) => $"0..{array.Count - 1}";

    void Init()
    {
        // An assumption without a value is not met; TLC would stop with an error.
        var assumption = Definedness.Holds(system.InitialConstraint);
        lines.Definition(
            init,
            [
                .. system.Variables.Select(variable => initial.Of(variable, variables[variable])),
                .. Conjuncts(TlcEvaluation.InNextState(assumption)),
            ]);
    }

    void Process(int index)
    {
        var process = system.Processes[index];
        var own = system.Actions.Where(action => action.Process == index).ToList();
        if (own.Count == 0)
            return;
        lines.Rule();
        lines.Comment(process.Sentence is null ? process.Name : $"{process.Name}. {process.Sentence}");
        foreach (var action in own)
            Action(action);
        lines.Definition(processes[index], own.Select(action => actions[action.Index]), "\\/");
    }

    void Action(GuardedAction action)
    {
        var origin = string.Join(", ", new[] { action.Kernel, action.Location?.ToString() }.OfType<string>());
        // Two updates of one scalar: the later one counts, as with the elements of an array.
        var updates = action.Updates.GroupBy(update => update.Variable)
            .Select(group => group.Key.Length is null
                ? Assign(group.Last())
                : NextValue(group.Key, column => Except(group.Key, group, column)));
        var changed = action.Updates.Select(update => update.Variable).ToHashSet();
        var unchanged = system.Variables.Where(variable => !changed.Contains(variable)).ToImmutableArray();
        var rest = unchanged.Length switch
        {
            0 => [],
            1 => [$"UNCHANGED {variables[unchanged[0]]}"],
            _ when changed.Count == 0 => [$"UNCHANGED {vars}"],
            _ => new[] { "UNCHANGED " + Tuple(unchanged, TlaLines.Item + "UNCHANGED ".Length) },
        };
        lines.Definition(
            actions[action.Index],
            [.. Conjuncts(TlcEvaluation.InNextState(action.Guard)), .. updates, .. rest],
            comment: origin);
    }

    string Assign(Update update) => NextValue(update.Variable, column => RightSide(
        update.Value, column, new Dictionary<Expr, string>(ReferenceEqualityComparer.Instance)));

    // After the equals sign, or below it if that is too far to the right.
    string NextValue(Variable variable, Func<int, string> value)
    {
        var target = $"{variables[variable]}' =";
        var beside = $"{target} {value(TlaLines.Item + target.Length + 1)}";
        return TlaLines.Fits(beside, TlaLines.Item)
            ? beside
            : $"{target}\n{new string(' ', TlaLines.Item + 2)}{value(TlaLines.Item + 2)}";
    }

    string Except(Variable array, IEnumerable<Update> updates, int column)
    {
        // What elements have in common is said once.
        var parts = new Dictionary<Expr, string>(ReferenceEqualityComparer.Instance);
        var definitions = new StringBuilder();
        foreach (var part in SharedParts.Of(updates.SelectMany(update => new[] { update.Index!, update.Value })))
        {
            var name = PartName(parts.Count);
            var begin = $"LET {name} == ";
            definitions.Append(begin).Append(RightSide(part, column + begin.Length, parts)).Append(" IN\n")
                .Append(' ', column);
            parts.Add(part, name);
        }
        var start = $"[{variables[array]} EXCEPT ";
        column += start.Length;
        var elements = updates.Select(update =>
        {
            var target = $"![{TlaExpr.Print(update.Index!, Name, parts: parts)}] = ";
            return target + RightSide(update.Value, column + target.Length, parts);
        });
        return definitions + start + string.Join(",\n" + new string(' ', column), elements) + "]";
    }

    // The k-th part of anything: a name that nothing else in the module has.
    string PartName(int k)
    {
        while (partNames.Count <= k)
            partNames.Add(names.Take("part"));
        return partNames[k];
    }

    string RightSide(Expr value, int column, IReadOnlyDictionary<Expr, string> parts) => TlaExpr.Wrap(
        value, column, Name, value.Op == Op.IfThenElse ? TlaExpr.Anything : TlaExpr.Comparison, parts);

    void Behaviour()
    {
        lines.Rule();
        if (!system.Terminated.IsTrue)
            lines.Definition(
                terminated,
                Conjuncts(system.Terminated),
                comment: system.Processes.Any(process => !process.RestsAt.IsEmpty)
                    ? "Every process is done, or stands where it may rest." : "Every process is done.");
        lines.Definition(terminating,
            system.Terminated.IsTrue ? [$"UNCHANGED {vars}"] : [terminated, $"UNCHANGED {vars}"],
            comment: "Nothing need happen any more: it is no deadlock.");
        var lanes = system.Processes.Select((_, index) => index)
            .Where(index => system.Actions.Any(action => action.Process == index))
            .Select(index => processes[index]);
        lines.Definition(next, [.. lanes, terminating], "\\/");
        var conditions = system.Fairness.Where(condition => !condition.Actions.IsEmpty).ToList();
        if (conditions.Count > 0)
            lines.Definition(fairness, conditions.Select(Condition));
        lines.Add();
        lines.Add($"{spec} == {init} /\\ [][{next}]_{vars}" + (conditions.Count > 0 ? $" /\\ {fairness}" : ""));
    }

    string Condition(Fairness condition)
    {
        var start = (condition.Strength == FairnessStrength.Weak ? "WF_" : "SF_") + vars + "(";
        var process = system.Actions[condition.Actions[0]].Process;
        var all = system.Actions.Where(action => action.Process == process).Select(action => action.Index);
        if (condition.Actions.SequenceEqual(all))
            return $"{start}{processes[process]})";
        var column = TlaLines.Item + start.Length;
        var disjuncts = condition.Actions.Select(index => actions[index]).ToList();
        var line = string.Join(" \\/ ", disjuncts);
        return column + line.Length < TlaExpr.Width
            ? $"{start}{line})"
            : start + string.Join("\n" + new string(' ', column), disjuncts.Select(name => $"\\/ {name}")) + ")";
    }

    void Definitions()
    {
        if (system.Definitions.IsEmpty)
            return;
        lines.Rule();
        lines.Comment("Predicates that the properties are built from.");
        foreach (var (name, value) in system.WrittenDefinitions)
            Formula(names.Take(TlaNames.Identifier(name)), value, "");
    }

    // A constraint without a value is not met; TLC would stop with an error.
    List<string> Constraints()
    {
        var all = new List<string>();
        foreach (var (plain, value) in system.Constraints)
        {
            all.Add(names.Take(TlaNames.Identifier(plain)));
            Formula(
                all[^1],
                Definedness.Holds(Asked.Answer(value, system.Actions, system.Terminated)),
                "TLC does not go on from states beyond it: what it finds to hold may not hold there.");
        }
        return all;
    }

    // The operator TLC checks; null for the one property it checks by itself.
    string? Property(Property property)
    {
        var name = properties[property];
        var comment = property.Sentence ?? "";
        switch (property.Kind)
        {
            case PropertyKind.Assertion when system.StepInvariants.FirstOrDefault(one => one.Name == property.Name)
                is { } invariant:
                lines.Definition(name, [OfSteps(invariant)], comment: comment);
                return name;
            case PropertyKind.Invariant or PropertyKind.Lemma or PropertyKind.Assertion:
                Formula(name, Written(property).Predicate, comment);
                return name;
            case PropertyKind.TypeInvariant:
                lines.Definition(name, [typeOk, .. Conjuncts(TlcEvaluation.UnseenByTypeOk(system))], comment: comment);
                return name;
            case PropertyKind.NoDeadlock:
                return null;
            case PropertyKind.Reachable:
                Formula(name, Written(property).Predicate, comment);
                var negation = names.Take("Not" + name);
                lines.Add($"{negation} == ~{name}");
                return negation;
            case PropertyKind.Liveness:
                lines.Definition(name, [Temporal(Written(property).Temporal!)], comment: comment);
                return name;
        }
        throw new ArgumentOutOfRangeException(nameof(property));
    }

    // ENABLED and not the guards, where the spec says so.
    static Property Written(Property property) => property.AsWritten ?? property;

    string OfSteps(StepInvariant invariant)
    {
        const string start = "[][";
        var condition = Asked.Answer(invariant.Condition, system.Actions, system.Terminated);
        return $"{start}{TlaExpr.Wrap(condition, TlaLines.Item + start.Length, Name)}]_{vars}";
    }

    string Temporal(Temporal formula)
    {
        string Operand(string op, Expr predicate) => predicate.Op is Op.Read or Op.Constant
            ? op + Print(predicate)
            : $"{op}({TlaExpr.Wrap(predicate, TlaLines.Item + op.Length + 1, Name)})";
        switch (formula.Op)
        {
            case TemporalOp.Eventually:
                return Operand("<>", formula.P);
            case TemporalOp.AlwaysEventually:
                return Operand("[]<>", formula.P);
            case TemporalOp.EventuallyAlways:
                return Operand("<>[]", formula.P);
            case TemporalOp.Recurrence:
                var (again, answer) = (Operand("[]<>", formula.P), Operand("[]<>", formula.Q!));
                return $"{again} =>\n{new string(' ', TlaLines.Item)}{answer}";
            case TemporalOp.LeadsTo:
                var (premise, goal) = (Operand("", formula.P), Operand("", formula.Q!));
                var line = $"{premise} ~> {goal}";
                return line.Length + TlaLines.Indent <= TlaExpr.Width && !line.Contains('\n')
                    ? line
                    : $"{premise} ~>\n{new string(' ', TlaLines.Item)}{goal}";
        }
        throw new ArgumentOutOfRangeException(nameof(formula));
    }

    string Tuple(IEnumerable<Variable> members, int column) =>
        TlaLines.Listed("<<", members.Select(Name), ">>", column);

    void Formula(string name, Expr value, string comment) =>
        lines.Formula(name, Print(value), column => TlaExpr.Wrap(value, column, Name), comment);

    string Name(Variable variable) => variable.Asks switch
    {
        null => variables[variable],
        Asks.Next(var before) => $"{variables[before]}'",
        Asks.Enabled(var process, var step) => Enabled(system.Actions
            .Where(action => action.Process == process && action.Step == step)
            .Select(action => actions[action.Index])),
        Asks.Deadlock when system.Terminated.IsTrue => "FALSE",
        Asks.Deadlock => $"(~{terminated} /\\ ~{Enabled(system.Actions.Select(action => action.Process).Distinct()
            .Select(process => processes[process]))})",
        _ => throw new ArgumentOutOfRangeException(nameof(variable)),
    };

    static string Enabled(IEnumerable<string> some)
    {
        List<string> all = [.. some];
        return all.Count switch
        {
            0 => "FALSE",
            1 => $"(ENABLED {all[0]})",
            _ => $"(ENABLED ({string.Join(" \\/ ", all)}))",
        };
    }

    string Print(Expr expr) => TlaExpr.Print(expr, Name);

    IEnumerable<string> Conjuncts(Expr formula)
    {
        if (formula.IsTrue)
            return [];
        var conjuncts = formula.Op == Op.And ? formula.Operands : [formula];
        return conjuncts.Select(conjunct => TlaExpr.Wrap(conjunct, TlaLines.Item, Name));
    }
}
