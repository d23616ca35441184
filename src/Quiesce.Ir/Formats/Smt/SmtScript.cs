namespace Quiesce.Ir.Formats.Smt;

/// <summary>
/// A transition system as an SMT-LIB 2 script that any solver for bit-vectors reads: its state, its initial states, its
/// step and its properties, as definitions in the spec's names. A word-level translation, made directly from the
/// representation: it shares nothing with the encodings of the engines.
/// </summary>
public static class SmtScript
{
    /// <summary>
    /// The definitions; append a query to them, such as <c>(assert (not types))</c>. A
    /// property's definition says where its predicate holds, so it is false where the predicate has no value; a
    /// liveness property has none.
    /// </summary>
    public static string Print(TransitionSystem system)
    {
        var lines = new SmtLines();
        var writer = new SmtSystemWriter(system, [], lines);
        writer.Header();
        writer.System();
        writer.Properties(system.Properties);
        return lines.ToString();
    }
}
