using System.Collections.Immutable;

namespace Quiesce.Ir;

/// <summary>
/// What is said of some variables, said of others at the same places that may start with other values:
/// <see cref="SystemBuilder.Extend(TransitionSystem, IReadOnlyDictionary{Variable, ImmutableArray{InitialValues}}, out
/// OtherStarts)"/>.
/// </summary>
public sealed class OtherStarts
{
    readonly Dictionary<Variable, Variable> others;

    internal OtherStarts(IReadOnlyDictionary<Variable, ImmutableArray<InitialValues>> starts) =>
        others = starts.ToDictionary(start => start.Key, start => start.Key.Starting(start.Value));

    /// <summary>The variable that stands for another one; the same if none does.</summary>
    public Variable Of(Variable variable) => others.GetValueOrDefault(variable, variable);

    public Expr Of(Expr expr) => others.Count == 0 ? expr : Rewriting.Reads(expr, Read);

    public Update Of(Update update) => update with
    {
        Variable = Of(update.Variable),
        Index = update.Index is null ? null : Of(update.Index),
        Value = Of(update.Value),
    };

    public Property Of(Property property) => property with
    {
        Predicate = Of(property.Predicate),
        Temporal = property.Temporal is not { } temporal ? null : temporal with
        {
            P = Of(temporal.P),
            Q = temporal.Q is null ? null : Of(temporal.Q),
        },
    };

    public StepInvariant Of(StepInvariant invariant) => invariant with { Condition = Of(invariant.Condition) };

    public BoundedResponse Of(BoundedResponse response) => response with
    {
        Counter = Of(response.Counter),
        P = Of(response.P),
        Q = Of(response.Q),
    };

    // The value of a variable after a step is that of the one that stands for it.
    Expr Read(Expr read)
    {
        var variable = read.Variable!;
        if (variable.Asks is Asks.Next(var after) && others.ContainsKey(after))
            return Asked.Next(Read(read.Operands.IsEmpty ? Expr.Read(after) : Expr.Read(after, read.Operands[0])));
        return !others.TryGetValue(variable, out var other) ? read
            : read.Operands.IsEmpty ? Expr.Read(other)
            : Expr.Read(other, read.Operands[0]);
    }
}
