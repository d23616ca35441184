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
    public void A_script_that_is_wrong_is_refused_with_its_line() => Refused(
        "line 2 column", context => context.ParseSMTLIB2String("(declare-const a Bool)\n(assert (and a b))"));

    [Fact]
    public void Terms_of_different_sorts_are_not_compared() => Refused(
        "incompatible", context => context.MkEq(context.MkBV(1u, 3), context.MkTrue()));

    [Fact]
    public void A_parameter_that_does_not_exist_is_refused()
    {
        Refused("nonsense", context =>
        {
            // Before it is used, a solver takes what it is given.
            using var solver = context.MkSolver();
            solver.Push();
            solver.Set("nonsense", 1u);
        });
    }

    [Fact]
    public void A_name_that_does_not_exist_is_refused()
    {
        Refused("NO_SUCH_LOGIC", context => context.MkSolver("NO_SUCH_LOGIC"));
        Refused("no-such-tactic", context => context.MkTactic("no-such-tactic"));
    }

    [Fact]
    public void There_is_no_model_before_a_check() => Refused(
        "no current model", context => _ = context.MkSolver().Model);

    [Fact]
    public void There_is_no_scope_to_pop() => Refused("index out of bounds", context => context.MkSolver().Pop());

    [Fact]
    public void There_is_no_argument_of_a_constant() => Refused(
        "index out of bounds", context => context.MkTrue().Arg(0));

    [Fact]
    public void After_an_error_all_goes_on()
    {
        using var solver = context.MkSolver();
        Assert.Throws<Z3Exception>(() => solver.Pop());
        solver.Assert(context.MkTrue());
        Assert.Equal(Status.SATISFIABLE, solver.Check());
    }

    [Fact]
    public void Out_of_memory_is_an_error_and_not_an_answer()
    {
        // A limit for the whole process would hit other tests; a solver of its own has one, too.
        using var solver = context.MkSolver();
        solver.Set("max_memory", 1u);
        solver.Assert(Pigeons.Formulas(context, 9));
        try
        {
            Assert.NotEqual(Status.SATISFIABLE, solver.Check());
        }
        catch (Z3Exception exception)
        {
            Assert.Contains("memory", exception.Message);
        }
    }
}
