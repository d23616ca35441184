using Quiesce.Explicit.Steps;

namespace Quiesce.Random;

/// <summary>Takes the steps of a schedule once more. Steps that cannot be taken are left out.</summary>
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

    /// <summary>The state by now; the memory is reused.</summary>
    public ReadOnlySpan<ulong> State => current;

    /// <summary>What can happen in that state.</summary>
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
