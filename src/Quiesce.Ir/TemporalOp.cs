namespace Quiesce.Ir;

/// <summary>The temporal formulas, by their outermost operators.</summary>
public enum TemporalOp
{
    /// <summary><c>&lt;>P</c></summary>
    Eventually,
    /// <summary><c>[]&lt;>P</c></summary>
    AlwaysEventually,
    /// <summary><c>&lt;>[]P</c></summary>
    EventuallyAlways,
    /// <summary><c>P ~> Q</c></summary>
    LeadsTo,
    /// <summary><c>[]&lt;>P => []&lt;>Q</c>: Q comes again and again if P does.</summary>
    Recurrence,
}
