using System.Collections.Immutable;

namespace Quiesce.Ir;

/// <summary>
/// A finite transition system as plain data: what every engine, printer and pass reads. Made by
/// <see cref="SystemBuilder"/>.
/// <para>The meaning, for every engine alike:</para>
/// <list type="bullet">
/// <item>A state gives every variable a value of its domain. It is initial if every element has one of its
/// initial values and <see cref="InitialConstraint"/> holds.</item>
/// <item>A step takes one enabled action. Stuttering (no step at all) is always allowed; fairness rules it out
/// where progress is owed.</item>
/// <item>The system has terminated where <see cref="Terminated"/> holds: every process with control
/// flow is done, or stands where it may rest. A state that enables no action and has not
/// terminated is a deadlock. An enabled action that changes nothing counts as enabled here.</item>
/// <item>A step that leaves a domain or reads an element outside its array breaks the type invariant and has no
/// successor: the model does not say what comes after it. Its action is still enabled, so the state is no
/// deadlock, and able to make progress: a behaviour that stays where fairness requires such a step and no other
/// is not fair, under weak and strong fairness alike, as in TLA+, where the step leads to some state and the behaviour
/// continues. So liveness is about the behaviours that stay inside the domains. Where the type invariant is violated
/// there are others, and neither verdict says anything about them.</item>
/// <item>Depth counts states: an initial state has depth 1, as in TLC. The length of a trace counts steps.</item>
/// </list>
/// </summary>
public sealed class TransitionSystem
{
    internal TransitionSystem() { }

    /// <summary>The protocol: <c>btrfs/delayed-iputs</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The patch, by its name in the spec; empty if the protocol has none.</summary>
    public required string Variant { get; init; }

    /// <summary>The other parameters, in the order of the declaration: <c>workers = 2</c>.</summary>
    public required ImmutableArray<(string Name, string Value)> Bounds { get; init; }

    public string? Sentence { get; init; }

    public required ImmutableArray<Variable> Variables { get; init; }
    public required ImmutableArray<Process> Processes { get; init; }
    public required ImmutableArray<GuardedAction> Actions { get; init; }

    /// <summary>
    /// What processes check while they wait in the middle of a step: where the guard holds, the assertions must.
    /// An observer is never enabled as far as deadlock and fairness are concerned, has no successor, and
    /// is in a trace only as the last step, which breaks an assertion or the type invariant.
    /// </summary>
    public ImmutableArray<GuardedAction> Observers { get; init; } = [];

    /// <summary>Everything that can break an assertion or the type invariant: actions, and observers.</summary>
    public IEnumerable<GuardedAction> Attempts => Actions.Concat(Observers);

    /// <summary>The properties to check, in the order of declaration, the two built-in ones last.</summary>
    public required ImmutableArray<Property> Properties { get; init; }

    /// <summary>
    /// Every property that was declared, checked now or not: the type invariant says that each has a value, whichever
    /// are checked.
    /// </summary>
    public required ImmutableArray<Property> Declared { get; init; }

    /// <summary>Conditions on steps; each is an assertion of actions, too.</summary>
    public ImmutableArray<StepInvariant> StepInvariants { get; init; } = [];

    /// <summary>What is answered within some steps; for each there is an invariant, and a variable.</summary>
    public ImmutableArray<BoundedResponse> Responses { get; init; } = [];

    /// <summary>
    /// Beyond these an engine may leave out what comes: <see cref="Passes.Constrained"/> does. They are no part of what
    /// the system means.
    /// </summary>
    public ImmutableArray<(string Name, Expr Value)> Constraints { get; init; } = [];

    public required ImmutableArray<Fairness> Fairness { get; init; }

    /// <summary>What the variables' initial values must satisfy together.</summary>
    public required Expr InitialConstraint { get; init; }

    /// <summary>
    /// The same, with what it asks of the actions not yet answered, and without what is owed of
    /// <see cref="Responses"/>.
    /// </summary>
    public required Expr WrittenConstraint { get; init; }

    /// <summary>
    /// Every process with a program counter is done, or stands where it may rest (<see cref="Process.RestsAt"/>);
    /// TRUE if there is none. Under a weak memory model nothing waits in a store buffer, either.
    /// </summary>
    public required Expr Terminated { get; init; }

    /// <summary>Groups of processes whose instances are interchangeable, by <see cref="Process.Group"/>.</summary>
    public ImmutableArray<string> SymmetricGroups { get; init; } = [];

    /// <summary>Named predicates of the spec that are no properties: usable in expressions the user types.</summary>
    public ImmutableArray<(string Name, Expr Value)> Definitions { get; init; } = [];

    /// <summary>The same, with what they ask of the actions not yet answered: <see cref="Asked"/>.</summary>
    public ImmutableArray<(string Name, Expr Value)> WrittenDefinitions { get; init; } = [];

    /// <summary>The number of elements of a <see cref="State"/>.</summary>
    public required int StateLength { get; init; }

    /// <summary>The name of the last position of every program counter.</summary>
    public const string Done = "Done";

    /// <summary>A property by name.</summary>
    public Property? FindProperty(string name) => Properties.FirstOrDefault(p => p.Name == name);

    /// <summary>The same system with one property more, for a try from the command line.</summary>
    public TransitionSystem With(Property property)
    {
        if (Asked.IsOfStep(property.Predicate))
            return WithStepInvariant(new(property.Name, property.Predicate, property.Sentence, property.Location));
        property = Asked.Answer(property, Actions, Terminated);
        var declared = Declared.Insert(0, property);
        return Copy(
            [
                property,
                .. Properties.Select(other => other.Kind == PropertyKind.TypeInvariant
                    ? other with { Predicate = TypeChecks.OfSystem(Attempts, declared) }
                    : other),
            ],
            declared);
    }

    // The actions assert it, and so their other properties are about those that keep their types with it.
    TransitionSystem WithStepInvariant(StepInvariant invariant)
    {
        GuardedAction[] actions =
        [
            .. Actions.Select(action => Asked.Of(
                invariant, action, Actions, Terminated, variable => Responses.All(one => one.Counter != variable))
                is { } owed ? action with { Assertions = action.Assertions.Add(owed) } : action),
        ];
        ImmutableArray<StepInvariant> invariants = [invariant, .. StepInvariants];
        GuardedAction[] attempts = [.. actions, .. Observers];
        var asserted = AssertedProperties.Of(attempts, invariants).ToDictionary(property => property.Name);
        var declared = Declared.Insert(0, asserted[invariant.Name]);
        Property Updated(Property property) => property.Kind switch
        {
            PropertyKind.Assertion => asserted[property.Name],
            PropertyKind.TypeInvariant => property with { Predicate = TypeChecks.OfSystem(attempts, declared) },
            _ => property,
        };
        return Copy(
            [asserted[invariant.Name], .. Properties.Select(Updated)], [.. declared.Select(Updated)],
            stepInvariants: invariants, actions: [.. actions]);
    }

    /// <summary>
    /// The same system with these properties alone, in the order they had. Their meaning does not change:
    /// the type invariant is still about all that are declared.
    /// </summary>
    public TransitionSystem WithOnly(IReadOnlySet<string> names) =>
        Copy([.. Properties.Where(property => names.Contains(property.Name))], Declared);

    /// <summary>
    /// The same, but always with the type invariant: a verdict means little in a model that leaves its domains.
    /// </summary>
    public TransitionSystem Asking(IReadOnlySet<string> names) => Copy(
        [
            .. Properties.Where(property =>
                names.Contains(property.Name) || property.Kind == PropertyKind.TypeInvariant),
        ],
        Declared);

    /// <summary>The same system, for who looks at all of it.</summary>
    public TransitionSystem WithoutConstraints() =>
        Constraints.IsEmpty ? this : Copy(Properties, Declared, isConstrained: false);

    TransitionSystem Copy(
        ImmutableArray<Property> properties, ImmutableArray<Property> declared, bool isConstrained = true,
        ImmutableArray<StepInvariant>? stepInvariants = null, ImmutableArray<GuardedAction>? actions = null) => new()
    {
        Name = Name,
        Variant = Variant,
        Bounds = Bounds,
        Sentence = Sentence,
        Variables = Variables,
        Processes = Processes,
        Actions = actions ?? Actions,
        Observers = Observers,
        Properties = properties,
        Declared = declared,
        StepInvariants = stepInvariants ?? StepInvariants,
        Responses = Responses,
        Constraints = isConstrained ? Constraints : [],
        Fairness = Fairness,
        InitialConstraint = InitialConstraint,
        WrittenConstraint = WrittenConstraint,
        Terminated = Terminated,
        SymmetricGroups = SymmetricGroups,
        Definitions = Definitions,
        WrittenDefinitions = WrittenDefinitions,
        StateLength = StateLength,
    };

    public override string ToString() => Variant.Length == 0 ? Name : $"{Name} {Variant}";
}
