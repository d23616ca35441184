namespace Quiesce.Ir;

/// <summary>The properties that assertions of actions come to: one for each name.</summary>
static class AssertedProperties
{
    /// <param name="attempts">Actions and observers, each at its place.</param>
    /// <param name="invariants">Conditions on steps: one that no action can break is a property all the same.</param>
    public static IEnumerable<Property> Of(
        IEnumerable<GuardedAction> attempts, IReadOnlyCollection<StepInvariant> invariants)
    {
        var asserted = attempts
            .SelectMany(action => action.Assertions.Select(assertion => (Action: action, Assertion: assertion)))
            .ToLookup(pair => pair.Assertion.Property);
        return asserted.Select(group => group.Key)
            .Union(invariants.Select(invariant => invariant.Name))
            .Select(name => Of(name, asserted[name], invariants.FirstOrDefault(one => one.Name == name)));
    }

    static Property Of(
        string name, IEnumerable<(GuardedAction Action, Assertion Assertion)> asserted,
        StepInvariant? invariant) => new()
    {
        Name = name,
        Kind = PropertyKind.Assertion,
        Predicate = Expr.And(asserted.Select(
            pair => Expr.Implies(TypeChecks.Succeeds(pair.Action), pair.Assertion.Condition))),
        Sentence = Sentences(asserted.Select(pair => pair.Assertion)) ?? invariant?.Sentence,
        Location = asserted.Select(pair => pair.Assertion.Location).Append(invariant?.Location).FirstOrDefault(),
    };

    // The sentences of assertions with the same name, each once: an assertion may have one for each process.
    static string? Sentences(IEnumerable<Assertion> assertions)
    {
        string[] sentences =
        [
            .. assertions.Where(assertion => assertion.Sentence is not null)
                .DistinctBy(assertion => assertion.Location)
                .Select(assertion => assertion.Sentence!)
                .Distinct(),
        ];
        return sentences.Length == 0 ? null : string.Join(' ', sentences);
    }
}
