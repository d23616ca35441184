using System.Diagnostics;
using Quiesce.Ir;

namespace Quiesce.Explicit.Steps;

/// <summary>
/// A system made executable on packed states: its steps and its state properties. Any number of threads may use
/// it, each with events of its own. A successor is written as an entry: the words of the state, its hash, and if
/// asked for the index of the action.
/// </summary>
public abstract unsafe class PackedSteps(PackedLayout layout, bool recordsActions)
{
    public PackedLayout Layout { get; } = layout;

    public TransitionSystem System => Layout.System;

    /// <summary>Whether the entries name their actions, which only traces need.</summary>
    public bool RecordsActions { get; } = recordsActions;

    /// <summary>The length of an entry in words.</summary>
    public int EntryWords { get; } = layout.Words + (recordsActions ? 2 : 1);

    /// <summary>The most successors a state can have.</summary>
    public int SuccessorsMax => System.Actions.Length;

    /// <summary>The steps of a system, compiled or interpreted as the options say.</summary>
    public static PackedSteps Create(PackedLayout layout, SearchOptions options, bool recordsActions) =>
        options.Compile ? new CompiledSteps(layout, recordsActions) : new InterpretedSteps(layout, recordsActions);

    /// <summary>Writes an entry per step out of the state; the end of what was written.</summary>
    /// <param name="next">Room for <see cref="SuccessorsMax"/> entries.</param>
    /// <param name="events">Its pointers are set; hash and counts are kept here.</param>
    internal ulong* Expand(ulong* state, ulong* next, StepEvents* events)
    {
        Debug.Assert(((nuint)state & 7) == 0 && ((nuint)next & 7) == 0, "Within a word.");
        var hash = 0UL;
        for (var index = 0; index < Layout.Words; index++)
            hash += events->WordHashes[index] = StateHash.OfWord(index, state[index]);
        events->Hash = hash;
        events->Broken = 0;
        var end = Successors(state, next, events);
        Debug.Assert(AreEntries(next, end), "A step wrote what is no entry.");
        return end;
    }

    // What generated code wrote: no more than there was room for, and of each successor the whole state and its hash.
    bool AreEntries(ulong* next, ulong* end)
    {
        if ((end - next) % EntryWords != 0 || end < next || (end - next) / EntryWords > SuccessorsMax)
            return false;
        for (; next < end; next += EntryWords)
            if (!Layout.IsState(next)
                || next[Layout.Words] != StateHash.Of(next, Layout.Words)
                || RecordsActions && next[Layout.Words + 1] >= (ulong)System.Actions.Length)
                return false;
        return true;
    }

    internal abstract ulong* Successors(ulong* state, ulong* next, StepEvents* events);

    /// <summary>Puts the state that stands for a state in its place, where not every state stands for itself.</summary>
    internal virtual void MakeCanonical(ulong* state) { }

    /// <summary>Marks every state property that this state decides, and every antecedent that is true in it.</summary>
    public abstract void Check(ulong* state, byte* marks);

    /// <summary>The same, in the marks of a buffer.</summary>
    public void Check(ulong* state, SuccessorBuffer buffer) => Check(state, buffer.Events->Marks);

    /// <summary>Whether every process is done.</summary>
    public abstract bool IsTerminated(ulong* state);

    /// <summary>Makes a predicate of the system executable.</summary>
    public abstract StatePredicate CompilePredicate(Expr predicate);

    /// <summary>Expands one state into a buffer of its own; the number of successors.</summary>
    /// <param name="keepsMarks">Adds to the marks of the states before, instead of replacing them.</param>
    public int Expand(ulong* state, SuccessorBuffer buffer, bool keepsMarks = false)
    {
        if (!keepsMarks)
            buffer.Marks.Clear();
        var end = Expand(state, buffer.Entries, buffer.Events);
        return buffer.Count = (int)((end - buffer.Entries) / EntryWords);
    }
}
