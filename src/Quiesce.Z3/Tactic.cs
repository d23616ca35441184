namespace Microsoft.Z3;

/// <summary>
/// A way to transform or decide a set of formulas, such as <c>simplify</c>, <c>bit-blast</c> or
/// <c>sat</c>.
/// </summary>
public class Tactic : Z3Object
{
    Tactic(Owner owner, nint native)
        : base(owner, native)
    {
    }

    internal static unsafe Tactic Create(Context context, nint native) =>
        new(context.Keep(native, &Native.Z3_tactic_inc_ref, &Native.Z3_tactic_dec_ref, Context.SmallWeight), native);
}
