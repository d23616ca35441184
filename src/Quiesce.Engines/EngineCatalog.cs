using System.Collections.Immutable;
using Quiesce.Random;
using Quiesce.Symbolic;
using Quiesce.Symbolic.Solving;

namespace Quiesce.Engines;

/// <summary>The engines, by the names that users give them.</summary>
public static class EngineCatalog
{
    /// <summary>The exhaustive search.</summary>
    public const string Explicit = "explicit";

    /// <summary>Every engine, one after the other, and a comparison of what they say.</summary>
    public const string All = "all";

    /// <summary>Those that ask Z3.</summary>
    public static readonly ImmutableArray<string> Symbolic =
        [EngineNames.BoundedModelChecking, EngineNames.PropertyDirectedReachability];

    /// <summary>Random runs.</summary>
    public const string Random = RandomReport.Engine;

    public static readonly ImmutableArray<string> Names = [Explicit, .. Symbolic, Random, All];

    /// <summary>What to install before an engine can be used, in a sentence; null if nothing is missing.</summary>
    public static string? Missing(string engine) =>
        engine is Explicit or Random ? null : SymbolicCheck.Missing();

    /// <summary>Whether an engine goes from depth to depth, and can be told where to end.</summary>
    public static bool TakesDepth(string engine) => engine is EngineNames.BoundedModelChecking or All;

    /// <summary>What each is good for.</summary>
    public const string Description =
        """
          explicit  searches all states: counts, every verdict, shortest traces
          bmc       Z3 looks at runs of 0, 1, 2, ... steps: shortest traces; holds only once longer runs add nothing
          pdr       finds an inductive invariant by itself, frame by frame; Z3 checks it
          random    random runs, as 'quiesce run' makes them: finds violations, proves nothing
          all       every one of them; any disagreement is an error
        """;
}
