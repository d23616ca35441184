namespace Microsoft.Z3;

/// <summary>An object of Z3 that belongs to a <see cref="Z3.Context"/>.</summary>
/// <remarks>
/// Disposal is never necessary and always safe, also after that of its context: later calls on the
/// context release forgotten objects, and its disposal releases all.
/// Dispose of solvers and models, which may be large.
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
