namespace Quiesce.Explicit.Steps;

/// <summary>
/// What the evaluation of a state's steps reports besides successors, and the hash of that state, which the hashes
/// of its successors start from. One per worker; its pointers belong to the worker.
/// </summary>
internal unsafe struct StepEvents
{
    /// <summary>The hash of the state being expanded, and the summand of each of its words.</summary>
    public ulong Hash;
    public ulong* WordHashes;

    /// <summary>A byte per property that becomes 1; see <see cref="PropertyMarks"/>.</summary>
    public byte* Marks;

    /// <summary>How often each action was enabled.</summary>
    public long* Enabled;

    /// <summary>Becomes 1 when an action breaks the type invariant: no successor, but no deadlock either.</summary>
    public int Broken;
}
