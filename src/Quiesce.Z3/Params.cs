namespace Microsoft.Z3;

/// <summary>Names and values of parameters; who is given them checks the names.</summary>
public class Params : Z3Object
{
    internal unsafe Params(Context context)
        : this(context, Native.Z3_mk_params(context.Enter()))
    {
    }

    unsafe Params(Context context, nint native)
        : base(context.Keep(native, &Native.Z3_params_inc_ref, &Native.Z3_params_dec_ref, Context.SmallWeight), native)
    {
    }

    public Params Add(Symbol name, bool value)
    {
        Native.Z3_params_set_bool(Context.Enter(), NativeObject, Context.Of(name), value ? (byte)1 : (byte)0);
        return Checked();
    }

    public Params Add(Symbol name, uint value)
    {
        Native.Z3_params_set_uint(Context.Enter(), NativeObject, Context.Of(name), value);
        return Checked();
    }

    public Params Add(Symbol name, double value)
    {
        Native.Z3_params_set_double(Context.Enter(), NativeObject, Context.Of(name), value);
        return Checked();
    }

    public Params Add(Symbol name, Symbol value)
    {
        Native.Z3_params_set_symbol(Context.Enter(), NativeObject, Context.Of(name), Context.Of(value));
        return Checked();
    }

    public Params Add(Symbol name, string value) => Add(name, Context.MkSymbol(value));

    public Params Add(string name, bool value) => Add(Context.MkSymbol(name), value);

    public Params Add(string name, uint value) => Add(Context.MkSymbol(name), value);

    public Params Add(string name, double value) => Add(Context.MkSymbol(name), value);

    public Params Add(string name, Symbol value) => Add(Context.MkSymbol(name), value);

    public Params Add(string name, string value) => Add(Context.MkSymbol(name), Context.MkSymbol(value));

    public override string ToString()
    {
        var text = Native.Text(Native.Z3_params_to_string(Context.Enter(), NativeObject));
        Context.Check();
        return text;
    }

    Params Checked()
    {
        Context.Check();
        return this;
    }
}
