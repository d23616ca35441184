using System.Collections.Immutable;

namespace Quiesce.Ir;

/// <summary>
/// Composes a list of effects into one atomic action: a guard, updates and assertions over the old state, in which no
/// stand-in is left.
/// </summary>
public sealed class Composition
{
    // The values of stand-ins, and the value of the last stand-in of each variable.
    readonly Dictionary<Variable, Func<Expr?, Expr>> values = [];
    readonly Dictionary<Variable, Func<Expr?, Expr>> latest = [];
    // A long part that stands in several places is one part afterwards, too.
    readonly Dictionary<Expr, Expr> known = new(ReferenceEqualityComparer.Instance);
    readonly List<(Expr Condition, bool IsCase)> conditions = [];
    readonly List<Update> updates = [];
    readonly List<(Assertion Assertion, int Conditions)> assertions = [];
    readonly SortedSet<int> fencedProcesses = [];

    /// <exception cref="ArgumentException">
    /// An index is known, once the effects are put together, and lies outside its array.
    /// </exception>
    public Composition(IEnumerable<Effect> effects)
    {
        foreach (var effect in effects)
            Add(effect);
    }

    /// <summary>All conditions, in their order.</summary>
    public Expr Guard => Expr.And(conditions.Select(condition => condition.Condition));

    /// <summary>
    /// All assignments, in their order, without those that change nothing. One that a later one overwrites is kept
    /// if it might leave its domain or its array.
    /// </summary>
    public ImmutableArray<Update> Updates =>
        [.. updates.Where((update, place) => !SaysNothing(update, place) && !IsSafelyOverwritten(update, place))];

    public ImmutableArray<Assertion> Assertions => [.. assertions.Select(pair => pair.Assertion)];

    /// <summary>A barrier before everything else.</summary>
    public MemoryFence Fence { get; private set; }

    /// <summary>The other processes on whose processors the barrier is executed, too.</summary>
    public ImmutableArray<int> FencedProcesses => [.. fencedProcesses];

    /// <summary>
    /// Assertions before a wait are checked whether the wait ends or not: for each place where control may wait,
    /// the condition under which it waits there, and the assertions.
    /// </summary>
    public IEnumerable<(Expr Guard, ImmutableArray<Assertion> Assertions)> Waiting =>
        from place in assertions.GroupBy(pair => pair.Conditions)
        let blocked = Blocked([.. conditions.Skip(place.Key)])
        where !blocked.IsFalse
        select (
            Expr.And([.. conditions.Take(place.Key).Select(condition => condition.Condition), blocked]),
            place.Select(pair => pair.Assertion).ToImmutableArray());

    /// <summary>An expression of the next effect, rewritten over the old state.</summary>
    public Expr Of(Expr expr)
    {
        if (expr.Size < SharedParts.SizeMin)
            return Rewritten(expr);
        if (!known.TryGetValue(expr, out var same))
            known.Add(expr, same = Rewritten(expr));
        return same;
    }

    Expr Rewritten(Expr expr)
    {
        switch (expr.Op)
        {
            case Op.Constant:
                return expr;
            case Op.Read:
                return Read(expr.Variable!, expr.Operands.IsEmpty ? null : Of(expr.Operands[0]));
            case Op.And:
                return Expr.And(Until(expr.Operands, decided: false));
            case Op.Or:
                return Expr.Or(Until(expr.Operands, decided: true));
            case Op.Implies:
                var premise = Of(expr.Operands[0]);
                return premise.IsFalse ? Expr.True : Expr.Implies(premise, Of(expr.Operands[1]));
            case Op.IfThenElse:
                var condition = Of(expr.Operands[0]);
                return condition.IsConstant
                    ? Of(expr.Operands[condition.IsTrue ? 1 : 2])
                    : Expr.IfThenElse(condition, Of(expr.Operands[1]), Of(expr.Operands[2]));
            case Op.Not or Op.Equal or Op.Less or Op.LessOrEqual or Op.Add or Op.Subtract
                or Op.Multiply or Op.Divide or Op.Modulo:
                return Rewriting.Operands(expr, Of);
        }
        throw new ArgumentOutOfRangeException(nameof(expr));
    }

    // Operands after the deciding one are not evaluated: they may even have an index outside its array.
    IEnumerable<Expr> Until(ImmutableArray<Expr> operands, bool decided)
    {
        foreach (var operand in operands)
        {
            var own = Of(operand);
            yield return own;
            if (own.IsConstant && own.IsTrue == decided)
                yield break;
        }
    }

    Expr Read(Variable variable, Expr? index)
    {
        if (values.TryGetValue(variable, out var value))
            return value(index);
        return index is null ? Expr.Read(variable) : Expr.Read(variable, index);
    }

    void Add(Effect effect)
    {
        switch (effect)
        {
            case Effect.Choice:
                break;
            case Effect.Wait wait:
                conditions.Add((Of(wait.Condition), wait.IsCase));
                break;
            case Effect.Assign assign:
                Assign(assign.Update, assign.After);
                break;
            case Effect.Assert { Assertion: var assertion }:
                assertions.Add((assertion with { Condition = Of(assertion.Condition) }, conditions.Count));
                break;
            case Effect.Let let:
                var known = Of(let.Value);
                values[let.StandIn] = _ => known;
                break;
            case Effect.Barrier barrier:
                Fence = barrier.Fence > Fence ? barrier.Fence : Fence;
                fencedProcesses.UnionWith(barrier.Processes);
                break;
        }
    }

    void Assign(Update update, Variable? after)
    {
        var variable = update.Variable;
        var (place, value) = (update.Index is null ? null : Of(update.Index), Of(update.Value));
        if (place is { IsConstant: true } && (place.Value < 0 || place.Value >= variable.Count))
            throw new ArgumentException(
                $"{variable}[{place.Value}] does not exist: the indices are 0..{variable.Count - 1}.");
        if (after is not null)
        {
            // The variable itself keeps its old value, for expressions that have read it.
            var last = latest.GetValueOrDefault(variable) ?? (index => Read(variable, index));
            Func<Expr?, Expr> next = place is null
                ? _ => value
                : index => index!.IsSameAs(place)
                    ? value
                    : Expr.IfThenElse(Expr.Equal(index!, place), value, last(index));
            latest[variable] = next;
            values[after] = next;
        }
        updates.Add(update with { Index = place, Value = value });
    }

    // The process waits: a condition is false, and no case before it took another branch.
    static Expr Blocked(ReadOnlySpan<(Expr Condition, bool IsCase)> conditions)
    {
        if (conditions.IsEmpty)
            return Expr.False;
        var ((condition, isCase), rest) = (conditions[0], Blocked(conditions[1..]));
        return isCase ? Expr.And(condition, rest) : Expr.Or(Expr.Not(condition), rest);
    }

    // x' = x changes nothing if no update before it can have changed x. In memory it counts: others may change x
    // before it gets there.
    bool SaysNothing(Update update, int place) =>
        update.Variable.Kind != VariableKind.Memory && update.Access == Access.Store
        && update.Value.Op == Op.Read && update.Value.Variable == update.Variable
        && (update.Index is null
            || (update.Index.IsConstant && update.Index.IsSameAs(update.Value.Operands[0])))
        && !updates.Take(place).Any(earlier => earlier.Variable == update.Variable && !AreApart(earlier, update));

    bool IsSafelyOverwritten(Update update, int place) =>
        update.Variable.Kind != VariableKind.Memory && update.Access == Access.Store
        && TypeChecks.OfUpdate(update).IsTrue
        && updates.Skip(place + 1).Any(later => later.Variable == update.Variable && IsSameElement(later, update));

    /// <summary>Whether two updates of one variable are certainly of different elements.</summary>
    internal static bool AreApart(Update left, Update right) =>
        left.Index is { IsConstant: true } && right.Index is { IsConstant: true }
        && left.Index.Value != right.Index.Value;

    static bool IsSameElement(Update left, Update right) => left.Index is null || (
        left.Index.IsConstant && right.Index!.IsConstant && left.Index.Value == right.Index.Value);
}
