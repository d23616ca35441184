namespace Microsoft.Z3;

/// <summary>What belongs to a <see cref="Z3.Context"/> and stands for an object of Z3's.</summary>
/// <remarks>
/// To dispose of one is never necessary and safe at any time, also after its context: what is
/// forgotten is given back by later calls on the context, and everything with the context itself.
/// It pays for solvers and models, which may be large.
/// </remarks>
public abstract class Z3Object : IDisposable
{
    readonly Owner owner;
    nint native;

    internal Z3Object(Owner owner, nint native)
    {
        this.owner = owner;
        this.native = native;
    }

    public Context Context => owner.References.Context;

    /// <summary>Z3's pointer.</summary>
    /// <exception cref="ObjectDisposedException">The object was disposed of.</exception>
    internal nint NativeObject
    {
        get
        {
            ObjectDisposedException.ThrowIf(native == 0, this);
            return native;
        }
    }

    public void Dispose()
    {
        Context.Release(owner, Interlocked.Exchange(ref native, 0));
        GC.SuppressFinalize(this);
    }
}
