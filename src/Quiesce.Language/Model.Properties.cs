using Quiesce.Ir;

namespace Quiesce.Language;

// What only properties may ask: of what the system can do, and of what a step does.
public abstract partial class Model
{
    /// <summary>
    /// The value after the step, in a <see cref="StepInvariantAttribute"/>: <c>Next(nr) >= nr</c> is TLA+'s
    /// <c>nr' >= nr</c>. Of any formula: <c>Next(Worker.Done)</c>.
    /// </summary>
    /// <exception cref="ModelException">In a step, or of what is about a step already.</exception>
    public static Expr<T> Next<T>(Expr<T> value) => new(After(value.Node));

    /// <inheritdoc cref="Next{T}(Expr{T})"/>
    public static SetExpr Next(SetExpr set) => new(set.Value with
    {
        Bits = [.. set.Value.Bits.Select(After)],
        Exists = After(set.Value.Exists),
    });

    /// <inheritdoc cref="Next{T}(Expr{T})"/>
    public static SequenceExpr<T> Next<T>(SequenceExpr<T> sequence) => new(sequence.Value with
    {
        Length = After(sequence.Value.Length),
        Cells = [.. sequence.Value.Cells.Select(After)],
        Exists = After(sequence.Value.Exists),
    });

    /// <summary>
    /// No step is enabled, and the system has not terminated: where <c>NoDeadlock</c> is violated. In properties only.
    /// </summary>
    public static Expr<bool> Deadlock
    {
        get
        {
            RequireProperty(nameof(Deadlock));
            return new(Asked.Deadlock());
        }
    }

    /// <summary>
    /// A <c>Bool</c> for each of 0..<paramref name="count"/>-1, for a property of each: <c>[Reachable] Bool[] Runs =>
    /// ForEach(workers, i => Worker[i].At(Run));</c> is <c>Runs[0]</c>, <c>Runs[1]</c>, ...
    /// </summary>
    public static Expr<bool>[] ForEach(int count, Func<int, Expr<bool>> predicate) =>
        [.. Enumerable.Range(0, count).Select(predicate)];

    /// <summary>Refuses a word of properties in a step.</summary>
    internal static void RequireProperty(string word)
    {
        if (Recorder.Current is not null)
            throw new ModelException($"{word} is for properties: a step sees the state before it, and no more.");
    }

    static Ir.Expr After(Ir.Expr value)
    {
        RequireProperty(nameof(Next));
        return Asked.Next(value);
    }
}
