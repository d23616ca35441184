using System.Collections.Immutable;
using Quiesce.Explicit.Steps;
using Quiesce.Ir;
using Quiesce.Ir.Symmetry;

namespace Quiesce.Explicit.Reduction;

/// <summary>
/// Of all states that permutations of interchangeable instances make of a state, one: the blocks of the instances are
/// sorted by what in them does not depend on numbers of instances; where some are equal, and numbers are held, it is
/// the smallest of what the permutations of these make.
/// </summary>
internal sealed unsafe class CanonicalStates
{
    /// <summary>Of blocks that are equal, more permutations are not tried: then several states stand for one.</summary>
    const int PermutationsMax = 5040;

    readonly PackedLayout layout;
    readonly SortedInstances[] classes;

    public CanonicalStates(
        PackedLayout layout, ImmutableArray<SymmetricInstances> instances, ReductionFault fault = ReductionFault.None)
    {
        this.layout = layout;
        classes = [.. instances.Select(some => new SortedInstances(layout, some, PermutationsMax, fault))];
    }

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
