namespace Microsoft.Z3;

/// <summary>A term of a bit-vector sort.</summary>
public class BitVecExpr : Expr
{
    internal BitVecExpr(Owner owner, nint native)
        : base(owner, native)
    {
    }

    /// <summary>The number of bits.</summary>
    public uint SortSize => ((BitVecSort)Sort).Size;
}

/// <summary>A bit-vector that is a number.</summary>
public sealed class BitVecNum : BitVecExpr
{
    internal BitVecNum(Owner owner, nint native)
        : base(owner, native)
    {
    }

    /// <exception cref="Z3Exception">It has more than 64 bits and does not fit.</exception>
    public ulong UInt64
    {
        get
        {
            if (Native.Z3_get_numeral_uint64(Context.Enter(), NativeObject, out var value) == 0)
                throw new Z3Exception("The number does not fit into 64 bits.");
            Context.Check();
            return value;
        }
    }
}
