using System.Collections.Immutable;
using System.Globalization;
using Quiesce.Cli.Console;
using Quiesce.Sources;

namespace Quiesce.Cli.Sources;

/// <summary>What became of a function that a protocol names, in words.</summary>
/// <param name="Commits">Those that changed it since it was recorded, newest first.</param>
sealed record FunctionStatus(NamedFunction Named, LocatedFunction Located, ImmutableArray<SourceCommit> Commits)
{
    // So many files of a name are said.
    const int FilesMax = 3;

    public bool Differs => Located.Differs;

    /// <summary>It is there, and nothing was accepted of it.</summary>
    public bool IsMissing => Located is { Recorded: null, Place: FunctionPlace.There, Reference.Name: not null };

    public bool IsChanged => Located.IsChanged;

    /// <summary>The state, in a word or two.</summary>
    public string Word => Located.Place switch
    {
        FunctionPlace.There => Located.Reference.Name is null ? "there"
            : Located.Recorded is null ? "not recorded"
            : Located.Recorded.Digest is null ? "there again"
            : IsChanged ? "changed"
            : "unchanged",
        FunctionPlace.Moved => "moved",
        FunctionPlace.Renamed => "renamed",
        FunctionPlace.Gone => "gone",
        FunctionPlace.Several => "several",
        FunctionPlace.Unread => "not read",
        _ => throw new ArgumentOutOfRangeException(nameof(Located)),
    };

    /// <summary>Where it is, and since when; may be empty.</summary>
    public string Detail => Located.Place switch
    {
        FunctionPlace.There when Located.Reference.File is null => $"in {Located.Text!.File}{Since(", ")}",
        FunctionPlace.There => Since(""),
        FunctionPlace.Moved => $"to {Located.Text!.File}{Since(", ")}",
        FunctionPlace.Renamed => $"to {Located.In}{Likeness}{Since(", ")}",
        FunctionPlace.Gone => Located.Recorded is { Digest: null } ? $"as recorded{AtRevision}" : Since(""),
        FunctionPlace.Several => $"in {Files}",
        FunctionPlace.Unread => $"nothing reads {Path.GetExtension(Located.Reference.File)}",
        _ => throw new ArgumentOutOfRangeException(nameof(Located)),
    };

    string Files => Located.Files.Length <= FilesMax
        ? Sentences.All(Located.Files)
        : $"{string.Join(", ", Located.Files.Take(FilesMax))} and {Located.Files.Length - FilesMax:N0} more";

    string Likeness => Located.Likeness < 1
        ? string.Create(CultureInfo.InvariantCulture, $", {Math.Floor(100 * Located.Likeness)} % the same")
        : "";

    string AtRevision => Located.Recorded?.Revision is { } revision ? $" at {revision}" : "";

    string Since(string before)
    {
        if (Located.Recorded is not { Digest: not null } recorded)
            return "";
        var state = Located.Place == FunctionPlace.There && before.Length == 0 || Located.Text is null ? ""
            : IsChanged ? "changed "
            : "unchanged ";
        var since = recorded.Revision is { } revision ? $"since {revision}" : "since it was recorded";
        var commits = Commits.Length > 0 ? $", {Sentences.Count(Commits.Length, "commit")}" : "";
        return $"{before}{state}{since}{commits}";
    }

    /// <summary>What is to be done about it; null if nothing is.</summary>
    public string? Task => !Differs ? null : Located.Place switch
    {
        FunctionPlace.There when Located.Recorded?.Digest is null => "It was gone when it was recorded: record it.",
        FunctionPlace.There => "Read it beside the spec, and then record it.",
        FunctionPlace.Moved when IsChanged => $"Read it beside the spec, and write [Kernel(\"{Located.In}\")] there.",
        FunctionPlace.Moved or FunctionPlace.Renamed => $"Write [Kernel(\"{Located.In}\")] in the spec.",
        FunctionPlace.Gone => Located.Reference.Name is null
            ? "Name the file that is there now."
            : "Find what does its work now, and whether that is still what the protocol does.",
        FunctionPlace.Several => "Say in [Kernel] which file is meant.",
        FunctionPlace.Unread => null,
        _ => throw new ArgumentOutOfRangeException(nameof(Located)),
    };

    /// <summary>What is recorded of it, if it is accepted; null if nothing can be.</summary>
    public RecordedFunction? Accepted(SourceCheckout sources) => Located.IsNotRecorded ? Located.Recorded
        : Located.Text is null ? new(Located.Reference, null, sources.Revision, null)
        : Located is { Differs: false, Recorded: { Revision: not null } known } ? known
        : new(Located.Reference, Located.Text.Digest, sources.RevisionOf(Located.Text.File), Located.In);
}
