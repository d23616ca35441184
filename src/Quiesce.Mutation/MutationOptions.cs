using System.Collections.Immutable;
using Quiesce.Explicit;
using Quiesce.Ir;

namespace Quiesce.Mutation;

/// <summary>Which mutants are tried, and how far.</summary>
public sealed record MutationOptions
{
    /// <summary>How each is searched, on one thread; limits are for each of them. Threads: so many at a time.</summary>
    public SearchOptions Search { get; init; } = new();

    /// <summary>Which kinds; null for <see cref="Mutants.Usual"/>.</summary>
    public IReadOnlySet<MutantKind>? Kinds { get; init; }

    /// <summary>
    /// The memory models, in the order in which they are tried until one kills; those that only matter with plain
    /// shared memory are left out where there is none.
    /// </summary>
    public ImmutableArray<MemoryModel> Models { get; init; } = [MemoryModel.Sc];

    /// <summary>A mutant may have so many times the states of its system, and <see cref="StatesMore"/>.</summary>
    public int StatesFactor { get; init; } = 4;

    /// <summary>States that a mutant may have on top.</summary>
    public int StatesMore { get; init; } = 2_000;

    /// <summary>Find those that are equivalent before they are searched; otherwise afterwards.</summary>
    public bool EquivalentFirst { get; init; } = true;

    /// <summary>
    /// Those are equivalent, too, that differ only in values on which nothing depends; otherwise they survive.
    /// </summary>
    public bool Bisimilar { get; init; } = true;

    /// <summary>Told of each that is done, on several threads.</summary>
    public Action<MutantResult>? Done { get; init; }
}
