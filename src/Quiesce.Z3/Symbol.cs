namespace Microsoft.Z3;

/// <summary>A name: a number or a text.</summary>
public class Symbol : Z3Object
{
    internal Symbol(Owner owner, nint native)
        : base(owner, native)
    {
    }

    public bool IsIntSymbol() => this is IntSymbol;

    public bool IsStringSymbol() => this is StringSymbol;

    public static bool operator ==(Symbol? s1, Symbol? s2) => s1 is null ? s2 is null : s1.Equals(s2);

    public static bool operator !=(Symbol? s1, Symbol? s2) => !(s1 == s2);

    public override bool Equals(object? obj) =>
        obj is Symbol other && other.Context == Context && other.NativeObject == NativeObject;

    public override int GetHashCode() => NativeObject.GetHashCode();

    internal static Symbol Create(Context context, nint native)
    {
        var owner = context.KeepSymbol();
        return Native.Z3_get_symbol_kind(context.Enter(), native) == 0
            ? new IntSymbol(owner, native)
            : new StringSymbol(owner, native);
    }
}

/// <summary>A name that is a text.</summary>
public sealed class StringSymbol : Symbol
{
    internal StringSymbol(Owner owner, nint native)
        : base(owner, native)
    {
    }

    public string String => Native.Text(Native.Z3_get_symbol_string(Context.Enter(), NativeObject));

    public override string ToString() => String;
}

/// <summary>A name that is a number.</summary>
public sealed class IntSymbol : Symbol
{
    internal IntSymbol(Owner owner, nint native)
        : base(owner, native)
    {
    }

    public int Int => Native.Z3_get_symbol_int(Context.Enter(), NativeObject);

    public override string ToString() => $"{Int}";
}
