using Quiesce.Ir;
using Node = Quiesce.Ir.Expr;

namespace Quiesce.Language;

/// <summary>
/// A variable, or one element of an array: read it as an expression, change it with <see
/// cref="Next"/>.
/// </summary>
public class Var<T> : Expr<T>, IDeclares
{
    // An element is what it is where it is asked for; a scalar is its field, and so whatever it is when it is used.
    readonly Node? element;

    internal Var(Declaration declaration, Node? index = null)
    {
        (Declaration, Index) = (declaration, index);
        if (index is not null && declaration.IsInOrder && Recorder.Current is not null)
            element = declaration.Read(index);
    }

    private protected Var() { }

    internal virtual Declaration Declaration { get; } = null!;

    IEnumerable<Declaration> IDeclares.Declarations => [Declaration];

    int? IDeclares.Element => Index?.Value;

    /// <summary>Null for a scalar.</summary>
    internal Node? Index { get; }

    internal override Node Node => element ?? Declaration.Read(Index);

    /// <summary>
    /// What the variable is at this place of the step. For a component that says what a variable of it is
    /// (<c>public Bool IsLocked => locked.Now;</c>): who asks, then calls another method of it, and then looks, sees
    /// the answer, not what has become of the variable since.
    /// </summary>
    public Expr<T> Now => new(Node);

    /// <summary>
    /// The value after the step: <c>x' = value</c>. Without it the variable is unchanged. A protocol's own variables
    /// change together, as in TLA+: whatever else the step says reads the old value, and a second assignment is a
    /// mistake. What belongs to a component acts in order: it is changed from here on.
    /// </summary>
    /// <exception cref="ModelException">Outside a step, or the second time in one.</exception>
    public Expr<T> Next
    {
        set => Assign(value, Access.Store);
    }

    /// <summary>
    /// What the variable is at this place of the step (<see cref="Now"/>): READ_ONCE(); smp_load_acquire(), which keeps
    /// what comes later behind it (no memory model here would let it pass); or, fully ordered, a load after a smp_mb().
    /// </summary>
    /// <exception cref="ModelException">A load cannot be a release.</exception>
    public Expr<T> Load(Order order = Order.Relaxed)
    {
        switch (order)
        {
            case Order.Relaxed or Order.Acquire:
                return Now;
            case Order.Release:
                throw new ModelException($"A load of {Declaration.Name} cannot be a release.");
            case Order.Full:
                Recorder.Running("A fully ordered load").Fence(MemoryFence.Full);
                return Now;
        }
        throw new ArgumentOutOfRangeException(nameof(order));
    }

    /// <summary>
    /// WRITE_ONCE(), the same as <see cref="Next"/>; smp_store_release(); or, fully ordered, a xchg() whose result
    /// nobody wants.
    /// </summary>
    /// <exception cref="ModelException">As for <see cref="Next"/>; or a store cannot be an acquire.</exception>
    public void Store(Expr<T> value, Order order = Order.Relaxed) => Assign(value, order switch
    {
        Order.Relaxed => Access.Store,
        Order.Release => Access.ReleaseStore,
        Order.Full => Access.FullModify,
        Order.Acquire => throw new ModelException($"A store to {Declaration.Name} cannot be an acquire."),
        _ => throw new ArgumentOutOfRangeException(nameof(order)),
    });

    /// <summary>
    /// An atomic read-modify-write that returns something: the step reads the old value as usual. atomic_inc_return(),
    /// xchg(), test_and_set_bit() are fully ordered, spin_lock() is an acquire, refcount_inc_not_zero() is relaxed.
    /// </summary>
    /// <exception cref="ModelException">As for <see cref="Next"/>.</exception>
    public void Modify(Expr<T> value, Order order = Order.Full) => Assign(value, order switch
    {
        // The loads of a process are in order: what an acquire adds, no memory model here would leave out.
        Order.Relaxed or Order.Acquire => Access.Modify,
        // A value that is needed at once cannot wait for what is older.
        Order.Release or Order.Full => Access.FullModify,
        _ => throw new ArgumentOutOfRangeException(nameof(order)),
    });

    /// <summary>
    /// An atomic read-modify-write that returns nothing: atomic_inc(), set_bit(). It orders nothing. Of plain shared
    /// memory the value may read nothing but what it changes: it is worked out when it gets to memory.
    /// </summary>
    /// <exception cref="ModelException">As for <see cref="Next"/>; or the value reads something else.</exception>
    public void Update(Expr<T> value) => Assign(value, Access.Update);

    void Assign(Expr<T> value, Access access) => (this is ILocal
        ? throw new ModelException("A local belongs to one process: nobody sees in which order it changes.")
        : Recorder.Running("An assignment")).Assign(
            Declaration.Required, Index, value.Node, access, Declaration.IsInOrder);
}
