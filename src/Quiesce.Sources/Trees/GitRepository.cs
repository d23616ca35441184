using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;

namespace Quiesce.Sources.Trees;

/// <summary>A folder of which git knows older contents, read through the program git.</summary>
sealed class GitRepository : IDisposable
{
    // Digits of a revision: enough for a kernel's repository.
    const int RevisionLength = 12;

    readonly string folder;
    // The folder's place in its repository, "" or with a slash at the end.
    readonly string prefix;
    readonly Lock reading = new();
    Process? reader;

    GitRepository(string folder, string prefix) => (this.folder, this.prefix) = (folder, prefix);

    /// <summary>
    /// The repository that a folder is, or is part of; null if there is none, if git is not installed, or if the folder
    /// stands in a repository that has none of its files.
    /// </summary>
    public static GitRepository? Of(string folder)
    {
        if (!GitProgram.IsThere)
            return null;
        var isBare = GitProgram.Run(folder, "rev-parse", "--is-bare-repository")?.Trim();
        if (isBare is null)
            return null;
        if (isBare == "true" || GitProgram.Run(folder, "rev-parse", "--is-inside-git-dir")?.Trim() == "true")
            return new(folder, "") { IsBare = true };
        var prefix = GitProgram.Run(folder, "rev-parse", "--show-prefix")?.TrimEnd('\n');
        return prefix is null || (prefix.Length > 0 && GitProgram.Run(folder, "ls-files", "--", ".") is null or "")
            ? null
            : new(folder, prefix);
    }

    /// <summary>Whether git can be started.</summary>
    public static bool IsGitInstalled => GitProgram.IsThere;

    /// <summary>There are no files beside it: it is to be read at a revision.</summary>
    public bool IsBare { get; private init; }

    /// <summary>The digits of a revision's commit; null if there is none of that name.</summary>
    public string? Revision(string name) =>
        GitProgram.Run(folder, "rev-parse", "--verify", "--quiet", "--end-of-options", $"{name}^{{commit}}")?.Trim()
            is { Length: > RevisionLength } commit
            ? commit[..RevisionLength]
            : null;

    /// <summary>The files that are not as in a revision, or new.</summary>
    public ImmutableHashSet<string> Changed(string revision) =>
    [
        .. Lines(GitProgram.Run(folder, "diff", "--name-only", "-z", "--relative", revision, "--", ".")),
        .. Lines(GitProgram.Run(folder, "ls-files", "--others", "-z", "--", ".")),
    ];

    /// <summary>Whether what is in one revision is behind another.</summary>
    public bool IsAncestor(string older, string newer) =>
        GitProgram.Run(folder, "merge-base", "--is-ancestor", older, newer) is not null;

    /// <summary>The commits behind one revision and not behind another that touch some files, newest first.</summary>
    public ImmutableArray<(string Commit, string Subject)> Commits(
        string older, string newer, params IEnumerable<string> files) =>
    [
        .. (GitProgram.Run(
                folder, ["log", "--format=%H %s", $"{older}..{newer}", "--", .. files.Select(Path)]) ?? "")
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split(' ', 2))
            .Select(parts => (parts[0][..RevisionLength], parts.ElementAtOrDefault(1) ?? "")),
    ];

    /// <summary>The files of a revision, with their paths from the folder.</summary>
    public IReadOnlyList<string> Files(string revision) =>
    [
        .. Lines(GitProgram.Run(folder, "ls-tree", "-r", "-z", "--name-only", "--full-tree", revision))
            .Where(path => path.StartsWith(prefix, StringComparison.Ordinal))
            .Select(path => path[prefix.Length..])
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The files of a revision that have a word in their text.</summary>
    public IReadOnlyList<string> FilesWith(string revision, string word) =>
    [
        .. Lines(GitProgram.Run(folder, "grep", "-l", "-z", "-F", "--full-name", "-e", word, revision))
            .Select(path => path[(revision.Length + 1)..])
            .Where(path => path.StartsWith(prefix, StringComparison.Ordinal))
            .Select(path => path[prefix.Length..])
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>A file at a revision; null if there is none.</summary>
    /// <exception cref="SourceException">git ended.</exception>
    public string? Read(string revision, string file)
    {
        // git reads a line.
        if (file.Contains('\n', StringComparison.Ordinal))
            return null;
        lock (reading)
        {
            reader ??= GitProgram.Start(folder, "cat-file", "--batch");
            try
            {
                reader.StandardInput.Write($"{revision}:{prefix}{file}\n");
                reader.StandardInput.Flush();
                return Answer(reader.StandardOutput.BaseStream);
            }
            catch (IOException)
            {
                throw new SourceException($"git ended while it read {file} at {revision}.");
            }
        }
    }

    // "<name> blob <size>", the text and a new line; or "<name> missing".
    static string? Answer(Stream output)
    {
        var head = new List<byte>();
        for (var b = output.ReadByte(); b != '\n'; b = output.ReadByte())
            head.Add(b < 0 ? throw new EndOfStreamException() : (byte)b);
        var words = Encoding.UTF8.GetString([.. head]).Split(' ');
        if (words is not [.., var kind, var size] || !long.TryParse(size, out var length))
            return null;
        var text = new byte[length + 1];
        output.ReadExactly(text);
        return kind == "blob" ? Encoding.UTF8.GetString(text, 0, (int)length) : null;
    }

    string Path(string file) => $":(top,literal){prefix}{file}";

    static string[] Lines(string? output) => (output ?? "").Split('\0', StringSplitOptions.RemoveEmptyEntries);

    public void Dispose()
    {
        if (reader is null)
            return;
        reader.StandardInput.Close();
        reader.WaitForExit();
        reader.Dispose();
    }
}
