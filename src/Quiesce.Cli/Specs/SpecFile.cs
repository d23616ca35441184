using System.Collections.Immutable;
using System.Text;
using Quiesce.Cli.Console;

namespace Quiesce.Cli.Specs;

/// <summary>
/// A spec that is one C# file, compiled. What was compiled is kept below <see cref="CacheFolder"/>, by a digest of all
/// it was made of: sources, references, and the tool.
/// </summary>
/// <param name="Assembly">Beside it lie its lines and its sentences.</param>
/// <param name="References">Assemblies whose surroundings it needs when it is loaded.</param>
sealed record SpecFile(string Assembly, ImmutableArray<string> References, ImmutableArray<string> Warnings)
{
    // What a version of the tool is made of beside what BuildStamp looks at, by the names of the files.
    static readonly string[] PartsOfTool =
        ["Quiesce.Spec.dll", "Quiesce.Analyzers.dll", "Microsoft.CodeAnalysis.CSharp.dll"];

    // A line for each reference and warning, behind its kind: to read JSON would take longer than all the rest.
    const string StampName = "stamp";

    const string Reference = "reference ", Warning = "warning ";

    // Another command may be about to load it.
    static readonly TimeSpan KeptFor = TimeSpan.FromHours(1);

    /// <summary>The assembly of a file, compiled if it is not what was compiled before.</summary>
    /// <param name="path">A file that is there.</param>
    /// <param name="warn">Gets what the language's analyzers suspect.</param>
    /// <param name="interrupted">Ends the build of a project that it refers to.</param>
    /// <exception cref="UserException">It does not compile, or what it asks for is not there.</exception>
    public static SpecFile Of(string path, Action<string> warn, CancellationToken interrupted = default)
    {
        var sources = FileSources.Read(Path.GetFullPath(path));
        var references = FileReferences.Of(sources, warn, interrupted);
        var kept = Path.Combine(FolderOf(sources.Path), Key(sources, references));
        var isForced = Environment.GetEnvironmentVariable(BuildStamp.Variable) == "always";
        var file = (isForced ? null : Read(kept)) ?? Compile(sources, references, kept);
        foreach (var warning in file.Warnings)
            warn(warning);
        return file;
    }

    /// <summary>What was compiled of a file last; it may be out of date. Null if nothing is known.</summary>
    public static SpecFile? LastCompiled(string path) => Directory.Exists(FolderOf(path))
        ? new DirectoryInfo(FolderOf(path)).GetDirectories()
            .OrderByDescending(folder => folder.LastWriteTimeUtc)
            .Select(folder => Read(folder.FullName))
            .FirstOrDefault(file => file is not null)
        : null;

    /// <summary>Forgets everything that was compiled of a file.</summary>
    public static void Forget(string path) => Delete(FolderOf(path));

    static string FolderOf(string path) => Path.Combine(CacheFolder.Of("files"), CacheFolder.NameOf(path));

    static string Key(FileSources sources, FileReferences references)
    {
        using var text = new MemoryStream();
        void Add(string part) => text.Write(Encoding.UTF8.GetBytes($"{part}\0"));
        void AddFile(string path) => Add(new FileInfo(path) is { Exists: true } file
            ? $"{path} {file.Length} {file.LastWriteTimeUtc.Ticks}"
            : path);
        Add($"{BuildStamp.ThisTool} {Environment.Version}");
        foreach (var part in PartsOfTool)
            AddFile(Path.Combine(AppContext.BaseDirectory, part));
        foreach (var assembly in references.Assemblies)
            foreach (var file in Directory.GetFiles(Path.GetDirectoryName(assembly)!, "*.dll").Order())
                AddFile(file);
        foreach (var source in sources.Files)
        {
            Add($"{source.Path} {source.Bytes.Length}");
            text.Write(source.Bytes);
        }
        return CacheFolder.Digest(text.ToArray(), length: 64);
    }

    static SpecFile Compile(FileSources sources, FileReferences references, string kept)
    {
        var compiled = FileCompiler.Compile(sources, references);
        var name = FileCompiler.NameOf(sources);
        try
        {
            // Whole or not at all, whoever else compiles it now. Old ones go.
            var draft = Directory.CreateDirectory($"{kept}.{Environment.ProcessId}.tmp").FullName;
            Write(draft, name, compiled, references);
            Delete(kept);
            Directory.Move(draft, kept);
            foreach (var other in new DirectoryInfo(Path.GetDirectoryName(kept)!).GetDirectories())
                if (other.FullName != kept && other.LastWriteTimeUtc < DateTime.UtcNow - KeptFor)
                    Delete(other.FullName);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // Another one may have been quicker. Where nothing can be kept, this process has it for itself.
            if (Read(kept) is { } theirs)
                return theirs;
            kept = Directory.CreateTempSubdirectory("quiesce-file-").FullName;
            Write(kept, name, compiled, references);
            AppDomain.CurrentDomain.ProcessExit += (_, _) => Delete(kept);
        }
        return Read(kept)!;
    }

    static void Write(string folder, string name, CompiledFile compiled, FileReferences references)
    {
        File.WriteAllBytes(Path.Combine(folder, $"{name}.dll"), compiled.Assembly);
        File.WriteAllBytes(Path.Combine(folder, $"{name}.pdb"), compiled.Symbols);
        File.WriteAllBytes(Path.Combine(folder, $"{name}.xml"), compiled.Documentation);
        File.WriteAllLines(Path.Combine(folder, StampName),
        [
            .. references.Assemblies.Select(assembly => Reference + assembly),
            .. compiled.Warnings.Select(warning => Warning + warning.ReplaceLineEndings(" ")),
        ]);
    }

    static SpecFile? Read(string folder)
    {
        try
        {
            var lines = File.ReadAllLines(Path.Combine(folder, StampName));
            ImmutableArray<string> Of(string kind) =>
            [
                .. from line in lines
                   where line.StartsWith(kind, StringComparison.Ordinal)
                   select line[kind.Length..],
            ];
            return Directory.GetFiles(folder, "*.dll") is [var assembly]
                ? new(assembly, Of(Reference), Of(Warning))
                : null;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    static void Delete(string folder)
    {
        try
        {
            if (Directory.Exists(folder))
                Directory.Delete(folder, recursive: true);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // It is in use, or somebody else's; the next one tries again.
        }
    }
}
