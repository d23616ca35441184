namespace Quiesce.Explicit.Orders;

/// <summary>Mistakes that can be planted to see that they are noticed.</summary>
internal enum OrderFault
{
    None,
    /// <summary>Prefixes that have done the same items are one, whatever they reach.</summary>
    MergeByItems,
    /// <summary>What a run owes a temporal formula is forgotten where an item begins.</summary>
    ForgetOwed,
    /// <summary>A precedence is dropped from a clause although safe orders break the rest.</summary>
    GeneraliseTooFar,
}
