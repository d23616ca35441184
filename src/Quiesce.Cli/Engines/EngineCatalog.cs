using System.Collections.Immutable;
using Quiesce.Random;
using Quiesce.Symbolic;

namespace Quiesce.Cli.Engines;

/// <summary>The engines, by the names that users give them.</summary>
static class EngineCatalog
{
    /// <summary>The exhaustive search.</summary>
    public const string Explicit = "explicit";

    /// <summary>Every engine, one after the other, and a comparison of what they say.</summary>
    public const string All = "all";

    public static readonly ImmutableArray<string> Symbolic =
    [
        EngineNames.BoundedModelChecking,
        EngineNames.KInduction,
        EngineNames.PropertyDirectedReachability,
    ];

    /// <summary>Random runs.</summary>
    public const string Random = RandomReport.Engine;

    public static readonly ImmutableArray<string> Names = [Explicit, .. Symbolic, Random, All];

    /// <summary>Whether an engine cannot do without Z3.</summary>
    public static bool NeedsZ3(string engine) => engine is not (Explicit or Random);

    /// <summary>Whether an engine goes from depth to depth, and can be told where to end.</summary>
    public static bool TakesDepth(string engine) =>
        engine is EngineNames.BoundedModelChecking or EngineNames.KInduction or All;

    /// <summary>What each is good for.</summary>
    public const string Description =
        """
          explicit     searches all states: counts, every verdict, shortest traces
          bmc          Z3 looks at runs of 0, 1, 2, ... steps: shortest traces; holds only once longer runs add nothing
          k-induction  Z3 proves from k states in a row, with the lemmas of the spec
          pdr          finds an inductive invariant by itself, frame by frame; Z3 checks it
          random       random runs, as 'quiesce run' makes them: finds violations, proves nothing
          all          every one of them; any disagreement is an error
        """;
}
