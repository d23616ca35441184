namespace Quiesce.Ir.Passes;

/// <summary>
/// State of a component (<c>wq.acceptance</c>) that no action changes, because the protocol never calls what
/// would: it keeps its initial value, and actions that need another value are no gap of the protocol.
/// </summary>
public static class UnusedState
{
    /// <summary>
    /// The actions that no state enables because they need another value of such a variable, by
    /// <see cref="GuardedAction.Index"/>. A variable of the protocol itself that is never changed does not count: there
    /// the missing change is likely a mistake, which the user should hear about.
    /// </summary>
    public static IReadOnlySet<int> DisabledActions(TransitionSystem system)
    {
        var changed = system.Actions.SelectMany(action => action.Updates).Select(update => update.Variable).ToHashSet();
        var values = system.Variables
            .Where(variable => IsOfPart(variable) && !changed.Contains(variable))
            .Where(variable => variable.Initial.All(values => values.Length == 1 && values.Equals(variable.Initial[0])))
            .ToDictionary(variable => variable, variable => variable.Initial[0][0]);
        Expr Known(Expr read) =>
            values.TryGetValue(read.Variable!, out var value) ? Expr.Constant(read.Domain, value) : read;
        return system.Actions
            .Where(action => Assumption.IsRefuted(Rewriting.Reads(action.Guard, Known)))
            .Select(action => action.Index)
            .ToHashSet();
    }

    // The variables of a component are named after the field that holds it.
    static bool IsOfPart(Variable variable) =>
        variable.Kind is VariableKind.Shared or VariableKind.Memory && variable.Name.Contains('.');
}
