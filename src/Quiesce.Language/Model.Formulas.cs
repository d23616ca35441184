using Quiesce.Ir;

namespace Quiesce.Language;

// Builders of predicates and temporal formulas. Public, so that tests can use them, too.
public abstract partial class Model
{
    /// <summary>
    /// IF <paramref name="condition"/> THEN <paramref name="then"/> ELSE <paramref
    /// name="otherwise"/>.
    /// </summary>
    public static Expr<T> If<T>(Expr<bool> condition, Expr<T> then, Expr<T> otherwise) =>
        new(Ir.Expr.IfThenElse(condition.Node, then.Node, otherwise.Node));

    /// <summary>The same of two constants: <c>If(shouldStop, 1, 0)</c>.</summary>
    public static Expr<T> If<T>(Expr<bool> condition, T then, T otherwise)
        where T : struct => If<T>(condition, (Expr<T>)then, (Expr<T>)otherwise);

    /// <summary>\A i \in 0..count-1.</summary>
    public static Expr<bool> All(int count, Func<int, Expr<bool>> predicate) =>
        new(Ir.Expr.And(Enumerable.Range(0, count).Select(i => predicate(i).Node)));

    /// <summary>\E i \in 0..count-1.</summary>
    public static Expr<bool> Any(int count, Func<int, Expr<bool>> predicate) =>
        new(Ir.Expr.Or(Enumerable.Range(0, count).Select(i => predicate(i).Node)));

    /// <summary>\A i \in 0..count-1: a property for each, <c>Name[0]</c>, <c>Name[1]</c>, ...</summary>
    public static Temporal All(int count, Func<int, Temporal> formula) =>
        new([.. Enumerable.Range(0, count).Select(formula)]);

    /// <summary>The number of 0..count-1 that satisfy the predicate.</summary>
    public static Expr<int> Count(int count, Func<int, Expr<bool>> predicate) => new(Ir.Expr.Sum(
        Enumerable.Range(0, count)
            .Select(i => Ir.Expr.IfThenElse(predicate(i).Node, Ir.Expr.Int(1), Ir.Expr.Int(0)))));

    /// <summary><c>&lt;>p</c>: every fair behaviour gets there.</summary>
    public static EventuallyFormula Eventually(Expr<bool> p) => new(p.Node);

    /// <summary><c>&lt;>[]p</c>: every fair behaviour gets there and stays.</summary>
    public static Temporal Eventually(AlwaysFormula p) =>
        new(new Ir.Temporal(TemporalOp.EventuallyAlways, p.Invariant!));

    /// <summary><c>[]p</c>: an invariant.</summary>
    public static AlwaysFormula Always(Expr<bool> p) => new(p.Node);

    /// <summary><c>[]&lt;>p</c>: every fair behaviour gets there again and again.</summary>
    public static Temporal Always(EventuallyFormula p) =>
        new(new Ir.Temporal(TemporalOp.AlwaysEventually, p.Formula!.P));

    /// <summary><c>p ~> q</c>: whenever p, then at that moment or later q.</summary>
    public static Temporal LeadsTo(Expr<bool> p, Expr<bool> q) =>
        new(new Ir.Temporal(TemporalOp.LeadsTo, p.Node, q.Node));
}
