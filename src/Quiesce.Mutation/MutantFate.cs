namespace Quiesce.Mutation;

/// <summary>What became of a mutant.</summary>
public enum MutantFate
{
    /// <summary>A property fails that did not.</summary>
    Killed,
    /// <summary>Nothing that held fails, and yet it is another system.</summary>
    Survived,
    /// <summary>
    /// It has the same states and the same steps, or differs only in values on which no step and no property depends:
    /// no property could tell.
    /// </summary>
    Equivalent,
    /// <summary>
    /// Nothing that held fails, and all that it does the system may do, too: each of its states and of its steps is
    /// one of the system. No invariant could tell, only what must be reached or must happen.
    /// </summary>
    Narrower,
    /// <summary>A limit came before the end, and nothing had failed by then.</summary>
    Undecided,
}
