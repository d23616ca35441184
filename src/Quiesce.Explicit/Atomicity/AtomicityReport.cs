using System.Collections.Immutable;
using Quiesce.Ir;
using Quiesce.Ir.Passes;

namespace Quiesce.Explicit.Atomicity;

/// <summary>What an audit of one system found.</summary>
/// <param name="Findings">Shortest trace first.</param>
/// <param name="Tried">How many systems were searched.</param>
/// <param name="Skipped">Places at which nothing can change, as one part is seen by nobody else.</param>
/// <param name="Steps">The steps of the system.</param>
/// <param name="Merging">Those that touch more than one thing that others see.</param>
/// <param name="Unknown">Systems that a limit left undecided.</param>
public sealed record AtomicityReport(
    TransitionSystem System,
    ImmutableArray<AtomicityFinding> Findings,
    int Tried,
    int Skipped,
    int Steps,
    int Merging,
    ImmutableArray<Split> Unknown);
