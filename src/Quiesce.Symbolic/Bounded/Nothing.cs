namespace Quiesce.Symbolic.Bounded;

/// <summary>What there is nothing of in a system.</summary>
public enum Nothing
{
    /// <summary>No initial state: everything is true of all states, and nothing was checked.</summary>
    InitialState,
    /// <summary>No step that could ever be taken: only initial states are checked.</summary>
    Step,
    /// <summary>No property of its own: only what is checked of every system is.</summary>
    Property,
}
