namespace Quiesce.Explicit.Orders;

/// <summary>How far a search of all orders is.</summary>
/// <param name="Items">How many items the prefixes have that are being extended.</param>
/// <param name="Prefixes">Prefixes that differ in what they have done or reach; 0 when all orders are decided.</param>
/// <param name="States">States found, counted in each prefix.</param>
/// <param name="Elapsed">Since it began.</param>
public sealed record OrderProgress(int Items, int Prefixes, long States, TimeSpan Elapsed);
