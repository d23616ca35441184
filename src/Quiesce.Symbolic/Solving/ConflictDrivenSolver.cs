using System.Runtime.InteropServices;
using Quiesce.Symbolic.Invariants;

namespace Quiesce.Symbolic.Solving;

/// <summary>
/// A small SAT solver for very many small queries under assumptions: conflict-driven clause learning (Marques-Silva
/// and Sakallah, 1996) with two watched literals, activities and phases, as in MiniSat (Een and Sorensson, SAT 2003).
/// Variables are 0, 1, 2, ...; a literal is twice its variable, plus one if negated.
/// </summary>
/// <remarks>
/// <see cref="PropertyDirectedReachability"/> asks ten thousand queries that take almost no search. Z3
/// spends two to four tenths of a millisecond on each before and after the search, this solver less than a tenth in
/// all. No verdict depends on it: traces come from Z3 and are replayed, and Z3 checks invariants.
/// </remarks>
/// <param name="throwIfOver">Called now and then; it throws to end a search.</param>
internal sealed class ConflictDrivenSolver(Action throwIfOver)
{
    const int RestartBase = 100, ConflictsPerLimitCheck = 256, LearnedMin = 2000, ReleasedMax = 400;
    const double VariableDecay = 0.95, ClauseDecay = 0.999, ActivityMax = 1e100;
    // Before the literals of a clause: their count, and the index of its activity, or -1 if it was not learned.
    const int Header = 2;

    struct Watch
    {
        public int Clause;
        // A literal of the clause: if it is true, the clause need not be visited.
        public int Blocker;
    }

    readonly List<List<Watch>> watches = [];
    readonly List<int> trail = [];
    readonly List<int> levelStarts = [];
    readonly ActivityHeap heap = new();
    readonly List<int> newClause = [];
    readonly List<bool> isSeen = [];
    readonly HashSet<int> core = [];
    List<int> arena = [];
    List<int> clauses = [];
    List<int> learnedClauses = [];
    List<double> clauseActivities = [];
    // By literal: 1 true, -1 false, 0 unassigned.
    sbyte[] values = new sbyte[64];
    int[] levels = new int[32];
    int[] reasons = new int[32];
    bool[] phases = new bool[32];
    sbyte[] model = [];
    int variableCount;
    int head;
    int released;
    int learnedMax = LearnedMin;
    bool isContradictory;
    double clauseIncrement = 1;

    public int NewVariable()
    {
        var variable = variableCount++;
        if (variable == levels.Length)
        {
            Array.Resize(ref values, 4 * variable);
            Array.Resize(ref levels, 2 * variable);
            Array.Resize(ref reasons, 2 * variable);
            Array.Resize(ref phases, 2 * variable);
        }
        watches.Add([]);
        watches.Add([]);
        isSeen.Add(false);
        phases[variable] = true;
        heap.Add(variable);
        return variable;
    }

    /// <summary>Adds a clause: one of the literals is true.</summary>
    public void Add(params ReadOnlySpan<int> literals)
    {
        Backtrack(0);
        var kept = new List<int>();
        foreach (var literal in literals)
        {
            if (values[literal] > 0 || kept.Contains(literal ^ 1))
                return;
            if (values[literal] == 0 && !kept.Contains(literal))
                kept.Add(literal);
        }
        switch (kept.Count)
        {
            case 0:
                isContradictory = true;
                break;
            case 1:
                Enqueue(kept[0], -1);
                isContradictory |= Propagate() >= 0;
                break;
            default:
                clauses.Add(Place(CollectionsMarshal.AsSpan(kept), -1));
                break;
        }
    }

    /// <summary>
    /// Makes a literal that was only ever assumed false for good, and drops clauses with its negation.
    /// </summary>
    public void Release(int literal)
    {
        Add(literal ^ 1);
        released++;
    }

    /// <summary>Whether all clauses and assumptions can be true together.</summary>
    public bool Check(ReadOnlySpan<int> assumptions)
    {
        core.Clear();
        Backtrack(0);
        if (isContradictory)
            return false;
        if (released > ReleasedMax || learnedClauses.Count > learnedMax)
            Clean();
        var conflicts = 0;
        for (var restarts = 0; ; restarts++)
        {
            var budget = conflicts + RestartBase * Luby(restarts);
            while (true)
            {
                var conflict = Propagate();
                if (conflict >= 0)
                {
                    if (levelStarts.Count == 0)
                    {
                        isContradictory = true;
                        return false;
                    }
                    Learn(conflict);
                    if (++conflicts % ConflictsPerLimitCheck == 0)
                        throwIfOver();
                    continue;
                }
                if (conflicts >= budget)
                {
                    Backtrack(0);
                    break;
                }
                var next = NextAssumption(assumptions);
                if (next == Refuted)
                    return false;
                if (next == None && (next = NextDecision()) == None)
                {
                    if (model.Length < values.Length)
                        model = new sbyte[values.Length];
                    values.AsSpan(0, 2 * variableCount).CopyTo(model);
                    return true;
                }
                levelStarts.Add(trail.Count);
                Enqueue(next, -1);
            }
        }
    }

    /// <summary>Whether a literal is true in the model of the last check.</summary>
    public bool IsTrue(int literal) => model[literal] > 0;

    /// <summary>Whether the last check, which was unsatisfiable, needed an assumption.</summary>
    public bool IsInCore(int assumption) => core.Contains(assumption);

    const int None = -1, Refuted = -2;

    // Assumptions are the first decisions; one that is true already takes an empty level.
    int NextAssumption(ReadOnlySpan<int> assumptions)
    {
        while (levelStarts.Count < assumptions.Length)
        {
            var literal = assumptions[levelStarts.Count];
            if (values[literal] == 0)
                return literal;
            if (values[literal] < 0)
            {
                CollectCore(literal);
                return Refuted;
            }
            levelStarts.Add(trail.Count);
        }
        return None;
    }

    int NextDecision()
    {
        while (heap.TryTake(out var variable))
            if (values[2 * variable] == 0)
                return 2 * variable + (phases[variable] ? 1 : 0);
        return None;
    }

    // Collects the assumptions that made this one false.
    void CollectCore(int literal)
    {
        core.Add(literal);
        if (levelStarts.Count == 0)
            return;
        isSeen[literal >> 1] = true;
        for (var k = trail.Count - 1; k >= levelStarts[0]; k--)
        {
            var variable = trail[k] >> 1;
            if (!isSeen[variable])
                continue;
            if (reasons[variable] < 0)
                core.Add(trail[k]);
            else
                foreach (var other in LiteralsOf(reasons[variable]))
                    if (levels[other >> 1] > 0)
                        isSeen[other >> 1] = true;
            isSeen[variable] = false;
        }
        isSeen[literal >> 1] = false;
    }

    Span<int> LiteralsOf(int clause) =>
        CollectionsMarshal.AsSpan(arena).Slice(clause + Header, arena[clause]);

    int Place(ReadOnlySpan<int> literals, int activity)
    {
        var clause = arena.Count;
        arena.Add(literals.Length);
        arena.Add(activity);
        arena.AddRange(literals);
        Attach(clause);
        return clause;
    }

    void Attach(int clause)
    {
        var literals = LiteralsOf(clause);
        watches[literals[0]].Add(new Watch { Clause = clause, Blocker = literals[1] });
        watches[literals[1]].Add(new Watch { Clause = clause, Blocker = literals[0] });
    }

    void Enqueue(int literal, int reason)
    {
        values[literal] = 1;
        values[literal ^ 1] = -1;
        levels[literal >> 1] = levelStarts.Count;
        reasons[literal >> 1] = reason;
        trail.Add(literal);
    }

    void Backtrack(int level)
    {
        if (levelStarts.Count <= level)
            return;
        var start = levelStarts[level];
        for (var k = trail.Count - 1; k >= start; k--)
        {
            var literal = trail[k];
            values[literal] = values[literal ^ 1] = 0;
            phases[literal >> 1] = (literal & 1) != 0;
            heap.Add(literal >> 1);
        }
        CollectionsMarshal.SetCount(trail, start);
        CollectionsMarshal.SetCount(levelStarts, level);
        head = start;
    }

    // The clause that is in conflict; -1 if none is.
    int Propagate()
    {
        var memory = CollectionsMarshal.AsSpan(arena);
        while (head < trail.Count)
        {
            var isFalse = trail[head++] ^ 1;
            var list = watches[isFalse];
            var watching = CollectionsMarshal.AsSpan(list);
            var kept = 0;
            for (var k = 0; k < watching.Length; k++)
            {
                var watch = watching[k];
                if (values[watch.Blocker] > 0)
                {
                    watching[kept++] = watch;
                    continue;
                }
                var literals = memory.Slice(watch.Clause + Header, memory[watch.Clause]);
                if (literals[0] == isFalse)
                    (literals[0], literals[1]) = (literals[1], isFalse);
                var first = literals[0];
                if (values[first] <= 0 && FindWatch(literals) is > 0 and var place)
                {
                    (literals[1], literals[place]) = (literals[place], isFalse);
                    watches[literals[1]].Add(new Watch { Clause = watch.Clause, Blocker = first });
                    continue;
                }
                watching[kept++] = new Watch { Clause = watch.Clause, Blocker = first };
                if (values[first] > 0)
                    continue;
                if (values[first] == 0)
                {
                    Enqueue(first, watch.Clause);
                    continue;
                }
                for (k++; k < watching.Length; k++)
                    watching[kept++] = watching[k];
                CollectionsMarshal.SetCount(list, kept);
                return watch.Clause;
            }
            CollectionsMarshal.SetCount(list, kept);
        }
        return -1;
    }

    int FindWatch(Span<int> literals)
    {
        for (var k = 2; k < literals.Length; k++)
            if (values[literals[k]] >= 0)
                return k;
        return -1;
    }

    // The first unique implication point, without literals that the others imply.
    void Learn(int conflict)
    {
        newClause.Clear();
        newClause.Add(0);
        var (open, place, clause) = (0, trail.Count, conflict);
        while (true)
        {
            Bump(clause);
            foreach (var literal in LiteralsOf(clause))
            {
                var variable = literal >> 1;
                if (isSeen[variable] || levels[variable] == 0 || values[literal] > 0)
                    continue;
                isSeen[variable] = true;
                heap.Bump(variable);
                if (levels[variable] == levelStarts.Count)
                    open++;
                else
                    newClause.Add(literal);
            }
            do
                place--;
            while (!isSeen[trail[place] >> 1]);
            isSeen[trail[place] >> 1] = false;
            if (--open == 0)
                break;
            clause = reasons[trail[place] >> 1];
        }
        newClause[0] = trail[place] ^ 1;
        var all = newClause.ToArray();
        newClause.RemoveAll(literal => literal != all[0] && IsImplied(literal));
        foreach (var literal in all)
            isSeen[literal >> 1] = false;
        heap.Decay(VariableDecay);
        clauseIncrement /= ClauseDecay;
        Install();
    }

    bool IsImplied(int literal)
    {
        if (reasons[literal >> 1] is not (>= 0 and var reason))
            return false;
        foreach (var other in LiteralsOf(reason))
            if (!isSeen[other >> 1] && levels[other >> 1] > 0 && other != (literal ^ 1))
                return false;
        return true;
    }

    void Install()
    {
        if (newClause.Count == 1)
        {
            Backtrack(0);
            Enqueue(newClause[0], -1);
            return;
        }
        var highest = 1;
        for (var k = 2; k < newClause.Count; k++)
            if (levels[newClause[k] >> 1] > levels[newClause[highest] >> 1])
                highest = k;
        (newClause[1], newClause[highest]) = (newClause[highest], newClause[1]);
        Backtrack(levels[newClause[1] >> 1]);
        clauseActivities.Add(clauseIncrement);
        var clause = Place(CollectionsMarshal.AsSpan(newClause), clauseActivities.Count - 1);
        learnedClauses.Add(clause);
        Enqueue(newClause[0], clause);
    }

    void Bump(int clause)
    {
        if (arena[clause + 1] is not (>= 0 and var place))
            return;
        clauseActivities[place] += clauseIncrement;
        if (clauseActivities[place] < ActivityMax)
            return;
        for (var k = 0; k < clauseActivities.Count; k++)
            clauseActivities[k] /= ActivityMax;
        clauseIncrement /= ActivityMax;
    }

    // Keeps all clauses but those that are true for good, and of the learned ones, if there are too many, only the more
    // active half.
    void Clean()
    {
        if (learnedClauses.Count > learnedMax)
        {
            learnedClauses = [.. learnedClauses.OrderByDescending(clause => clauseActivities[arena[clause + 1]])
                .Where((clause, k) => k < learnedMax / 2 || arena[clause] == 2)];
            learnedMax += learnedMax / 10;
        }
        released = 0;
        var (oldArena, oldActivities) = (arena, clauseActivities);
        (arena, clauseActivities) = (new List<int>(oldArena.Count), []);
        foreach (var list in watches)
            list.Clear();
        List<int> Copied(List<int> places)
        {
            var copies = new List<int>(places.Count);
            foreach (var place in places)
            {
                var literals = CollectionsMarshal.AsSpan(oldArena).Slice(place + Header, oldArena[place]);
                var isTrue = false;
                foreach (var literal in literals)
                    isTrue |= values[literal] > 0;
                if (isTrue)
                    continue;
                var activity = oldArena[place + 1];
                if (activity >= 0)
                {
                    clauseActivities.Add(oldActivities[activity]);
                    activity = clauseActivities.Count - 1;
                }
                copies.Add(Place(literals, activity));
            }
            return copies;
        }
        clauses = Copied(clauses);
        learnedClauses = Copied(learnedClauses);
        foreach (var literal in trail)
            reasons[literal >> 1] = -1;
    }

    // 1, 1, 2, 1, 1, 2, 4, ...
    static int Luby(int place)
    {
        var (size, power) = (1, 0);
        for (; size < place + 1; power++)
            size = 2 * size + 1;
        while (size - 1 != place)
        {
            size = (size - 1) / 2;
            power--;
            place %= size;
        }
        return 1 << power;
    }
}
