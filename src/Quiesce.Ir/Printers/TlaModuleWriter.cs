using System.Collections.Immutable;
using System.Text;

namespace Quiesce.Ir.Printers;

/// <summary>Writes one <see cref="TlaModule"/>, top to bottom.</summary>
sealed class TlaModuleWriter
{
    const int Indent = 4;

    readonly TransitionSystem system;
    readonly StringBuilder text = new();
    readonly UniqueNames names = new();
    readonly Dictionary<Variable, string> variables = [];
    readonly Dictionary<Property, string> properties = [];
    readonly Dictionary<string, string> domains = [];
    readonly string[] actions;
    readonly string[] processes;
    readonly string module, vars, typeOk, init, terminating, terminated, next, fairness, spec, element, function;

    public TlaModuleWriter(TransitionSystem system)
    {
        this.system = system;
        module = names.Take(ModuleName(system));
        // The user's names first: those of the module itself make way.
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
        element = names.Take("i");
        function = names.Take("f");
    }

    public TlaModule Write()
    {
        Header();
        Variables();
        Domains();
        TypeOk();
        Init();
        foreach (var process in system.Processes.Select((process, index) => index))
            Process(process);
        Behaviour();
        Definitions();
        var operators = ImmutableDictionary.CreateBuilder<string, string>();
        foreach (var property in system.Properties)
            if (Property(property) is { } name)
                operators[property.Name] = name;
        Line(new string('=', TlaExpr.Width - 2));
        var checkedBy = operators.ToImmutable();
        return new TlaModule(module, text.ToString(), Configuration(checkedBy), checkedBy);
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
        Line(new string('-', dashes / 2) + title + new string('-', dashes - dashes / 2));
        var parameters = system.Bounds.Select(bound => $"{bound.Name} = {bound.Value}");
        if (system.Variant.Length > 0)
            parameters = parameters.Prepend($"variant {system.Variant}");
        Comment(string.Join(", ", parameters.Prepend(system.Name)) + ".");
        if (system.Sentence is not null)
            Comment(system.Sentence);
        Line("EXTENDS Integers");
    }

    void Variables()
    {
        Line();
        Line(system.Variables.Length == 1 ? "VARIABLE" : "VARIABLES");
        var last = system.Variables[^1];
        string Declaration(Variable variable) => variables[variable] + (variable == last ? "" : ",");
        var width = system.Variables.Max(variable => Declaration(variable).Length);
        foreach (var variable in system.Variables)
            Line($"    {Declaration(variable).PadRight(width)}  \\* {Meaning(variable)}");
        Line();
        Line($"{vars} == {Tuple(system.Variables, vars.Length + 4)}");
    }

    string Meaning(Variable variable)
    {
        var domain = variable.Domain.Name;
        var what = variable.Shape switch
        {
            _ when variable.Kind == VariableKind.ProgramCounter => $"Where {variable.Owner} stands",
            Shape.Scalar => domain,
            Shape.Array => $"{variable.Length} of {domain}",
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
                Line();
            first = false;
            Line($"{name} == {SetOf(variable.Domain.Members, name.Length + 4)}");
        }
    }

    string SetOf(ImmutableArray<string> members, int column) =>
        "{" + Listed(members.Select(TlaExpr.Quote), column + 1) + "}";

    string DomainOf(Domain domain) => domain.Sort == Sort.Enum ? domains[SetOf(domain.Members, 0)] : domain.Name;

    void TypeOk() => Definition(
        typeOk,
        system.Variables.Select(variable => $"{variables[variable]} \\in " + (variable.Length is null
            ? DomainOf(variable.Domain)
            : $"[{Indices(variable)} -> {DomainOf(variable.Domain)}]")),
        comment: "A step that leaves a domain is an error of the model: its states end before that step.");

    static string Indices(Variable array) => $"0..{array.Count - 1}";

    void Init()
    {
        // An assumption without a value is not met; TLC would rather stop.
        var assumption = Expr.And(Definedness.Of(system.InitialConstraint), system.InitialConstraint);
        Definition(init, [.. system.Variables.Select(InitialValue), .. Conjuncts(InNextState(assumption))]);
    }

    string InitialValue(Variable variable)
    {
        var name = variables[variable];
        if (variable.Length is null)
            return OneOf(name, variable, variable.Initial[0]);
        var same = variable.Initial.All(values => values.SequenceEqual(variable.Initial[0]));
        var indices = Indices(variable);
        if (variable.Initial.All(values => values.Length == 1))
            return $"{name} = [{element} \\in {indices} |-> {InitialElement(variable, same)}]";
        if (same)
            return $"{name} \\in [{indices} -> {Values(variable.Domain, variable.Initial[0])}]";
        // Each element has its own choice: all functions into the union, restricted element by element.
        var union = variable.Initial.SelectMany(values => values).Distinct().Order().ToImmutableArray();
        var choices = variable.Initial.Select((values, index) => (Values: values, Index: index))
            .Where(choice => choice.Values.Length < union.Length)
            .Select(choice => OneOf($"{function}[{choice.Index}]", variable, choice.Values));
        var newLine = "\n" + new string(' ', Indent + 7);
        return $"{name} \\in {{{function} \\in [{indices} -> {Values(variable.Domain, union)}] :"
            + $"{newLine}{string.Join(" /\\" + newLine, choices)}}}";
    }

    string InitialElement(Variable variable, bool same)
    {
        if (variable.Initial.IsEmpty || same)
            return Value(variable.Domain, variable.Initial.IsEmpty ? variable.Domain.Low : variable.Initial[0][0]);
        // The most frequent value is what the others are exceptions to.
        var groups = variable.Initial.Select((values, index) => (Value: values[0], Index: index))
            .GroupBy(pair => pair.Value, pair => pair.Index)
            .OrderBy(group => group.Count())
            .ToList();
        var result = Value(variable.Domain, groups[^1].Key);
        foreach (var group in groups.SkipLast(1).Reverse())
        {
            var places = group.Count() == 1 ? $"= {group.First()}" : $"\\in {{{string.Join(", ", group)}}}";
            result = $"IF {element} {places} THEN {Value(variable.Domain, group.Key)} ELSE {result}";
        }
        return result;
    }

    static string OneOf(string name, Variable variable, ImmutableArray<int> values) =>
        values.Length == 1
            ? $"{name} = {Value(variable.Domain, values[0])}"
            : $"{name} \\in {Values(variable.Domain, values)}";

    static string Values(Domain domain, ImmutableArray<int> values)
    {
        if (domain.Sort == Sort.Bool && values.Length == 2)
            return domain.Name;
        var consecutive = values[^1] - values[0] == values.Length - 1;
        return domain.Sort == Sort.Int && consecutive && values.Length > 2
            ? $"{values[0]}..{values[^1]}"
            : $"{{{string.Join(", ", values.Select(value => Value(domain, value)))}}}";
    }

    static string Value(Domain domain, int value) => TlaExpr.Print(Expr.Constant(domain, value));

    void Process(int index)
    {
        var process = system.Processes[index];
        var own = system.Actions.Where(action => action.Process == index).ToList();
        if (own.Count == 0)
            return;
        Rule();
        Comment(process.Sentence is null ? process.Name : $"{process.Name}. {process.Sentence}");
        foreach (var action in own)
            Action(action);
        Definition(processes[index], own.Select(action => actions[action.Index]), "\\/");
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
            _ => new[] { "UNCHANGED " + Tuple(unchanged, Indent + 3 + "UNCHANGED ".Length) },
        };
        Definition(actions[action.Index], [.. Conjuncts(InNextState(action.Guard)), .. updates, .. rest],
            comment: origin);
    }

    string Assign(Update update) =>
        NextValue(update.Variable, column => RightSide(update.Value, column));

    // Behind the equals sign, or below it if that is too far to the right.
    string NextValue(Variable variable, Func<int, string> value)
    {
        var target = $"{variables[variable]}' =";
        var beside = $"{target} {value(Indent + 3 + target.Length + 1)}";
        return Fits(beside, Indent + 3)
            ? beside
            : $"{target}\n{new string(' ', Indent + 5)}{value(Indent + 5)}";
    }

    static bool Fits(string text, int column) =>
        text.Split('\n') is var lines
        && column + lines[0].Length <= TlaExpr.Width
        && lines.Skip(1).All(line => line.Length <= TlaExpr.Width);

    string Except(Variable array, IEnumerable<Update> updates, int column)
    {
        var start = $"[{variables[array]} EXCEPT ";
        column += start.Length;
        var elements = updates.Select(update =>
        {
            var target = $"![{Print(update.Index!)}] = ";
            return target + RightSide(update.Value, column + target.Length);
        });
        return start + string.Join(",\n" + new string(' ', column), elements) + "]";
    }

    string RightSide(Expr value, int column) => TlaExpr.Wrap(
        value, column, Name, value.Op == Op.IfThenElse ? TlaExpr.Anything : TlaExpr.Comparison);

    // TLC makes a successor for every disjunct of an action, and so looks at all of them; where a later one may have
    // no value, IF keeps the order.
    static Expr InNextState(Expr formula)
    {
        switch (formula.Op)
        {
            case Op.And:
                return Expr.And(formula.Operands.Select(InNextState));
            case Op.Or when formula.Operands.Skip(1).All(Definedness.IsTotal):
                return Expr.Or(formula.Operands.Select(InNextState));
            case Op.Or:
                var disjuncts = formula.Operands.Select(InNextState).Reverse().ToList();
                return disjuncts.Aggregate((rest, disjunct) => Expr.IfThenElse(disjunct, Expr.True, rest));
            case Op.IfThenElse:
                return Expr.IfThenElse(
                    formula.Operands[0], InNextState(formula.Operands[1]), InNextState(formula.Operands[2]));
            case Op.Constant or Op.Read or Op.Not or Op.Implies or Op.Equal or Op.Less or Op.LessOrEqual
                or Op.Add or Op.Subtract:
                return formula;
        }
        throw new ArgumentOutOfRangeException(nameof(formula));
    }

    void Behaviour()
    {
        Rule();
        if (!system.Terminated.IsTrue)
            Definition(terminated, Conjuncts(system.Terminated), comment: "Every process is done.");
        Definition(terminating,
            system.Terminated.IsTrue ? [$"UNCHANGED {vars}"] : [terminated, $"UNCHANGED {vars}"],
            comment: "Nothing need happen any more: it is no deadlock.");
        var lanes = system.Processes.Select((_, index) => index)
            .Where(index => system.Actions.Any(action => action.Process == index))
            .Select(index => processes[index]);
        Definition(next, [.. lanes, terminating], "\\/");
        var conditions = system.Fairness.Where(condition => !condition.Actions.IsEmpty).ToList();
        if (conditions.Count > 0)
            Definition(fairness, conditions.Select(Condition));
        Line();
        Line($"{spec} == {init} /\\ [][{next}]_{vars}" + (conditions.Count > 0 ? $" /\\ {fairness}" : ""));
    }

    string Condition(Fairness condition)
    {
        var start = (condition.Strength == FairnessStrength.Weak ? "WF_" : "SF_") + vars + "(";
        var process = system.Actions[condition.Actions[0]].Process;
        var all = system.Actions.Where(action => action.Process == process).Select(action => action.Index);
        if (condition.Actions.SequenceEqual(all))
            return $"{start}{processes[process]})";
        var column = Indent + 3 + start.Length;
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
        Rule();
        Comment("Predicates that the properties are built from.");
        foreach (var (name, value) in system.Definitions)
            Formula(names.Take(TlaNames.Identifier(name)), value, "");
    }

    // The operator TLC checks; null for the one property it checks by itself.
    string? Property(Property property)
    {
        var name = properties[property];
        var comment = property.Sentence ?? "";
        switch (property.Kind)
        {
            case PropertyKind.Invariant or PropertyKind.Lemma or PropertyKind.Assertion:
                Formula(name, property.Predicate, comment);
                return name;
            case PropertyKind.TypeInvariant:
                Definition(name, [typeOk, .. Conjuncts(UnseenByTypeOk())], comment: comment);
                return name;
            case PropertyKind.NoDeadlock:
                return null;
            case PropertyKind.Reachable:
                Formula(name, property.Predicate, comment);
                var negation = names.Take("Not" + name);
                Line($"{negation} == ~{name}");
                return negation;
            case PropertyKind.Liveness:
                Definition(name, [Temporal(property.Temporal!)], comment: comment);
                return name;
        }
        throw new ArgumentOutOfRangeException(nameof(property));
    }

    string Temporal(Temporal formula)
    {
        string Operand(string op, Expr predicate) => predicate.Op is Op.Read or Op.Constant
            ? op + Print(predicate)
            : $"{op}({TlaExpr.Wrap(predicate, Indent + 3 + op.Length + 1, Name)})";
        switch (formula.Op)
        {
            case TemporalOp.Eventually:
                return Operand("<>", formula.P);
            case TemporalOp.AlwaysEventually:
                return Operand("[]<>", formula.P);
            case TemporalOp.EventuallyAlways:
                return Operand("<>[]", formula.P);
            case TemporalOp.LeadsTo:
                var (premise, goal) = (Operand("", formula.P), Operand("", formula.Q!));
                var line = $"{premise} ~> {goal}";
                return line.Length + Indent <= TlaExpr.Width && !line.Contains('\n')
                    ? line
                    : $"{premise} ~>\n{new string(' ', Indent + 3)}{goal}";
        }
        throw new ArgumentOutOfRangeException(nameof(formula));
    }

    // What the next state does not show: a write outside an array, and a value that the same step overwrites.
    Expr UnseenByTypeOk() => Expr.And(system.Actions
        .Select(action => (action.Guard, Unseen: Expr.And(action.Updates.SelectMany((update, place) =>
            Unseen(update, action.Updates.Skip(place + 1).Any(later => later.Variable == update.Variable))))))
        .Where(pair => !pair.Unseen.IsTrue)
        .Select(pair => Expr.Implies(pair.Guard, pair.Unseen)));

    static IEnumerable<Expr> Unseen(Update update, bool mayBeOverwritten)
    {
        if (update.Index is { } index)
            yield return Definedness.IndexInside(update.Variable, index);
        if (mayBeOverwritten)
            yield return Expr.InDomain(update.Value, update.Variable.Domain);
    }

    string Configuration(ImmutableDictionary<string, string> operators)
    {
        // TypeInvariant first: where it is violated, nothing else means much.
        var invariants = system.Properties
            .Where(property => property.Kind is PropertyKind.Invariant or PropertyKind.Lemma
                or PropertyKind.Assertion or PropertyKind.TypeInvariant)
            .OrderBy(property => property.Kind == PropertyKind.TypeInvariant ? 0 : 1);
        var deadlock = system.Properties.Any(property => property.Kind == PropertyKind.NoDeadlock);
        string[] lines =
        [
            $"\\* java -cp tla2tools.jar tlc2.TLC {module}",
            $"SPECIFICATION {spec}",
            .. Section("INVARIANTS", invariants, "    "),
            .. Section("PROPERTIES", OfKind(PropertyKind.Liveness), "    "),
            $"CHECK_DEADLOCK {(deadlock ? "TRUE" : "FALSE")}",
            .. Section("\\* To see a witness of what should be reachable, let TLC find it impossible:",
                OfKind(PropertyKind.Reachable), "\\* INVARIANT "),
        ];
        return string.Concat(lines.Select(line => line + "\n"));

        IEnumerable<Property> OfKind(PropertyKind kind) => system.Properties.Where(property => property.Kind == kind);

        IEnumerable<string> Section(string title, IEnumerable<Property> members, string prefix)
        {
            var entries = members.Select(property => prefix + operators[property.Name]).ToList();
            return entries.Count == 0 ? [] : entries.Prepend(title);
        }
    }

    string Name(Variable variable) => variables[variable];

    string Print(Expr expr) => TlaExpr.Print(expr, Name);

    IEnumerable<string> Conjuncts(Expr formula)
    {
        if (formula.IsTrue)
            return [];
        var conjuncts = formula.Op == Op.And ? formula.Operands : [formula];
        return conjuncts.Select(conjunct => TlaExpr.Wrap(conjunct, Indent + 3, Name));
    }

    void Formula(string name, Expr value, string comment)
    {
        Comment(comment, separate: true);
        var line = $"{name} == {Print(value)}";
        Line(line.Length <= TlaExpr.Width ? line : $"{name} ==\n    {TlaExpr.Wrap(value, Indent, Name)}");
    }

    // name == and a bulleted list, or its only item.
    void Definition(string name, IEnumerable<string> items, string junction = "/\\", string comment = "")
    {
        Comment(comment, separate: true);
        var list = items.DefaultIfEmpty("TRUE").ToList();
        var line = $"{name} == {list[0]}";
        if (list.Count > 1 || list[0].Contains('\n'))
            Line($"{name} ==\n" + string.Join("\n", list.Select(item => $"    {junction} {item}")));
        else
            Line(line.Length <= TlaExpr.Width ? line : $"{name} ==\n    {list[0]}");
    }

    void Comment(string sentences, bool separate = false)
    {
        if (separate)
            Line();
        foreach (var line in Wrapped(sentences.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries), 3, " "))
            Line($"\\* {line}");
    }

    void Rule()
    {
        Line();
        Line(new string('-', TlaExpr.Width - 2));
    }

    void Line(string line = "") => text.Append(line).Append('\n');

    string Tuple(IEnumerable<Variable> members, int column) =>
        "<<" + Listed(members.Select(Name), column + 2) + ">>";

    static string Listed(IEnumerable<string> items, int column) =>
        string.Join(",\n" + new string(' ', column), Wrapped(items, column + 3, ", "));

    // Items in lines of the module's width, joined within a line.
    static IEnumerable<string> Wrapped(IEnumerable<string> items, int column, string separator)
    {
        var line = "";
        foreach (var item in items)
        {
            if (line.Length > 0 && column + line.Length + separator.Length + item.Length > TlaExpr.Width)
            {
                yield return line;
                line = "";
            }
            line += line.Length == 0 ? item : separator + item;
        }
        if (line.Length > 0)
            yield return line;
    }
}
