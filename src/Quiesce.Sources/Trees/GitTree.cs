namespace Quiesce.Sources.Trees;

/// <summary>What a repository had at a revision.</summary>
sealed class GitTree : SourceTree
{
    readonly GitRepository repository;
    readonly string revision;
    readonly Lazy<IReadOnlyList<string>> files;

    /// <param name="revision">One that is there.</param>
    public GitTree(GitRepository repository, string revision)
    {
        (this.repository, this.revision) = (repository, revision);
        files = new(() => repository.Files(revision));
    }

    public override IReadOnlyList<string> Files => files.Value;

    public override string? Read(string file) => repository.Read(revision, file);

    public override IEnumerable<string> FilesWith(string word) =>
        repository.FilesWith(revision, word).Where(file => SourceLanguages.Of(file) is not null);
}
