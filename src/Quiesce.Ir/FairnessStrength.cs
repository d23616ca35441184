namespace Quiesce.Ir;

public enum FairnessStrength
{
    /// <summary>If it stays enabled for ever, it happens infinitely often.</summary>
    Weak,
    /// <summary>If it is enabled infinitely often, it happens infinitely often.</summary>
    Strong,
}
