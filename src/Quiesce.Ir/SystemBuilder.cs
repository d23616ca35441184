using System.Collections.Immutable;

namespace Quiesce.Ir;

/// <summary>
/// Builds a <see cref="TransitionSystem"/>: gives variables their offsets, numbers the actions, and derives
/// what every system has (assertions by name, the type invariant, absence of deadlock, termination).
/// </summary>
public sealed class SystemBuilder
{
    /// <summary>The names of the built-in properties.</summary>
    public const string TypeInvariant = "TypeInvariant", NoDeadlock = "NoDeadlock";

    readonly List<Variable> variables = [];
    readonly List<Process> processes = [];
    readonly List<GuardedAction> actions = [];
    readonly List<GuardedAction> observers = [];
    readonly List<Property> properties = [];
    readonly List<Fairness> fairness = [];
    readonly List<Expr> constraints = [];
    readonly List<Expr> terminations = [];
    int stateLength;

    // What the first of the constraints was before it was answered, and without what is owed.
    Expr? writtenConstraint;

    public required string Name { get; init; }
    public string Variant { get; init; } = "";
    public ImmutableArray<(string Name, string Value)> Bounds { get; set; } = [];
    public string? Sentence { get; init; }
    public ImmutableArray<string> SymmetricGroups { get; set; } = [];
    public ImmutableArray<(string Name, Expr Value)> Definitions { get; set; } = [];

    /// <summary>Conditions on steps: each becomes an assertion of every action that might break it.</summary>
    public ImmutableArray<StepInvariant> StepInvariants { get; set; } = [];

    /// <summary><see cref="TransitionSystem.Responses"/>; their variables and properties are there.</summary>
    public ImmutableArray<BoundedResponse> Responses { get; set; } = [];

    /// <summary>
    /// Where a step is in its middle: variables that are 0 outside of one, and another value there. A step counts for
    /// <see cref="Responses"/> when it ends.
    /// </summary>
    internal ImmutableHashSet<Variable> Middles { get; set; } = [];

    /// <summary>
    /// From this one on, variables are a pass's own: what changes only those is no step for <see
    /// cref="StepInvariants"/>.
    /// </summary>
    internal int OwnVariables { get; set; } = int.MaxValue;

    /// <summary><see cref="TransitionSystem.Constraints"/>.</summary>
    public ImmutableArray<(string Name, Expr Value)> Constraints { get; set; } = [];

    /// <summary>Where the system has terminated; null for where its processes have.</summary>
    public Expr? Terminated { get; set; }

    public IReadOnlyList<Variable> Variables => variables;
    public IReadOnlyList<Process> Processes => processes;
    public IReadOnlyList<GuardedAction> Actions => actions;

    /// <summary>
    /// A builder that begins with the variables, processes, initial states and definitions of a
    /// system, all at their places: expressions over the one are expressions over the other, and a
    /// state of the new system begins with one of the old. Actions, properties and fairness are the
    /// caller's.
    /// </summary>
    public static SystemBuilder Extend(TransitionSystem system)
    {
        var builder = new SystemBuilder
        {
            Name = system.Name,
            Variant = system.Variant,
            Bounds = system.Bounds,
            Sentence = system.Sentence,
            Definitions = system.WrittenDefinitions,
        };
        builder.variables.AddRange(system.Variables);
        builder.stateLength = system.StateLength;
        builder.processes.AddRange(system.Processes);
        builder.constraints.Add(system.InitialConstraint);
        builder.writtenConstraint = system.WrittenConstraint;
        return builder;
    }

    /// <summary>
    /// The same, but some variables begin with other values: they are other variables at the same places. What the
    /// builder has taken over speaks of the new ones; <paramref name="others"/> makes all else do so.
    /// </summary>
    public static SystemBuilder Extend(
        TransitionSystem system, IReadOnlyDictionary<Variable, ImmutableArray<InitialValues>> starts,
        out OtherStarts others)
    {
        var of = others = new OtherStarts(starts);
        var builder = Extend(system);
        for (var place = 0; place < builder.variables.Count; place++)
            builder.variables[place] = of.Of(builder.variables[place]);
        for (var place = 0; place < builder.processes.Count; place++)
            if (builder.processes[place] is { ProgramCounter: { } pc } process)
                builder.processes[place] = process with { ProgramCounter = of.Of(pc) };
        for (var place = 0; place < builder.constraints.Count; place++)
            builder.constraints[place] = of.Of(builder.constraints[place]);
        builder.writtenConstraint = of.Of(system.WrittenConstraint);
        builder.Definitions = [.. builder.Definitions.Select(pair => (pair.Name, of.Of(pair.Value)))];
        return builder;
    }

    /// <summary>Adds a variable. <paramref name="initial"/> holds the values each element may start with.</summary>
    public Variable AddVariable(
        string name,
        Domain domain,
        ImmutableArray<InitialValues> initial,
        int? length = null,
        VariableKind kind = VariableKind.Shared,
        Shape? shape = null,
        Variable? lengthVariable = null,
        bool isAuxiliary = false,
        string? owner = null,
        SourceLocation? location = null,
        string? word = null,
        bool isGhost = false,
        Keys? keys = null)
    {
        if (initial.Length != (length ?? 1))
            throw new ArgumentException(
                $"{name} needs initial values for {length ?? 1} elements, not {initial.Length}.");
        if (initial.Any(values => values.Length == 0 || !domain.Contains(values[0]) || !domain.Contains(values[^1])))
            throw new ArgumentException($"{name} starts with a value outside {domain}.");
        var variable = new Variable(variables.Count, stateLength)
        {
            Name = name,
            Domain = domain,
            Initial = initial,
            Length = length,
            Kind = kind,
            Shape = shape ?? (length is null ? Shape.Scalar : Shape.Array),
            LengthVariable = lengthVariable,
            IsAuxiliary = isAuxiliary,
            Owner = owner,
            Location = location,
            Word = word,
            IsGhost = isGhost,
            Keys = keys,
        };
        variables.Add(variable);
        stateLength += variable.Count;
        return variable;
    }

    /// <summary>Adds a process instance; the number to use in <see cref="GuardedAction.Process"/>.</summary>
    public int AddProcess(Process process)
    {
        processes.Add(process);
        return processes.Count - 1;
    }

    /// <summary>Adds an action; its place among the actions.</summary>
    public int AddAction(GuardedAction action)
    {
        actions.Add(action with { Index = actions.Count });
        return actions.Count - 1;
    }

    /// <summary>Adds an observer; see <see cref="TransitionSystem.Observers"/>.</summary>
    public void AddObserver(GuardedAction observer) =>
        observers.Add(observer with { IsObserver = true, Updates = [] });

    public void AddProperty(Property property) => properties.Add(property);

    public void AddFairness(Fairness condition) => fairness.Add(condition);

    /// <summary>
    /// Adds the property that Q is true at most some steps after P, with the variable that counts them.
    /// </summary>
    /// <param name="property">Its name, sentence and place.</param>
    public void AddResponse(Property property, Expr p, Expr q, int steps, ImmutableArray<int> counted)
    {
        var counter = AddVariable(
            $"{property.Name}.owed", Domain.Range(0, steps + 1), [[0, 1]], location: property.Location, isGhost: true);
        AddProperty(property with
        {
            Kind = PropertyKind.Invariant,
            Predicate = Expr.LessOrEqual(Expr.Read(counter), Expr.Int(steps)),
            Temporal = null,
        });
        Responses = Responses.Add(new(counter, p, q, steps, counted));
    }

    /// <summary>Restricts the initial states.</summary>
    public void Assume(Expr condition) => constraints.Add(condition);

    /// <summary>Adds a condition without which the system has not terminated.</summary>
    public void TerminateOnlyWhere(Expr condition) => terminations.Add(condition);

    /// <summary>The finished system.</summary>
    public TransitionSystem Build()
    {
        var terminated = Terminated ?? Expr.And(
            [.. processes.Where(process => process.ProgramCounter is not null).Select(HasTerminated), .. terminations]);
        for (var place = 0; place < properties.Count; place++)
            properties[place] = Asked.Answer(properties[place], actions, terminated);
        for (var place = 0; place < actions.Count; place++)
            actions[place] = WithoutCounters(actions[place]);
        var (constraint, written) = InitialConstraint(terminated);
        AssertStepInvariants(terminated);
        CountOwed(terminated);
        GuardedAction[] attempts =
            [.. actions, .. observers.Select((observer, place) => observer with { Index = actions.Count + place })];
        properties.AddRange(AssertedProperties.Of(attempts, StepInvariants));
        properties.Add(new Property
        {
            Name = TypeInvariant,
            Kind = PropertyKind.TypeInvariant,
            Predicate = TypeChecks.OfSystem(attempts, properties),
            Sentence = "Every variable keeps to its domain and every index to its array.",
        });
        properties.Add(new Property
        {
            Name = NoDeadlock,
            Kind = PropertyKind.NoDeadlock,
            Predicate = Expr.Or([terminated, .. actions.Select(TypeChecks.IsTried)]),
            Sentence = "As long as a process is not done, some process can take a step.",
        });
        return new TransitionSystem
        {
            Name = Name,
            Variant = Variant,
            Bounds = Bounds,
            Sentence = Sentence,
            Variables = [.. variables],
            Processes = [.. processes],
            Actions = [.. actions],
            Observers = [.. attempts.Skip(actions.Count)],
            Properties = [.. properties],
            Declared = [.. properties],
            StepInvariants = StepInvariants,
            Responses = Responses,
            Constraints = Constraints,
            Fairness = [.. fairness],
            InitialConstraint = constraint,
            WrittenConstraint = written,
            Terminated = terminated,
            SymmetricGroups = SymmetricGroups,
            Definitions =
                [.. Definitions.Select(one => (one.Name, Asked.Answer(one.Value, actions, terminated)))],
            WrittenDefinitions = Definitions,
            StateLength = stateLength,
        };
    }

    // Who takes over the counters counts again, and asks again what is owed at first; for others all is answered.
    (Expr Answered, Expr Written) InitialConstraint(Expr terminated)
    {
        var written = Expr.And(!Responses.IsEmpty && writtenConstraint is not null
            ? constraints.Skip(1).Prepend(writtenConstraint)
            : constraints);
        return (
            Expr.And([
                Asked.Answer(written, actions, terminated),
                .. Responses.Select(response => response.Initially(actions, terminated)),
            ]),
            written);
    }

    GuardedAction WithoutCounters(GuardedAction action) => Responses.IsEmpty ? action : action with
    {
        Updates = action.Updates.RemoveAll(update => Responses.Any(one => one.Counter == update.Variable)),
    };

    void CountOwed(Expr terminated)
    {
        GuardedAction[] before = [.. actions];
        if (!Responses.IsEmpty)
            for (var place = 0; place < actions.Count; place++)
                actions[place] = before[place] with
                {
                    Updates =
                    [
                        .. before[place].Updates,
                        .. Responses.Select(response => response.Of(
                            before[place], before, terminated, hasEnded: !Begins(before[place])))
                            .OfType<Update>(),
                    ],
                };
    }

    // It leaves its process in the middle of a step.
    bool Begins(GuardedAction action) => action.Updates.Any(update =>
        Middles.Contains(update.Variable) && update.Value is not { IsConstant: true, Value: 0 });

    // A pass may have copied what actions owed before.
    void AssertStepInvariants(Expr terminated)
    {
        if (StepInvariants.IsEmpty)
            return;
        var names = StepInvariants.Select(invariant => invariant.Name).ToHashSet();
        GuardedAction[] before = [.. actions];
        for (var place = 0; place < actions.Count; place++)
            actions[place] = before[place] with
            {
                Assertions =
                [
                    .. before[place].Assertions.Where(assertion => !names.Contains(assertion.Property)),
                    .. StepInvariants.Select(invariant => Asked.Of(
                        invariant, before[place], before, terminated, variable => variable.Index < OwnVariables))
                        .OfType<Assertion>(),
                ],
            };
    }

    static Expr HasTerminated(Process process)
    {
        var positions = process.ProgramCounter!.Domain;
        var done = positions.Members.IndexOf(TransitionSystem.Done);
        Expr IsAt(int position) => Expr.Equal(process.Position!, Expr.Constant(positions, position));
        var isDone = done < 0 ? Expr.False : IsAt(done);
        return Expr.Or([.. process.RestsAt.Select(IsAt), isDone]);
    }
}
