using System.Collections.Immutable;
using Quiesce.Ir.Printers;

namespace Quiesce.Ir.Passes;

/// <summary>
/// Takes a step apart: its first part happens, others may run, and its second part finds what is there by then. The
/// process stands at the step until the second part is over. What the first part chose is kept; and where the second
/// part speaks of a value from before the first part's own changes, or of one that the code had read (<see
/// cref="Effect.Let"/>), that is kept, too: without others in between, the two parts do what the step did.
/// <para>Every run of the system is one of the new system, so that what is violated stays so; what holds may not.
/// </para>
/// </summary>
public sealed class SplitStep
{
    readonly TransitionSystem system;
    readonly Split split;
    readonly SystemBuilder builder;
    readonly UniqueNames names = new();
    readonly Dictionary<int, Variable> middles = [];
    readonly Dictionary<int, List<int>> parts = [];

    SplitStep(TransitionSystem system, Split split) =>
        (this.system, this.split, builder) = (system, split, SystemBuilder.Extend(system));

    /// <summary>
    /// Every place at which some step can be taken apart, but for those where nothing could change: where one of the
    /// two parts is seen by nobody else.
    /// </summary>
    /// <param name="all">Those, too.</param>
    public static IEnumerable<Split> Places(TransitionSystem system, bool all = false)
    {
        var footprint = new Footprint(system);
        foreach (var step in system.Actions.GroupBy(action => (system.Processes[action.Process].Group, action.Step)))
        {
            var cells = step.Select(StepCells.Of).ToList();
            for (var cell = 0; cell < cells.Max(own => own.Length); cell++)
                foreach (var kind in Enum.GetValues<SplitKind>())
                {
                    var apart = step.Zip(cells, (action, own) => (action, Parts: Parts(own, cell, kind), Cells: own))
                        .Where(pair => pair.Parts is not null)
                        .ToList();
                    if (!apart.Exists(pair => all || Matters(footprint, pair.action, pair.Parts!.Value)))
                        continue;
                    var place = kind == SplitKind.InOrder ? cell - 1 : cell;
                    var named = apart.Select(pair => StepCells.NameOf(pair.Cells[place]));
                    yield return new Split(
                        step.Key.Group, step.Key.Step, cell, kind, string.Join(" or ", named.Distinct()),
                        step.First().AtomicBy, step.First().Location);
                }
        }
    }

    /// <summary>The system with the step taken apart.</summary>
    public static TransitionSystem Apply(TransitionSystem system, Split split) =>
        new SplitStep(system, split).Build();

    // What happens first and what happens later; null where the place takes nothing apart.
    static (ImmutableArray<Effect> First, ImmutableArray<Effect> Second)? Parts(
        ImmutableArray<ImmutableArray<Effect>> cells, int cell, SplitKind kind)
    {
        if (kind == SplitKind.InOrder)
            return cell == 0 || cell >= cells.Length
                ? null
                : ([.. cells[..cell].SelectMany(own => own)], [.. cells[cell..].SelectMany(own => own)]);
        // The last one is late in the order of the text already.
        if (cell >= cells.Length - 1 || !CanBeLate(cells, cell))
            return null;
        var others = cells.RemoveAt(cell).SelectMany(own => own).ToImmutableArray();
        var exit = others.FirstOrDefault(StepCells.IsExit)?.Unit;
        return (
            [.. others.Where(effect => effect.Unit != exit)],
            [
                .. others.Where(effect => effect is Effect.Assert),
                .. cells[cell],
                .. others.Where(effect => effect.Unit == exit),
            ]);
    }

    // A wait decides whether the rest happens at all, and a value that the rest is made of comes before it.
    static bool CanBeLate(ImmutableArray<ImmutableArray<Effect>> cells, int cell)
    {
        if (cells[cell].Any(effect => effect is Effect.Wait or Effect.Choice or Effect.Barrier)
            || !cells[cell].Any(effect => effect is Effect.Assign or Effect.Assert))
            return false;
        var made = cells[cell]
            .Select(effect => effect switch
            {
                Effect.Assign assign => assign.After,
                Effect.Let let => let.StandIn,
                _ => null,
            })
            .OfType<Variable>()
            .ToHashSet();
        return !cells[(cell + 1)..].SelectMany(own => own).SelectMany(EffectExpressions.Of)
            .SelectMany(expr => expr.Nodes())
            .Any(node => node.Variable is { } variable && made.Contains(variable));
    }

    // A part that nobody else sees may as well happen together with the other one.
    static bool Matters(
        Footprint footprint, GuardedAction action, (ImmutableArray<Effect> First, ImmutableArray<Effect> Second) parts)
    {
        bool IsSeen(ImmutableArray<Effect> part) =>
            Footprint.Of(part).Any(element => footprint.IsShared(element, action.Process))
            || part.Any(effect => effect is Effect.Barrier);
        return IsSeen(parts.First) && IsSeen(parts.Second);
    }

    TransitionSystem Build()
    {
        foreach (var variable in system.Variables)
            names.Take(variable.Name);
        var places = new Dictionary<int, List<int>>();
        foreach (var process in system.Actions.GroupBy(action => action.Process))
            if (system.Processes[process.Key].Group == split.Process)
                Divide(process.Key, [.. process.Where(action => action.Step == split.Step)]);
        foreach (var action in system.Actions)
            places[action.Index] = parts.TryGetValue(action.Index, out var own)
                ? own
                : [builder.AddAction(OutsideOfTheMiddle(action))];
        foreach (var observer in system.Observers)
            builder.AddObserver(OutsideOfTheMiddle(observer));
        foreach (var fairness in system.Fairness)
            builder.AddFairness(fairness with
            {
                Actions = [.. fairness.Actions.SelectMany(action => places[action]).Distinct().Order()],
            });
        foreach (var (process, middle) in middles)
            if (system.Processes[process].ProgramCounter is not null)
                builder.TerminateOnlyWhere(Expr.Equal(Expr.Read(middle), Expr.Int(0)));
        foreach (var property in system.Properties)
            if (!property.IsBuiltIn && property.Kind is not (PropertyKind.Assertion or PropertyKind.Lemma))
                builder.AddProperty(property);
        return builder.Build();
    }

    // In the middle of the step the process does nothing else.
    GuardedAction OutsideOfTheMiddle(GuardedAction action)
    {
        if (!middles.TryGetValue(action.Process, out var middle)
            || (action.Step != split.Step && system.Processes[action.Process].ProgramCounter is not null))
            return action;
        return action with { Guard = Expr.And(Expr.Equal(Expr.Read(middle), Expr.Int(0)), action.Guard) };
    }

    void Divide(int process, ImmutableArray<GuardedAction> actions)
    {
        var divided = actions
            .Select(action => (Action: action, Parts: Parts(StepCells.Of(action), split.Cell, split.Kind)))
            .Where(pair => pair.Parts is not null)
            .GroupBy(pair => string.Join(
                ',', pair.Parts!.Value.First.OfType<Effect.Choice>().Select(choice => choice.Taken)))
            .ToList();
        if (divided.Count == 0)
            return;
        var middle = builder.AddVariable(
            names.Take($"middle.{system.Processes[process]}"), Domain.Range(0, divided.Count), [[0]],
            isAuxiliary: true);
        middles.Add(process, middle);
        for (var number = 0; number < divided.Count; number++)
        {
            var own = divided[number].Select(pair => (pair.Action, pair.Parts!.Value.Second)).ToList();
            var first = divided[number].First();
            var one = new DividedAction(
                first.Action, first.Parts!.Value.First, middle, number + 1, Here(first.Action), builder, names);
            var seconds = own.Select(pair => (pair.Action, Of: one.Second(pair.Action, pair.Second))).ToList();
            var begin = builder.AddAction(one.First());
            foreach (var (action, (second, observers)) in seconds)
            {
                parts[action.Index] = [begin, builder.AddAction(second)];
                foreach (var observer in observers)
                    builder.AddObserver(observer);
            }
        }
    }

    Expr Here(GuardedAction action) => system.Processes[action.Process] is { Position: { } pc }
        ? Expr.Equal(pc, Expr.Constant(pc.Domain, pc.Domain.Members.IndexOf(action.Step)))
        : Expr.True;
}
