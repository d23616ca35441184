using System.Collections.Immutable;

namespace Quiesce.Ir.Symmetry;

/// <summary>
/// Instances of a process any of which can change places: every permutation of them makes a run of a run, which decides
/// the same properties (Ip and Dill, "Better verification through symmetry", 1996).
/// </summary>
/// <param name="Processes">Places in the processes of the system; at least two.</param>
/// <param name="Blocks">By instance: the places in a state of what is its own, in the same order.</param>
/// <param name="Holders">Variables that hold numbers of the instances.</param>
/// <param name="Numbers">By instance: its number.</param>
public sealed record SymmetricInstances(
    ImmutableArray<int> Processes,
    ImmutableArray<ImmutableArray<int>> Blocks,
    ImmutableHashSet<Variable> Holders,
    ImmutableArray<int> Numbers)
{
    /// <summary>So many of them, which are interchangeable as well.</summary>
    public SymmetricInstances First(int count) => this with
    {
        Processes = Processes[..count],
        Blocks = Blocks[..count],
        Numbers = Numbers[..count],
    };

    /// <summary>All that are found, as large as they are found.</summary>
    /// <param name="kept">What must be true of the same states afterwards.</param>
    /// <exception cref="SymmetryException">Instances that are declared to be symmetric are not.</exception>
    public static ImmutableArray<SymmetricInstances> Of(TransitionSystem system, IReadOnlyCollection<Expr> kept)
    {
        var found = ImmutableArray.CreateBuilder<SymmetricInstances>();
        var check = new InterchangeCheck(system);
        foreach (var group in Enumerable.Range(0, system.Processes.Length).GroupBy(k => system.Processes[k].Group))
        {
            if (system.SymmetricGroups.Contains(group.Key))
                Require(system, check, [.. group]);
            List<int> left = [.. group];
            while (left.Count > 1)
            {
                var (first, exchanges) = (left[0], Exchanges(system, check, kept, left));
                left.RemoveAll(process => process == first || exchanges.Exists(pair => pair.Second == process));
                if (exchanges.Count > 0 && Together(system, exchanges) is { } together
                    && found.All(other => AreApart(system, other, together)))
                    found.Add(together);
            }
        }
        return found.ToImmutable();
    }

    // Exchanges of the first with others, of the same elements of the first and the same holders.
    static List<Interchange> Exchanges(
        TransitionSystem system, InterchangeCheck check, IReadOnlyCollection<Expr> kept, List<int> processes)
    {
        var exchanges = new List<Interchange>();
        foreach (var other in processes.Skip(1))
        {
            var exchange = InterchangeCandidates.Of(system, processes[0], other).FirstOrDefault(candidate =>
                (exchanges.Count == 0 || IsLike(exchanges[0], candidate))
                && check.Objection(candidate) is null
                && kept.All(predicate => check.Keeps(predicate, candidate)));
            if (exchange is not null)
                exchanges.Add(exchange);
        }
        return exchanges;
    }

    static bool IsLike(Interchange one, Interchange other) =>
        one.Elements.Select(pair => pair.First).SequenceEqual(other.Elements.Select(pair => pair.First))
        && one.Holders.SetEquals(other.Holders);

    static SymmetricInstances? Together(TransitionSystem system, List<Interchange> exchanges)
    {
        ImmutableArray<int> processes = [exchanges[0].First, .. exchanges.Select(exchange => exchange.Second)];
        ImmutableArray<ImmutableArray<int>> blocks =
        [
            [.. exchanges[0].Elements.Select(pair => pair.First)],
            .. exchanges.Select(exchange => exchange.Elements.Select(pair => pair.Second).ToImmutableArray()),
        ];
        var all = blocks.SelectMany(block => block).ToList();
        return all.Distinct().Count() < all.Count ? null : new(
            processes, blocks, exchanges[0].Holders,
            [.. processes.Select(process => system.Processes[process].Instance)]);
    }

    // Neither changes what the other one moves, or renames.
    static bool AreApart(TransitionSystem system, SymmetricInstances one, SymmetricInstances other) =>
        !Touched(system, one).Overlaps(Touched(system, other));

    static HashSet<int> Touched(TransitionSystem system, SymmetricInstances instances) =>
    [
        .. instances.Blocks.SelectMany(block => block),
        .. instances.Holders.SelectMany(holder => Enumerable.Range(holder.Offset, holder.Count)),
    ];

    static void Require(TransitionSystem system, InterchangeCheck check, List<int> declared)
    {
        foreach (var other in declared.Skip(1))
        {
            var candidates = InterchangeCandidates.Of(system, declared[0], other).ToList();
            if (candidates.Exists(candidate => check.Objection(candidate) is null))
                continue;
            var reason = candidates.Count == 0
                ? "their steps write different things"
                : check.Objection(candidates[0])!;
            throw new SymmetryException(
                $"{system.Processes[declared[0]].Group} is declared symmetric, but {system.Processes[declared[0]]} and "
                + $"{system.Processes[other]} cannot change places: {reason}.");
        }
    }
}
