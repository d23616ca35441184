namespace Quiesce.Ir;

/// <summary>
/// Parts of expressions that stand in several places and are long: said once, by a name, in code and in text.
/// </summary>
public static class SharedParts
{
    /// <summary>Shorter ones are as well said again.</summary>
    internal const int SizeMin = 128;

    /// <summary>
    /// The parts that stand in more than one place, those that others are made of first. Each always has a value,
    /// so that it may be worked out in front of all of them.
    /// </summary>
    public static IReadOnlyList<Expr> Of(IEnumerable<Expr> expressions)
    {
        var seen = new HashSet<Expr>(ReferenceEqualityComparer.Instance);
        var shared = new HashSet<Expr>(ReferenceEqualityComparer.Instance);
        var ordered = new List<Expr>();
        foreach (var expression in expressions)
            Visit(expression);
        return [.. ordered.Where(shared.Contains)];

        void Visit(Expr part)
        {
            if (part.Size < SizeMin)
                return;
            if (!seen.Add(part))
            {
                if (Definedness.IsTotal(part))
                    shared.Add(part);
                return;
            }
            foreach (var operand in part.Operands)
                Visit(operand);
            ordered.Add(part);
        }
    }
}
