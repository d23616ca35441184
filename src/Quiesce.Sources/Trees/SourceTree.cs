namespace Quiesce.Sources.Trees;

/// <summary>The files of a source tree, as they are in a folder, or were at a revision.</summary>
abstract class SourceTree
{
    /// <summary>The text of a file; null if there is none of that name.</summary>
    /// <param name="file">Its path from the root, with slashes.</param>
    /// <exception cref="SourceException">It cannot be read.</exception>
    public abstract string? Read(string file);

    /// <summary>All files, by path.</summary>
    public abstract IReadOnlyList<string> Files { get; }

    /// <summary>The files in a language that is read; null for any.</summary>
    public IEnumerable<string> Readable => Files.Where(file => SourceLanguages.Of(file) is not null);

    /// <summary>Some files that have a word in their text, all of them among others.</summary>
    public virtual IEnumerable<string> FilesWith(string word) => Readable;
}
