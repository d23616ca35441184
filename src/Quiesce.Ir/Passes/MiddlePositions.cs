namespace Quiesce.Ir.Passes;

/// <summary>
/// The position of a process in the middle of a split step: still at the step, or already at its target. A property
/// that counts processes by position was written for atomic steps, so it may hold for either reading.
/// </summary>
sealed class MiddlePositions
{
    // With more readings, a process in the middle counts as still at its step.
    const int ReadingsMax = 64;

    readonly Dictionary<Process, List<(MiddlePlace Middle, List<int> Targets)>> processes = [];

    /// <summary>Adds the positions to which the second part of a step may go.</summary>
    public void Add(Process process, MiddlePlace middle, GuardedAction second)
    {
        if (!processes.TryGetValue(process, out var middles))
            processes.Add(process, middles = []);
        if (middles.Count == 0 || middles[^1].Middle != middle)
            middles.Add((middle, []));
        var known = middles[^1].Targets;
        known.AddRange(second.Updates
            .Where(update => IsPosition(process, update.Variable, update.Index))
            .SelectMany(update => Values(update.Value))
            .Distinct()
            .Where(target => !known.Contains(target)));
    }

    /// <summary>The property for a system whose steps have a middle.</summary>
    public Property Seen(Property property)
    {
        if (property.Kind is not (PropertyKind.Invariant or PropertyKind.Reachable) || !Counts(property.Predicate))
            return property;
        List<Expr> readings = [property.Predicate];
        foreach (var (process, middles) in processes)
        {
            if (!property.Predicate.Nodes().Any(node => node.Variable == process.ProgramCounter))
                continue;
            var ways = middles.Max(middle => middle.Targets.Count);
            if (readings.Count * (1 + ways) > ReadingsMax)
                break;
            readings.AddRange((List<Expr>)
            [
                .. Enumerable.Range(0, ways)
                    .SelectMany(way => readings.Select(reading => At(process, middles, way, reading))),
            ]);
        }
        return property with
        {
            Predicate = property.Kind == PropertyKind.Invariant ? Expr.Or(readings) : Expr.And(readings),
        };
    }

    // A number that depends on where a process is.
    static bool Counts(Expr expr) => expr.Nodes().Any(node => node.Domain.Sort == Sort.Int
        && node.Op is Op.IfThenElse
        && node.Nodes().Any(part => part.Variable?.Kind == VariableKind.ProgramCounter));

    // The predicate with the process at its target, one of several, wherever it is in the middle.
    static Expr At(Process process, List<(MiddlePlace Middle, List<int> Targets)> middles, int way, Expr predicate) =>
        Rewriting.Reads(predicate, read =>
        {
            if (read.Variable != process.ProgramCounter)
                return read;
            var next = middles.Where(middle => middle.Targets.Count > 0).Aggregate(read, (otherwise, middle) =>
                Expr.IfThenElse(
                    middle.Middle.IsIn,
                    Expr.Constant(read.Domain, middle.Targets[Math.Min(way, middle.Targets.Count - 1)]),
                    otherwise));
            return read.Operands.IsEmpty
                ? next
                : Expr.IfThenElse(Expr.Equal(read.Operands[0], Expr.Int(process.Instance)), next, read);
        });

    static bool IsPosition(Process process, Variable variable, Expr? index) =>
        variable == process.ProgramCounter && (index is null || (index.IsConstant && index.Value == process.Instance));

    static IEnumerable<int> Values(Expr expr) => expr.Op switch
    {
        Op.Constant => [expr.Value],
        Op.IfThenElse => Values(expr.Operands[1]).Concat(Values(expr.Operands[2])),
        _ => [],
    };
}
