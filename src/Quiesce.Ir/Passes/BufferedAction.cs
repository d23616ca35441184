using System.Collections.Immutable;

namespace Quiesce.Ir.Passes;

/// <summary>An action of a process that has a store buffer.</summary>
sealed class BufferedAction(MemoryModel model, StoreBuffer buffer, GuardedAction action)
{
    // Each value needs an entry, and a store compares its value with each.
    const int ValuesMax = 256;

    /// <summary>The update waits in the buffer.</summary>
    public static bool Waits(Update update, MemoryModel model) =>
        update.Variable.Kind == VariableKind.Memory
        && (update.Access is Access.Store or Access.ReleaseStore
            || (update.Access == Access.Update && model == MemoryModel.Pso));

    /// <summary>The action is taken only with an empty buffer.</summary>
    public static bool NeedsEmpty(GuardedAction action, MemoryModel model) =>
        action.Fence == MemoryFence.Full || action.Updates.Any(update => update.Access switch
        {
            Access.Store => false,
            // It is visible at once, so it has to wait for the older entries.
            Access.ReleaseStore => !Waits(update, model),
            // On x86 they are locked instructions.
            Access.Update or Access.Modify => model == MemoryModel.Tso,
            Access.FullModify => true,
            _ => throw new ArgumentOutOfRangeException(nameof(action)),
        });

    /// <summary>The action's barrier may need an entry in the buffer.</summary>
    public static bool HasWriteFence(GuardedAction action, MemoryModel model) =>
        action.Fence == MemoryFence.Write && model == MemoryModel.Pso;

    /// <summary>The most entries that it appends to the buffer.</summary>
    public static int Appended(GuardedAction action, MemoryModel model) =>
        action.Updates.Count(update => Waits(update, model)) + (HasWriteFence(action, model) ? 1 : 0);

    /// <summary>The entries that a waiting update may leave in the buffer.</summary>
    /// <exception cref="ArgumentException">The variable has too many values.</exception>
    public static IEnumerable<BufferEntry.Change> EntriesOf(Update update, MemoryModel model)
    {
        var isRelease = update.Access == Access.ReleaseStore && model == MemoryModel.Pso;
        if (update.Access == Access.Update)
            return Elements(update).Select(element =>
                new BufferEntry.Function(update.Variable, element, update.Value));
        var values = Values(update.Value, update.Variable.Domain).Distinct().Order().Take(ValuesMax + 1).ToList();
        if (values.Count > ValuesMax)
            throw new ArgumentException(
                $"{update.Variable} has too many values to wait in a store buffer: give it {ValuesMax} at most.");
        return
            from element in Elements(update)
            from value in values
            select new BufferEntry.Store(
                update.Variable, element, Expr.Constant(update.Variable.Domain, value), isRelease);
    }

    static IEnumerable<int> Elements(Update update) => Elements(update.Variable, update.Index);

    static IEnumerable<int> Elements(Variable variable, Expr? index) => index switch
    {
        null => [0],
        { IsConstant: true } => [index.Value],
        _ => Enumerable.Range(0, variable.Count),
    };

    /// <summary>The values of a domain that an expression may have.</summary>
    public static IEnumerable<int> Values(Expr expr, Domain within)
    {
        if (expr.IsConstant)
            return within.Contains(expr.Value) ? [expr.Value] : [];
        if (expr.Op == Op.IfThenElse)
            return Values(expr.Operands[1], within).Concat(Values(expr.Operands[2], within));
        var (low, high) = (Math.Max(expr.Domain.Low, within.Low), Math.Min(expr.Domain.High, within.High));
        return Enumerable.Range(low, Math.Max(0, high - low + 1));
    }

    /// <summary>
    /// The action that stores to the buffer. An update that would break the type invariant now, and not when it
    /// drains, becomes another action that still breaks it.
    /// </summary>
    /// <param name="breaking">Gets that action, if there is one, by the index of this one.</param>
    public GuardedAction Rewrite(IDictionary<int, GuardedAction> breaking)
    {
        var isOrdered = Expr.And(Orders());
        var guard = Expr.And(isOrdered, Forward(action.Guard));
        var updates = action.Updates.Select(Forward).ToImmutableArray();
        var rewritten = action with
        {
            Guard = guard,
            Updates = updates,
            Assertions =
            [
                .. action.Assertions.Select(assertion => assertion with { Condition = Forward(assertion.Condition) }),
            ],
        };
        var waiting = action.Updates.Zip(updates).Where(pair => Waits(pair.First, model)).ToList();
        var hasWriteFence = HasWriteFence(action, model);
        if (waiting.Count == 0 && !hasWriteFence)
            return rewritten;
        var (hasRoom, appends) =
            buffer.Append(hasWriteFence, [.. waiting.Select(pair => EntryOf(pair.First, pair.Second))]);
        var fits = Expr.And(waiting.Select(pair => Fits(pair.Second)));
        if (!fits.IsTrue)
            breaking.Add(action.Index, rewritten with { Guard = Expr.And(guard, Expr.Not(fits)) });
        return rewritten with
        {
            Guard = Expr.And(hasRoom, guard, fits),
            Updates = [.. updates.Where(update => !Waits(update, model)), .. appends],
        };
    }

    // The conditions on what must have drained before.
    IEnumerable<Expr> Orders()
    {
        if (NeedsEmpty(action, model))
            yield return buffer.IsEmpty;
        if (model != MemoryModel.Pso)
            yield break;
        var modified = action.Updates
            .Where(update => update is { Access: Access.Modify, Variable.Kind: VariableKind.Memory })
            .SelectMany(update => Elements(update).Select(element => BufferEntry.WordOf(update.Variable, element)))
            .ToHashSet();
        yield return buffer.HasNone(entry => entry is BufferEntry.Change change && modified.Contains(change.Word));
        // The value of a function's word is not known before it drains.
        var loaded = Loads().ToHashSet();
        yield return buffer.HasNone(entry => entry is BufferEntry.Function change && loaded.Contains(change.Word));
    }

    IEnumerable<string> Loads() =>
        from expr in (Expr?[])
        [
            action.Guard,
            .. action.Updates.Select(update => update.Index),
            // A function reads only when it drains.
            .. action.Updates.Select(update =>
                update.Access == Access.Update && Waits(update, model) ? null : update.Value),
            .. action.Assertions.Select(assertion => assertion.Condition),
        ]
        where expr is not null
        from read in expr.Nodes()
        where read.Variable is { Kind: VariableKind.Memory }
        from element in Elements(read.Variable!, read.Operands.FirstOrDefault())
        select BufferEntry.WordOf(read.Variable!, element);

    // With an empty buffer there is nothing to forward.
    Expr Forward(Expr expr) => NeedsEmpty(action, model)
        ? expr
        : Rewriting.Reads(
            expr, read => read.Variable!.Kind == VariableKind.Memory ? buffer.Forward(read) : read);

    Update Forward(Update update) => update with
    {
        Index = update.Index is null ? null : Forward(update.Index),
        Value = update.Access == Access.Update && Waits(update, model) ? update.Value : Forward(update.Value),
    };

    // The element exists, and the value is in its domain; that of a function is checked when it drains.
    static Expr Fits(Update update) => Expr.And(
        update.Index is null ? Expr.True : Definedness.IndexInside(update.Variable, update.Index),
        update.Access == Access.Update ? Expr.True : Expr.InDomain(update.Value, update.Variable.Domain));

    // One of the entries that the update may leave, selected by its index and value as the process sees them.
    Expr EntryOf(Update update, Update forwarded)
    {
        var entries = EntriesOf(update, model).ToList();
        if (entries.Count == 0)
            return buffer.Rest;
        return entries.SkipLast(1).Reverse().Aggregate(buffer.EntryOf(entries[^1]), (otherwise, entry) =>
            Expr.IfThenElse(
                Expr.And(
                    forwarded.Index is null ? Expr.True : Expr.Equal(forwarded.Index, Expr.Int(entry.Element)),
                    entry is BufferEntry.Store ? Expr.Equal(forwarded.Value, entry.Value) : Expr.True),
                buffer.EntryOf(entry),
                otherwise));
    }
}
