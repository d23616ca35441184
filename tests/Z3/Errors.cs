using Microsoft.Z3;

namespace Quiesce.Tests.Z3;

/// <summary>What Z3 refuses becomes an exception with its words, and nothing ends the process.</summary>
public sealed class Errors : IDisposable
{
    readonly Context context = new();

    public void Dispose() => context.Dispose();

    void Refused(string why, Action<Context> action) => Assert.Contains(
        why, Assert.Throws<Z3Exception>(() => action(context)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_parameter_that_does_not_exist_is_refused() => Refused("nonsense", context =>
    {
        // Before it is used, a solver takes what it is given.
        using var solver = context.MkSolver();
        solver.Check();
        solver.Parameters = context.MkParams().Add("nonsense", true);
    });

    [Fact]
    public void A_logic_that_does_not_exist_is_refused() => Refused(
        "NO_SUCH_LOGIC", context => context.MkSolver("NO_SUCH_LOGIC"));

    [Fact]
    public void There_is_no_model_before_a_check() => Refused(
        "no current model", context => _ = context.MkSolver().Model);

    [Fact]
    public void After_an_error_all_goes_on()
    {
        using var solver = context.MkSolver();
        Assert.Throws<Z3Exception>(() => solver.Model);
        solver.Assert(context.MkBoolConst("a"));
        Assert.Equal(Status.SATISFIABLE, solver.Check());
        Assert.True(solver.Model.Eval(context.MkBoolConst("a")).IsTrue);
    }
}
