namespace Quiesce.Sources.Trees;

/// <summary>What stands in a folder now.</summary>
sealed class FolderTree : SourceTree
{
    readonly string root;
    readonly Lazy<IReadOnlyList<string>> files;

    /// <param name="root">A folder that is there.</param>
    public FolderTree(string root) => (this.root, files) = (root, new(FindFiles));

    public override IReadOnlyList<string> Files => files.Value;

    public override string? Read(string file)
    {
        var path = Path.Combine(root, file);
        try
        {
            return File.Exists(path) ? File.ReadAllText(path) : null;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new SourceException(failure is UnauthorizedAccessException
                ? $"{path} cannot be read: access is denied."
                : $"{path} cannot be read: {failure.Message}");
        }
    }

    // Without .git and without what is linked: a link may lead in a circle.
    IReadOnlyList<string> FindFiles() =>
    [
        .. Directory.EnumerateFiles(root, "*", new EnumerationOptions
            {
                RecurseSubdirectories = true,
                IgnoreInaccessible = true,
                AttributesToSkip = FileAttributes.ReparsePoint | FileAttributes.Hidden,
            })
            .Select(path => Path.GetRelativePath(root, path).Replace(Path.DirectorySeparatorChar, '/'))
            .Order(StringComparer.Ordinal),
    ];
}
