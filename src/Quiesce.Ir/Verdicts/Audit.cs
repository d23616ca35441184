namespace Quiesce.Ir.Verdicts;

/// <summary>
/// Checks the verdicts of engines: none is shown before its evidence supports it and the interpreter
/// replays its trace.
/// </summary>
public static class Audit
{
    /// <summary>Checks that the evidence of each verdict supports it.</summary>
    /// <param name="isComplete">
    /// Whether the engine ran to its end; if not, it cannot know the whole reachable set.
    /// </param>
    /// <exception cref="InvalidOperationException">The evidence of one does not.</exception>
    public static void Check(IEnumerable<Verdict> verdicts, bool isComplete = true)
    {
        foreach (var verdict in verdicts)
        {
            Check(verdict);
            if (verdict.Evidence is Evidence.ReachableSet && !isComplete)
                throw new InvalidOperationException($"{verdict.Property} was decided by a search that ended early.");
        }
    }

    /// <summary>The same for one verdict.</summary>
    /// <exception cref="InvalidOperationException">Its evidence does not support it.</exception>
    public static void Check(Verdict verdict)
    {
        if (!IsSupported(verdict))
            throw new InvalidOperationException(
                $"{verdict.Property} is said to be {verdict.Answer} without evidence for it.");
        if (verdict.Trace is { } trace)
            Check(trace, verdict.Property);
    }

    /// <summary>Whether the evidence is of the kind that the answer needs; not whether a trace replays.</summary>
    public static bool IsSupported(Verdict verdict) => verdict.Answer switch
    {
        Answer.Unknown => true,
        // One run is evidence for this answer, all runs for the opposite.
        _ when verdict.Answer == Answer.Holds == (verdict.Property.Kind == PropertyKind.Reachable) =>
            verdict.Evidence is Evidence.Run,
        _ when verdict.Evidence is Evidence.Ranked => verdict.Property.Kind == PropertyKind.Liveness,
        _ => verdict.Evidence is Evidence.ReachableSet or Evidence.CompleteDepth or Evidence.InductiveInvariant,
    };

    static void Check(Trace trace, Property property)
    {
        if (trace.Property != property)
            throw new InvalidOperationException($"The trace for {property} is one for {trace.Property}.");
        Replay.Checked(trace);
    }
}
