using System.Text;
using Quiesce.Cli.Console;
using Quiesce.Cli.Specs;

namespace Quiesce.Cli.Watching;

/// <summary>The files whose change may change what a spec says.</summary>
/// <param name="path">A C# file, a project, its folder, or an assembly: a full path.</param>
sealed class WatchedFiles(string path)
{
    static readonly string[] Extensions = [SourceFile.Extension, ".csproj", ".props", ".targets"];

    // Those that were known when the file could be read last: while it has a mistake, they are watched all the same.
    readonly HashSet<string> files = [path];
    readonly HashSet<string> folders = [];

    /// <summary>What they are like now: names, sizes and times.</summary>
    public string Look()
    {
        Find();
        var text = new StringBuilder();
        var all = files.Concat(folders.SelectMany(folder => Sources(new(folder))));
        foreach (var file in all.Order(StringComparer.Ordinal))
            text.Append(file).Append('\0').Append(new FileInfo(file) is { Exists: true } info
                ? $"{info.Length} {info.LastWriteTimeUtc.Ticks}\n"
                : "\n");
        return $"{text}";
    }

    void Find()
    {
        if (Directory.Exists(path))
            folders.Add(path);
        else if (Path.GetExtension(path).Equals(".csproj", StringComparison.OrdinalIgnoreCase))
            folders.Add(Path.GetDirectoryName(path)!);
        else if (SourceFile.IsNamed(path))
            try
            {
                var sources = FileSources.Read(path);
                files.UnionWith(sources.Files.Select(file => file.Path));
                folders.UnionWith(sources.Of(FileDirective.Project).Select(FileSources.PathOf)
                    .Select(project => Directory.Exists(project) ? project : Path.GetDirectoryName(project)!));
            }
            catch (UserException)
            {
                // Who compiles it says what is wrong.
            }
    }

    static IEnumerable<string> Sources(DirectoryInfo folder) => !folder.Exists ? []
        : folder.EnumerateFiles().Where(file => Extensions.Contains(file.Extension)).Select(file => file.FullName)
            .Concat(folder.EnumerateDirectories()
                .Where(inner => inner.Name is not ("bin" or "obj" or "artifacts") && !inner.Name.StartsWith('.'))
                .SelectMany(Sources));
}
