using System.Collections.Immutable;

namespace Quiesce.Ir;

/// <summary>
/// Suspicious features of a protocol that only its systems show, as sentences; none says that a verdict is
/// wrong. All variants are checked together, since one may use what another leaves out.
/// </summary>
public static class Lints
{
    /// <param name="variants">The systems of all variants of one protocol, with the same bounds.</param>
    public static ImmutableArray<string> Of(IReadOnlyCollection<TransitionSystem> variants) =>
        [.. Variables(variants), .. Properties(variants), .. SameSystems(variants)];

    static IEnumerable<string> Variables(IReadOnlyCollection<TransitionSystem> variants)
    {
        var changed = variants.SelectMany(Changed).ToHashSet();
        var read = variants.SelectMany(Read).ToHashSet();
        foreach (var (name, isFixed, location) in variants.SelectMany(system => system.Variables)
            .Where(IsOfProtocol)
            .GroupBy(variable => variable.Name)
            .Select(same => (same.Key, same.All(IsFixed), same.First().Location)))
        {
            var place = location is null ? "" : $" ({location})";
            if (!read.Contains(name))
                yield return $"nothing reads {name}{place}";
            else if (isFixed && !changed.Contains(name))
                yield return $"nothing changes {name}{place}";
        }
    }

    // No variables of components, since a protocol rarely uses all of a mutex, say; no program counters, which the tool
    // makes; and no variables to which the bounds leave a single value.
    static bool IsOfProtocol(Variable variable) => !variable.IsAuxiliary && variable.Location is not null
        && variable.Domain.Size > 1
        && (variable.Kind == VariableKind.Local
            || (variable.Kind is VariableKind.Shared or VariableKind.Memory && !variable.Name.Contains('.')));

    static bool IsFixed(Variable variable) => variable.Initial.All(values => values.Length == 1);

    static IEnumerable<string> Changed(TransitionSystem system) =>
        system.Actions.SelectMany(action => action.Updates).Select(update => NameOf(update.Variable));

    // A variable that is only read to update itself is not read.
    static IEnumerable<string> Read(TransitionSystem system) =>
    [
        .. Names(
        [
            .. system.Attempts.SelectMany(action => action.Assertions.Select(assertion => assertion.Condition)
                .Append(action.Guard)),
            .. system.Properties.Where(property => property.Kind != PropertyKind.TypeInvariant)
                .SelectMany(property => new[] { property.Predicate, property.Temporal?.P, property.Temporal?.Q })
                .OfType<Expr>(),
            .. system.Definitions.Select(definition => definition.Value),
            .. system.StepInvariants.Select(invariant => invariant.Condition),
            .. system.Constraints.Select(constraint => constraint.Value),
            system.InitialConstraint,
        ]),
        .. system.Attempts.SelectMany(action => action.Updates)
            .GroupBy(update => NameOf(update.Variable))
            .SelectMany(own => Names(own.SelectMany(update =>
                    update.Index is null ? [update.Value] : new[] { update.Index, update.Value }))
                .Where(name => name != own.Key)),
    ];

    // What stands in several of them is looked at once.
    static IEnumerable<string> Names(IEnumerable<Expr> formulas) => Expr.NodesOf(formulas)
        .Where(node => node.Op == Op.Read)
        .Select(read => NameOf(read.Variable!.Asks is Asks.Next(var variable) ? variable : read.Variable))
        .Distinct();

    // The length of a sequence stands for the sequence.
    static string NameOf(Variable variable) =>
        variable.IsAuxiliary && variable.Name.EndsWith(".length", StringComparison.Ordinal)
            ? variable.Name[..^".length".Length]
            : variable.Name;

    static IEnumerable<string> Properties(IReadOnlyCollection<TransitionSystem> variants) =>
        from same in variants
            .SelectMany(system => system.Properties, (system, property) => (System: system, Property: property))
            .GroupBy(pair => pair.Property.Name)
        let reasons = same.Select(pair => WhyTrivial(pair.System, pair.Property)).Distinct().ToList()
        where reasons is [not null]
        select $"{same.Key} says nothing, {reasons[0]}"
            + (same.First().Property.Location is { } location ? $" ({location})" : "");

    // Why a property says nothing; null if it may say something. For invariants the search reports it.
    static string? WhyTrivial(TransitionSystem system, Property property) => property switch
    {
        { IsBuiltIn: true } => null,
        // It is about steps: that none breaks it is what it is there for.
        { Kind: PropertyKind.Assertion } when system.StepInvariants.Any(one => one.Name == property.Name) => null,
        { Kind: PropertyKind.Reachable, Predicate.IsTrue: true } => "every state is one",
        { Kind: PropertyKind.Reachable, Predicate.IsFalse: true } => "no state can be one",
        { Kind: PropertyKind.Liveness, Temporal: { Q: { } goal } formula }
            when formula.P.IsFalse || goal.IsTrue => "every behaviour satisfies it",
        { Kind: PropertyKind.Liveness, Temporal: { Q: null, P.IsTrue: true } } =>
            "every behaviour satisfies it",
        { Kind: PropertyKind.Lemma or PropertyKind.Assertion, Predicate.IsTrue: true } => "no state could violate it",
        _ => null,
    };

    // The text of a system is long: only systems of one size are compared by it.
    static IEnumerable<string> SameSystems(IReadOnlyCollection<TransitionSystem> variants) =>
        from alike in variants.GroupBy(SizeOf)
        where alike.Count() > 1
        from same in alike.GroupBy(system => string.Join('\n', SystemText.Of(system)))
        where same.Count() > 1
        select $"{string.Join(" and ", same.Select(system => system.Variant))} are the same system";

    static (int Variables, int Actions, long Size) SizeOf(TransitionSystem system) => (
        system.Variables.Length,
        system.Actions.Length,
        system.Attempts.Sum(action => action.Guard.Size + action.Updates.Sum(update => (long)update.Value.Size)));
}
