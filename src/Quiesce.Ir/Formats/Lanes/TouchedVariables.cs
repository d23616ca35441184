namespace Quiesce.Ir.Formats.Lanes;

/// <summary>The variables that a trace is about, of all that its system has.</summary>
static class TouchedVariables
{
    /// <summary>
    /// Those that the property looks at, that some step of the trace changes, and that have several initial values.
    /// </summary>
    public static IReadOnlySet<Variable> Of(Trace trace)
    {
        var touched = OfProperty(trace).ToHashSet();
        touched.UnionWith(Chosen(trace.System));
        touched.UnionWith(trace.System.Variables.Where(variable => HasChanged(variable, trace)));
        return touched;
    }

    /// <summary>Those that the property looks at.</summary>
    public static IReadOnlySet<Variable> OfProperty(Trace trace) => PropertyOf(trace)
        .SelectMany(expr => expr.Nodes())
        .Where(node => node.Op == Op.Read)
        .Select(node => Displaying(trace.System, node.Variable!))
        .ToHashSet();

    /// <summary>Those that may begin with one of several values.</summary>
    public static IEnumerable<Variable> Chosen(TransitionSystem system) =>
        system.Variables.Where(variable => variable.Initial.Any(values => values.Length > 1));

    static IEnumerable<Expr> PropertyOf(Trace trace)
    {
        var property = trace.Property;
        var asserted = trace.Actions.LastOrDefault()?.Assertions
            .Where(assertion => assertion.Property == property.Name).Select(assertion => assertion.Condition) ?? [];
        return property.IsBuiltIn ? [] : asserted.Append(property.Predicate)
            .Concat(property.Temporal is { } temporal ? new[] { temporal.P, temporal.Q }.OfType<Expr>() : []);
    }

    // The length of a sequence is shown with it.
    static Variable Displaying(TransitionSystem system, Variable variable) =>
        system.Variables.FirstOrDefault(other => other.LengthVariable == variable) ?? variable;

    static bool HasChanged(Variable variable, Trace trace) => trace.States.Skip(1).Any(state =>
        Enumerable.Range(0, variable.Count).Any(index => state[variable, index] != trace.States[0][variable, index])
        || (variable.LengthVariable is { } length && state[length] != trace.States[0][length]));
}
