namespace Quiesce.Symbolic.Bounded;

/// <summary>What a system lacks, so that verdicts on it say nothing.</summary>
public enum EmptinessKind
{
    /// <summary>It has no initial state: everything is true of all its states.</summary>
    NoInitialState,
    /// <summary>No step can ever be taken: only initial states are checked.</summary>
    NoStep,
    /// <summary>It has no property of its own: only the built-in ones are checked.</summary>
    NoProperty,
}
