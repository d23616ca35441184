using System.Collections.Immutable;

namespace Quiesce.Ir.Verdicts;

/// <summary>The verdicts of one engine on a system.</summary>
/// <param name="Engine">Its name: "explicit", "bmc".</param>
public sealed record EngineAnswers(string Engine, LassoOrder Lassos, ImmutableArray<Verdict> Verdicts)
{
    /// <summary>The names of properties whose traces need not be shortest ones.</summary>
    public ImmutableHashSet<string> MayBeLonger { get; init; } = [];
}
