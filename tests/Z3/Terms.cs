using Microsoft.Z3;

namespace Quiesce.Tests.Z3;

/// <summary>Terms mean what their names say.</summary>
public sealed class Terms : IDisposable
{
    readonly Context context = new();
    readonly BoolExpr a, b, c;

    public Terms() => (a, b, c) = (context.MkBoolConst("a"), context.MkBoolConst("b"), context.MkBoolConst("c"));

    public void Dispose() => context.Dispose();

    [Theory]
    [InlineData(false, false, false)]
    [InlineData(false, false, true)]
    [InlineData(false, true, false)]
    [InlineData(false, true, true)]
    [InlineData(true, false, false)]
    [InlineData(true, false, true)]
    [InlineData(true, true, false)]
    [InlineData(true, true, true)]
    public void Every_connective_has_its_truth_table(bool x, bool y, bool z)
    {
        using var solver = context.MkSolver();
        BoolExpr Literal(BoolExpr constant, bool value) => value ? constant : context.MkNot(constant);
        solver.Assert(Literal(a, x), Literal(b, y), Literal(c, z));
        Assert.Equal(Status.SATISFIABLE, solver.Check());
        var model = solver.Model;
        Assert.Equal(
            [x, false, !x, x && y && z, x || y || z, x ^ y, !x || y, x ? y : z],
            new Expr[]
            {
                a, context.MkFalse(), context.MkNot(a), context.MkAnd(a, b, c), context.MkOr(a, b, c),
                context.MkXor(a, b), context.MkImplies(a, b), context.MkITE(a, b, c),
            }.Select(term => model.Eval(term).IsTrue));
    }

    [Fact]
    public void Equal_terms_are_one()
    {
        var (one, other) = (context.MkAnd(a, b), context.MkAnd([a, context.MkBoolConst("b")]));
        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.NotEqual(one, context.MkAnd(b, a));
        Assert.False(one.Equals(null));
        Assert.Single(new HashSet<Expr> { one, other });
    }

    [Fact]
    public void The_same_name_in_two_contexts_is_not_the_same_term()
    {
        using var second = new Context();
        Assert.False(a.Equals(second.MkBoolConst("a")));
    }

    [Fact]
    public void Names_are_told_apart_in_any_script() =>
        Assert.NotEqual(context.MkBoolConst("名前"), context.MkBoolConst("名後"));

    [Fact]
    public void Conjunctions_have_any_number_of_terms()
    {
        using var solver = context.MkSolver();
        solver.Assert(context.MkImplies(a, context.MkOr()), context.MkImplies(b, context.MkAnd()));
        Assert.Equal(Status.UNSATISFIABLE, solver.Check(a));
        Assert.Equal(Status.SATISFIABLE, solver.Check(b));
        var many = Enumerable.Range(0, 1000).Select(i => context.MkBoolConst($"x{i}")).ToArray();
        solver.Assert(context.MkAnd(many));
        Assert.Equal(Status.UNSATISFIABLE, solver.Check(context.MkNot(many[^1])));
        Assert.Equal(Status.SATISFIABLE, solver.Check());
        solver.Assert(context.MkNot(context.MkOr(many)));
        Assert.Equal(Status.UNSATISFIABLE, solver.Check());
    }
}
