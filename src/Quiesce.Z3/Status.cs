namespace Microsoft.Z3;

/// <summary>A solver's answer.</summary>
public enum Status
{
    UNSATISFIABLE = -1,
    UNKNOWN = 0,
    SATISFIABLE = 1
}
