namespace Microsoft.Z3;

/// <summary>Decides whether the formulas asserted to it can be true together.</summary>
public class Solver : Z3Object
{
    internal Solver(Owner owner, nint native)
        : base(owner, native)
    {
    }

    /// <summary>
    /// Sets parameters, such as <c>timeout</c> in ms. Z3 takes over Ctrl-C during a check unless
    /// <c>ctrl_c</c> is false.
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

    /// <summary>The number of scopes that were pushed and not popped.</summary>
    public uint NumScopes
    {
        get
        {
            var count = Native.Z3_solver_get_num_scopes(Context.Enter(), NativeObject);
            Context.Check();
            return count;
        }
    }

    public uint NumAssertions => (uint)Assertions.Length;

    public BoolExpr[] Assertions => Context.Formulas(Native.Z3_solver_get_assertions(Context.Enter(), NativeObject));

    /// <summary>The values that satisfy the last check.</summary>
    /// <exception cref="Z3Exception">Its answer was not
    /// <see cref="Status.SATISFIABLE"/>.</exception>
    public Model Model => new(Context, Native.Z3_solver_get_model(Context.Enter(), NativeObject));

    /// <summary>
    /// The assumptions and labels that the answer of the last check, not satisfiable, needed.
    /// </summary>
    public BoolExpr[] UnsatCore => Context.Formulas(Native.Z3_solver_get_unsat_core(Context.Enter(), NativeObject));

    /// <summary>
    /// Why the last check did not know: <c>timeout</c>, <c>canceled</c> and others.
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

    public Statistics Statistics =>
        new(Context, Native.Z3_solver_get_statistics(Context.Enter(), NativeObject));

    public void Set(string name, bool value) => Parameters = Context.MkParams().Add(name, value);

    public void Set(string name, uint value) => Parameters = Context.MkParams().Add(name, value);

    public void Set(string name, double value) => Parameters = Context.MkParams().Add(name, value);

    public void Set(string name, string value) => Parameters = Context.MkParams().Add(name, value);

    public void Set(string name, Symbol value) => Parameters = Context.MkParams().Add(name, value);

    /// <summary>
    /// Opens a scope: <see cref="Pop"/> takes back what is asserted from here on.
    /// </summary>
    public void Push()
    {
        Native.Z3_solver_push(Context.Enter(), NativeObject);
        Context.Check();
    }

    /// <summary>Closes scopes.</summary>
    public void Pop(uint n = 1)
    {
        Native.Z3_solver_pop(Context.Enter(), NativeObject, n);
        Context.Check();
    }

    /// <summary>Takes back everything that was asserted.</summary>
    public void Reset()
    {
        Native.Z3_solver_reset(Context.Enter(), NativeObject);
        Context.Check();
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

    public void Add(params BoolExpr[] constraints) => Assert(constraints);

    public void Add(IEnumerable<BoolExpr> constraints) => Assert([.. constraints]);

    /// <summary>
    /// Asserts formulas, each with the label that stands for it in <see cref="UnsatCore"/>.
    /// </summary>
    public void AssertAndTrack(BoolExpr[] constraints, BoolExpr[] ps)
    {
        ArgumentNullException.ThrowIfNull(constraints);
        ArgumentNullException.ThrowIfNull(ps);
        if (constraints.Length != ps.Length)
            throw new Z3Exception("There are not as many labels as formulas.");
        for (var i = 0; i < constraints.Length; i++)
            AssertAndTrack(constraints[i], ps[i]);
    }

    /// <summary>
    /// Asserts a formula with the label, a constant, that stands for it in <see cref="UnsatCore"/>.
    /// </summary>
    public void AssertAndTrack(BoolExpr constraint, BoolExpr p)
    {
        var context = Context.Enter();
        Native.Z3_solver_assert_and_track(context, NativeObject, Context.Of(constraint), Context.Of(p));
        Context.Check();
    }

    /// <summary>Asserts what a script in SMT-LIB 2 does.</summary>
    public void FromString(string str)
    {
        Native.Z3_solver_from_string(Context.Enter(), NativeObject, str);
        Context.Check();
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

    /// <inheritdoc cref="Check(Expr[])"/>
    public Status Check(IEnumerable<BoolExpr> assumptions) => Check(assumptions.ToArray<Expr>());

    /// <summary>What is asserted, in SMT-LIB 2.</summary>
    public override string ToString()
    {
        var text = Native.Text(Native.Z3_solver_to_string(Context.Enter(), NativeObject));
        Context.Check();
        return text;
    }
}
