namespace Microsoft.Z3;

/// <summary>A formula.</summary>
public class BoolExpr : Expr
{
    internal BoolExpr(Owner owner, nint native)
        : base(owner, native)
    {
    }
}
