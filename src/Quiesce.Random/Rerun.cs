using Quiesce.Explicit.Steps;

namespace Quiesce.Random;

/// <summary>Takes the steps of a schedule again, skipping those that cannot be taken.</summary>
internal sealed unsafe class Rerun : IDisposable
{
    readonly PackedSteps steps;
    readonly ulong[] current;
    readonly SuccessorBuffer buffer;

    public Rerun(PackedSteps steps, ulong[] initial)
    {
        this.steps = steps;
        current = [.. initial];
        buffer = new SuccessorBuffer(steps);
        Expand();
    }

    /// <summary>The current state; the memory is reused.</summary>
    public ReadOnlySpan<ulong> State => current;

    /// <summary>The successors of that state.</summary>
    public SuccessorBuffer Enabled => buffer;

    /// <summary>Takes a step, if it can be taken.</summary>
    public bool TryTake(int action)
    {
        for (var k = 0; k < buffer.Count; k++)
        {
            if (buffer.Action(k) != action)
                continue;
            new Span<ulong>(buffer.State(k), current.Length).CopyTo(current);
            Expand();
            return true;
        }
        return false;
    }

    public void Dispose() => buffer.Dispose();

    void Expand()
    {
        fixed (ulong* state = current)
            steps.Expand(state, buffer);
    }
}
