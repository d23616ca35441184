using System.Collections.Immutable;

namespace Quiesce.Ir.Passes;

/// <summary>
/// Splits a step: its first part happens, other processes may run, and its second part acts on the state by then. The
/// process stays at the step until the second part is over. The choices of the first part are kept; and where the
/// second part uses a value from before the first part's own changes, or one that the code had read (<see
/// cref="Effect.Let"/>), that is kept, too: if nobody runs in between, the two parts do what the step did.
/// <para>Every run of the system is a run of the new system, so that a violated invariant or assertion stays violated;
/// one that holds may not. Where the second part waits, a deadlock of the system may no longer be one.</para>
/// </summary>
public sealed class SplitStep
{
    readonly TransitionSystem system;
    readonly ImmutableArray<Split> splits;
    readonly SystemBuilder builder;
    readonly UniqueNames names = new();
    readonly MiddlePositions positions = new();
    readonly Dictionary<int, Middle> middles = [];

    // The index of the place that is split, if there are several; it never changes.
    readonly Variable? place;

    // By action: its parts, the places at which it is split, and its second parts.
    readonly Dictionary<int, List<int>> parts = [];
    readonly Dictionary<int, List<int>> dividedAt = [];
    readonly Dictionary<int, List<int>> ends = [];

    SplitStep(TransitionSystem system, ImmutableArray<Split> splits, bool isOpen)
    {
        (this.system, this.splits, builder) = (system, splits, SystemBuilder.Extend(system));
        foreach (var variable in system.Variables)
            names.Take(variable.Name);
        if (isOpen)
            place = builder.AddVariable(
                names.Take("place"), Domain.Range(0, splits.Length - 1), [[.. Enumerable.Range(0, splits.Length)]],
                isAuxiliary: true);
    }

    /// <summary>
    /// Every place at which some step can be split, but for those where that could change nothing: where no other
    /// process sees one of the two parts.
    /// </summary>
    /// <param name="all">Include those, too.</param>
    public static IEnumerable<Split> Places(TransitionSystem system, bool all = false) =>
        AllPlaces(system).Where(place => all || place.IsSeen);

    static IEnumerable<Split> AllPlaces(TransitionSystem system)
    {
        var footprint = new Footprint(system);
        foreach (var step in system.Actions.GroupBy(action => (system.Processes[action.Process].Group, action.Step)))
        {
            var own = step.GroupBy(action => action.Process).SelectMany(Cells).ToList();
            for (var cell = 0; cell < own.Max(pair => pair.Cells.Length); cell++)
                foreach (var kind in Enum.GetValues<SplitKind>())
                {
                    var apart = own
                        .Select(pair => (pair.Action, pair.Cells, Parts: StepParts.Of(pair.Cells, cell, kind)))
                        .Where(pair => pair.Parts is not null)
                        .ToList();
                    if (apart.Count == 0)
                        continue;
                    var place = kind == SplitKind.InOrder ? cell - 1 : cell;
                    yield return new Split(
                        step.Key.Group, step.Key.Step, cell, kind,
                        string.Join(" or ", apart.Select(pair => StepCells.NameOf(pair.Cells[place])).Distinct()),
                        step.First().AtomicBy,
                        apart.SelectMany(pair => pair.Cells[place]).Select(effect => effect.Location)
                            .FirstOrDefault(location => location is not null) ?? step.First().Location)
                    {
                        IsSeen = apart.Exists(pair => Matters(footprint, pair.Action, pair.Parts!)),
                        IsWaiting = apart.Exists(pair => pair.Parts!.IsWaiting),
                    };
                }
        }
    }

    /// <summary>The system with the step split.</summary>
    public static TransitionSystem Apply(TransitionSystem system, Split split) =>
        new SplitStep(system, [split], isOpen: false).Build();

    /// <summary>
    /// All the systems that have one of the steps split, as one system: its first new variable
    /// is the index of the place in the list, chosen in the initial state and constant.
    /// </summary>
    public static TransitionSystem ApplyEach(TransitionSystem system, ImmutableArray<Split> splits) =>
        new SplitStep(system, splits, isOpen: true).Build();

    static IEnumerable<(GuardedAction Action, ImmutableArray<ImmutableArray<Effect>> Cells)> Cells(
        IEnumerable<GuardedAction> step)
    {
        List<GuardedAction> actions = [.. step];
        return actions.Select(action => (action, StepCells.Of(action, actions)));
    }

    // A first part that nobody sees may as well happen together with the second one, once that can run (if it never
    // can, an unseen beginning is no step). A second part that nobody sees may as well happen together with the first
    // one, if it certainly can run.
    static bool Matters(Footprint footprint, GuardedAction action, StepParts parts) =>
        footprint.IsSeen(parts.First, action)
        && (parts.MayFail || footprint.IsSeen(parts.Second, action));

    TransitionSystem Build()
    {
        foreach (var process in system.Actions.GroupBy(action => action.Process))
            Divide(process.Key, [.. process]);
        foreach (var action in system.Actions)
            if (!dividedAt.TryGetValue(action.Index, out var own))
                AddWhole(action.Index, action);
            else if (place is not null && own.Count < splits.Length)
                AddWhole(action.Index, action with
                {
                    Guard = Expr.And([.. own.Select(number => Expr.Not(IsPlace(number))), action.Guard]),
                });
        foreach (var observer in system.Observers)
            builder.AddObserver(OutsideOfTheMiddle(observer));
        foreach (var fairness in system.Fairness)
            builder.AddFairness(fairness with
            {
                Actions =
                [
                    .. fairness.Actions.SelectMany(action => parts.GetValueOrDefault(action, []))
                        .Distinct()
                        .Order(),
                ],
            });
        foreach (var (process, middle) in middles)
            if (middle.MayBeVain)
                LetEnd(process);
        foreach (var property in system.Declared)
            if (!property.IsBuiltIn && property.Kind is not (PropertyKind.Assertion or PropertyKind.Lemma))
                builder.AddProperty(positions.Seen(property.AsWritten ?? property));
        builder.StepInvariants = system.StepInvariants;
        builder.Responses = system.Responses;
        builder.Middles = [.. middles.Values.Select(middle => middle.Variable)];
        builder.OwnVariables = system.Variables.Length;
        return builder.Build();
    }

    // If only some steps of a process are fair, it must not stay in the middle of another step and block them.
    void LetEnd(int process)
    {
        List<int> unfair =
        [
            .. ends.Where(own => system.Actions[own.Key].Process == process
                    && !system.Fairness.Any(fairness => fairness.Actions.Contains(own.Key)))
                .SelectMany(own => own.Value)
                .Order(),
        ];
        if (unfair.Count > 0)
            builder.AddFairness(new($"{system.Processes[process]}.middle", FairnessStrength.Weak, [.. unfair]));
    }

    Expr IsPlace(int number) => place is null ? Expr.True : Expr.Equal(Expr.Read(place), Expr.Int(number));

    void AddWhole(int index, GuardedAction action)
    {
        Of(parts, index).Add(builder.AddAction(OutsideOfTheMiddle(action)));
        if (!middles.TryGetValue(action.Process, out var middle) || !middle.MayBeVain)
            return;
        // A step begun without effect ends where the process does something; until then nothing has happened.
        var progress = Progress.Of(action);
        Of(parts, index).Add(builder.AddAction(action with
        {
            Guard = Expr.And(middle.IsVain, progress, action.Guard),
            Updates = [.. action.Updates, middle.Leave],
        }));
        builder.AddAction(action with { Guard = Expr.And(middle.IsVain, Expr.Not(progress), action.Guard) });
    }

    // In the middle of the step the process does nothing else.
    GuardedAction OutsideOfTheMiddle(GuardedAction action)
    {
        var process = system.Processes[action.Process];
        if (!middles.TryGetValue(action.Process, out var middle)
            || (process.ProgramCounter is not null
                && !splits.Any(split => split.Process == process.Group && split.Step == action.Step)))
            return action;
        return action with { Guard = Expr.And(middle.IsOutside, action.Guard) };
    }

    void Divide(int process, ImmutableArray<GuardedAction> actions)
    {
        var group = system.Processes[process].Group;
        var divided = splits
            .Select((split, number) => (Split: split, Number: number))
            .Where(pair => pair.Split.Process == group)
            .SelectMany(pair => Cells(actions.Where(action => action.Step == pair.Split.Step))
                .Select(own => (own.Action, Parts: StepParts.Of(own.Cells, pair.Split.Cell, pair.Split.Kind)))
                .Where(own => own.Parts is not null)
                .GroupBy(own => own.Parts!.Choices)
                .Select(own => (pair.Number, Actions: own.ToList())))
            .ToList();
        if (divided.Count == 0)
            return;
        // A process with positions does not return to a step without having moved.
        var mayBeVain = system.Processes[process].ProgramCounter is null
            && system.Fairness.Any(fairness => actions.Any(action => fairness.Actions.Contains(action.Index)));
        var middle = new Middle(
            builder.AddVariable(
                names.Take($"middle.{system.Processes[process]}"),
                Domain.Range(0, mayBeVain ? 2 * divided.Count : divided.Count), [[0]], isAuxiliary: true),
            divided.Count, mayBeVain);
        middles.Add(process, middle);
        var memory = new KeptValues(builder, name => names.Take($"kept.{system.Processes[process]}.{name}"));
        List<Expr> mayRest = [middle.IsOutside];
        for (var number = 1; number <= divided.Count; number++)
        {
            var (at, own) = divided[number - 1];
            Divide(process, at, own!, middle.Place(number, Here(own[0].Action)), memory);
            if (mayBeVain)
                DivideInVain(at, own!, middle, number, memory);
            if (IsIdle(own[0].Action, own[0].Parts!))
                mayRest.Add(middle.Is(number));
        }
        if (system.Processes[process].ProgramCounter is not null)
            builder.TerminateOnlyWhere(Expr.Or(mayRest));
    }

    // Actions that share their first part.
    void Divide(
        int process, int at, List<(GuardedAction Action, StepParts Parts)> own, MiddlePlace middle, KeptValues memory)
    {
        var (action, first) = (own[0].Action, own[0].Parts.First);
        var one = new DividedAction(action, first, middle, memory.Anew());
        var seconds = own.Select(pair => (pair.Action, Of: one.Second(pair.Action, pair.Parts))).ToList();
        var begin = one.First();
        if (middles[process].MayBeVain)
            begin = begin with
            {
                Guard = Expr.And(middles[process].IsAtRest, Expr.Not(IsVain(own, one)), one.Begun.Guard),
            };
        var index = builder.AddAction(begin with { Guard = Expr.And(IsPlace(at), begin.Guard) });
        foreach (var (whole, (second, observers)) in seconds)
        {
            var end = builder.AddAction(one.Forgetting(second));
            Of(parts, whole.Index).AddRange([index, end]);
            Of(ends, whole.Index).Add(end);
            Of(dividedAt, whole.Index).Add(at);
            foreach (var observer in observers)
                builder.AddObserver(observer);
            if (system.Processes[process].ProgramCounter is not null)
                positions.Add(system.Processes[process], middle, second);
        }
    }

    // A process that takes its steps in any order may take one that changes nothing, for ever; fairness requires one
    // that changes something. In two parts it would alternate and seem to make progress. So a step begun without effect
    // does not count: it continues where it changes something by then, and ends as soon as the process does anything
    // else.
    void DivideInVain(
        int at, List<(GuardedAction Action, StepParts Parts)> own, Middle middle, int number, KeptValues memory)
    {
        var vain = middle.Vain(number);
        var one = new DividedAction(own[0].Action, own[0].Parts.First, vain, memory.Anew());
        var seconds = own.Select(pair => (pair.Action, Of: one.Second(pair.Action, pair.Parts))).ToList();
        var begin = one.First();
        builder.AddAction(begin with
        {
            Guard = Expr.And(IsPlace(at), middle.IsAtRest, IsVain(own, one), one.Begun.Guard),
        });
        foreach (var (whole, (second, observers)) in seconds)
        {
            var bare = second with { Updates = second.Updates.RemoveAt(second.Updates.Length - 1) };
            var progress = Progress.Of(bare);
            Of(parts, whole.Index).Add(builder.AddAction(one.Forgetting(
                second with { Guard = Expr.And(vain.IsIn, progress, second.Guard) })));
            builder.AddAction(bare with { Guard = Expr.And(vain.IsIn, Expr.Not(progress), second.Guard) });
            foreach (var observer in observers)
                builder.AddObserver(observer);
        }
    }

    static Expr IsVain(List<(GuardedAction Action, StepParts Parts)> own, DividedAction one) => Expr.And(
        [.. own.Select(pair => pair.Action).Prepend(one.Begun).Select(action => Expr.Not(Progress.Of(action)))]);

    static List<int> Of(Dictionary<int, List<int>> lists, int key) =>
        lists.TryGetValue(key, out var own) ? own : lists[key] = [];

    // A process that has begun a step where it may rest, but waits for nothing yet, is still idle.
    bool IsIdle(GuardedAction action, StepParts parts) => system.Processes[action.Process] is
        { ProgramCounter.Domain.Members: var members, RestsAt: var places }
        && places.Contains(members.IndexOf(action.Step))
        && !parts.First.Any(effect => effect is Effect.Wait);

    Expr Here(GuardedAction action) => system.Processes[action.Process] is { Position: { } pc }
        ? Expr.Equal(pc, Expr.Constant(pc.Domain, pc.Domain.Members.IndexOf(action.Step)))
        : Expr.True;
}
