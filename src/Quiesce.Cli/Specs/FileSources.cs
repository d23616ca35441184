using System.Collections.Immutable;
using Quiesce.Cli.Console;

namespace Quiesce.Cli.Specs;

/// <summary>A C# file that is a spec, the files it includes, and what all of these ask for at their top.</summary>
/// <param name="Files">The file itself first; each once.</param>
/// <param name="Directives">In the order of the files.</param>
sealed record FileSources(ImmutableArray<SourceFile> Files, ImmutableArray<FileDirective> Directives)
{
    /// <summary>The full path of the file itself.</summary>
    public string Path => Files[0].Path;

    /// <summary>Those of one kind.</summary>
    public IEnumerable<FileDirective> Of(string kind) => Directives.Where(directive => directive.Kind == kind);

    /// <param name="path">The full path of a file that is there.</param>
    /// <exception cref="UserException">A file cannot be read, or a directive is not understood.</exception>
    public static FileSources Read(string path)
    {
        var (files, directives) = (new List<SourceFile> { SourceFile.Read(path) }, new List<FileDirective>());
        // Files that include each other are each compiled once, as the SDK has it.
        for (var k = 0; k < files.Count; k++)
            foreach (var directive in FileDirective.Of(files[k]))
            {
                directives.Add(directive);
                if (directive.Kind == FileDirective.Include && Included(directive) is var included
                    && !files.Exists(file => file.Path == included))
                    files.Add(SourceFile.Read(included));
                if (directive.Kind == FileDirective.Sdk && directive.Split('@').Name != "Microsoft.NET.Sdk")
                    throw directive.Wrong("a spec has Microsoft.NET.Sdk");
            }
        return new([.. files], [.. directives]);
    }

    static string Included(FileDirective directive)
    {
        var path = PathOf(directive);
        return directive.Text.AsSpan().IndexOfAny('*', '?') >= 0 || !SourceFile.IsNamed(path)
            ? throw directive.Wrong("name one .cs file")
            : File.Exists(path) ? path
            : throw directive.Wrong($"there is no file {Paths.Shown(path)}");
    }

    /// <summary>The full path that a directive names, from the folder of its file.</summary>
    public static string PathOf(FileDirective directive) => System.IO.Path.GetFullPath(
        directive.Text.Replace('\\', '/'), System.IO.Path.GetDirectoryName(directive.File)!);
}
