using System.Collections.Immutable;
using Quiesce.Language;
using Quiesce.Sources;

namespace Quiesce.Cli.Sources;

/// <summary>What became of the functions that a protocol names.</summary>
/// <param name="File">Where they are recorded.</param>
/// <param name="Functions">By file and name; empty if it names none.</param>
/// <param name="Stale">What is recorded and named no more.</param>
sealed record ProtocolSources(
    ProtocolType Protocol,
    string File,
    ImmutableArray<FunctionStatus> Functions,
    ImmutableArray<RecordedFunction> Stale)
{
    public bool Differs => Stale.Length > 0 || Functions.Any(function => function.Differs);

    public bool IsMissing => Functions.Any(function => function.IsMissing);
}
