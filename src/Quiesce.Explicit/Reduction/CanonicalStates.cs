using System.Collections.Immutable;
using Quiesce.Explicit.Steps;
using Quiesce.Ir;
using Quiesce.Ir.Symmetry;

namespace Quiesce.Explicit.Reduction;

/// <summary>
/// Of all states that permutations of interchangeable instances make of a state, one: the blocks of the instances are
/// sorted by what in them does not depend on numbers of instances; where some are equal, and numbers are held, it is
/// the smallest of what the permutations of these make, so that all of them have the same.
/// </summary>
internal sealed unsafe class CanonicalStates
{
    /// <summary>All permutations of so many instances are tried, of which nothing else tells the order.</summary>
    const int InstancesMax = 7, KeyBits = 64;

    readonly PackedLayout layout;
    readonly SortedInstances[] classes;

    public CanonicalStates(
        PackedLayout layout, ImmutableArray<SymmetricInstances> instances, ReductionFault fault = ReductionFault.None)
    {
        this.layout = layout;
        classes = [.. instances.Select(some => new SortedInstances(layout, some, fault))];
    }

    /// <summary>How many instances can be exchanged at a cost that is little.</summary>
    public static int MostOf(TransitionSystem system, SymmetricInstances instances) =>
        instances.Holders.IsEmpty && instances.Blocks[0].Sum(element =>
            system.Variables.Last(variable => variable.Offset <= element).Domain.BitWidth) <= KeyBits
            ? int.MaxValue
            : InstancesMax;

    /// <summary>Puts the state that stands for a state in its place; whether it is another one.</summary>
    public bool MakeCanonical(ulong* state)
    {
        var any = false;
        foreach (var one in classes)
            any |= one.Sort(state);
        return any;
    }

    /// <summary>The state that stands for a state.</summary>
    public State Of(State state)
    {
        var words = stackalloc ulong[layout.Words];
        layout.Pack(state, words);
        MakeCanonical(words);
        return layout.Unpack(words);
    }
}
