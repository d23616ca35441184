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
    readonly bool[] isAsked;
    readonly int deadlock;

    /// <param name="properties">Names of the properties to look at; the type invariant always is.</param>
    /// <exception cref="ItemException">The list of the process has no other orders.</exception>
    public OpenSystem(TransitionSystem original, int process, IReadOnlySet<string> properties, SearchOptions options)
    {
        Exits = new ItemExits(original, process);
        System = ItemOrder.Open(original, process, out behind).Asking(properties);
        counter = System.Processes[process].ProgramCounter!;
        Steps = PackedSteps.Create(new PackedLayout(System), options, recordsActions: true);
        Successors = new SuccessorBuffer(Steps);
        isAsked = new bool[System.Properties.Length];
        Ask(null);
        deadlock = PropertyMarks.Find(System, PropertyKind.NoDeadlock);
    }

    public ItemExits Exits { get; }

    public TransitionSystem System { get; }

    public PackedSteps Steps { get; }

    /// <summary>Of the state that <see cref="Broken"/> was asked of.</summary>
    public SuccessorBuffer Successors { get; }

    public int Words => Steps.Layout.Words;

    /// <summary>From now on only these properties count; null for all.</summary>
    public void Ask(IReadOnlySet<string>? names)
    {
        for (var place = 0; place < isAsked.Length; place++)
            isAsked[place] = System.Properties[place].Kind is not (PropertyKind.Reachable or PropertyKind.Lemma)
                && (names?.Contains(System.Properties[place].Name) ?? true);
    }

    public bool IsAsked(Property property) => isAsked[System.Properties.IndexOf(property)];

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
    /// Expands a state; a safety property that the state or a step out of it violates, or null if none is.
    /// </summary>
    public Property? Broken(ulong* state)
    {
        Successors.Marks.Clear();
        Steps.Check(state, Successors);
        Steps.Expand(state, Successors, keepsMarks: true);
        for (var property = 0; property < isAsked.Length; property++)
            if (isAsked[property] && Successors.Breaks(property))
                return System.Properties[property];
        return deadlock >= 0 && isAsked[deadlock] && Successors.IsDeadEnd && !Steps.IsTerminated(state)
            ? System.Properties[deadlock]
            : null;
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
