using Quiesce.Ir;
using Node = Quiesce.Ir.Expr;

namespace Quiesce.Language;

/// <summary>
/// A variable, or one element of an array: read it as an expression, change it with <see
/// cref="Next"/>.
/// </summary>
public class Var<T> : Expr<T>, IDeclares
{
    // An element is evaluated where it is written; a scalar is its field, evaluated where it is used.
    readonly Node? element;

    internal Var(Storage storage, Node? index = null)
    {
        (Storage, Index) = (storage, index);
        if (index is not null && storage.ActsInOrder && Recorder.Current is not null)
            element = storage.Read(index);
    }

    private protected Var() { }

    internal virtual Storage Storage { get; } = null!;

    /// <summary>The variable of the system, where there is one for it alone.</summary>
    internal Declaration Declaration => (Declaration)Storage;

    IEnumerable<Declaration> IDeclares.Declarations => Storage.Declarations;

    int? IDeclares.Element => Index?.Value;

    Func<string, string> IDeclares.Words(Declaration declaration, string path) => _ => path;

    /// <summary>Null for a scalar.</summary>
    internal Node? Index { get; }

    internal override Node Node => element ?? Storage.Read(Index);

    /// <summary>
    /// The value of the variable at this place of the step. For a component with a property for one of its variables
    /// (<c>public Bool IsLocked => locked.Now;</c>): a caller that reads it, then calls another method, and then uses
    /// it, has the value it read, not the value since.
    /// </summary>
    public Expr<T> Now => new(Node);

    /// <summary>
    /// The value after the step: <c>x' = value</c>. Without it the variable is unchanged. A protocol's own variables
    /// change together, as in TLA+: the rest of the step reads the old value, and a second assignment is a
    /// mistake. A component's variables act in order: the value changes from here on.
    /// </summary>
    /// <exception cref="ModelException">Outside a step, or the second time in one.</exception>
    public Expr<T> Next
    {
        set => Assign(value, Access.Store);
    }

    /// <summary>
    /// The value of the variable at this place of the step (<see cref="Now"/>): READ_ONCE(); smp_load_acquire(), which
    /// keeps later accesses after it (as all memory models here do); or, fully ordered, a load after a smp_mb().
    /// </summary>
    /// <exception cref="ModelException">A load cannot be a release.</exception>
    public Expr<T> Load(Order order = Order.Relaxed)
    {
        switch (order)
        {
            case Order.Relaxed or Order.Acquire:
                return Now;
            case Order.Release:
                throw new ModelException($"A load of {Storage.FullName} cannot be a release.");
            case Order.Full:
                Recorder.Running("A fully ordered load").Fence(MemoryFence.Full);
                return Now;
        }
        throw new ArgumentOutOfRangeException(nameof(order));
    }

    /// <summary>
    /// WRITE_ONCE(), the same as <see cref="Next"/>; smp_store_release(); or, fully ordered, a xchg() whose result
    /// is not used.
    /// </summary>
    /// <exception cref="ModelException">As for <see cref="Next"/>; or a store cannot be an acquire.</exception>
    public void Store(Expr<T> value, Order order = Order.Relaxed) => Assign(value, order switch
    {
        Order.Relaxed => Access.Store,
        Order.Release => Access.ReleaseStore,
        Order.Full => Access.FullModify,
        Order.Acquire => throw new ModelException($"A store to {Storage.FullName} cannot be an acquire."),
        _ => throw new ArgumentOutOfRangeException(nameof(order)),
    });

    /// <summary>
    /// An atomic read-modify-write that returns something: the step reads the old value as usual. atomic_inc_return(),
    /// xchg(), test_and_set_bit() are fully ordered, spin_lock() is an acquire, refcount_inc_not_zero() is relaxed.
    /// </summary>
    /// <exception cref="ModelException">As for <see cref="Next"/>.</exception>
    public void Modify(Expr<T> value, Order order = Order.Full) => Assign(value, order switch
    {
        // The loads of a process are in order in all memory models here: an acquire adds nothing.
        Order.Relaxed or Order.Acquire => Access.Modify,
        // Its result is used at once, so that it cannot wait for older stores.
        Order.Release or Order.Full => Access.FullModify,
        _ => throw new ArgumentOutOfRangeException(nameof(order)),
    });

    /// <summary>
    /// An atomic read-modify-write that returns nothing: atomic_inc(), set_bit(). It orders nothing. For plain shared
    /// memory the value may read only the element it changes: it is computed when it reaches memory.
    /// </summary>
    /// <exception cref="ModelException">As for <see cref="Next"/>; or the value reads something else.</exception>
    public void Update(Expr<T> value) => Assign(value, Access.Update);

    void Assign(Expr<T> value, Access access)
    {
        if (this is ILocal)
            throw new ModelException("A local belongs to one process: nobody sees in which order it changes.");
        Storage.Assign(Recorder.Running("An assignment"), Index, value.Node, access);
    }
}
