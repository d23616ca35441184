namespace Microsoft.Z3;

/// <summary>Decides whether the formulas asserted to it can be true together.</summary>
public class Solver : Z3Object
{
    internal Solver(Owner owner, nint native)
        : base(owner, native)
    {
    }

    /// <summary>
    /// Sets parameters. Z3 takes over Ctrl-C during a check unless <c>ctrl_c</c> is false.
    /// </summary>
    /// <exception cref="Z3Exception">The solver does not know a parameter.</exception>
    public Params Parameters
    {
        set
        {
            Native.Z3_solver_set_params(Context.Enter(), NativeObject, Context.Of(value));
            Context.Check();
        }
    }

    /// <summary>The values that satisfy the last check.</summary>
    /// <exception cref="Z3Exception">Its answer was not
    /// <see cref="Status.SATISFIABLE"/>.</exception>
    public unsafe Model Model
    {
        get
        {
            var model = Native.Z3_solver_get_model(Context.Enter(), NativeObject);
            return new(Context.Keep(model, &Native.Z3_model_inc_ref, &Native.Z3_model_dec_ref), model);
        }
    }

    /// <summary>The assumptions that the last check, which was unsatisfiable, needed.</summary>
    public BoolExpr[] UnsatCore => Context.Formulas(Native.Z3_solver_get_unsat_core(Context.Enter(), NativeObject));

    /// <summary>
    /// Why the answer of the last check was unknown: <c>timeout</c>, <c>canceled</c> and others.
    /// </summary>
    public string ReasonUnknown
    {
        get
        {
            var text = Native.Text(Native.Z3_solver_get_reason_unknown(Context.Enter(), NativeObject));
            Context.Check();
            return text;
        }
    }

    public void Assert(params BoolExpr[] constraints)
    {
        var context = Context.Enter();
        foreach (var formula in Context.Of(constraints))
        {
            Native.Z3_solver_assert(context, NativeObject, formula);
            Context.Check();
        }
    }

    /// <summary>Can everything that is asserted, and the assumptions, be true together?</summary>
    /// <param name="assumptions">Constants or their negations, for this check alone.</param>
    public Status Check(params Expr[] assumptions)
    {
        var context = Context.Enter();
        var literals = Context.Of(assumptions);
        var status = Native.Z3_solver_check_assumptions(context, NativeObject, (uint)literals.Length, literals);
        Context.Check();
        return (Status)status;
    }
}
