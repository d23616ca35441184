using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Quiesce.Ir;

namespace Quiesce.Tests.Agreement;

/// <summary>
/// Random expressions over some variables, with every operator. Array indices may lie outside, so a
/// term may be undefined; integers may be larger than any variable can hold.
/// </summary>
/// <param name="computesIndices">Half of all indices are computed, instead of few.</param>
sealed class RandomTerms(IReadOnlyList<Variable> variables, bool computesIndices = false)
{
    /// <summary>
    /// A term of a domain's sort (for enumerations: of that domain), with operators nested up to a
    /// depth.
    /// </summary>
    public Gen<Term> Of(Domain domain, int depth) => domain.Sort switch
    {
        Sort.Bool => Bool(depth),
        Sort.Int => Int(depth),
        Sort.Enum => Enum(domain, depth),
        _ => throw new ArgumentOutOfRangeException(nameof(domain)),
    };

    public Gen<Term> Bool(int depth) => depth == 0
        ? Pick(
            (1, () => Constant(Domain.Bool)),
            (6, () => Atom()),
            (4, () => Leaf(Domain.Bool, 0)))
        : Pick(
            (5, () => Atom()),
            (2, () => Leaf(Domain.Bool, depth)),
            (2, () => Bool(depth - 1).Select(Term.Not)),
            (4, () => Several(depth).Select(terms => Term.And(terms))),
            (3, () => Several(depth).Select(terms => Term.Or(terms))),
            (2, () => Bool(depth - 1).Two().Select(two => Term.Implies(two.Item1, two.Item2))),
            (1, () => Bool(depth - 1).Two().Select(two => Term.Equal(two.Item1, two.Item2))),
            (2, () => Int(depth - 1).Two().Select(two => Term.Equal(two.Item1, two.Item2))),
            (3, () => Int(depth - 1).Two().Select(two => Term.Less(two.Item1, two.Item2))),
            (3, () => Int(depth - 1).Two().Select(two => Term.LessOrEqual(two.Item1, two.Item2))),
            (1, () => Choice(Bool(depth - 1), depth)));

    public Gen<Term> Int(int depth) => depth == 0
        ? Pick(
            (1, () => Gen.Choose(-3, 4).Select(value => Term.Constant(Domain.Range(value, value), value))),
            (2, () => Leaf(Domain.Range(0, 0), 0)))
        : Pick(
            (4, () => Leaf(Domain.Range(0, 0), depth)),
            (2, () => Int(0)),
            (2, () => Int(depth - 1).Two().Select(two => Term.Add(two.Item1, two.Item2))),
            (2, () => Int(depth - 1).Two().Select(two => Term.Subtract(two.Item1, two.Item2))),
            (1, () => Int(depth - 1).Two().Select(two => Product(two.Item1, two.Item2))),
            (1, () => Int(depth - 1).Three().Select(three => Term.Min(three.Item1, three.Item2, three.Item3))),
            (1, () => Int(depth - 1).Three().Select(three => Term.Max(three.Item1, three.Item2, three.Item3))),
            (1, () => Divided(depth, Term.Divide)),
            (1, () => Divided(depth, Term.Modulo)),
            (1, () => Choice(Int(depth - 1), depth)));

    // A product that may be beyond the largest integer is refused.
    static Term Product(Term left, Term right)
    {
        static long Largest(Term term) => Math.Max(-(long)term.Expr.Domain.Low, term.Expr.Domain.High);
        return Largest(left) * Largest(right) <= Domain.Limit ? Term.Multiply(left, right) : Term.Subtract(left, right);
    }

    Gen<Term> Divided(int depth, Func<Term, Term, Term> divide) =>
        from dividend in Int(depth - 1)
        from divisor in Gen.Choose(1, 5)
        select divide(dividend, Term.Constant(Domain.Range(divisor, divisor), divisor));

    Gen<Term> Enum(Domain domain, int depth) => depth == 0
        ? Pick((1, () => Constant(domain)), (1, () => Leaf(domain, 0)))
        : Pick(
            (2, () => Constant(domain)),
            (2, () => Leaf(domain, depth)),
            (1, () => Choice(Enum(domain, depth - 1), depth)));

    /// <summary>A variable compared with one of its values: the question specs ask most.</summary>
    public Gen<Term> Atom() =>
        from variable in Gen.Elements(variables.AsEnumerable())
        from element in Element(variable, 0)
        from value in Value(variable.Domain)
        select Term.Equal(element, Term.Constant(variable.Domain, value));

    /// <summary>Some value of a domain.</summary>
    public static Gen<int> Value(Domain domain) => Gen.Choose(domain.Low, domain.High);

    /// <summary>A place in an array: mostly one that exists, sometimes one that need not.</summary>
    public Gen<Term> Index(Variable array, int depth) => Pick(
        (computesIndices ? 1 : array.Count > 10 ? 3 : 12, () => ConstantIndex(array)),
        (1, () => Int(Math.Min(depth, 1)).SelectMany(term => term.Expr.IsConstant
            ? ConstantIndex(array)
            : Gen.Constant(term))));

    /// <summary>
    /// A generator that builds only the alternative it takes: terms are deep and alternatives many.
    /// </summary>
    public static Gen<T> Pick<T>(params (int Weight, Func<Gen<T>> Make)[] alternatives) =>
        Gen.Choose(1, alternatives.Sum(alternative => alternative.Weight)).SelectMany(ticket =>
        {
            foreach (var (weight, make) in alternatives)
            {
                ticket -= weight;
                if (ticket <= 0)
                    return make();
            }
            throw new InvalidOperationException("The weights do not add up.");
        });

    static Gen<Term> ConstantIndex(Variable array) =>
        Gen.Choose(0, array.Count - 1).Select(k => Term.Constant(Domain.Range(k, k), k));

    static Gen<Term> Constant(Domain domain) => Value(domain).Select(value => Term.Constant(domain, value));

    // A read of a variable with comparable values, or a constant if there is none.
    Gen<Term> Leaf(Domain domain, int depth)
    {
        var fitting = variables.Where(variable => variable.Domain.IsCompatible(domain)).ToList();
        return fitting.Count == 0
            ? Constant(domain)
            : Gen.Elements(fitting.AsEnumerable()).SelectMany(variable => Element(variable, depth));
    }

    Gen<Term> Element(Variable variable, int depth) => variable.Length is null
        ? Gen.Constant(Term.Read(variable))
        : Index(variable, depth).Select(index => Term.Read(variable, index));

    Gen<ImmutableArray<Term>> Several(int depth) =>
        Gen.Choose(2, 3).SelectMany(count => Bool(depth - 1).ArrayOf(count)).Select(terms => terms.ToImmutableArray());

    Gen<Term> Choice(Gen<Term> branch, int depth) =>
        from condition in Bool(depth - 1)
        from branches in branch.Two()
        select Term.IfThenElse(condition, branches.Item1, branches.Item2);
}
