using System.Collections.Immutable;

namespace Quiesce.Ir.Passes;

/// <summary>
/// Turns liveness into invariants, for engines that check nothing else (Biere, Artho and Schuppan,
/// "Liveness checking as safety checking", 2002). In a finite system a violated liveness property is
/// violated by a lasso, and a lasso is a finite run that comes back to a state it has
/// visited. So the product saves one state of its run, at any time, by a step of its own, and
/// monitors from then on what fairness and the formulas require. Its invariant is violated where it
/// is in the saved state again, or still (to do nothing for ever is a loop, too), and the loop is
/// fair and violates the formula.
/// <list type="bullet">
/// <item>The product has the original's variables first, at their places: a state of it begins with
/// one of the original, and every invariant of the original holds in the product as it is.</item>
/// <item>It has the original's actions first, at their places, and <see cref="SaveState"/> last. An
/// action that breaks the type invariant has no successor there either; what is added has a value
/// wherever the action takes a step.</item>
/// <item>It has an invariant for each liveness property, of the same name, and no other property
/// and no fairness.</item>
/// <item>A counterexample in the product is one step longer than stem and loop together, so that a
/// shortest one is a shortest lasso. (Of a leads-to the premise is true in the stem or where the
/// loop starts.)</item>
/// </list>
/// </summary>
public sealed class LivenessToSafety
{
    // The action that saves the state, and its process.
    const string SaveStateName = "SaveState", ProcessName = "LoopStart";

    readonly ImmutableArray<Property> liveness;

    LivenessToSafety(TransitionSystem original, ImmutableArray<Property> liveness, TransitionSystem system)
    {
        (Original, this.liveness, System) = (original, liveness, system);
    }

    public TransitionSystem Original { get; }

    /// <summary>The product.</summary>
    public TransitionSystem System { get; }

    /// <summary>
    /// The action of the product that is not one of the original: the loop starts where it is taken.
    /// </summary>
    public GuardedAction SaveState => System.Actions[^1];

    /// <summary>The product for some liveness properties of a system.</summary>
    /// <param name="liveness">They need not be among the system's own; null for all of those.</param>
    /// <param name="reduce">
    /// Whether to exclude steps that no loop can contain (<see cref="OneWay"/>) once the state is
    /// saved, and not to copy or compare variables that no loop changes. The product is smaller, and has
    /// the same counterexamples.
    /// </param>
    /// <exception cref="ArgumentException">One of the properties is no liveness property.</exception>
    public static LivenessToSafety Apply(
        TransitionSystem system,
        IReadOnlyCollection<Property>? liveness = null,
        bool reduce = true)
    {
        ImmutableArray<Property> chosen =
            [.. liveness ?? system.Properties.Where(property => property.Kind == PropertyKind.Liveness)];
        foreach (var property in chosen)
            if (property.Temporal is null)
                throw new ArgumentException($"{property} is no liveness property.");
        return new LivenessToSafety(system, chosen, Product(system, chosen, reduce));
    }

    /// <summary>The lasso of the original that a counterexample in the product stands for.</summary>
    /// <exception cref="ArgumentException">
    /// The trace is no counterexample to an invariant of the product.
    /// </exception>
    public Trace ToLasso(Trace trace)
    {
        var property = liveness.FirstOrDefault(property => property.Name == trace.Property.Name)
            ?? throw new ArgumentException($"{trace.Property} is no invariant of this product.");
        var actions = trace.Actions.Select(action => action.Index).ToImmutableArray();
        var loopStart = actions.IndexOf(SaveState.Index);
        if (loopStart < 0)
            throw new ArgumentException($"The trace against {trace.Property} has no loop.");
        // The step that saves the state leads to the same state of the original.
        var states = trace.States.RemoveAt(loopStart + 1);
        return new Trace(
            Original,
            property,
            [.. states.Select(state => new State(state.Values[..Original.StateLength]))],
            [.. actions.RemoveAt(loopStart).Select(action => Original.Actions[action])],
            loopStart);
    }

    /// <summary>The counterexample in the product that stands for a lasso of the original.</summary>
    /// <exception cref="ArgumentException">The product was not made for the property.</exception>
    /// <exception cref="InvalidOperationException">
    /// The product has no such run: the engine that found the lasso errs, or this pass.
    /// </exception>
    public Trace ToRun(Trace lasso)
    {
        var invariant = System.FindProperty(lasso.Property.Name)
            ?? throw new ArgumentException($"{lasso.Property} is no invariant of this product.");
        var interpreter = new Interpreter(System);
        var actions = lasso.Actions.Select(action => System.Actions[action.Index]).ToImmutableArray()
            .Insert(lasso.LoopStart ?? lasso.Length, SaveState);
        var states = ImmutableArray.CreateBuilder<State>();
        states.Add(interpreter.InitialStates().First(state =>
            state.Values.AsSpan(..Original.StateLength).SequenceEqual(lasso.States[0].Values.AsSpan())));
        foreach (var action in actions)
            states.Add(interpreter.Try(action, states[^1]) is Outcome.Successor(var next, _)
                ? next
                : throw Wrong(lasso, $"it cannot take {action} here"));
        return interpreter.Holds(invariant.Predicate, states[^1])
            ? throw Wrong(lasso, "it does not violate the property")
            : new Trace(System, invariant, states.ToImmutable(), actions);
    }

    static InvalidOperationException Wrong(Trace lasso, string why) =>
        new($"Internal error: the lasso against {lasso.Property} is none, or the product is wrong: {why}.");

    static TransitionSystem Product(TransitionSystem system, ImmutableArray<Property> liveness, bool reduce)
    {
        var product = SystemBuilder.Extend(system);
        var names = new UniqueNames();
        foreach (var variable in system.Variables)
            names.Take(variable.Name);
        var saved = product.AddVariable(names.Take("saved"), Domain.Bool, [[0]]);
        var oneWay = reduce ? new OneWay(system) : OneWay.None;
        var copies = Copies(product, names, system.Variables.Where(variable => !oneWay.Freezes(variable)));
        // One-way changes happen before the loop.
        var actions = system.Actions
            .Select(action => action with { Guard = Expr.And(
                action.Guard,
                Expr.Not(Expr.And(Expr.Read(saved), oneWay.IsTakenBy(action)))) })
            .ToImmutableArray();
        var monitors = new Monitors(product, names, saved,
            [.. system.Actions.Zip(actions, (action, own) => (action, Assumption.Allows(own.Guard, saved, null, 1)))]);
        var fairness = system.Fairness.Select(monitors.Watch).ToList();
        var violations = liveness.Select(property => monitors.Watch(property.Name, property.Temporal!)).ToList();

        foreach (var action in actions)
            product.AddAction(action with { Updates = [.. action.Updates, .. monitors.UpdatesOf(action)] });
        product.AddAction(new GuardedAction
        {
            Name = SaveStateName,
            Step = SaveStateName,
            Process = product.AddProcess(new Process { Name = ProcessName, Group = ProcessName }),
            Guard = Expr.And(Expr.Not(Expr.Read(saved)), Expr.Or(violations.Select(violation => violation.MayBegin))),
            Updates =
            [
                new Update(saved, null, Expr.True),
                .. copies.SelectMany(pair => Elements(pair.Original)
                    .Select(index => new Update(pair.Copy, index, Read(pair.Original, index)))),
                .. monitors.UpdatesAtSave,
            ],
        });
        var closes = copies.SelectMany(pair => Elements(pair.Original)
            .Select(index => Expr.Equal(Read(pair.Original, index), Read(pair.Copy, index))));
        foreach (var (property, violation) in liveness.Zip(violations))
            product.AddProperty(property with
            {
                Kind = PropertyKind.Invariant,
                Temporal = null,
                Predicate = Expr.Not(Expr.And([Expr.Read(saved), .. closes, .. fairness, violation.IsShown])),
            });
        return product.Build().WithOnly(liveness.Select(property => property.Name).ToHashSet());
    }

    static List<(Variable Original, Variable Copy)> Copies(
        SystemBuilder product,
        UniqueNames names,
        IEnumerable<Variable> originals) =>
        [.. originals.Select(original => (original, product.AddVariable(
            names.Take($"saved.{original.Name}"),
            original.Domain,
            [.. original.Initial.Select(values => InitialValues.Of(values[0]))],
            original.Length,
            shape: original.Shape == Shape.Sequence ? Shape.Array : original.Shape,
            keys: original.Keys)))];

    static IEnumerable<Expr?> Elements(Variable variable) =>
        Enumerable.Range(0, variable.Count).Select(index => variable.Length is null ? null : Expr.Int(index));

    static Expr Read(Variable variable, Expr? index) =>
        index is null ? Expr.Read(variable) : Expr.Read(variable, index);
}
