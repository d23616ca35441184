using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;

namespace Quiesce.Random;

/// <summary>What FsCheck draws for a run; it determines the run.</summary>
/// <param name="Length">Steps of its longest schedule.</param>
/// <param name="Depth">The depth of bugs that PCT aims at; others do not use it.</param>
/// <param name="Seed">The seed of all choices in it.</param>
public sealed record RunPlan(SchedulerKind Scheduler, int Length, int Depth, ulong Seed)
{
    /// <summary>The largest <see cref="Length"/>, which bounds the memory of a run.</summary>
    public const int LengthMax = 1 << 20;

    // Most races need two or three orderings; some schedules go deeper.
    static readonly ImmutableArray<int> Depths = [1, 2, 2, 3, 3, 4, 5];

    // Short schedules visit the beginning more often, long ones get past it.
    static readonly ImmutableArray<int> Lengths = [1 << 8, 1 << 10, 1 << 12, 1 << 14, 1 << 16, LengthMax];

    /// <summary>The plan of one run: the same for the same seed and number, whatever else is run.</summary>
    public static RunPlan Of(RandomOptions options, int run) =>
        Generator(options).Sample(1, new Rnd(RandomStream.SeedOf(options.Seed, (ulong)run)), 1).Single();

    static Gen<RunPlan> Generator(RandomOptions options) =>
        from scheduler in options.Scheduler is { } kind
            ? Gen.Constant(kind)
            : Gen.Elements(Enum.GetValues<SchedulerKind>())
        from length in options.Length is { } steps ? Gen.Constant(steps) : Gen.Elements<int>([.. Lengths])
        from depth in options.Depth is { } given ? Gen.Constant(given) : Gen.Elements<int>([.. Depths])
        from high in Gen.Choose(0, int.MaxValue)
        from low in Gen.Choose(0, int.MaxValue)
        select new RunPlan(scheduler, length, depth, (ulong)high << 32 | (uint)low);
}
