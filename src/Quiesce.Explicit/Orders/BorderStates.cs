namespace Quiesce.Explicit.Orders;

/// <summary>The states in which a process has just left an item: a set, equal by value.</summary>
/// <param name="Words">The rows, ascending, one after the other.</param>
internal sealed record BorderStates(ulong[] Words)
{
    public bool Equals(BorderStates? other) => other is not null && Words.AsSpan().SequenceEqual(other.Words);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.AddBytes(System.Runtime.InteropServices.MemoryMarshal.AsBytes(Words.AsSpan()));
        return hash.ToHashCode();
    }
}
