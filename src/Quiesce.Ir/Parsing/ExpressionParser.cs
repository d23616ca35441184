namespace Quiesce.Ir.Parsing;

/// <summary>
/// Reads the predicates and temporal formulas that a user types about a system, in TLA+ and in the names of its
/// spec: <c>cleaner.taskFreed => ~Worker.At(WakeCleaner)</c>, <c>\A i \in 0..1 : refs[i] &lt;= 1</c>,
/// <c>Umount.Done ~> phase = Dead</c>. The spellings of C# (<c>&amp;&amp; || ! == !=</c>) are understood as well.
/// </summary>
public static class ExpressionParser
{
    /// <summary>A state predicate; what it asks of the actions is answered.</summary>
    /// <exception cref="ExpressionException">It cannot be read, or makes no sense over the system.</exception>
    public static Expr Parse(TransitionSystem system, string text)
    {
        var syntax = new SyntaxParser(text).Whole();
        return Asked.Answer(
            OfState(new Elaborator(system, text), text, syntax, "This"), system.Actions, system.Terminated);
    }

    static Expr OfState(Elaborator elaborator, string text, Syntax syntax, string what)
    {
        var predicate = elaborator.Predicate(syntax);
        return !Asked.IsOfStep(predicate) ? predicate : throw new ExpressionException(
            $"{what} is about a state, and Next is about what comes after it: an invariant speaks of both.",
            text, syntax.Start, syntax.End - syntax.Start);
    }

    /// <summary>
    /// A property: <c>Name: formula</c>, or a formula alone, which is then its own name. A predicate, with or
    /// without <c>[]</c> in front, is an invariant, of steps if it speaks of what comes after them; <c>&lt;>P</c>,
    /// <c>[]&lt;>P</c>, <c>&lt;>[]P</c>, <c>P ~> Q</c>, <c>[](P => &lt;>Q)</c> and <c>[]&lt;>P => []&lt;>Q</c> are
    /// liveness.
    /// </summary>
    /// <exception cref="ExpressionException">
    /// It cannot be read, makes no sense over the system, or its name is taken.
    /// </exception>
    public static Property ParseProperty(TransitionSystem system, string text)
    {
        var parser = new SyntaxParser(text);
        var title = parser.Title();
        if (title is not null && system.FindProperty(title) is not null)
            throw new ExpressionException(
                $"The system has a property {title} already.",
                text,
                text.IndexOf(title, StringComparison.Ordinal),
                title.Length);
        var name = title ?? text.Trim();
        var syntax = parser.Whole();
        var elaborator = new Elaborator(system, text);
        Property Invariant(Syntax syntax)
        {
            var predicate = elaborator.Predicate(syntax);
            var kind = Asked.IsOfStep(predicate) ? PropertyKind.Assertion : PropertyKind.Invariant;
            return new() { Name = name, Kind = kind, Predicate = predicate };
        }
        Expr Operand(Syntax syntax) => OfState(elaborator, text, syntax, "What a temporal formula speaks of");
        Property Liveness(TemporalOp op, Syntax p, Syntax? q = null) => new()
        {
            Name = name,
            Kind = PropertyKind.Liveness,
            Predicate = Expr.True,
            Temporal = new Temporal(op, Operand(p), q is null ? null : Operand(q)),
        };
        if (syntax.IsInfix("~>"))
            return Liveness(TemporalOp.LeadsTo, syntax.Operands[0], syntax.Operands[1]);
        if (syntax.IsInfix("=>") && syntax.Operands.All(side => side.IsPrefix("[]") && side.Operands[0].IsPrefix("<>")))
            return Liveness(
                TemporalOp.Recurrence, syntax.Operands[0].Operands[0].Operands[0],
                syntax.Operands[1].Operands[0].Operands[0]);
        if (!syntax.IsPrefix("<>") && !syntax.IsPrefix("[]"))
            return Invariant(syntax);
        var inside = syntax.Operands[0];
        if (syntax.IsPrefix("<>"))
            return inside.IsPrefix("[]")
                ? Liveness(TemporalOp.EventuallyAlways, inside.Operands[0])
                : Liveness(TemporalOp.Eventually, inside);
        if (inside.IsPrefix("<>"))
            return Liveness(TemporalOp.AlwaysEventually, inside.Operands[0]);
        return inside.IsInfix("=>") && inside.Operands[1].IsPrefix("<>")
            ? Liveness(TemporalOp.LeadsTo, inside.Operands[0], inside.Operands[1].Operands[0])
            : Invariant(inside);
    }
}
