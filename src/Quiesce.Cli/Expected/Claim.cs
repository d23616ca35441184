using System.Collections.Immutable;
using Quiesce.Cli.Console;

namespace Quiesce.Cli.Expected;

/// <summary>What is expected of one variant with certain bounds: a row of a file.</summary>
sealed record Claim
{
    /// <summary>The file that has it, or is to have it.</summary>
    public required string Path { get; init; }

    /// <summary>The line in the file, from 1; 0 for one that is not there yet.</summary>
    public required int Line { get; init; }

    /// <summary>The full name of the protocol.</summary>
    public required string Protocol { get; init; }

    /// <summary>The full name of the variant; empty for a protocol without variants.</summary>
    public required string Variant { get; init; }

    /// <summary>Those that the header of the block gives; the others have their defaults.</summary>
    public required ImmutableArray<(string Name, string Value)> Bounds { get; init; }

    public long Distinct { get; init; }

    public int Depth { get; init; }

    /// <summary>By property, in the order of the columns.</summary>
    public ImmutableArray<(string Property, VerdictSummary Verdict)> Verdicts { get; init; } = [];

    /// <summary>The comments in front of the row.</summary>
    public ImmutableArray<string> Remarks { get; init; } = [];

    /// <summary>Whether the row is a name alone, which <c>--accept</c> is to fill.</summary>
    public bool IsBlank => Verdicts.IsEmpty;

    /// <summary>The bounds as the command line takes them: <c>workers=2 inodes=1</c>.</summary>
    public IEnumerable<string> Settings => Bounds.Select(bound => $"{bound.Name}={bound.Value}");

    /// <summary>What tells rows apart: <c>btrfs/delayed-iputs None workers=2</c>.</summary>
    public string Title =>
        string.Join(' ', Settings.Prepend(Variant).Prepend(Protocol).Where(part => part.Length > 0));

    /// <summary>The file and the line; the file alone if it is not there yet.</summary>
    public string Place => Line > 0 ? $"{Paths.Shown(Path)}:{Line}" : Paths.Shown(Path);

    /// <summary>What is expected of a property; null if the row does not say.</summary>
    public VerdictSummary? Of(string property) => Verdicts
        .Where(verdict => verdict.Property == property)
        .Select(verdict => (VerdictSummary?)verdict.Verdict)
        .FirstOrDefault();
}

/// <summary>What is expected of a protocol with certain bounds: a header, and a row for each variant.</summary>
/// <param name="Line">Of the header.</param>
/// <param name="Bounds">Those that the header gives, the memory model among them.</param>
/// <param name="Remarks">The comments in front of the header.</param>
/// <param name="Claims">The rows; none if <c>--accept</c> is to fill the block with all variants.</param>
sealed record Block(
    string Path,
    int Line,
    string Protocol,
    ImmutableArray<(string Name, string Value)> Bounds,
    ImmutableArray<string> Remarks,
    ImmutableArray<Claim> Claims)
{
    /// <summary>A row that is not there yet.</summary>
    public Claim NewClaim(string variant) =>
        new() { Path = Path, Line = 0, Protocol = Protocol, Variant = variant, Bounds = Bounds };
}
