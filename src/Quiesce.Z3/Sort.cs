namespace Microsoft.Z3;

/// <summary>The type of a term.</summary>
public class Sort : AST
{
    // Z3_sort_kind of the C API.
    internal const int BoolKind = 1, BitVecKind = 4;

    internal Sort(Owner owner, nint native)
        : base(owner, native)
    {
    }

    public Symbol Name => Symbol.Create(Context, Native.Z3_get_sort_name(Context.Enter(), NativeObject));

    internal static Sort Create(Context context, nint native)
    {
        var owner = context.Keep(native);
        return Native.Z3_get_sort_kind(context.Enter(), native) switch
        {
            BoolKind => new BoolSort(owner, native),
            BitVecKind => new BitVecSort(owner, native),
            _ => new Sort(owner, native)
        };
    }
}

/// <summary>The sort of truth values.</summary>
public sealed class BoolSort : Sort
{
    internal BoolSort(Owner owner, nint native)
        : base(owner, native)
    {
    }
}

/// <summary>The sort of bit-vectors of some size.</summary>
public sealed class BitVecSort : Sort
{
    internal BitVecSort(Owner owner, nint native)
        : base(owner, native)
    {
    }

    /// <summary>The number of bits.</summary>
    public uint Size => Native.Z3_get_bv_sort_size(Context.Enter(), NativeObject);
}
