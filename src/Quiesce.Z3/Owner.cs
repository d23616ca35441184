using System.Runtime.CompilerServices;

namespace Microsoft.Z3;

/// <summary>
/// What managed objects point to as long as they need native references: when nobody does any more, the references are
/// given back.
/// </summary>
/// <remarks>
/// Z3's reference counts are not safe between threads, so a finaliser must not touch them: it only tells the context,
/// which gives the references back in a later call, on the thread that makes it.
/// </remarks>
sealed class Owner(References references)
{
    internal readonly References References = references;

    ~Owner() => References.Context.Abandon(References);
}

/// <summary>
/// References to native objects. The context keeps a list of those that were not given back, to do so before it goes:
/// Z3 takes quadratic time to delete a context with terms that somebody still refers to.
/// </summary>
abstract class References(Context context)
{
    internal readonly Context Context = context;

    /// <summary>The next in the context's list of those that wait to be released.</summary>
    internal References? NextWaiting;

    /// <summary>The place in the context's list of all.</summary>
    internal int Place;

    /// <summary>About how many terms' memory they hold on to.</summary>
    internal abstract int Weight { get; }

    /// <summary>Gives all of them back.</summary>
    internal abstract void Release(nint context);

    /// <summary>Gives one of them back ahead of time.</summary>
    internal abstract void Release(nint context, nint native);
}

/// <summary>The references to a few dozen terms that were made one after the other.</summary>
/// <remarks>
/// A finaliser costs more than most terms take to make, so terms share one. The price is that a term lives as long as
/// any of its block; terms that are made together mostly die together.
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
        // What was made last is first: what it consists of then goes with it or later, but not before.
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
    // A solver or a model may hold on to as much as so many terms; one that was disposed of does not count.
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
