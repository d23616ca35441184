using System.Runtime.CompilerServices;

namespace Microsoft.Z3;

/// <summary>
/// Managed objects point to their owner as long as they need native references; once none does, the references are
/// released.
/// </summary>
/// <remarks>
/// Z3's reference counts are not thread-safe, so a finaliser must not change them: it only tells the context,
/// which releases the references in a later call, on the thread that makes it.
/// </remarks>
sealed class Owner(References references)
{
    internal readonly References References = references;

    ~Owner() => References.Context.Abandon(References);
}

/// <summary>
/// References to native objects. The context keeps a list of those that were not released, to release them before it is
/// deleted: Z3 takes quadratic time to delete a context with terms that are still referenced.
/// </summary>
abstract class References(Context context)
{
    internal readonly Context Context = context;

    /// <summary>The next in the context's list of references to be released.</summary>
    internal References? NextWaiting;

    /// <summary>The index in the context's list of all references.</summary>
    internal int Place;

    /// <summary>The memory they keep alive, about, in terms.</summary>
    internal abstract int Weight { get; }

    /// <summary>Releases all of them.</summary>
    internal abstract void Release(nint context);

    /// <summary>Releases one of them early.</summary>
    internal abstract void Release(nint context, nint native);
}

/// <summary>The references to a few dozen terms that were made in succession.</summary>
/// <remarks>
/// A finaliser costs more than most terms take to make, so terms share one. The price is that a term lives as long as
/// any of its block; but terms that are made together usually die together.
/// </remarks>
sealed class TermBlock(Context context) : References(context)
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
        // Last made, first released: the operands of a term are released with it or later, never before.
        while (count > 0)
            if (terms[--count] is var term and not 0)
                Native.Z3_dec_ref(context, term);
    }

    internal override void Release(nint context, nint native)
    {
        var index = terms[..count].IndexOf(native);
        terms[index] = 0;
        Native.Z3_dec_ref(context, native);
    }
}

/// <summary>The reference to one object that is not a term.</summary>
sealed unsafe class SingleReference(Context context, nint native, delegate*<nint, nint, void> release)
    : References(context)
{
    // A solver or a model may hold as much memory as this many terms; a disposed one holds none.
    const int Large = 1 << 12;

    bool released;

    internal override int Weight => released ? 0 : Large;

    internal override void Release(nint context) => Release(context, native);

    internal override void Release(nint context, nint native)
    {
        if (!released)
            release(context, native);
        released = true;
    }
}
