namespace Quiesce.Random;

/// <summary>Compares packed states by their words.</summary>
internal sealed class PackedState : IEqualityComparer<ulong[]>
{
    public static readonly PackedState Comparer = new();

    PackedState() { }

    public bool Equals(ulong[]? left, ulong[]? right) => left.AsSpan().SequenceEqual(right);

    public int GetHashCode(ulong[] words)
    {
        var hash = new HashCode();
        foreach (var word in words)
            hash.Add(word);
        return hash.ToHashCode();
    }
}
