namespace Quiesce.Ir.Verdicts;

/// <summary>An engine's answer about a property.</summary>
public enum Answer
{
    Holds,
    Violated,
    /// <summary>Neither was established within the bound that the evidence names.</summary>
    Unknown,
}
