namespace Quiesce.Ir.Verdicts;

/// <summary>An answer with its evidence.</summary>
public sealed record Verdict(Property Property, Answer Answer, Evidence Evidence)
{
    /// <summary>A run decides the property: it is a counterexample, or the witness of a reachable one.</summary>
    public static Verdict Shown(Property property, Evidence evidence) => new(
        property, property.Kind == PropertyKind.Reachable ? Answer.Holds : Answer.Violated, evidence);

    /// <summary>No run decides it: it holds, or a reachable one is violated.</summary>
    public static Verdict Never(Property property, Evidence evidence) => new(
        property, property.Kind == PropertyKind.Reachable ? Answer.Violated : Answer.Holds, evidence);

    /// <summary>The counterexample or witness, if there is one.</summary>
    public Trace? Trace => (Evidence as Evidence.Run)?.Trace;
}
