namespace Quiesce.Ir.Formats.Itf;

/// <summary>
/// Traces as files: the Informal Trace Format of Apalache and Quint (ADR-015), which their tools and viewers read,
/// with enough beside it to replay the trace against its protocol.
/// <list type="bullet">
/// <item>Every variable stands in every state, program counters and lengths included: an integer as
/// <c>{"#bigint":"1"}</c>, a member of an enumeration as a string, an array as a <c>#map</c> from its indices, a
/// set as the <c>#set</c> of its elements (records as records, with their fields), a sequence as a JSON array. (A
/// sequence whose unused cells are not at rest is written as the <c>#map</c> of all cells, so that nothing is
/// lost.)</item>
/// <item><c>mbt::actionTaken</c> is the step that led to a state, <c>Worker0.QueueIput</c>, and <c>init</c> in the
/// first one, as Quint writes it.</item>
/// <item>A lasso has <c>loop</c>, the index of the state that its last state equals. Where nothing happens any more,
/// it is the last state itself.</item>
/// <item><c>#meta</c> names the protocol, the variant, the bounds and the property; <c>lastStep</c> is there for a
/// step that breaks the type invariant, which leads to no state.</item>
/// </list>
/// </summary>
public static class ItfTrace
{
    /// <summary>The name by which Quint's tools know the action.</summary>
    internal const string ActionTaken = "mbt::actionTaken";

    /// <summary>The action's name in the first state.</summary>
    internal const string Init = "init";

    /// <summary>The file's text: a line per state.</summary>
    public static string Print(Trace trace) => ItfWriter.Print(trace);

    /// <summary>The system and the property of a file, so that the caller can build that system.</summary>
    /// <exception cref="TraceFileException">The text is not a trace that Quiesce wrote.</exception>
    public static ItfHeader ReadHeader(string text)
    {
        using var document = ItfReader.Parse(text);
        return ItfReader.Header(document.RootElement);
    }

    /// <summary>
    /// Reads a file back. The trace has the file's states and steps, whether or not they follow from each other:
    /// <see cref="Replay"/> checks that.
    /// </summary>
    /// <param name="build">Makes the system that a header names; its exceptions pass through.</param>
    /// <exception cref="TraceFileException">The text is not a trace of that system.</exception>
    public static Trace Read(string text, Func<ItfHeader, TransitionSystem> build)
    {
        using var document = ItfReader.Parse(text);
        var header = ItfReader.Header(document.RootElement);
        return new ItfReader(build(header)).Trace(document.RootElement);
    }
}
