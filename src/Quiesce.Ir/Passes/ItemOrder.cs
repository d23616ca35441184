using System.Collections.Immutable;

namespace Quiesce.Ir.Passes;

/// <summary>
/// Puts the items of a process's list in another order. Positions keep their names and their meaning: a process is at a
/// step wherever the step stands, and it has passed one when that and the rest of its item are behind it. The actions
/// of the new system are those of the old one, at the same places.
/// </summary>
public sealed class ItemOrder
{
    readonly TransitionSystem system;
    readonly ItemExits exits;
    readonly SystemBuilder builder;
    readonly Func<Expr, Expr> place;
    // What it means that the process has passed a position, which belongs to an item.
    Func<int, int, Expr> isPast = (_, _) => throw new InvalidOperationException("The order is not known yet.");
    readonly Dictionary<Expr, Expr> known = new(ReferenceEqualityComparer.Instance);

    ItemOrder(TransitionSystem system, ItemExits exits, int first)
    {
        (this.system, this.exits) = (system, exits);
        var starts = new Dictionary<Variable, ImmutableArray<InitialValues>>();
        if (exits.Counter.Initial[exits.Index] is not [var same] || same != first)
            starts.Add(exits.Counter, exits.Counter.Initial.SetItem(exits.Index, InitialValues.Of(first)));
        builder = SystemBuilder.Extend(system, starts, out var others);
        place = others.Of;
    }

    /// <summary>The system in which the process goes through these items.</summary>
    /// <param name="order">Places in the process's items; each at most once, at least one.</param>
    /// <exception cref="ItemException">The process's list has no other orders.</exception>
    public static TransitionSystem Apply(TransitionSystem system, int process, ImmutableArray<int> order)
    {
        var exits = new ItemExits(system, process);
        if (order.IsEmpty || order.Distinct().Count() < order.Length)
            throw new ArgumentException("An order has each item at most once.", nameof(order));
        var pass = new ItemOrder(system, exits, exits.Items[order[0]].First);
        var next = new int[exits.Items.Length];
        Array.Fill(next, exits.Done);
        for (var k = 0; k + 1 < order.Length; k++)
            next[order[k]] = exits.Items[order[k + 1]].First;
        // What is left out is never behind the process.
        pass.isPast = (position, item) => !order.Contains(item) ? Expr.False : Expr.Or(
            order.Skip(order.IndexOf(item) + 1)
                .SelectMany(exits.PositionsOf)
                .Append(exits.Done)
                .Concat(exits.PositionsOf(item).Where(own => own > position))
                .Select(pass.At));
        return pass.Build(item => next[item]);
    }

    /// <summary>
    /// The system in which every item leads to the position behind the list, and nobody goes on from there to the next
    /// one: for a search that chooses it.
    /// </summary>
    /// <param name="behind">
    /// By item a variable that the search is to set when the item is behind the process; null if no formula asks.
    /// </param>
    /// <exception cref="ItemException">The process's list has no other orders.</exception>
    public static TransitionSystem Open(TransitionSystem system, int process, out Variable? behind)
    {
        var exits = new ItemExits(system, process);
        var pass = new ItemOrder(system, exits, exits.Items[0].First);
        Variable? added = null;
        pass.isPast = (position, item) =>
        {
            added ??= pass.builder.AddVariable(
                $"behind.{system.Processes[process].Group}", Domain.Bool,
                [.. exits.Items.Select(_ => InitialValues.Of(0))], exits.Items.Length);
            return Expr.Or(exits.PositionsOf(item).Where(own => own > position).Select(pass.At)
                .Append(Expr.Read(added, Expr.Int(item))));
        };
        var open = pass.Build(_ => exits.Done);
        behind = added;
        return open;
    }

    // The comparisons of one question stand in one disjunction, which other operands may have been added to: that with
    // the position behind the list stands for all of them.
    Expr IsPast(Expr comparison, int position) =>
        comparison.Operands[1].Value == exits.Done ? isPast(position, exits.ItemOf(position)) : Expr.False;

    bool IsOfList(Expr expr) => expr.Passed is not null && expr.Operands[0].Variable == exits.Counter;

    Expr At(int position) => place(Expr.Equal(
        system.Processes[exits.Process].Position!, Expr.Constant(exits.Counter.Domain, position)));

    Expr Rewrite(Expr expr)
    {
        if (!known.TryGetValue(expr, out var rewritten))
            known[expr] = rewritten = IsOfList(expr)
                ? IsPast(expr, expr.Passed!.Value)
                : Placed(Rewriting.Operands(expr, Rewrite));
        return rewritten;
    }

    Expr Placed(Expr expr) => expr.Op == Op.Read ? place(expr) : expr;

    TransitionSystem Build(Func<int, int> next)
    {
        foreach (var action in system.Actions)
            builder.AddAction(Rewrite(action, next));
        foreach (var observer in system.Observers)
            builder.AddObserver(Rewrite(observer, next));
        foreach (var fairness in system.Fairness)
            builder.AddFairness(fairness);
        foreach (var property in system.Declared)
            if (!property.IsBuiltIn && property.Kind != PropertyKind.Assertion)
                builder.AddProperty(property with
                {
                    Predicate = Rewrite(property.Predicate),
                    Temporal = property.Temporal is not { } temporal ? null : temporal with
                    {
                        P = Rewrite(temporal.P),
                        Q = temporal.Q is null ? null : Rewrite(temporal.Q),
                    },
                });
        builder.Definitions = [.. system.Definitions.Select(pair => (pair.Name, Rewrite(pair.Value)))];
        return builder.Build();
    }

    GuardedAction Rewrite(GuardedAction action, Func<int, int> next) => action with
    {
        Guard = Rewrite(action.Guard),
        Updates = [.. action.Updates.Select(update => Rewrite(action, update, next))],
        Assertions = [.. action.Assertions.Select(Rewrite)],
        Effects = [.. action.Effects.Select(effect => effect switch
        {
            Effect.Wait wait => wait with { Condition = Rewrite(wait.Condition) },
            Effect.Assign assign => assign with { Update = Rewrite(action, assign.Update, next) },
            Effect.Assert assert => assert with { Assertion = Rewrite(assert.Assertion) },
            Effect.Let let => let with { Value = Rewrite(let.Value) },
            Effect.Choice or Effect.Barrier => effect,
            _ => throw new ArgumentOutOfRangeException(nameof(action)),
        })],
    };

    Assertion Rewrite(Assertion assertion) => assertion with { Condition = Rewrite(assertion.Condition) };

    Update Rewrite(GuardedAction action, Update update, Func<int, int> next)
    {
        var (variable, value) = (update.Variable, update.Value);
        if (variable == exits.Counter)
        {
            variable = builder.Variables[variable.Index];
            if (action.Process == exits.Process)
                value = exits.Redirect(action, value, item => Expr.Constant(variable.Domain, next(item)));
        }
        return update with
        {
            Variable = variable,
            Index = update.Index is null ? null : Rewrite(update.Index),
            Value = Rewrite(value),
        };
    }
}
