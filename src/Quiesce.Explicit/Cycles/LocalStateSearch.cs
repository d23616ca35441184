using Quiesce.Ir;

namespace Quiesce.Explicit.Cycles;

/// <summary>
/// Finds the local states of a process: from the initial ones on whatever its actions may do there, whatever the
/// others do. The elements that only it writes belong to them, its program counter first, as long as there are not too
/// many states.
/// </summary>
internal sealed class LocalStateSearch(LocalSystem local, int process, int?[] owners)
{
    const int TuplesMax = 128, TargetsMax = 64;

    readonly List<GuardedAction> actions =
        [.. local.System.Actions.Where(action => action.Process == process)];
    readonly HashSet<int> barred = [];
    Dictionary<int, int> places = [];
    List<int[]> tuples = [];
    Dictionary<string, int> known = [];
    List<LocalStep> steps = [];

    /// <summary>The local states, as a group of that index, and the steps between them.</summary>
    public (LocalStates States, List<LocalStep> Steps) Run(int index)
    {
        var all = Candidates();
        var chosen = Try(all) ? all : [];
        if (chosen.Count < all.Count)
        {
            foreach (var element in all)
                if (!barred.Contains(element) && Try([.. chosen, element]))
                    chosen.Add(element);
            if (!Try([.. chosen.Where(element => !barred.Contains(element))]))
                Try([]);
        }
        return (new LocalStates(index, [.. places.Keys], tuples), steps);
    }

    List<int> Candidates() =>
    [
        .. local.System.Variables
            .OrderBy(variable => variable.Kind switch
            {
                VariableKind.ProgramCounter => 0,
                VariableKind.Local => 1,
                _ => variable.Length is null ? 2 : 3,
            })
            .SelectMany(variable => Enumerable.Range(variable.Offset, variable.Count))
            .Where(element => owners[element] == process && local.Domains[element].Size is > 1 and <= ValueSet.Bits),
    ];

    // Whether there are few enough; without those that turn out to be written at places that are not known.
    bool Try(List<int> elements)
    {
        places = elements.Index().ToDictionary(pair => pair.Item, pair => pair.Index);
        (tuples, known, steps) = ([], [], []);
        foreach (var start in Product([.. elements.Select(element => local.Initial[element])]))
            if (Place(start) < 0)
                return false;
        for (var from = 0; from < tuples.Count; from++)
            foreach (var action in actions)
                if (!Take(action, from))
                    return false;
        return true;
    }

    static IEnumerable<int[]> Product(ValueSet[] sets)
    {
        IEnumerable<int[]> partial = [[]];
        foreach (var set in sets)
            partial = partial.SelectMany(values => set.Values.Select(value => (int[])[.. values, value]));
        return partial;
    }

    // -1 if there is no more room.
    int Place(int[] tuple)
    {
        var key = string.Join(',', tuple);
        if (known.TryGetValue(key, out var place))
            return place;
        if (tuples.Count == TuplesMax)
            return -1;
        known.Add(key, tuples.Count);
        tuples.Add(tuple);
        return tuples.Count - 1;
    }

    bool Take(GuardedAction action, int from)
    {
        var guard = Simplify(action.Guard, from);
        // A conjunction ends with its first FALSE, also behind operands that may have no value.
        if (guard.IsFalse || guard is { Op: Op.And, Operands: [.., { IsFalse: true }] })
            return true;
        var own = new Dictionary<int, Expr>();
        var (writes, mayWrite) = (new Dictionary<int, Expr>(), new List<(IReadOnlyList<int>, Expr)>());
        var leaves = false;
        foreach (var update in action.Updates)
        {
            var (variable, value) = (update.Variable, Simplify(update.Value, from));
            var index = update.Index is null ? null : Simplify(update.Index, from);
            List<int> elements = [.. Reads.Of(variable, index)];
            leaves |= elements.Count == 0 || value.IsConstant && !variable.Domain.Contains(value.Value);
            if (index is null or { IsConstant: true })
                foreach (var element in elements)
                    (places.ContainsKey(element) ? own : writes)[element] = value;
            else if (elements.Exists(places.ContainsKey))
            {
                barred.UnionWith(elements);
                return false;
            }
            else
            {
                mayWrite.Add((elements, value));
                foreach (var element in elements)
                    if (writes.Remove(element, out var before))
                        mayWrite.Add(([element], before));
            }
        }
        if (leaves)
        {
            steps.Add(new LocalStep(action, from, -1, true, guard, [], []));
            return true;
        }
        return Add(action, from, guard, own, [.. writes.Select(pair => (pair.Key, pair.Value))], mayWrite);
    }

    bool Add(
        GuardedAction action,
        int from,
        Expr guard,
        Dictionary<int, Expr> own,
        List<(int, Expr)> writes,
        List<(IReadOnlyList<int>, Expr)> mayWrite)
    {
        var values = new ElementValues([.. local.Domains.Select(ValueSet.Of)]);
        var targets = new List<int[]> { tuples[from] };
        foreach (var (element, value) in own)
        {
            var domain = local.Domains[element];
            var set = values.Of(value);
            List<int> inside = [.. Enumerable.Range(domain.Low, domain.Size).Where(set.Contains)];
            if (inside.Count * targets.Count > TargetsMax)
            {
                barred.Add(element);
                return false;
            }
            targets = [.. targets.SelectMany(target => inside.Select(one =>
            {
                var next = (int[])target.Clone();
                next[places[element]] = one;
                return next;
            }))];
        }
        var surelyMoves = targets.TrueForAll(target => !target.AsSpan().SequenceEqual(tuples[from]));
        foreach (var target in targets)
        {
            var to = Place(target);
            if (to < 0)
                return false;
            // A step that changes nothing is none for liveness.
            if (to != from || writes.Count + mayWrite.Count > 0)
                steps.Add(new LocalStep(action, from, to, surelyMoves, guard, writes, mayWrite));
        }
        return true;
    }

    Expr Simplify(Expr expr, int from) => Rewriting.Reads(expr, read =>
    {
        var variable = read.Variable!;
        var element = variable.Offset;
        if (!read.Operands.IsEmpty)
        {
            if (!read.Operands[0].IsConstant)
                return read;
            element += read.Operands[0].Value;
        }
        return places.TryGetValue(element, out var place)
            ? Expr.Constant(variable.Domain, tuples[from][place])
            : read;
    });
}
