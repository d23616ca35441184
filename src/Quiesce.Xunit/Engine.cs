namespace Quiesce.Xunit;

/// <summary>What decides a claim of a test.</summary>
public enum Engine
{
    /// <summary>Searches all states: every verdict, shortest traces.</summary>
    Explicit,
    /// <summary>Z3 looks at runs of 0, 1, 2, ... steps: holds only once longer runs add nothing.</summary>
    Bmc,
    /// <summary>Finds an inductive invariant by itself, which Z3 checks.</summary>
    Pdr,
    /// <summary>
    /// Random runs. What they do not find passes, so that this is a test and no proof: it says something where the
    /// bounds are too large for the others.
    /// </summary>
    Random,
    /// <summary>Every one of them; a contradiction between two fails the test.</summary>
    All,
}
