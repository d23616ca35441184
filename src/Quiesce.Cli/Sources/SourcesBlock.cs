using System.Collections.Immutable;
using Quiesce.Sources;

namespace Quiesce.Cli.Sources;

/// <summary>What was accepted of the functions that a protocol names.</summary>
sealed record SourcesBlock(string Protocol, ImmutableArray<RecordedFunction> Rows);
