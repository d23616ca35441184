namespace Quiesce.Sources.Trees;

/// <summary>What a repository had at a revision.</summary>
sealed class GitTree : SourceTree
{
    readonly GitRepository repository;
    readonly string revision;
    readonly Lazy<IReadOnlyList<string>> files;
    readonly Lazy<HashSet<string>> names;

    /// <param name="revision">One that is there.</param>
    public GitTree(GitRepository repository, string revision)
    {
        (this.repository, this.revision) = (repository, revision);
        files = new(() => repository.Files(revision));
        names = new(() => [.. Files]);
    }

    public override IReadOnlyList<string> Files => files.Value;

    // A clone may have the name of a file without its text: then nothing can be said of what is in it.
    public override string? Read(string file) => repository.Read(revision, file)
        ?? (names.Value.Contains(file)
            ? throw new SourceException($"{file} cannot be read: the repository has no text of it at {revision}.")
            : null);

    public override IEnumerable<string> FilesWith(string word) =>
        repository.FilesWith(revision, word).Where(file => SourceLanguages.Of(file) is not null);
}
