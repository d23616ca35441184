using Microsoft.Z3;

namespace Quiesce.Tests.Z3;

/// <summary>Reachability with Spacer, on two bits of which only the lower one ever flips.</summary>
public sealed class Fixedpoints : IDisposable
{
    readonly Context context = new();
    readonly FuncDecl reached;
    readonly BoolExpr high, low;

    public Fixedpoints()
    {
        reached = context.MkFuncDecl("reached", [context.BoolSort, context.BoolSort], context.BoolSort);
        (high, low) = (context.MkBoolConst("high"), context.MkBoolConst("low"));
    }

    public void Dispose() => context.Dispose();

    BoolExpr Reached(BoolExpr first, BoolExpr second) => (BoolExpr)reached.Apply(first, second);

    // 00, 01, and from there again to 00.
    Fixedpoint Flip()
    {
        var fixedpoint = context.MkFixedpoint();
        fixedpoint.Parameters = context.MkParams().Add("fp.engine", "spacer").Add("fp.spacer.keep_proxy", false)
            .Add("timeout", 20_000u);
        fixedpoint.RegisterRelation(reached);
        fixedpoint.AddRule(Reached(context.MkFalse(), context.MkFalse()), context.MkSymbol("start"));
        fixedpoint.AddRule(context.MkForall([high, low], context.MkImplies(
            Reached(high, low), Reached(high, context.MkNot(low)))), context.MkSymbol("flip"));
        return fixedpoint;
    }

    [Fact]
    public void A_state_is_reached_by_the_rules()
    {
        using var fixedpoint = Flip();
        Assert.Equal(Status.SATISFIABLE, fixedpoint.Query(
            context.MkExists([high, low], context.MkAnd(Reached(high, low), low))));
        Assert.Equal(Status.SATISFIABLE, fixedpoint.Query(reached));
        Assert.Equal(2, fixedpoint.Rules.Length);
    }

    [Fact]
    public void The_cover_of_a_state_that_is_not_reached_is_an_inductive_invariant()
    {
        using var fixedpoint = Flip();
        Assert.Equal(Status.UNSATISFIABLE, fixedpoint.Query(
            context.MkExists([high, low], context.MkAnd(Reached(high, low), high))));
        Assert.True(fixedpoint.GetNumLevels(reached) > 0);
        var cover = fixedpoint.GetCoverDelta(-1, reached);
        BoolExpr Invariant(BoolExpr first, BoolExpr second) => (BoolExpr)cover.SubstituteVars([first, second]);
        using var solver = context.MkSolver();
        void Never(params Expr[] formulas) => Assert.Equal(Status.UNSATISFIABLE, solver.Check(formulas));
        var (no, yes) = (context.MkFalse(), context.MkTrue());
        Never(context.MkNot(Invariant(no, no)));
        Never(context.MkAnd(Invariant(high, low), !Invariant(high, !low)));
        Never(Invariant(yes, low));
    }

    [Fact]
    public void The_answer_defines_the_relation()
    {
        using var fixedpoint = Flip();
        fixedpoint.Query(context.MkExists([high, low], context.MkAnd(Reached(high, low), high)));
        var answer = fixedpoint.GetAnswer();
        Assert.Contains("reached", $"{answer}");
        Assert.Contains("reached", $"{fixedpoint}");
        Assert.NotEmpty(fixedpoint.Statistics.Keys);
        Assert.NotNull(fixedpoint.GetReasonUnknown());
    }
}
