using System.Collections.Immutable;
using Quiesce.Cli.Console;
using Quiesce.Cli.Specs;
using Quiesce.Language;

namespace Quiesce.Cli.Expected;

/// <summary>All that is expected of the protocols of a spec: the files below a directory, or a single one.</summary>
/// <param name="Path">The directory, or the file.</param>
sealed record Expectations(string Path, ImmutableArray<ExpectedFile> Files)
{
    // What is built, or is not part of the spec.
    static readonly string[] Excluded = ["bin", "obj", "artifacts", "node_modules"];

    Func<ProtocolType, string?> besideFiles = _ => null;

    public IEnumerable<Block> Blocks => Files.SelectMany(file => file.Blocks);

    public IEnumerable<Claim> Claims => Files.SelectMany(file => file.Claims);

    /// <summary>Reads the files below a directory, or one file; there may be none.</summary>
    /// <exception cref="UserException">A line of one cannot be read.</exception>
    public static Expectations Read(string path) => new(path, [.. FilesOf(path).Select(ExpectedParser.Read)]);

    /// <summary>
    /// Those of a spec: of one C# file in a file beside it that is called like it; null if nobody knows where.
    /// </summary>
    /// <exception cref="UserException">A line cannot be read.</exception>
    public static Expectations? Of(Spec spec)
    {
        if (spec.Files.IsEmpty)
            return spec.Folder is { } folder ? Read(folder) : null;
        var paths = spec.Files.ToDictionary(
            file => file, file => System.IO.Path.ChangeExtension(file.Path, ExpectedFile.Extension));
        return new(spec.Folder!, [.. paths.Values.Where(File.Exists).Select(ExpectedParser.Read)])
        {
            besideFiles = protocol => spec.FileOf(protocol) is { } file ? paths[file] : null,
        };
    }

    static IEnumerable<string> FilesOf(string path) =>
        Directory.Exists(path) ? Below(path) : File.Exists(path) ? [path] : [];

    // In an order that does not depend on the file system. Another project's files are its own.
    static IEnumerable<string> Below(string directory) =>
    [
        .. Directory.EnumerateFiles(directory, $"*{ExpectedFile.Extension}").Order(StringComparer.Ordinal),
        .. Directory.EnumerateDirectories(directory)
            .Where(below => System.IO.Path.GetFileName(below) is var name
                && !name.StartsWith('.') && !Excluded.Contains(name)
                && !Directory.EnumerateFiles(below, "*.csproj").Any())
            .Order(StringComparer.Ordinal)
            .SelectMany(Below),
    ];

    /// <summary>
    /// The file that has, or is to have, what is expected of a protocol: named after its class, beside it; after the
    /// file, where that is the spec.
    /// </summary>
    public string FileOf(ProtocolType protocol)
    {
        if (Blocks.FirstOrDefault(block => block.Protocol == protocol.Name) is { } block)
            return block.Path;
        if (besideFiles(protocol) is { } beside)
            return beside;
        if (!Directory.Exists(Path))
            return Path;
        var source = protocol.Location?.File;
        var isBelow = File.Exists(source) && !System.IO.Path.GetRelativePath(Path, source).StartsWith("..");
        return System.IO.Path.Combine(
            isBelow ? System.IO.Path.GetDirectoryName(source)! : Path,
            protocol.Type.Name + ExpectedFile.Extension);
    }

    /// <summary>Changes files, each whole or not at all.</summary>
    /// <param name="replaced">Null for a claim that goes.</param>
    /// <param name="added">Claims that no file has, each with its path.</param>
    /// <returns>The paths of those that are different now.</returns>
    /// <exception cref="UserException">One cannot be written.</exception>
    public IReadOnlyList<string> Write(
        IReadOnlyDictionary<Claim, Claim?> replaced, IReadOnlyCollection<Claim> added)
    {
        var known = Files.Select(file => file.Path).ToHashSet();
        var created = added.Select(claim => claim.Path).Distinct().Where(path => !known.Contains(path));
        var changed = new List<string>();
        foreach (var file in Files.Concat(created.Select(ExpectedFile.New)))
        {
            var edited = file.With(replaced, [.. added.Where(claim => claim.Path == file.Path)]);
            if (File.Exists(file.Path) && edited.Print() == File.ReadAllText(file.Path))
                continue;
            edited.Write();
            changed.Add(file.Path);
        }
        return changed;
    }
}
