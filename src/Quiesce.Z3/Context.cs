namespace Microsoft.Z3;

/// <summary>
/// An instance of Z3, which owns everything that is made with it: terms, solvers, models.
/// </summary>
/// <remarks>
/// Only one thread at a time may use a context and what belongs to it, except for
/// <see cref="Interrupt"/>. Dispose of a context when it is done with: that frees all of its native
/// memory at once. Its objects then throw <see cref="ObjectDisposedException"/> when they are used,
/// and do no harm.
/// </remarks>
public sealed class Context : IDisposable
{
    /// <summary>How many terms the garbage collection found before they are given back.</summary>
    /// <remarks>
    /// Z3 numbers terms, reuses the numbers of released ones, and its heuristics depend on numbers.
    /// Below this count, the times of garbage collections make no difference to an answer.
    /// </remarks>
    internal int WaitingMax { get; init; } = 1 << 20;

    static readonly Lock Creation = new();

    readonly Lock ending = new();
    nint native;
    TermBlock terms;
    Owner termsOwner;
    // References that were not released; out of order once one was.
    readonly List<References> held = [];
    References? waiting;
    int waitingWeight;

    /// <exception cref="DllNotFoundException">There is no library of Z3, or only one that is too
    /// old.</exception>
    public Context()
    {
        terms = new(this);
        termsOwner = Hold(terms);
        lock (Creation)
            native = Native.Z3_mk_context_rc(0);
        // Without a handler an error is only recorded, for Check to find.
        Native.Z3_set_error_handler(native, 0);
    }

    // Nothing of the context is reachable any more, so no thread is inside Z3 with it.
    ~Context() => End();

    /// <summary>
    /// Frees everything that belongs to the context. Not to be called while another thread uses it.
    /// </summary>
    public void Dispose()
    {
        End();
        GC.SuppressFinalize(this);
    }

    void End()
    {
        nint last;
        lock (ending)
        {
            last = native;
            native = 0;
        }

        if (last != 0)
        {
            for (var place = held.Count - 1; place >= 0; place--)
                held[place].Release(last);
            held.Clear();
            Native.Z3_del_context(last);
        }

        waiting = null;
    }

    /// <summary>
    /// Makes the call that another thread is waiting for, if any, end soon: a solver then answers
    /// <see cref="Status.UNKNOWN"/>, other calls throw a <see cref="Z3Exception"/>. Any thread may
    /// call this at any time, also after <see cref="Dispose"/>.
    /// </summary>
    /// <remarks>
    /// A query that has not begun does not notice: a caller that wants it to end should repeat the call until
    /// it has. Between queries, another call may throw <c>canceled</c>.
    /// </remarks>
    public void Interrupt()
    {
        lock (ending)
        {
            if (native != 0)
                Native.Z3_interrupt(native);
        }
    }

    public BoolExpr MkBoolConst(string name)
    {
        var symbol = Symbol(name);
        var context = Enter();
        // The context itself holds its only boolean sort.
        return Formula(Native.Z3_mk_const(context, symbol, Native.Z3_mk_bool_sort(context)));
    }

    public BoolExpr MkFalse() => Formula(Native.Z3_mk_false(Enter()));

    public BoolExpr MkNot(BoolExpr a)
    {
        var context = Enter();
        return Formula(Native.Z3_mk_not(context, Of(a)));
    }

    public BoolExpr MkAnd(params BoolExpr[] t)
    {
        var context = Enter();
        var terms = Of(t);
        return Formula(Native.Z3_mk_and(context, (uint)terms.Length, terms));
    }

    public BoolExpr MkOr(params BoolExpr[] t)
    {
        var context = Enter();
        var terms = Of(t);
        return Formula(Native.Z3_mk_or(context, (uint)terms.Length, terms));
    }

    public BoolExpr MkXor(BoolExpr t1, BoolExpr t2)
    {
        var context = Enter();
        return Formula(Native.Z3_mk_xor(context, Of(t1), Of(t2)));
    }

    public BoolExpr MkImplies(BoolExpr t1, BoolExpr t2)
    {
        var context = Enter();
        return Formula(Native.Z3_mk_implies(context, Of(t1), Of(t2)));
    }

    public Expr MkITE(BoolExpr t1, Expr t2, Expr t3)
    {
        var context = Enter();
        return Formula(Native.Z3_mk_ite(context, Of(t1), Of(t2), Of(t3)));
    }

    public unsafe Params MkParams()
    {
        var parameters = Native.Z3_mk_params(Enter());
        return new(Keep(parameters, &Native.Z3_params_inc_ref, &Native.Z3_params_dec_ref), parameters);
    }

    /// <summary>A solver that chooses its tactics itself.</summary>
    public Solver MkSolver() => Solver(Native.Z3_mk_solver(Enter()));

    /// <summary>A solver for a logic of SMT-LIB, or of Z3's own.</summary>
    /// <exception cref="Z3Exception">There is no such logic.</exception>
    public Solver MkSolver(string logic)
    {
        var symbol = Symbol(logic);
        return Solver(Native.Z3_mk_solver_for_logic(Enter(), symbol));
    }

    unsafe Solver Solver(nint solver) =>
        new(Keep(solver, &Native.Z3_solver_inc_ref, &Native.Z3_solver_dec_ref), solver);

    /// <summary>
    /// Begins a call: releases references that are due. It runs before the pointers of arguments are read,
    /// because an argument is only safe from the garbage collector until then; nothing else releases
    /// what a finaliser found.
    /// </summary>
    /// <returns>Z3's pointer.</returns>
    /// <exception cref="ObjectDisposedException">The context was disposed of.</exception>
    internal nint Enter()
    {
        ObjectDisposedException.ThrowIf(native == 0, this);
        if (Volatile.Read(ref waitingWeight) >= WaitingMax)
            ReleaseWaiting();
        return native;
    }

    /// <summary>Ends a call, and keeps the context alive until here.</summary>
    /// <exception cref="Z3Exception">Z3 recorded an error during the call.</exception>
    internal void Check()
    {
        var code = Native.Z3_get_error_code(native);
        if (code != 0)
            throw new Z3Exception(Native.Text(Native.Z3_get_error_msg(native, code)).TrimEnd());
    }

    /// <summary>Ends a call that made or found an object, which must exist.</summary>
    void Check(nint result)
    {
        Check();
        if (result == 0)
            throw new Z3Exception("Z3 did not give what was asked for.");
    }

    /// <summary>
    /// Ends a call that made or found a formula: checks and keeps a reference to it.
    /// </summary>
    internal BoolExpr Formula(nint formula)
    {
        Check(formula);
        Native.Z3_inc_ref(native, formula);
        if (terms.IsFull)
        {
            terms = new(this);
            termsOwner = Hold(terms);
        }

        terms.Add(formula);
        return new(termsOwner, formula);
    }

    Owner Hold(References references)
    {
        references.Place = held.Count;
        held.Add(references);
        return new(references);
    }

    void LetGo(References references)
    {
        references.Release(native);
        var last = held[^1];
        held[references.Place] = last;
        last.Place = references.Place;
        held.RemoveAt(held.Count - 1);
    }

    /// <summary>
    /// Ends a call that made an object which is not a term: checks and keeps the reference that it
    /// takes.
    /// </summary>
    /// <param name="result">The object.</param>
    /// <param name="increment">Takes a reference.</param>
    /// <param name="decrement">Releases a reference.</param>
    internal unsafe Owner Keep(
        nint result, delegate*<nint, nint, void> increment, delegate*<nint, nint, void> decrement)
    {
        Check(result);
        increment(native, result);
        return Hold(new SingleReference(this, result, decrement));
    }

    /// <summary>Ends a call that made a vector of formulas: takes them out of it.</summary>
    internal BoolExpr[] Formulas(nint vector)
    {
        Check(vector);
        Native.Z3_ast_vector_inc_ref(native, vector);
        var formulas = new BoolExpr[Native.Z3_ast_vector_size(native, vector)];
        for (uint i = 0; i < formulas.Length; i++)
            formulas[i] = Formula(Native.Z3_ast_vector_get(native, vector, i));
        Native.Z3_ast_vector_dec_ref(native, vector);
        Check();
        return formulas;
    }

    /// <summary>A name, which lives as long as the library and is not counted.</summary>
    internal nint Symbol(string name)
    {
        var symbol = Native.Z3_mk_string_symbol(Enter(), name);
        Check();
        return symbol;
    }

    /// <summary>The pointer of an argument.</summary>
    /// <exception cref="Z3Exception">It belongs to another context.</exception>
    internal nint Of(Z3Object argument)
    {
        ArgumentNullException.ThrowIfNull(argument);
        return argument.Context == this
            ? argument.NativeObject
            : throw new Z3Exception("An argument belongs to another context.");
    }

    /// <summary>The pointers of arguments.</summary>
    internal nint[] Of(Z3Object[] arguments)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        var natives = new nint[arguments.Length];
        for (var i = 0; i < natives.Length; i++)
            natives[i] = Of(arguments[i]);
        return natives;
    }

    /// <summary>Called by finalisers.</summary>
    internal void Abandon(References references)
    {
        if (native == 0)
            return;
        do
            references.NextWaiting = Volatile.Read(ref waiting);
        while (Interlocked.CompareExchange(ref waiting, references, references.NextWaiting) != references.NextWaiting);
        Interlocked.Add(ref waitingWeight, references.Weight);
    }

    void ReleaseWaiting()
    {
        var references = Interlocked.Exchange(ref waiting, null);
        for (; references is not null; references = references.NextWaiting)
        {
            Interlocked.Add(ref waitingWeight, -references.Weight);
            LetGo(references);
        }

        GC.KeepAlive(this);
    }

    /// <summary>
    /// Releases a reference early, unless that was done before or the context was disposed of.
    /// </summary>
    internal void Release(Owner owner, nint reference)
    {
        if (reference != 0 && native != 0)
            owner.References.Release(native, reference);
        GC.KeepAlive(this);
    }
}
