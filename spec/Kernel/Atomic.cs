namespace Quiesce.Protocols.Kernel;

/// <summary>An atomic_t: a counter that nothing guards. Leaving min..max violates the type invariant.</summary>
public sealed class Atomic(int init = 0, int max = 1, int min = 0) : Component
{
    internal readonly Var<int> counter = Var(init, max, min);

    /// <summary>atomic_read()</summary>
    public Int Value => counter;

    /// <summary>atomic_set()</summary>
    public void Set(Int value) => counter.Next = value;

    /// <summary>atomic_inc()</summary>
    public void Inc() => counter.Next = counter + 1;

    /// <summary>atomic_dec()</summary>
    public void Dec() => counter.Next = counter - 1;

    /// <summary>atomic_dec_and_test(): whether the counter has become 0.</summary>
    public Bool DecAndTest()
    {
        Dec();
        return counter == 1;
    }

    /// <summary>atomic_inc_not_zero(): whether it has been incremented.</summary>
    public Bool IncNotZero()
    {
        counter.Next = If(counter == 0, counter, counter + 1);
        return counter != 0;
    }

    /// <summary>
    /// atomic_cmpxchg(): whether the counter was what the caller believed, and is now what it wants.
    /// </summary>
    public Bool CmpXchg(Int old, Int value)
    {
        counter.Next = If(counter == old, value, counter);
        return counter == old;
    }
}
