using System.Runtime.CompilerServices;

namespace Microsoft.Z3;

/// <summary>
/// Holds references to native objects for the managed objects that point here, and gives them back
/// when none does any more.
/// </summary>
/// <remarks>
/// Z3's reference counts are not safe between threads, so a finaliser must not touch them: it only
/// tells the context, which gives the references back in a later call, on the thread that makes it.
/// An owner whose context is gone has nothing to give back.
/// </remarks>
abstract class Owner(Context context)
{
    internal readonly Context Context = context;

    /// <summary>The next in the context's list of owners that wait to be released.</summary>
    internal Owner? NextWaiting;

    ~Owner() => Context.Abandon(this);

    /// <summary>About how many terms' memory waits with this owner.</summary>
    internal abstract int Weight { get; }

    /// <summary>Gives all references back.</summary>
    internal abstract void Release(nint context);

    /// <summary>Gives one reference back ahead of time.</summary>
    internal abstract void Release(nint context, nint native);
}

/// <summary>Owns the references of a few dozen terms that were made one after the other.</summary>
/// <remarks>
/// A finaliser costs more than most terms take to make, so terms share one. The price is that a
/// term lives as long as any of its block; terms that are made together mostly die together.
/// </remarks>
sealed class TermBlock(Context context) : Owner(context)
{
    internal const int Capacity = 32;

    [InlineArray(Capacity)]
    struct Terms
    {
        nint first;
    }

    Terms terms;
    int count;

    internal bool IsFull => count == Capacity;

    internal override int Weight => Capacity;

    internal void Add(nint term) => terms[count++] = term;

    internal override void Release(nint context)
    {
        foreach (var term in terms[..count])
            if (term != 0)
                Native.Z3_dec_ref(context, term);
        count = 0;
    }

    internal override void Release(nint context, nint native)
    {
        var index = terms[..count].IndexOf(native);
        terms[index] = 0;
        Native.Z3_dec_ref(context, native);
    }
}

/// <summary>Owns the reference to one object that is not a term.</summary>
/// <param name="weight">About how many terms' memory the object may hold on to.</param>
sealed unsafe class SingleOwner(Context context, nint native, delegate*<nint, nint, void> release, int weight)
    : Owner(context)
{
    bool released;

    internal override int Weight => released ? 0 : weight;

    internal override void Release(nint context) => Release(context, native);

    internal override void Release(nint context, nint native)
    {
        if (!released)
            release(context, native);
        released = true;
    }
}

/// <summary>For what lives as long as its context: symbols.</summary>
sealed class ContextOwner : Owner
{
    internal ContextOwner(Context context)
        : base(context) => GC.SuppressFinalize(this);

    internal override int Weight => 0;

    internal override void Release(nint context)
    {
    }

    internal override void Release(nint context, nint native)
    {
    }
}
