namespace Microsoft.Z3;

/// <summary>Names and values of parameters; the solver that gets them checks the names.</summary>
public class Params : Z3Object
{
    internal Params(Owner owner, nint native)
        : base(owner, native)
    {
    }

    public Params Add(string name, bool value)
    {
        var symbol = Context.Symbol(name);
        Native.Z3_params_set_bool(Context.Enter(), NativeObject, symbol, value ? (byte)1 : (byte)0);
        Context.Check();
        return this;
    }
}
