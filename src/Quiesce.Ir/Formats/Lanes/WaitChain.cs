namespace Quiesce.Ir.Formats.Lanes;

/// <summary>
/// Who waits for whom in a state where nothing goes on, or in a loop that starves somebody, in sentences: where a
/// process waits, for what, who could make that true, and where those wait in turn.
/// </summary>
sealed class WaitChain(TransitionSystem system, State state)
{
    // A reader follows no longer chain.
    const int SentencesMax = 6;

    readonly Interpreter interpreter = new(system);
    readonly HashSet<int> told = [];
    readonly List<string> sentences = [];

    /// <summary>One sentence for each process that waits, those first that nobody expects to wait.</summary>
    public IReadOnlyList<string> Sentences()
    {
        var waiting = Enumerable.Range(0, system.Processes.Length).Where(Waits).ToList();
        foreach (var lane in waiting.OrderBy(IsIdle))
            if (!IsIdle(lane))
                Tell(lane);
        return sentences;
    }

    /// <summary>The sentence of one process alone, without those it waits for.</summary>
    public string SentenceOf(int lane) => $"{system.Processes[lane].Name} waits in {Place(lane)}{Reason(lane, out _)}.";

    void Tell(int lane)
    {
        if (sentences.Count >= SentencesMax || !told.Add(lane))
            return;
        var name = system.Processes[lane].Name;
        if (IsIdle(lane))
        {
            sentences.Add($"{name} has nothing to do.");
            return;
        }
        if (!Waits(lane))
            return;
        if (system.Actions.FirstOrDefault(action => action.Process == lane && interpreter.CanProgress(action, state))
            is { } possible)
        {
            sentences.Add($"{name} could take {possible.Step}, and need not: it is not fair.");
            return;
        }
        sentences.Add($"{name} waits in {Place(lane)}{Reason(lane, out var helpers)}.");
        foreach (var helper in helpers)
            Tell(helper);
    }

    bool Waits(int lane) => PositionOf(lane) is { } position && position != TransitionSystem.Done;

    // Where it may rest it waits for something to do.
    bool IsIdle(int lane) => system.Processes[lane] is { ProgramCounter: { } pc } process
        && process.RestsAt.Contains(state[pc, pc.Length is null ? 0 : process.Instance]);

    string? PositionOf(int lane) => ProgramOrder.PositionOf(system, lane, state);

    // A call that waits is known by its name.
    string Place(int lane)
    {
        const string Return = ".Return";
        var position = PositionOf(lane)!;
        return position.EndsWith(Return, StringComparison.Ordinal) ? position[..^Return.Length] : position;
    }

    // For what, and who can make it true; each of these has its own sentence.
    string Reason(int lane, out List<int> helpers)
    {
        helpers = [];
        var here = ProgramOrder.ActionsAt(system, lane, PositionOf(lane)!).ToList();
        var missing = here.SelectMany(action => Missing(action.Guard)).ToList();
        if (missing.Count == 0)
            return "";
        if (OwnersIn(missing) is { Count: > 0 } owners)
        {
            helpers = owners;
            return $" for {Either(owners)}";
        }
        var (live, gone) = (new List<int>(), new List<int>());
        foreach (var other in Enumerable.Range(0, system.Processes.Length).Where(other => other != lane))
            if (ProgramOrder.Reachable(system, other, state).Any(action => Helps(action, missing)))
                live.Add(other);
            else if (system.Actions.Any(action => action.Process == other && Helps(action, missing)))
                gone.Add(other);
        helpers = live;
        return here.Select(WaitedFor).FirstOrDefault(text => text is not null) is { } condition
            ? $" for {condition}, which {Maker(live, gone)}"
            : live.Count > 0 ? $" for {Either(live)}"
            : gone.Count > 0 ? $", and {Gone(gone)}" : "";
    }

    // A lock says whose it is.
    List<int> OwnersIn(List<Expr> missing)
    {
        var values = missing.SelectMany(condition => condition.Nodes())
            .Where(node => node.Op == Op.Read && node.Operands.IsEmpty && node.Domain.Sort == Sort.Enum)
            .Select(node => node.Domain.Format(state[node.Variable!]))
            .ToHashSet();
        return [.. Enumerable.Range(0, system.Processes.Length)
            .Where(lane => values.Contains(system.Processes[lane].Name))];
    }

    string Maker(List<int> live, List<int> gone) => live.Count switch
    {
        1 => $"only {Either(live)} makes true",
        > 1 => $"{Either(live)} makes true",
        _ => gone.Count > 0 ? $"nobody is left to make true: {Gone(gone)}" : "nobody makes true",
    };

    string Gone(List<int> gone)
    {
        var isAtEnd = gone.TrueForAll(lane => PositionOf(lane) == TransitionSystem.Done);
        return List(gone, "and") + (isAtEnd, gone.Count) switch
        {
            (true, 1) => " has ended",
            (true, _) => " have ended",
            (false, 1) => " is past that",
            (false, _) => " are past that",
        };
    }

    string Either(List<int> lanes) => List(lanes, "or");

    string List(List<int> lanes, string last)
    {
        string[] names = [.. lanes.Select(lane => system.Processes[lane].Name)];
        return names.Length == 1 ? names[0] : $"{string.Join(", ", names[..^1])} {last} {names[^1]}";
    }

    // As the spec has it, where it is a wait of the protocol's own that fits on a line.
    string? WaitedFor(GuardedAction action)
    {
        const string Prefix = "Await(";
        return action.Effects.OfType<Effect.Wait>()
            .Where(wait => !wait.IsCase && wait.Name.StartsWith(Prefix, StringComparison.Ordinal)
                && !wait.Name.EndsWith("...)", StringComparison.Ordinal)
                && wait.Condition.Nodes().All(node => node.Variable is null || node.Variable.Offset >= 0)
                && !interpreter.Holds(wait.Condition, state))
            .Select(wait => wait.Name[Prefix.Length..^1])
            .FirstOrDefault();
    }

    IEnumerable<Expr> Missing(Expr guard) => guard.Op == Op.And
        ? guard.Operands.SelectMany(Missing)
        : interpreter.Holds(guard, state) ? [] : [guard];

    // The step changes something that a condition reads, and not to what leaves the condition false.
    bool Helps(GuardedAction action, List<Expr> missing) => action.Updates.Any(update => missing.Exists(condition =>
        condition.Nodes().Any(node => node.Op == Op.Read && node.Variable == update.Variable
            && MayBeSame(node.Operands.FirstOrDefault(), update.Index))
        && !StaysFalse(condition, update)));

    static bool MayBeSame(Expr? read, Expr? written) =>
        read is null || written is null || !read.IsConstant || !written.IsConstant || read.Value == written.Value;

    bool StaysFalse(Expr condition, Update update)
    {
        if (!update.Value.IsConstant || update.Index is { IsConstant: false })
            return false;
        var place = update.Variable.Offset + (update.Index?.Value ?? 0);
        return !interpreter.Holds(condition, new State(state.Values.SetItem(place, update.Value.Value)));
    }
}
