using Microsoft.Z3;

namespace Quiesce.Tests.Z3;

/// <summary>Reachability with Spacer, on a counter of two bits that skips one of its values.</summary>
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

    // 00, 01, 10, and from there again to 00: never 11.
    Fixedpoint Counter()
    {
        var fixedpoint = context.MkFixedpoint();
        fixedpoint.Parameters = context.MkParams().Add("fp.engine", "spacer").Add("fp.spacer.keep_proxy", false)
            .Add("timeout", 20_000u);
        fixedpoint.RegisterRelation(reached);
        fixedpoint.AddRule(Reached(context.MkFalse(), context.MkFalse()), context.MkSymbol("start"));
        fixedpoint.AddRule(context.MkForall([high, low], context.MkImplies(
            context.MkAnd(Reached(high, low), context.MkNot(high)),
            Reached(low, context.MkNot(low)))), context.MkSymbol("count"));
        fixedpoint.AddRule(context.MkForall([high, low], context.MkImplies(
            context.MkAnd(Reached(high, low), high), Reached(context.MkFalse(), context.MkFalse()))));
        return fixedpoint;
    }

    [Fact]
    public void A_state_is_reached_by_the_rules()
    {
        using var fixedpoint = Counter();
        Assert.Equal(Status.SATISFIABLE, fixedpoint.Query(
            context.MkExists([high, low], context.MkAnd(Reached(high, low), high, context.MkNot(low)))));
        Assert.Equal(Status.SATISFIABLE, fixedpoint.Query(reached));
        Assert.Equal(3, fixedpoint.Rules.Length);
    }

    [Fact]
    public void The_cover_of_a_state_that_is_not_reached_is_an_inductive_invariant()
    {
        using var fixedpoint = Counter();
        Assert.Equal(Status.UNSATISFIABLE, fixedpoint.Query(
            context.MkExists([high, low], context.MkAnd(Reached(high, low), high, low))));
        Assert.True(fixedpoint.GetNumLevels(reached) > 0);
        var cover = fixedpoint.GetCoverDelta(-1, reached);
        BoolExpr Invariant(BoolExpr first, BoolExpr second) => (BoolExpr)cover.SubstituteVars([first, second]);
        using var solver = context.MkSolver();
        void Never(params BoolExpr[] formulas) => Assert.Equal(Status.UNSATISFIABLE, solver.Check(formulas.AsEnumerable()));
        var (no, yes) = (context.MkFalse(), context.MkTrue());
        Never(context.MkNot(Invariant(no, no)));
        Never(context.MkAnd(Invariant(high, low), !high, !Invariant(low, !low)));
        Never(context.MkAnd(Invariant(high, low), high, !Invariant(no, no)));
        Never(Invariant(yes, yes));
    }

    [Fact]
    public void The_answer_defines_the_relation()
    {
        using var fixedpoint = Counter();
        fixedpoint.Query(context.MkExists([high, low], context.MkAnd(Reached(high, low), high, low)));
        var answer = fixedpoint.GetAnswer();
        Assert.Contains("reached", $"{answer}");
        Assert.Contains("reached", $"{fixedpoint}");
        Assert.NotEmpty(fixedpoint.Statistics.Keys);
        Assert.NotNull(fixedpoint.GetReasonUnknown());
    }
}
