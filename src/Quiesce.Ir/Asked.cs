namespace Quiesce.Ir;

/// <summary>
/// Formulas about what the whole system can do, or does next. What they ask is answered when the system is built, and
/// again by every pass that makes other actions, so that no engine meets a stand-in.
/// </summary>
public static class Asked
{
    /// <summary>An action of a process's step is enabled: its guard is true, or has no value.</summary>
    public static Expr Enabled(int process, string step, string processName) =>
        Expr.Read(StandIn($"ENABLED {processName}.{step}", Domain.Bool, null, new Asks.Enabled(process, step)));

    /// <summary>No action is enabled, and the system has not terminated.</summary>
    public static Expr Deadlock() => Expr.Read(StandIn("Deadlock", Domain.Bool, null, new Asks.Deadlock()));

    /// <summary>The value of an expression after the step.</summary>
    /// <exception cref="ArgumentException">It is about a step already.</exception>
    public static Expr Next(Expr expr)
    {
        if (IsOfStep(expr))
            throw new ArgumentException($"{expr} is about the values after a step, and so is Next of it.");
        return Rewriting.Reads(expr, read =>
        {
            var variable = read.Variable!;
            var next = StandIn($"{variable.Name}'", variable.Domain, variable.Length, new Asks.Next(variable));
            return read.Operands.IsEmpty ? Expr.Read(next) : Expr.Read(next, read.Operands[0]);
        });
    }

    /// <summary>Whether the expression is about the values after a step, too.</summary>
    public static bool IsOfStep(Expr expr) => expr.Nodes().Any(node => node.Variable?.Asks is Asks.Next);

    /// <summary>Whether a condition certainly holds of a step that changes nothing of what it reads.</summary>
    internal static bool HoldsAtRest(Expr condition) => Folded(Rewriting.Reads(condition, read =>
        read.Variable!.Asks is not Asks.Next(var variable) ? read
        : read.Operands.IsEmpty ? Expr.Read(variable)
        : Expr.Read(variable, read.Operands[0]))).IsTrue;

    /// <summary>
    /// The assertion that an action owes to a condition on steps; null if it certainly keeps it.
    /// </summary>
    /// <param name="counts">Whether a step that changes this variable is one that the condition speaks of.</param>
    public static Assertion? Of(
        StepInvariant invariant, GuardedAction action, IReadOnlyList<GuardedAction> actions, Expr terminated,
        Func<Variable, bool> counts)
    {
        var changes = Progress.Changes(action with
        {
            Updates = action.Updates.RemoveAll(update => !counts(update.Variable)),
        });
        if (changes.IsFalse)
            return null;
        var owed = Expr.Implies(
            changes, Folded(OfOld(Answer(invariant.Condition, actions, terminated), action)));
        return owed.IsTrue ? null : new Assertion(invariant.Name, owed, invariant.Sentence, invariant.Location);
    }

    /// <summary>
    /// The property over the state alone; the one it was made of is <see cref="Property.AsWritten"/>.
    /// </summary>
    public static Property Answer(Property property, IReadOnlyList<GuardedAction> actions, Expr terminated)
    {
        var temporal = property.Temporal;
        if (!new[] { property.Predicate, temporal?.P, temporal?.Q }.Any(expr => expr is not null && HasQuestion(expr)))
            return property with { AsWritten = null };
        Expr Over(Expr expr) => Answer(expr, actions, terminated);
        return property with
        {
            AsWritten = property,
            Predicate = Over(property.Predicate),
            Temporal = temporal is null ? null : temporal with
            {
                P = Over(temporal.P),
                Q = temporal.Q is null ? null : Over(temporal.Q),
            },
        };
    }

    /// <summary>What an expression asks of the actions, answered; values after a step stay what they are.</summary>
    /// <exception cref="ArgumentException">With the answer it certainly looks outside an array.</exception>
    public static Expr Answer(Expr expr, IReadOnlyList<GuardedAction> actions, Expr terminated)
    {
        if (!HasQuestion(expr))
            return expr;
        var answered = Rewriting.Reads(expr, read => read.Variable!.Asks switch
        {
            Asks.Enabled(var process, var step) => IsEnabled(
                actions.Where(action => action.Process == process && action.Step == step)),
            Asks.Deadlock => Expr.And(Expr.Not(terminated), Expr.Not(IsEnabled(actions))),
            Asks.Next(var asked) when asked.Asks is not null =>
                Next(Answer(Expr.Read(asked), actions, terminated)),
            Asks.Next or null => read,
            _ => throw new ArgumentOutOfRangeException(nameof(expr)),
        });
        return HasQuestion(answered) ? throw new ArgumentException($"{expr} looks outside an array.") : answered;
    }

    static bool HasQuestion(Expr expr) => expr.Nodes().Any(node => node.Variable?.Asks
        is Asks.Enabled or Asks.Deadlock or Asks.Next { Variable.Asks: not null });

    static Expr IsEnabled(IEnumerable<GuardedAction> actions) => Expr.Or(actions.Select(TypeChecks.IsTried));

    static Variable StandIn(string name, Domain domain, int? length, Asks asks) => new(-1, -1)
    {
        Name = name,
        Domain = domain,
        Length = length,
        Initial = [.. Enumerable.Repeat(InitialValues.Of(domain.Low), length ?? 1)],
        Asks = asks,
    };

    /// <summary>
    /// The value of an expression after an action's step, given that the action takes one, over the state before it.
    /// </summary>
    internal static Expr AfterStep(Expr expr, GuardedAction action) => Folded(OfOld(Next(expr), action));

    // The expression with the values after the action's step said by those before it.
    static Expr OfOld(Expr expr, GuardedAction action)
    {
        if (expr.Op != Op.Read)
            return Rewriting.Operands(expr, operand => OfOld(operand, action));
        var variable = expr.Variable!.Asks is Asks.Next(var before) ? before : expr.Variable;
        var index = expr.Operands.IsEmpty ? null : OfOld(expr.Operands[0], action);
        if (index is { IsConstant: true } && (index.Value < 0 || index.Value >= variable.Count))
            index = Outside(action);
        return expr.Variable.Asks is Asks.Next ? After(action, variable, index)
            : index is null ? expr
            : Expr.Read(variable, index);
    }

    // An index outside of every array that is no constant: arrays have no element there to be read.
    static Expr Outside(GuardedAction action)
    {
        var some = action.Updates.First(update => update.Variable.Domain.Size > 1).Variable;
        var value = some.Length is null ? Expr.Read(some) : Expr.Read(some, Expr.Int(0));
        return Expr.IfThenElse(
            Expr.Equal(value, Expr.Constant(some.Domain, some.Domain.Low)), Expr.Int(-1), Expr.Int(-2));
    }

    // Given that the action takes a step: what is in an element afterwards. Of several updates the last one counts.
    static Expr After(GuardedAction action, Variable variable, Expr? index)
    {
        var value = index is null ? Expr.Read(variable) : Expr.Read(variable, index);
        foreach (var update in action.Updates.Where(update => update.Variable == variable))
        {
            var isMeant = update.Index is null ? Expr.True : Expr.Equal(index!, update.Index);
            value = update.Index?.IsSameAs(index!) != false ? update.Value
                : isMeant.IsFalse ? value
                : Expr.IfThenElse(isMeant, update.Value, value);
        }
        return value;
    }

    // What no step that leaves the variables alone can break costs nothing.
    static Expr Folded(Expr expr)
    {
        if (expr.Size >= SharedParts.SizeMin)
            return expr;
        var inside = Rewriting.Operands(expr, Folded);
        if (inside.Op is not (Op.Equal or Op.LessOrEqual or Op.Less or Op.Implies) || !Definedness.IsTotal(inside)
            || !inside.Operands[0].IsSameAs(inside.Operands[1]))
            return inside;
        return Expr.Bool(inside.Op != Op.Less);
    }
}
