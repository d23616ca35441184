namespace Quiesce.Ir.Verdicts;

/// <summary>What makes an invariant a proof: each is the question whether a counterexample exists.</summary>
public enum Obligation
{
    /// <summary>Every initial state satisfies the invariant.</summary>
    Initiation,
    /// <summary>Every step from a state that satisfies it leads to one that does.</summary>
    Consecution,
    /// <summary>Where it is satisfied, so is what is to be proved.</summary>
    Safety,
}
