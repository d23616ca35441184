using Quiesce.Explicit.Steps;
using Quiesce.Explicit.Store;
using Quiesce.Ir;
using Quiesce.Ir.Verdicts;

namespace Quiesce.Explicit.Orders;

/// <summary>What happens while a process is in an item.</summary>
/// <param name="Broken">By place the properties that are violated, a bit each; not all where one is enough.</param>
/// <param name="Exits">Where the process leaves the item; null where a property is violated, and one is enough.</param>
internal readonly record struct ItemRun(ulong Broken, BorderStates? Exits);

/// <summary>
/// Runs a system while one process is in an item of its list: from all states in which it may come there to all in
/// which it leaves it, others doing whatever they do.
/// </summary>
internal sealed unsafe class ItemRunner : IDisposable
{
    const int StatesBetweenLooks = 1024;

    readonly OpenSystem open;
    readonly LivenessWatch watch;
    readonly FairnessConditions conditions;
    readonly FairLoops loops;
    readonly StateTable inside;
    readonly StateTable left;
    readonly ulong[] row;
    readonly int width;
    readonly bool forgetsOwed;
    readonly List<ulong> violating = [];
    readonly List<ulong> visiting = [];

    /// <param name="forgetsOwed">A planted mistake.</param>
    public ItemRunner(OpenSystem open, bool forgetsOwed = false)
    {
        (this.open, this.forgetsOwed) = (open, forgetsOwed);
        watch = new LivenessWatch(
            open.Steps, open.System.Properties.Where(property => property.Kind == PropertyKind.Liveness));
        conditions = new FairnessConditions(open.Steps);
        loops = new FairLoops(open.System.Fairness);
        width = open.Words + (HasBits ? 1 : 0);
        (inside, left, row) = (new StateTable(width), new StateTable(width), new ulong[width]);
    }

    /// <summary>States found so far, in all runs.</summary>
    public long States { get; private set; }

    // The last word of a row is what is owed to temporal formulas.
    bool HasBits => watch.Count > 0;

    /// <summary>The initial states, before the first item.</summary>
    /// <exception cref="SearchLimitException">The clock is over.</exception>
    public BorderStates Initial(RunClock clock)
    {
        left.Clear();
        open.VisitInitial(
            address =>
            {
                Copy((ulong*)address, 0);
                fixed (ulong* copy = row)
                    left.Add(copy, out _);
            },
            () => !clock.IsOver);
        return clock.IsOver ? throw new SearchLimitException(clock.Reason) : new BorderStates(left.Sorted());
    }

    /// <summary>Runs an item, or what is left to others when the process is done.</summary>
    /// <param name="from">Where the process comes from.</param>
    /// <param name="item">Place of the item; null behind the last one.</param>
    /// <param name="done">The items behind the process, a bit each.</param>
    /// <param name="goesOn">Find out all properties that are violated, not only whether one is.</param>
    /// <exception cref="SearchLimitException">The clock is over.</exception>
    public ItemRun Run(BorderStates from, int? item, ulong done, bool goesOn, RunClock clock)
    {
        var broken = 0UL;
        inside.Clear();
        left.Clear();
        loops.Clear();
        violating.Clear();
        visiting.Clear();
        for (var start = 0; start < from.Words.Length; start += width)
        {
            from.Words.AsSpan(start, width).CopyTo(row);
            fixed (ulong* copy = row)
                open.Enter(copy, item, done);
            Insert(HasBits && !forgetsOwed ? row[^1] : 0);
        }
        for (var place = 0; place < inside.Count; place++)
        {
            if (place % StatesBetweenLooks == 0 && clock.IsOver)
                throw new SearchLimitException(clock.Reason);
            States++;
            broken |= open.Broken(inside[place]);
            if (broken != 0 && !goesOn)
                return new ItemRun(broken, null);
            Expand(place, item is null);
        }
        broken |= Unfair(goesOn);
        return new ItemRun(broken, broken != 0 && !goesOn ? null : new BorderStates(left.Sorted()));
    }

    public void Dispose()
    {
        inside.Dispose();
        left.Dispose();
    }

    void Copy(ulong* words, ulong bits)
    {
        new ReadOnlySpan<ulong>(words, open.Words).CopyTo(row);
        if (HasBits)
            row[^1] = bits;
    }

    int Insert(ulong bits)
    {
        fixed (ulong* copy = row)
        {
            if (HasBits)
                copy[width - 1] = watch.Next(bits, copy);
            return inside.Add(copy, out _);
        }
    }

    void Expand(int place, bool isLast)
    {
        var successors = open.Successors;
        var bits = HasBits ? inside[place][width - 1] : 0;
        if (HasBits)
        {
            violating.Add(watch.Violating(bits, inside[place]));
            visiting.Add(watch.Visiting(inside[place]));
            var can = new bool[open.System.Fairness.Length];
            conditions.CanProgress(inside[place], successors, can);
            loops.AddNode(can);
        }
        for (var k = 0; k < successors.Count; k++)
        {
            Copy(successors.State(k), bits);
            if (!isLast && open.IsOutside(successors.State(k)))
            {
                // Which item was the last one is not to tell two prefixes apart.
                fixed (ulong* copy = row)
                {
                    open.Enter(copy, null, 0);
                    left.Add(copy, out _);
                }
                continue;
            }
            var changes = HasBits && conditions.Changes(inside[place], successors, k);
            var to = Insert(bits);
            if (changes)
                loops.AddEdge(to, conditions.Of(successors.Action(k)));
        }
    }

    ulong Unfair(bool goesOn)
    {
        var unfair = 0UL;
        for (var formula = 0; formula < watch.Count && (goesOn || unfair == 0); formula++)
        {
            var bit = 1UL << formula;
            bool May(int node) => (violating[node] & bit) != 0;
            bool Must(int node) => (visiting[node] & bit) != 0;
            if (open.IsAsked(watch[formula].Name) && violating.Exists(bits => (bits & bit) != 0)
                && visiting.Exists(bits => (bits & bit) != 0) && loops.Exist(May, Must))
                unfair |= 1UL << PropertyMarks.Find(open.System, watch[formula].Name);
        }
        return unfair;
    }
}
