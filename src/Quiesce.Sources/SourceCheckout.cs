using System.Collections.Immutable;
using Quiesce.Sources.Trees;

namespace Quiesce.Sources;

/// <summary>A source tree: a folder as it is, or a git repository at a revision.</summary>
public sealed class SourceCheckout : IDisposable
{
    // So many commits of a file are looked at, the newest ones.
    const int CommitsMax = 2000;

    readonly SourceTree tree;
    readonly GitRepository? repository;
    // What stands in the folder and is not in the revision.
    readonly Lazy<ImmutableHashSet<string>> changed;

    SourceCheckout(SourceTree tree, GitRepository? repository, string? revision)
    {
        (this.tree, this.repository, Revision) = (tree, repository, revision);
        changed = new(() => tree is FolderTree && repository is not null && revision is not null
            ? repository.Changed(revision)
            : []);
    }

    /// <summary>The commit that is read, 12 digits; of a folder, that which it began with; null without git.</summary>
    public string? Revision { get; }

    /// <summary>Opens a folder.</summary>
    /// <param name="at">A revision to read in place of the folder's files; null for those.</param>
    /// <exception cref="SourceException">It cannot be read so.</exception>
    public static SourceCheckout Open(string folder, string? at)
    {
        if (!Directory.Exists(folder))
            throw new SourceException(File.Exists(folder)
                ? $"{folder} is a file: name the folder of the sources."
                : $"There is no folder {folder}.");
        if (at is not null && !GitRepository.IsGitInstalled)
            throw new SourceException("A revision is read by git, which is not installed.");
        var repository = GitRepository.Of(folder);
        try
        {
            return Opened(folder, at, repository);
        }
        catch
        {
            repository?.Dispose();
            throw;
        }
    }

    static SourceCheckout Opened(string folder, string? at, GitRepository? repository)
    {
        if (at is not null && repository is null)
            throw new SourceException($"{folder} is in no git repository, so that it has no revision {at}.");
        var head = repository?.Revision(at ?? "HEAD");
        if (at is not null && head is null)
            throw new SourceException($"{folder} has no revision {at}.");
        SourceTree tree = head is not null && (at is not null || repository!.IsBare)
            ? new GitTree(repository!, head)
            : new FolderTree(folder);
        return tree.Readable.Any()
            ? new SourceCheckout(tree, repository, head)
            : throw new SourceException($"{folder} holds no C source{(at is null ? "" : $" at {at}")}.");
    }

    /// <summary>What a file can be recorded with: null if its text is in no commit.</summary>
    public string? RevisionOf(string file) => changed.Value.Contains(file) ? null : Revision;

    /// <summary>Whether a revision that was recorded is known here.</summary>
    public bool Knows(string revision) => repository?.Revision(revision) is not null;

    /// <summary>What became of some functions, in their order.</summary>
    /// <exception cref="SourceException">A file that is named cannot be read.</exception>
    public ImmutableArray<LocatedFunction> Locate(
        IReadOnlyList<(FunctionReference Reference, RecordedFunction? Recorded)> wanted)
    {
        var known = new Dictionary<string, bool>();
        string? Before(RecordedFunction recorded, string file)
        {
            if (repository is null || recorded.Revision is not { } revision)
                return null;
            lock (known)
                if (!known.TryGetValue(revision, out var isKnown))
                    known.Add(revision, isKnown = Knows(revision));
                else if (!isKnown)
                    return null;
            return known[revision] ? repository.Read(revision, file) : null;
        }
        return new FunctionSearch(tree, Before).Locate(wanted);
    }

    /// <summary>
    /// The commits since a function was recorded that changed its text, its name or its file, newest first: those that
    /// changed only comments or white space are none. Empty where git does not know.
    /// </summary>
    public ImmutableArray<SourceCommit> CommitsOf(LocatedFunction function)
    {
        if (repository is null || Revision is null || function.Recorded is not { Revision: { } older } recorded
            || !Knows(older) || !repository.IsAncestor(older, Revision))
            return [];
        ImmutableArray<FunctionReference> places =
        [
            .. new[] { recorded.Place, function.In ?? function.Reference }
                .Where(place => place.File is not null)
                .Distinct(),
        ];
        FunctionText? TextAt(string revision) => places
            .Select(place => repository.Read(revision, place.File!) is { } text
                ? FunctionText.Of(place.File!, text, place.Name!)
                : null)
            .FirstOrDefault(text => text is not null);
        static bool AreSame(FunctionText? one, FunctionText? other) =>
            (one?.Digest, one?.File, one?.Name) == (other?.Digest, other?.File, other?.Name);
        var commits = ImmutableArray.CreateBuilder<SourceCommit>();
        if (!AreSame(TextAt(Revision), function.Text))
            commits.Add(new("", "not committed"));
        foreach (var (commit, subject) in repository.Commits(older, Revision, places.Select(place => place.File!))
            .Take(CommitsMax))
            if (!AreSame(TextAt(commit), TextAt($"{commit}^")))
                commits.Add(new(commit, subject));
        return commits.ToImmutable();
    }

    public void Dispose() => repository?.Dispose();
}
