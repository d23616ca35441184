using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Quiesce.Explicit.Steps;

/// <summary>The successors of one state, with what else its steps reported.</summary>
public sealed unsafe class SuccessorBuffer : IDisposable
{
    readonly PackedSteps steps;
    readonly int marks;

    public SuccessorBuffer(PackedSteps steps)
    {
        this.steps = steps;
        marks = PropertyMarks.Count(steps.System);
        Entries = Allocate<ulong>(checked(steps.SuccessorsMax * steps.EntryWords));
        Events = Allocate<StepEvents>(1);
        Events->WordHashes = Allocate<ulong>(steps.Layout.Words);
        Events->Marks = Allocate<byte>(marks);
        Events->Enabled = Allocate<long>(steps.System.Actions.Length);
    }

    public ulong* Entries { get; }

    internal StepEvents* Events { get; }

    /// <summary>How many successors there are.</summary>
    public int Count { get; internal set; }

    /// <summary>The words of a successor.</summary>
    public ulong* State(int k)
    {
        Debug.Assert((uint)k < (uint)Count, "There are not so many successors.");
        return Entries + (long)k * steps.EntryWords;
    }

    /// <summary>Place in the actions of the system of the step that led to a successor.</summary>
    /// <exception cref="InvalidOperationException">The steps do not record actions.</exception>
    public int Action(int k) => steps.RecordsActions
        ? (int)State(k)[steps.Layout.Words + 1]
        : throw new InvalidOperationException("These steps do not record actions.");

    /// <summary>A step out of the state breaks the type invariant.</summary>
    public bool IsBroken => Events->Broken != 0;

    /// <summary>A step out of the state breaks this assertion or type invariant, a place in the properties.</summary>
    public bool Breaks(int property)
    {
        Debug.Assert((uint)property < (uint)marks, "No property of the system.");
        return Events->Marks[property] != 0;
    }

    /// <summary>No action is enabled in the state.</summary>
    public bool IsDeadEnd => Count == 0 && !IsBroken;

    /// <summary>A byte per mark of <see cref="PropertyMarks"/>: 1 where it is set.</summary>
    public Span<byte> Marks => new(Events->Marks, marks);

    public void Dispose()
    {
        NativeMemory.Free(Entries);
        NativeMemory.Free(Events->WordHashes);
        NativeMemory.Free(Events->Marks);
        NativeMemory.Free(Events->Enabled);
        NativeMemory.Free(Events);
    }

    static T* Allocate<T>(int count) where T : unmanaged =>
        (T*)NativeMemory.AllocZeroed((nuint)Math.Max(1, count), (nuint)sizeof(T));
}
