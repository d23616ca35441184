using Microsoft.Z3;

namespace Quiesce.Tests.Z3;

/// <summary>A query that takes too long ends with Unknown and the reason.</summary>
public class Interruptions
{
    [Theory]
    [InlineData(null)]
    [InlineData("QF_FD")]
    public void Another_thread_ends_a_check_and_the_solver_can_go_on(string? logic)
    {
        using var context = new Context();
        using var solver = logic is null ? context.MkSolver() : context.MkSolver(logic);
        var hard = context.MkBoolConst("hard");
        solver.Assert([.. Pigeons.Formulas(context, 14).Select(formula => context.MkImplies(hard, formula))]);
        using (new Interrupter(context))
            Assert.Equal(Status.UNKNOWN, solver.Check(hard));
        Assert.Contains(solver.ReasonUnknown, new[] { "interrupted", "canceled", "interrupted from keyboard" });
        Assert.Equal(Status.SATISFIABLE, solver.Check(context.MkNot(hard)));
    }

    [Fact]
    public void An_interrupt_between_checks_does_not_change_the_next()
    {
        using var context = new Context();
        using var solver = context.MkSolver();
        context.Interrupt();
        solver.Assert(Pigeons.Formulas(context, 4));
        context.Interrupt();
        Assert.Equal(Status.UNSATISFIABLE, solver.Check());
    }
}
