using Quiesce.Explicit.Steps;
using Quiesce.Explicit.Store;
using Quiesce.Ir;
using Quiesce.Ir.Passes;
using Quiesce.Ir.Verdicts;

namespace Quiesce.Explicit.Orders;

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
    readonly List<ulong> violating = [];

    /// <exception cref="ItemException">There are too many liveness properties.</exception>
    public ItemRunner(OpenSystem open)
    {
        this.open = open;
        var temporal = open.System.Properties.Where(property => property.Kind == PropertyKind.Liveness).ToList();
        if (temporal.Count > LivenessWatch.FormulasMax)
            throw new ItemException(
                $"{open.System} has {temporal.Count} liveness properties, and orders are looked at for "
                + $"{LivenessWatch.FormulasMax} of them at most: name some.");
        watch = new LivenessWatch(open.Steps, temporal);
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
    /// <returns>Where the process leaves the item; null if a property is violated meanwhile.</returns>
    /// <exception cref="SearchLimitException">The clock is over.</exception>
    public BorderStates? Run(BorderStates from, int? item, ulong done, RunClock clock)
    {
        inside.Clear();
        left.Clear();
        loops.Clear();
        violating.Clear();
        for (var start = 0; start < from.Words.Length; start += width)
        {
            from.Words.AsSpan(start, width).CopyTo(row);
            fixed (ulong* copy = row)
                open.Enter(copy, item, done);
            Insert(HasBits ? row[^1] : 0);
        }
        for (var place = 0; place < inside.Count; place++)
        {
            if (place % StatesBetweenLooks == 0 && clock.IsOver)
                throw new SearchLimitException(clock.Reason);
            States++;
            if (open.Broken(inside[place]) is not null)
                return null;
            Expand(place, item is null);
        }
        return IsUnfair() ? null : new BorderStates(left.Sorted());
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

    bool IsUnfair()
    {
        for (var formula = 0; formula < watch.Count; formula++)
        {
            var bit = 1UL << formula;
            bool May(int node) => (violating[node] & bit) != 0;
            if (open.IsAsked(watch[formula]) && violating.Exists(bits => (bits & bit) != 0)
                && (watch.IsVisit(formula) ? loops.Exist(_ => true, May) : loops.Exist(May, null)))
                return true;
        }
        return false;
    }
}
