namespace Microsoft.Z3;

/// <summary>A truth value, or that a term is not one.</summary>
public enum Z3_lbool
{
    Z3_L_FALSE = -1,
    Z3_L_UNDEF = 0,
    Z3_L_TRUE = 1
}
