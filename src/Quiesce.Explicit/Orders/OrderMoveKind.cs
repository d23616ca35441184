namespace Quiesce.Explicit.Orders;

/// <summary>What becomes of an item.</summary>
internal enum OrderMoveKind
{
    Moved,
    /// <summary>It was not in the list.</summary>
    Inserted,
    LeftOut,
}
