using Microsoft.Z3;

namespace Quiesce.Tests.Z3;

/// <summary>Formulas in, answers out.</summary>
public sealed class Solving : IDisposable
{
    readonly Context context = new();

    public void Dispose() => context.Dispose();

    BoolExpr Constant(string name) => context.MkBoolConst(name);

    [Theory]
    [InlineData(null)]
    [InlineData("QF_FD")]
    [InlineData("QF_BV")]
    public void A_formula_has_a_model_or_none(string? logic)
    {
        using var solver = logic is null ? context.MkSolver() : context.MkSolver(logic);
        var (a, b) = (Constant("a"), Constant("b"));
        solver.Assert(context.MkOr(a, b), context.MkNot(a));
        Assert.Equal(Status.SATISFIABLE, solver.Check());
        using (var model = solver.Model)
        {
            Assert.True(model.Eval(b).IsTrue);
            Assert.False(model.Eval(context.MkAnd(a, b), true).IsTrue);
        }

        solver.Assert(context.MkNot(b));
        Assert.Equal(Status.UNSATISFIABLE, solver.Check());
    }

    [Fact]
    public void What_a_model_leaves_open_is_chosen_where_that_is_asked_for()
    {
        using var solver = context.MkSolver();
        var open = Constant("open");
        Assert.Equal(Status.SATISFIABLE, solver.Check());
        using var model = solver.Model;
        Assert.Equal(open, model.Eval(open));
        Assert.NotEqual(open, model.Eval(open, completion: true));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("QF_FD")]
    public void A_core_names_only_assumptions_that_were_needed(string? logic)
    {
        using var solver = logic is null ? context.MkSolver() : context.MkSolver(logic);
        var assumptions = Enumerable.Range(0, 5).Select(i => Constant($"a{i}")).ToArray();
        solver.Assert(context.MkOr(context.MkNot(assumptions[1]), context.MkNot(assumptions[3])));
        Assert.Equal(Status.UNSATISFIABLE, solver.Check((Expr[])assumptions));
        Assert.Equal(new HashSet<Expr> { assumptions[1], assumptions[3] }, solver.UnsatCore.ToHashSet<Expr>());
        Assert.Equal(Status.SATISFIABLE, solver.Check((Expr[])assumptions[..3]));
        Assert.Equal(Status.SATISFIABLE, solver.Check(assumptions[0], context.MkNot(assumptions[1])));
    }
}
