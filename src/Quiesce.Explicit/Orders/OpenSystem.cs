using Quiesce.Explicit.Steps;
using Quiesce.Ir;
using Quiesce.Ir.Passes;

namespace Quiesce.Explicit.Orders;

/// <summary>
/// A system whose process waits behind every item of its list for somebody to choose the next one, compiled once for
/// all orders. A state in which it has just left an item has it at the position behind the list.
/// </summary>
internal sealed unsafe class OpenSystem : IDisposable
{
    readonly Variable counter;
    readonly Variable? behind;
    readonly int deadlock;
    ulong asked;

    /// <param name="properties">Names of the properties to look at; the type invariant always is.</param>
    /// <exception cref="ItemException">The list of the process has no other orders.</exception>
    public OpenSystem(TransitionSystem original, int process, IReadOnlySet<string> properties, SearchOptions options)
    {
        Exits = new ItemExits(original, process);
        System = ItemOrder.Open(original, process, out behind).Asking(properties);
        counter = System.Processes[process].ProgramCounter!;
        Steps = PackedSteps.Create(new PackedLayout(System), options, recordsActions: true);
        Successors = new SuccessorBuffer(Steps);
        if (System.Properties.Length > PropertiesMax)
            throw new ItemException(
                $"{original} has {System.Properties.Length} properties, and orders are looked at for {PropertiesMax} "
                + "of them at most: name some.");
        Ask(null);
        deadlock = PropertyMarks.Find(System, PropertyKind.NoDeadlock);
    }

    /// <summary>The most properties that are asked: each has a bit.</summary>
    public const int PropertiesMax = 64;

    public ItemExits Exits { get; }

    public TransitionSystem System { get; }

    public PackedSteps Steps { get; }

    /// <summary>Of the state that <see cref="Broken"/> was asked about.</summary>
    public SuccessorBuffer Successors { get; }

    public int Words => Steps.Layout.Words;

    /// <summary>From now on only these properties count; null for all.</summary>
    public void Ask(IReadOnlySet<string>? names) => asked = BitsOf(names);

    /// <summary>By place in the system's properties a bit for each of these that an order can violate.</summary>
    public ulong BitsOf(IReadOnlySet<string>? names)
    {
        var bits = 0UL;
        for (var place = 0; place < System.Properties.Length; place++)
            if (System.Properties[place].Kind is not (PropertyKind.Reachable or PropertyKind.Lemma)
                && (names?.Contains(System.Properties[place].Name) ?? true))
                bits |= 1UL << place;
        return bits;
    }

    public bool IsAsked(string property) => (asked >> PropertyMarks.Find(System, property) & 1) != 0;

    /// <summary>Whether the process has just left an item, or is at the end of its list.</summary>
    public bool IsOutside(ulong* state) => Steps.Layout.Read(state, counter, Exits.Index) == Exits.Done;

    /// <summary>Sets where the process is: at the beginning of an item, or with null behind the list.</summary>
    /// <param name="done">The items behind it, a bit each.</param>
    public void Enter(ulong* state, int? item, ulong done)
    {
        var position = item is { } known ? Exits.Items[known].First : Exits.Done;
        Steps.Layout.Write(state, counter, Exits.Index, position);
        for (var other = 0; behind is not null && other < Exits.Items.Length; other++)
            Steps.Layout.Write(state, behind, other, (int)(done >> other & 1));
    }

    /// <summary>
    /// Expands a state; by place the safety properties that the state or a step out of it violates, a bit each.
    /// </summary>
    public ulong Broken(ulong* state)
    {
        Successors.Marks.Clear();
        Steps.Check(state, Successors);
        Steps.Expand(state, Successors, keepsMarks: true);
        var broken = 0UL;
        var marks = Successors.Marks;
        for (var place = 0; place < System.Properties.Length; place++)
            if (marks[place] != 0)
                broken |= 1UL << place;
        if (deadlock >= 0 && Successors.IsDeadEnd && !Steps.IsTerminated(state))
            broken |= 1UL << deadlock;
        return broken & asked;
    }

    /// <summary>Calls back with each initial state, the process behind the list; the memory is reused.</summary>
    public void VisitInitial(Action<nint> visit, Func<bool> goOn)
    {
        var copy = new ulong[Words];
        InitialStates.Visit(Steps, address =>
        {
            new ReadOnlySpan<ulong>((ulong*)address, Words).CopyTo(copy);
            fixed (ulong* state = copy)
            {
                Enter(state, null, 0);
                visit((nint)state);
            }
            return true;
        }, goOn);
    }

    public void Dispose() => Successors.Dispose();
}
