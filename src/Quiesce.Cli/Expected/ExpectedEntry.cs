using System.Collections.Immutable;

namespace Quiesce.Cli.Expected;

/// <summary>A line of EXPECTED.</summary>
abstract record ExpectedEntry
{
    ExpectedEntry() { }

    /// <summary>A comment or an empty line, as it stands.</summary>
    public sealed record Remark(string Text) : ExpectedEntry;

    /// <summary>What is expected of one variant with certain bounds.</summary>
    public sealed record Claim : ExpectedEntry
    {
        /// <summary>The line in the file, from 1; 0 for one that is not there yet.</summary>
        public required int Line { get; init; }

        /// <summary>The full name of the protocol.</summary>
        public required string Protocol { get; init; }

        /// <summary>The full name of the variant; empty for a protocol without variants.</summary>
        public required string Variant { get; init; }

        /// <summary>Those that the line gives; the others have their defaults.</summary>
        public required ImmutableArray<(string Name, string Value)> Bounds { get; init; }

        /// <summary>Too slow for every day: skipped by <c>verify --fast</c>.</summary>
        public bool IsSlow { get; init; }

        public required long Distinct { get; init; }

        public required int Depth { get; init; }

        /// <summary>By property, in the order of the line.</summary>
        public required ImmutableArray<(string Property, VerdictSummary Verdict)> Verdicts { get; init; }

        /// <summary>A comment behind the claim, from its <c>#</c> on; may be empty.</summary>
        public string Note { get; init; } = "";

        /// <summary>The bounds as the command line takes them: <c>workers=2 inodes=1</c>.</summary>
        public IEnumerable<string> Settings => Bounds.Select(bound => $"{bound.Name}={bound.Value}");

        /// <summary>What tells lines apart: <c>btrfs/delayed-iputs None workers=2</c>.</summary>
        public string Title =>
            string.Join(' ', Settings.Prepend(Variant).Prepend(Protocol).Where(part => part.Length > 0));

        /// <summary>What is expected of a property; null if the line does not say.</summary>
        public VerdictSummary? Of(string property) => Verdicts
            .Where(verdict => verdict.Property == property)
            .Select(verdict => (VerdictSummary?)verdict.Verdict)
            .FirstOrDefault();
    }
}
