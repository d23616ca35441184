namespace Quiesce.Explicit.Orders;

/// <summary>An item that moves, like a line of a patch.</summary>
/// <param name="Item">Its place in the list.</param>
/// <param name="Kind">What becomes of it.</param>
/// <param name="Neighbour">What it then stands next to; null where it is alone, or left out.</param>
/// <param name="IsBehind">It stands behind the neighbour, not in front of it.</param>
internal sealed record OrderMove(int Item, OrderMoveKind Kind, int? Neighbour, bool IsBehind);
