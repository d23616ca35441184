using Quiesce.Explicit.Store;
using Quiesce.Ir.Verdicts;

namespace Quiesce.Explicit.Orders;

/// <summary>
/// Decides all orders of a process's list together. Prefixes grow an item at a time; one that violates a property
/// rules out every order that begins with it, and prefixes that have done the same items and reach the same states are
/// continued once. What a run owes a temporal formula is a part of the state, so that this is exact for liveness, too.
/// </summary>
internal sealed class OrderSearch(ItemRunner runner, OrderRules rules, OrderOptions options, RunClock clock)
{
    readonly List<OrderGraph.Node> nodes = [];
    readonly List<BorderStates?> states = [];
    long bytes;

    /// <summary>Why the search ended before everything was decided; null if it did not.</summary>
    public string? StopReason { get; private set; }

    /// <param name="goesOn">
    /// Prefixes that violate a property are continued, too, and what they violate is known of each.
    /// </param>
    public OrderGraph Run(bool goesOn = false)
    {
        try
        {
            Add(0, runner.Initial(clock));
            var level = (From: 0, To: 1);
            for (var length = 0; level.From < level.To; length++)
            {
                Extend(level.From, level.To, length, goesOn);
                level = (level.To, nodes.Count);
            }
            options.Progress?.Report(new OrderProgress(rules.Items.Length, 0, runner.States, clock.Elapsed));
        }
        catch (SearchLimitException limit)
        {
            StopReason = limit.Message;
        }
        return new OrderGraph(rules, nodes);
    }

    int Add(ulong done, BorderStates border)
    {
        var next = new int[rules.Items.Length];
        Array.Fill(next, OrderGraph.NotAllowed);
        nodes.Add(new OrderGraph.Node(done, next, new ulong[next.Length + 1]));
        states.Add(border);
        bytes += border.Words.LongLength * sizeof(ulong);
        if (bytes > options.Search.MemoryLimit)
            throw new SearchLimitException("the memory limit was reached");
        return nodes.Count - 1;
    }

    void Extend(int from, int to, int length, bool goesOn)
    {
        var known = new Dictionary<(ulong Done, BorderStates Reached), int>();
        for (var number = from; number < to; number++)
        {
            options.Progress?.Report(new OrderProgress(length, to - from, runner.States, clock.Elapsed));
            var (node, border) = (nodes[number], states[number]!);
            for (var item = 0; item < rules.Items.Length; item++)
                if (rules.Allows(node.Done, item) && !rules.CountFrom(node.Done | 1UL << item).IsZero)
                {
                    var run = runner.Run(border, item, node.Done, goesOn, clock);
                    (node.Next[item], node.Broken[item]) =
                        (Follow(node.Done | 1UL << item, run.Exits, known), run.Broken);
                }
            if (rules.MayEnd(node.Done))
            {
                node.Broken[^1] = runner.Run(border, null, node.Done, goesOn, clock).Broken;
                node.IsEnd = goesOn || node.Broken[^1] == 0;
            }
            node.IsOpen = false;
            bytes -= border.Words.LongLength * sizeof(ulong);
            states[number] = null;
        }
    }

    int Follow(ulong done, BorderStates? border, Dictionary<(ulong, BorderStates), int> known)
    {
        if (border is null)
            return OrderGraph.Unsafe;
        if (!options.Merge)
            return Add(done, border);
        var reached = options.Fault == OrderFault.MergeByItems ? new BorderStates([]) : border;
        if (!known.TryGetValue((done, reached), out var node))
            known[(done, reached)] = node = Add(done, border);
        return node;
    }
}
