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
            Assert.True(model.Evaluate(context.MkAnd(a, b), true).IsFalse);
            Assert.Equal(Z3_lbool.Z3_L_TRUE, model.ConstInterp(b)!.BoolValue);
        }

        solver.Add([context.MkNot(b)]);
        Assert.Equal(Status.UNSATISFIABLE, solver.Check());
    }

    [Fact]
    public void What_is_pushed_can_be_popped()
    {
        using var solver = context.MkSolver();
        solver.Assert(Constant("a"));
        solver.Push();
        solver.Assert(context.MkNot(Constant("a")));
        Assert.Equal(1u, solver.NumScopes);
        Assert.Equal(["a", "(not a)"], solver.Assertions.Select(term => $"{term}"));
        Assert.Equal(Status.UNSATISFIABLE, solver.Check());
        solver.Pop();
        Assert.Equal(0u, solver.NumScopes);
        Assert.Equal(Status.SATISFIABLE, solver.Check());
        solver.Reset();
        Assert.Empty(solver.Assertions);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("QF_FD")]
    public void A_core_names_only_assumptions_that_were_needed(string? logic)
    {
        using var solver = logic is null ? context.MkSolver() : context.MkSolver(logic);
        var assumptions = Enumerable.Range(0, 5).Select(i => Constant($"a{i}")).ToArray();
        solver.Assert(context.MkOr(context.MkNot(assumptions[1]), context.MkNot(assumptions[3])));
        Assert.Equal(Status.UNSATISFIABLE, solver.Check(assumptions.AsEnumerable()));
        Assert.Equal(["a1", "a3"], solver.UnsatCore.Select(term => $"{term}").Order());
        Assert.Equal(Status.SATISFIABLE, solver.Check(assumptions.Take(3)));
        Assert.Equal(Status.SATISFIABLE, solver.Check(assumptions[0], context.MkNot(assumptions[1])));
    }

    [Fact]
    public void A_core_names_labels_of_assertions()
    {
        using var solver = context.MkSolver();
        var (a, b) = (Constant("a"), Constant("b"));
        solver.AssertAndTrack([a, b], [Constant("first"), Constant("second")]);
        solver.AssertAndTrack(context.MkNot(b), Constant("third"));
        Assert.Equal(Status.UNSATISFIABLE, solver.Check());
        Assert.Equal(["second", "third"], solver.UnsatCore.Select(term => $"{term}").Order());
    }

    [Fact]
    public void A_tactic_makes_a_solver()
    {
        var tactic = context.Then(
            context.MkTactic("simplify"), context.MkTactic("bit-blast"), context.MkTactic("sat"));
        using var solver = context.MkSolver(tactic);
        var x = context.MkBVConst("x", 8);
        solver.Assert(
            context.MkBVULT(context.MkBVAdd(x, context.MkBV(1u, 8)), x), context.MkBVULE(x, context.MkBV(255u, 8)));
        Assert.Equal(Status.SATISFIABLE, solver.Check());
        Assert.Equal(255ul, ((BitVecNum)solver.Model.Eval(x)).UInt64);
    }

    [Fact]
    public void Statistics_have_entries_with_names()
    {
        using var solver = context.MkSimpleSolver();
        solver.Assert(context.MkXor(Constant("a"), Constant("b")));
        solver.Check();
        var statistics = solver.Statistics;
        Assert.Equal((uint)statistics.Entries.Length, statistics.Size);
        Assert.Contains("rlimit count", statistics.Keys);
        Assert.True(statistics["rlimit count"]!.IsUInt);
        Assert.Null(statistics["no such thing"]);
    }

    [Fact]
    public void A_script_is_parsed_over_declarations_of_ours()
    {
        var flag = context.MkFuncDecl("flag", [], context.BoolSort);
        var parsed = context.ParseSMTLIB2String(
            "(declare-const other Bool) (assert (and flag other)) (assert (not other))",
            declNames: [flag.Name], decls: [flag]);
        Assert.Equal(["(and flag other)", "(not other)"], parsed.Select(term => $"{term}"));
        Assert.Equal(context.MkConst(flag), parsed[0].Arg(0));
        using var solver = context.MkSolver();
        solver.Assert(parsed);
        using var second = context.MkSolver();
        second.FromString($"{solver}");
        Assert.Equal(parsed, second.Assertions);
        Assert.Equal(Status.UNSATISFIABLE, second.Check());
    }
}
