namespace Quiesce.Explicit.Orders;

/// <summary>An item that moves, like a line of a patch.</summary>
/// <param name="Item">Its place in the list.</param>
/// <param name="Neighbour">What it then stands next to; null for an item that is left out.</param>
/// <param name="IsBehind">It stands behind the neighbour, not in front of it.</param>
public sealed record OrderMove(int Item, int? Neighbour, bool IsBehind);
