namespace Quiesce.Ir.Verdicts;

/// <summary>A proof obligation of an invariant: a solver is asked for a counterexample.</summary>
public enum Obligation
{
    /// <summary>Every initial state satisfies the invariant.</summary>
    Initiation,
    /// <summary>Every step from a state that satisfies it leads to one that does.</summary>
    Consecution,
    /// <summary>Where it is satisfied, so are the claimed properties.</summary>
    Safety,
}
