namespace Quiesce.Protocols.Kernel;

/// <summary>An atomic_t: a counter that nothing guards. Leaving min..max violates the type invariant.</summary>
/// <param name="shared">Plain shared memory: what returns nothing waits in a store buffer where that is weak.</param>
public sealed class Atomic(int init = 0, int max = 1, int min = 0, bool shared = false) : Component
{
    internal readonly Var<int> counter = shared ? Shared(init, max, min) : Var(init, max, min);

    /// <summary>atomic_read()</summary>
    public Int Value => counter.Now;

    /// <summary>atomic_set()</summary>
    public void Set(Int value)
    {
        using var all = Atomically();
        counter.Store(value);
    }

    /// <summary>atomic_inc()</summary>
    public void Inc()
    {
        using var all = Atomically();
        counter.Update(counter + 1);
    }

    /// <summary>atomic_dec()</summary>
    public void Dec()
    {
        using var all = Atomically();
        counter.Update(counter - 1);
    }

    /// <summary>atomic_dec_and_test(): whether the counter has become 0.</summary>
    public Bool DecAndTest()
    {
        using var all = Atomically();
        var isLast = counter == 1;
        counter.Modify(counter - 1);
        return isLast;
    }

    /// <summary>
    /// atomic_inc_not_zero(): whether it has been incremented. A full barrier even if not, as on x86.
    /// </summary>
    /// <param name="order">refcount_inc_not_zero() is relaxed.</param>
    public Bool IncNotZero(Order order = Order.Full)
    {
        using var all = Atomically();
        var succeeds = counter != 0;
        counter.Modify(If(counter == 0, counter, counter + 1), order);
        return succeeds;
    }

    /// <summary>
    /// atomic_cmpxchg(): whether the counter was what the caller believed, and is now what it wants.
    /// </summary>
    public Bool CmpXchg(Int old, Int value)
    {
        using var all = Atomically();
        var succeeds = counter == old;
        counter.Modify(If(succeeds, value, counter));
        return succeeds;
    }
}
