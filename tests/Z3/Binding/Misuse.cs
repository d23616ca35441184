using Microsoft.Z3;

namespace Quiesce.Tests.Z3.Binding;

/// <summary>What would corrupt memory in C is an exception here.</summary>
public sealed class Misuse : IDisposable
{
    readonly Context context = new();

    public void Dispose() => context.Dispose();

    [Fact]
    public void Terms_of_two_contexts_do_not_mix()
    {
        using var second = new Context();
        Assert.Contains("another context", Assert.Throws<Z3Exception>(
            () => context.MkAnd(context.MkFalse(), second.MkBoolConst("a"))).Message);
        Assert.Throws<Z3Exception>(() => context.MkSolver().Assert(second.MkFalse()));
    }

    [Fact]
    public void Nothing_can_be_done_with_a_context_that_was_disposed_of()
    {
        var gone = new Context();
        var (a, solver) = (gone.MkBoolConst("a"), gone.MkSolver());
        solver.Check();
        var model = solver.Model;
        gone.Dispose();
        gone.Dispose();
        gone.Interrupt();
        Assert.Throws<ObjectDisposedException>(gone.MkFalse);
        Assert.Throws<ObjectDisposedException>(() => gone.MkNot(a));
        Assert.Throws<ObjectDisposedException>(() => gone.MkAnd(a, a));
        Assert.Throws<ObjectDisposedException>(() => a.IsTrue);
        Assert.Throws<ObjectDisposedException>(() => a.GetHashCode());
        Assert.Throws<ObjectDisposedException>(() => gone.MkBoolConst("a"));
        Assert.Throws<ObjectDisposedException>(() => gone.MkParams());
        Assert.Throws<ObjectDisposedException>(() => solver.Check());
        Assert.Throws<ObjectDisposedException>(() => solver.Assert(a));
        Assert.Throws<ObjectDisposedException>(() => model.Eval(a));
        model.Dispose();
        solver.Dispose();
        a.Dispose();
    }

    [Fact]
    public void Interrupts_may_come_while_a_context_is_made_used_and_disposed_of()
    {
        for (var round = 0; round < 10; round++)
        {
            var context = new Context();
            using var interrupter = new Interrupter(context, pause: 0);
            using (var solver = context.MkSolver())
            {
                solver.Assert(Pigeons.Formulas(context, 3));
                solver.Check();
            }

            context.Dispose();
        }
    }

    [Fact]
    public void Nothing_can_be_done_with_an_object_that_was_disposed_of()
    {
        var (a, b) = (context.MkBoolConst("a"), context.MkBoolConst("b"));
        var solver = context.MkSolver();
        solver.Assert(a);
        solver.Dispose();
        solver.Dispose();
        Assert.Throws<ObjectDisposedException>(() => solver.Check());
        a.Dispose();
        a.Dispose();
        Assert.Throws<ObjectDisposedException>(() => context.MkAnd(a, b));
        Assert.Equal(context.MkBoolConst("b"), b);
    }
}
