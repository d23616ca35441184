using System.Collections.Immutable;

namespace Quiesce.Ir.Passes;

/// <summary>
/// The elements of a process's list, as far as they can be put in another order: each is entered at its first position
/// and left to what comes after it. Control that goes from the inside of one to any other place is refused.
/// </summary>
public sealed class ItemExits
{
    readonly TransitionSystem system;

    /// <exception cref="ItemException">The list has no other orders.</exception>
    public ItemExits(TransitionSystem system, int process)
    {
        (this.system, Process) = (system, process);
        var thread = system.Processes[process];
        if (thread.ProgramCounter is null || thread.Items.IsEmpty)
            throw new ItemException($"{thread} has no list: it takes its steps in any order already.");
        if (system.Processes.Count(other => other.Group == thread.Group) > 1)
            throw new ItemException(
                $"{thread.Group} has several instances: only the list of a single one has an order.");
        if (!thread.RestsAt.IsEmpty)
            throw new ItemException($"{thread} is no list that is gone through: it may rest where it stands.");
        RequireStates(system);
        (Counter, Items) = (thread.ProgramCounter, thread.Items);
        Index = Counter.Length is null ? 0 : thread.Instance;
        if (system.InitialConstraint.Nodes().Any(node => node.Variable == Counter))
            throw new ItemException(
                $"{system.Name} assumes something of where {thread} begins, which is not known of another order; leave "
                + "it out to ask for orders.");
        foreach (var action in Actions)
            foreach (var update in action.Updates.Where(update => update.Variable == Counter))
                RequireList(action, update.Value);
    }

    /// <summary>
    /// Refuses what is said of more than states, which was written for one order, and store buffers.
    /// </summary>
    /// <exception cref="ItemException">Something is.</exception>
    public static void RequireStates(TransitionSystem system)
    {
        if (system.Bounds.Any(bound => StoreBuffers.IsBound(bound.Name)))
            throw new ItemException(
                $"{system.Name} has store buffers, and orders are looked at under {StoreBuffers.Models[0]} only: leave "
                + $"out {StoreBuffers.ModelBound}.");
        var asking = system.StepInvariants.Select(invariant => invariant.Name)
            .Concat(system.Constraints.Select(constraint => constraint.Name))
            .Concat(system.Responses.Select(response => response.Counter.Name))
            .Concat(system.Declared.Where(property => property.AsWritten is not null).Select(property => property.Name))
            .FirstOrDefault();
        if (asking is not null)
            throw new ItemException(
                $"{system.Name} has {asking}: what a [StepInvariant], a [Constraint], Enabled, Deadlock or a number of "
                + "steps says in another order is not known; leave it out to ask for orders.");
    }

    /// <summary>Place in <see cref="TransitionSystem.Processes"/>.</summary>
    public int Process { get; }

    public Variable Counter { get; }

    /// <summary>The element of the program counter.</summary>
    public int Index { get; }

    public ImmutableArray<ListItem> Items { get; }

    /// <summary>The position behind the list.</summary>
    public int Done => Items[^1].End;

    IEnumerable<GuardedAction> Actions => system.Actions.Where(action => action.Process == Process);

    /// <summary>The item that a position belongs to.</summary>
    public int ItemOf(int position)
    {
        for (var item = 0; item < Items.Length; item++)
            if (position < Items[item].End)
                return item;
        throw new ArgumentOutOfRangeException(nameof(position));
    }

    /// <summary>The positions of an item.</summary>
    public IEnumerable<int> PositionsOf(int item) =>
        Enumerable.Range(Items[item].First, Items[item].End - Items[item].First);

    /// <summary>The position at which an action stands.</summary>
    public int PositionOf(GuardedAction action) => Counter.Domain.Members.IndexOf(action.Step);

    /// <summary>Where control goes, with another way on in place of that out of the item.</summary>
    public Expr Redirect(GuardedAction action, Expr target, Func<int, Expr> exit)
    {
        var item = ItemOf(PositionOf(action));
        Expr Map(Expr expr) => expr switch
        {
            { IsConstant: true } => expr.Value == Items[item].End ? exit(item) : expr,
            { Op: Op.IfThenElse } => Expr.IfThenElse(expr.Operands[0], Map(expr.Operands[1]), Map(expr.Operands[2])),
            _ => expr,
        };
        return Map(target);
    }

    void RequireList(GuardedAction action, Expr target)
    {
        var item = Items[ItemOf(PositionOf(action))];
        switch (target)
        {
            case { IsConstant: true } when target.Value >= item.First && target.Value <= item.End:
                break;
            case { Op: Op.IfThenElse }:
                RequireList(action, target.Operands[1]);
                RequireList(action, target.Operands[2]);
                break;
            case { IsConstant: true }:
                var (name, to) = (system.Processes[Process].Name, Counter.Domain.Format(target.Value));
                throw new ItemException(target.Value < item.First
                    ? $"{name} is no list: {action.Step} goes back to {to}, so that no order of its items says what "
                        + "it does."
                    : $"{name} is no list: {action.Step} goes on to {to}, past what stands between them, so that no "
                        + "order of its items says what it does.");
            default:
                throw new ItemException(
                    $"{system.Processes[Process]} is no list: where {action.Step} goes is computed.");
        }
    }
}
