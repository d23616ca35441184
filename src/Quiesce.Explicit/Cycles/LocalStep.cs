using Quiesce.Ir;

namespace Quiesce.Explicit.Cycles;

/// <summary>What an action may do where its process is in one of its local states.</summary>
/// <param name="From">Place in the tuples of the process's local states.</param>
/// <param name="To">The same; -1 if it leaves the domains, and so has no successor.</param>
/// <param name="SurelyMoves">
/// Where the guard holds, the action leads to another local state, this one or others, or leaves the domains.
/// </param>
/// <param name="Guard">Simplified for the local state.</param>
/// <param name="Writes">Other elements it writes for certain, and their new values.</param>
/// <param name="MayWrite">Elements it may write: one of each list, the same value.</param>
internal sealed record LocalStep(
    GuardedAction Action,
    int From,
    int To,
    bool SurelyMoves,
    Expr Guard,
    IReadOnlyList<(int Element, Expr Value)> Writes,
    IReadOnlyList<(IReadOnlyList<int> Elements, Expr Value)> MayWrite)
{
    /// <summary>Place in <see cref="LocalSystem.Steps"/>.</summary>
    public int Index { get; set; }

    public int Process => Action.Process;

    /// <summary>The elements that the guard reads.</summary>
    public IReadOnlySet<int> GuardReads { get; } = Reads.Of(Guard);
}

/// <summary>Which elements an expression reads.</summary>
internal static class Reads
{
    public static HashSet<int> Of(Expr expr)
    {
        var elements = new HashSet<int>();
        foreach (var read in expr.Nodes().Where(node => node.Op == Op.Read))
            elements.UnionWith(Of(read.Variable!, read.Operands.IsEmpty ? null : read.Operands[0]));
        return elements;
    }

    /// <summary>The elements of a variable that an index may mean.</summary>
    public static IEnumerable<int> Of(Variable variable, Expr? index)
    {
        if (index is null)
            return [variable.Offset];
        var (low, high) = (Math.Max(0, index.Domain.Low), Math.Min(variable.Count - 1, index.Domain.High));
        return Enumerable.Range(variable.Offset + low, Math.Max(0, high - low + 1));
    }
}
