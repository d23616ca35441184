using System.Collections.Immutable;

namespace Quiesce.Ir;

/// <summary>
/// A system as lines of text, without its variant and bounds: systems with the same text are the same.
/// </summary>
public static class SystemText
{
    public static ImmutableArray<string> Of(TransitionSystem system) =>
    [
        .. system.Variables.Select(variable => $"{variable} {variable.Kind} {variable.Domain} {variable.Count} "
            + $"{string.Join(';', variable.Initial)}{Members(variable.Domain)}"),
        $"{system.InitialConstraint}",
        $"{system.Terminated}",
        .. system.Attempts.Select(Text),
        .. system.Fairness.Select(fairness => $"{fairness.Strength} {string.Join(',', fairness.Actions)}"),
        .. system.Constraints.Select(constraint => $"{constraint.Name} {constraint.Value}"),
        .. system.Properties.Where(property => !property.IsBuiltIn).Select(Text),
    ];

    // Initial values are numbers: what they are is a matter of the members' order.
    static string Members(Domain domain) =>
        domain.Members.IsDefaultOrEmpty ? "" : $" {string.Join(',', domain.Members)}";

    static string Text(GuardedAction action) => $"{action.Process} {action} {action.Guard} {action.Fence} "
        + $"{string.Join(',', action.FencedProcesses)} {action.IsObserver} "
        + $"{string.Join(';', action.Updates.Select(update =>
            $"{update.Variable}[{update.Index}]={update.Value} {update.Access}"))} "
        + string.Join(';', action.Assertions.Select(assertion => $"{assertion.Property}: {assertion.Condition}"));

    /// <summary>What a property claims.</summary>
    public static string Text(Property property) => $"{property} {property.Kind} {property.Predicate} "
        + $"{property.Temporal?.Op} {property.Temporal?.P} {property.Temporal?.Q}";
}
