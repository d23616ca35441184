namespace Quiesce.Protocols.Kernel;

/// <summary>
/// A refcount_t: lib/refcount.c. It notices what an atomic_t would not: that somebody counts on from 0, below 0, or
/// beyond the end. Then it stays saturated for good: the object leaks, which is better than to be freed under a user.
/// </summary>
/// <param name="init">References when the protocol begins.</param>
/// <param name="max">How many the spec needs at most; REFCOUNT_MAX in the kernel.</param>
public sealed class Refcount(int init = 1, int max = 2) : Component
{
    const int Saturated = -1;

    internal readonly Var<int> refs = Var(init, min: Saturated, max: max);

    /// <summary>refcount_read()</summary>
    public Int Value => refs.Now;

    /// <summary>refcount_inc(), for who holds a reference already.</summary>
    public void Inc()
    {
        using var all = Atomically();
        BugOn(refs == 0, "NoUseAfterZero", "refcount_t: addition on 0; use-after-free.");
        CheckSaturation();
        refs.Next = If(refs <= 0 | refs == max, Saturated, refs + 1);
    }

    /// <summary>refcount_inc_not_zero(), for who has found the object: whether there is a reference now.</summary>
    public Bool IncNotZero()
    {
        using var all = Atomically();
        var isThere = refs != 0;
        CheckSaturation();
        refs.Next = If(refs == max, Saturated, If(refs <= 0, refs, refs + 1));
        return isThere;
    }

    /// <summary>refcount_dec_and_test(): whether this was the last reference.</summary>
    public Bool DecAndTest()
    {
        using var all = Atomically();
        var isLast = refs == 1;
        BugOn(refs <= 0, "NoUnderflow", "refcount_t: underflow; use-after-free.");
        refs.Next = If(refs <= 0, Saturated, refs - 1);
        return isLast;
    }

    /// <summary>The same as a C# bool: the step becomes an action for each answer.</summary>
    /// <param name="last">What a trace calls the one that drops the last reference.</param>
    public bool DecAndTest(string last)
    {
        using var all = Atomically();
        return Case(DecAndTest(), last);
    }

    /// <summary>refcount_dec(), for who knows that another reference is left.</summary>
    public void Dec()
    {
        using var all = Atomically();
        BugOn(refs <= 1, "NoDecToZero", "refcount_t: decrement hit 0; leaking memory.");
        refs.Next = If(refs <= 1, Saturated, refs - 1);
    }

    // Once it is saturated, each one more says so again.
    void CheckSaturation() =>
        BugOn(refs == max | refs == Saturated, "NoSaturation", "refcount_t: saturated; leaking memory.");
}
