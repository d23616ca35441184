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

    /// <summary>The smallest of two or more integers.</summary>
    public static Expr<int> Min(Expr<int> first, Expr<int> second, params Expr<int>[] more) =>
        new(Ir.Expr.Min([first.Node, second.Node, .. more.Select(value => value.Node)]));

    /// <summary>The largest of two or more integers.</summary>
    public static Expr<int> Max(Expr<int> first, Expr<int> second, params Expr<int>[] more) =>
        new(Ir.Expr.Max([first.Node, second.Node, .. more.Select(value => value.Node)]));

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

    /// <summary>\A i \in set.</summary>
    public static Expr<bool> All(SetExpr set, Func<int, Expr<bool>> predicate) => new(set.Value.Use(
        Ir.Expr.And(set.Value.Bits.Select((bit, i) => Ir.Expr.Implies(bit, predicate(i).Node)))));

    /// <summary>\E i \in set.</summary>
    public static Expr<bool> Any(SetExpr set, Func<int, Expr<bool>> predicate) => new(set.Value.Use(
        Ir.Expr.Or(set.Value.Bits.Select((bit, i) => Ir.Expr.And(bit, predicate(i).Node)))));

    /// <summary>How many members of a set satisfy the predicate.</summary>
    public static Expr<int> Count(SetExpr set, Func<int, Expr<bool>> predicate) => new(set.Value.Use(
        Ir.Expr.Sum(set.Value.Bits.Select((bit, i) =>
            Ir.Expr.IfThenElse(Ir.Expr.And(bit, predicate(i).Node), Ir.Expr.Int(1), Ir.Expr.Int(0))))));

    /// <summary>Every element of a sequence satisfies the predicate.</summary>
    public static Expr<bool> All<T>(SequenceExpr<T> sequence, Func<Expr<T>, Expr<bool>> predicate) =>
        new(sequence.Value.All((element, _) => predicate(new(element)).Node));

    /// <summary>Some element of a sequence satisfies the predicate.</summary>
    public static Expr<bool> Any<T>(SequenceExpr<T> sequence, Func<Expr<T>, Expr<bool>> predicate) =>
        new(sequence.Value.Any((element, _) => predicate(new(element)).Node));

    /// <summary>How many elements of a sequence satisfy the predicate.</summary>
    public static Expr<int> Count<T>(SequenceExpr<T> sequence, Func<Expr<T>, Expr<bool>> predicate) =>
        new(sequence.Value.Count((element, _) => predicate(new(element)).Node));

    /// <summary>A set by its elements, which are integers from 0 on: <c>{0, x}</c>.</summary>
    /// <exception cref="ModelException">One may be negative, or too large for a set.</exception>
    public static SetExpr SetOf(params Expr<int>[] elements)
    {
        const int LargestMax = 4095;
        foreach (var element in elements.Select(element => element.Node))
            if (element.Domain.Low < 0 || element.Domain.High > LargestMax)
                throw new ModelException(
                    $"{element}, which may be {element.Domain}, is no element of a set: those are 0..{LargestMax}.");
        var count = elements.Select(element => element.Node.Domain.High + 1).DefaultIfEmpty(0).Max();
        return SetOf(count, i => new(Ir.Expr.Or(
            elements.Select(element => Ir.Expr.Equal(element.Node, Ir.Expr.Int(i))))));
    }

    /// <summary>Those of 0..count-1 that satisfy the predicate: <c>{i \in 0..count-1 : predicate}</c>.</summary>
    public static SetExpr SetOf(int count, Func<int, Expr<bool>> predicate) =>
        new(SetValue.Of(Enumerable.Range(0, count).Select(i => predicate(i).Node)));

    /// <summary>A sequence of integers by its elements: <c>&lt;&lt;1, x>></c>.</summary>
    public static SequenceExpr<int> SequenceOf(params Expr<int>[] elements) => SequenceOf<int>(elements);

    /// <summary>A sequence of members of an enum.</summary>
    public static SequenceExpr<T> SequenceOf<T>(params T[] elements)
        where T : struct, Enum => SequenceOf([.. elements.Select(element => (Expr<T>)element)]);

    /// <summary>A sequence by its elements.</summary>
    public static SequenceExpr<T> SequenceOf<T>(params Expr<T>[] elements) =>
        new(SequenceValue.Of([.. elements.Select(element => element.Node)]));

    /// <summary><c>&lt;>p</c>: every fair behaviour gets there.</summary>
    public static EventuallyFormula Eventually(Expr<bool> p) => new(p.Node);

    /// <summary><c>&lt;>[]p</c>: every fair behaviour gets there and stays.</summary>
    public static Temporal Eventually(AlwaysFormula p) =>
        new(new TemporalPart(TemporalOp.EventuallyAlways, p.P));

    /// <summary><c>[]p</c>: an invariant.</summary>
    public static AlwaysFormula Always(Expr<bool> p) => new(p.Node);

    /// <summary><c>[]&lt;>p</c>: every fair behaviour gets there again and again.</summary>
    public static Temporal Always(EventuallyFormula p) =>
        new(new TemporalPart(TemporalOp.AlwaysEventually, p.P));

    /// <summary><c>p ~> q</c>: whenever p, then at that moment or later q.</summary>
    public static Temporal LeadsTo(Expr<bool> p, Expr<bool> q) =>
        new(new TemporalPart(TemporalOp.LeadsTo, p.Node, q.Node));

    /// <summary>
    /// Whenever p, then q at that moment or at most <paramref name="within"/> steps later; of several times p before q
    /// the first one counts. Two properties: that it is not later, and, as <c>Name.Comes</c>, that it comes at all. A
    /// variable of its own counts the steps, so that there are more states.
    /// </summary>
    /// <param name="of">Only the steps of this process count; null for those of all.</param>
    public static Temporal LeadsTo(Expr<bool> p, Expr<bool> q, int within, Process? of = null) => within > 0
        ? new(new TemporalPart(TemporalOp.LeadsTo, p.Node, q.Node) { Within = (within, of) })
        : throw new ModelException($"An answer within {within} steps is none: that is an [Invariant].");
}
