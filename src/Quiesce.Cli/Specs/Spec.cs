using System.Collections.Immutable;
using System.Diagnostics;
using System.Reflection;
using Quiesce.Cli.Console;
using Quiesce.Language;

namespace Quiesce.Cli.Specs;

/// <summary>A C# file that is a spec.</summary>
/// <param name="Given">The path that the user gave.</param>
/// <param name="Assembly">What was compiled of it.</param>
sealed record FileOfSpec(string Given, Assembly Assembly)
{
    public string Path { get; } = System.IO.Path.GetFullPath(Given);
}

/// <summary>The protocols at hand, and where what is expected of them stands.</summary>
/// <param name="Protocols">By name.</param>
/// <param name="Broken">Protocols that cannot be built, and why.</param>
/// <param name="Folder">
/// The directory of the sources, or one laid out like it, with the .expected files; null if there is none.
/// </param>
sealed record Spec(
    ImmutableArray<ProtocolType> Protocols, ImmutableArray<BrokenProtocol> Broken, string? Folder)
{
    const string FolderName = "spec";

    /// <summary>The C# files that the protocols are written in; empty where a project has them.</summary>
    public ImmutableArray<FileOfSpec> Files { get; init; } = [];

    /// <summary>The C# file that a protocol is written in; null where a project has it.</summary>
    public FileOfSpec? FileOf(ProtocolType protocol) =>
        Files.FirstOrDefault(file => file.Assembly == protocol.Type.Assembly);

    /// <summary>Where proofs/ is: beside the sources, or beside the directory spec/ that holds them.</summary>
    public string? Root => Folder is null ? null
        : new DirectoryInfo(Folder) is { Name: FolderName, Parent: { } parent } ? parent.FullName : Folder;

    /// <summary>
    /// Loads a C# file, an assembly, a project, or a directory with one project; null is what comes with the tool.
    /// </summary>
    /// <param name="warn">Gets what is suspicious in what is compiled.</param>
    /// <param name="place">Where an assembly is loaded from; null for where it is.</param>
    /// <param name="interrupted">Ends a build.</param>
    /// <exception cref="UserException">There are no protocols to be had from it.</exception>
    /// <exception cref="ModelException">The protocols contradict each other.</exception>
    public static Spec Load(
        string? path,
        Action<string>? warn = null,
        Func<string, string>? place = null,
        CancellationToken interrupted = default) =>
        path is null ? BuiltIn()
        : IsFile(path) ? LoadFiles([path], warn, place, interrupted)
        : Own(Path.GetFullPath(path), warn ?? (_ => { }), place, interrupted);

    /// <summary>Loads C# files, each a spec of its own.</summary>
    /// <param name="paths">At least one.</param>
    /// <inheritdoc cref="Load" path="/*[position() > 1]"/>
    public static Spec LoadFiles(
        IReadOnlyList<string> paths,
        Action<string>? warn = null,
        Func<string, string>? place = null,
        CancellationToken interrupted = default)
    {
        var given = paths.DistinctBy(Path.GetFullPath).ToList();
        if (given.Find(Directory.Exists) is { } folder)
            throw UserException.Usage(
                $"{Paths.Shown(folder)} is a directory: name a file in it, or a project by --spec.");
        return given.Find(path => !File.Exists(path)) is { } missing
            ? throw UserException.Usage($"The spec {Paths.Shown(missing)} does not exist.")
            : OfFiles([.. given.Select(path => (path, SpecFile.Of(path, warn ?? (_ => { }), interrupted)))], place);
    }

    // A directory may be called anything.
    static bool IsFile(string path) => SourceFile.IsNamed(path) && !Directory.Exists(path);

    static Spec OfFiles(
        IReadOnlyList<(string Path, SpecFile Compiled)> files, Func<string, string>? place = null)
    {
        ImmutableArray<FileOfSpec> loaded =
        [
            .. from file in files
               select new FileOfSpec(
                   file.Path,
                   LoadAssembly(
                       file.Path, file.Compiled.Assembly,
                       file.Compiled.References.Select(place ?? (assembly => assembly)))),
        ];
        foreach (var file in loaded)
            ProtocolsOf(file.Path, file.Assembly);
        var (protocols, broken) = ProtocolCatalog.LoadAll(loaded.Select(file => file.Assembly));
        return protocols.IsEmpty ? throw broken[0].Mistake
            : new(protocols, broken, Path.GetDirectoryName(loaded[0].Path)!) { Files = loaded };
    }

    /// <summary>
    /// The same without building: of a file or a project, what was built last; null if nothing was.
    /// </summary>
    /// <exception cref="UserException">There are no protocols to be had from it.</exception>
    public static Spec? Remembered(string? path)
    {
        if (path is null)
            return BuiltIn();
        if (IsFile(path))
            return SpecFile.LastCompiled(path) is { } compiled ? OfFiles([(path, compiled)]) : null;
        path = Path.GetFullPath(path);
        var project = Directory.Exists(path) ? OnlyProject(path) : path;
        var assembly = IsProject(project) ? SpecProject.LastBuilt(project) : project;
        return assembly is null ? null : Own(assembly, _ => { }, null, CancellationToken.None);
    }

    static bool IsProject(string path) => Path.GetExtension(path).Equals(".csproj", StringComparison.OrdinalIgnoreCase);

    /// <summary>Says what is wrong with the protocols that cannot be built.</summary>
    public void Complain(Terminal terminal)
    {
        foreach (var broken in Broken)
            terminal.Complain(Paths.Shown(broken.Mistake));
    }

    /// <summary>Refuses to change the files of an installed tool.</summary>
    /// <param name="option">What names another place to write to.</param>
    /// <exception cref="UserException">The spec came with the tool.</exception>
    public void RequireOwn(string option)
    {
        if (Folder is not null && Path.GetFullPath(Folder) == Path.GetFullPath(Installed))
            throw UserException.Usage($"These protocols came with the tool, and --accept would change its own files: "
                + $"name another place with {option}.");
    }

    static string Installed => Path.Combine(AppContext.BaseDirectory, FolderName);

    static Spec BuiltIn() => new(ProtocolCatalog.Load(Assembly.Load("Quiesce.Spec")), [], BuiltInFolder());

    // An installed tool has it beside itself, wherever it is called; otherwise it is in the checkout around the tool,
    // or around the current directory.
    static string? BuiltInFolder() =>
        Directory.Exists(Installed) ? Installed
        : Upwards(AppContext.BaseDirectory).Concat(Upwards(Environment.CurrentDirectory))
            .Select(directory => Path.Combine(directory, FolderName))
            .FirstOrDefault(folder => File.Exists(Path.Combine(folder, "Quiesce.Spec.csproj")));

    static IEnumerable<string> Upwards(string start)
    {
        for (var directory = new DirectoryInfo(start); directory is not null; directory = directory.Parent)
            yield return directory.FullName;
    }

    static Spec Own(string path, Action<string> warn, Func<string, string>? place, CancellationToken interrupted)
    {
        var project = Directory.Exists(path) ? OnlyProject(path) : path;
        if (!File.Exists(project))
            throw UserException.Usage($"The spec {Paths.Shown(project)} does not exist.");
        var isProject = IsProject(project);
        var assembly = isProject ? SpecProject.Build(project, warn, interrupted) : project;
        CheckVersion(assembly);
        var (protocols, broken) = ProtocolsOf(
            assembly, LoadAssembly(assembly, place?.Invoke(assembly) ?? assembly, []));
        return new(protocols, broken, isProject ? Path.GetDirectoryName(project)! : ProjectOf(assembly, protocols));
    }

    // The project around the sources that the PDB names, or one of the assembly's name around the assembly.
    static string ProjectOf(string assembly, ImmutableArray<ProtocolType> protocols)
    {
        var source = protocols.Select(protocol => protocol.Location?.File).FirstOrDefault(File.Exists);
        var name = Path.ChangeExtension(Path.GetFileName(assembly), ".csproj");
        var beside = Path.GetDirectoryName(assembly)!;
        return Upwards(source is null ? beside : Path.GetDirectoryName(source)!)
            .FirstOrDefault(directory => source is null
                ? File.Exists(Path.Combine(directory, name))
                : Directory.EnumerateFiles(directory, "*.csproj").Any())
            ?? beside;
    }

    static string OnlyProject(string directory)
    {
        var projects = Directory.GetFiles(directory, "*.csproj");
        return projects.Length == 1
            ? projects[0]
            : throw UserException.Usage($"{Paths.Shown(directory)} holds "
                + $"{Sentences.Count(projects.Length, "project")}; a spec is one .cs, .csproj or .dll.");
    }

    // What the user calls it, the assembly, and others whose surroundings it needs.
    static Assembly LoadAssembly(string given, string path, IEnumerable<string> others)
    {
        try
        {
            return new SpecLoadContext([path, .. others]).LoadFromAssemblyPath(path);
        }
        catch (BadImageFormatException)
        {
            throw UserException.Input($"{Paths.Shown(given)} is not a .NET assembly that can be loaded here.");
        }
        catch (Exception failure) when (failure is FileNotFoundException or FileLoadException)
        {
            throw CannotBeLoaded(given, failure);
        }
    }

    static (ImmutableArray<ProtocolType>, ImmutableArray<BrokenProtocol>) ProtocolsOf(string given, Assembly assembly)
    {
        try
        {
            var (usable, broken) = ProtocolCatalog.LoadAll(assembly);
            return usable.Length > 0 ? (usable, broken)
                : broken is [var first, ..] ? throw first.Mistake
                : throw UserException.Input(ProtocolCatalog.WhyNone(assembly) is { } why
                    ? $"{(why.Location is { } place ? Paths.Shown(place) : Paths.Shown(given))}: {why.Sentence}"
                    : $"{Paths.Shown(given)} holds no protocol: no public class in it derives from Protocol.");
        }
        catch (Exception failure) when (
            failure is FileNotFoundException or FileLoadException or TypeLoadException or ReflectionTypeLoadException)
        {
            throw CannotBeLoaded(given, failure);
        }
    }

    static UserException CannotBeLoaded(string given, Exception failure) =>
        UserException.Input($"{Paths.Shown(given)} cannot be loaded: {FirstSentence(failure.Message)}");

    // A spec runs with the tool's own language: another one may mean something else, or lack something.
    static void CheckVersion(string path)
    {
        var language = typeof(Protocol).Assembly;
        var beside = Path.Combine(Path.GetDirectoryName(path)!, $"{language.GetName().Name}.dll");
        if (!File.Exists(beside))
            return;
        var theirs = WithoutCommit(FileVersionInfo.GetVersionInfo(beside).ProductVersion);
        var ours = Version;
        if (theirs != ours)
            throw UserException.Input(
                $"{Paths.Shown(path)} is built with {language.GetName().Name} {theirs}, and this is quiesce {ours}: "
                + $"make the project refer to {ours}, or install the other tool with 'dotnet tool update --global "
                + $"quiesce --version {theirs} --allow-downgrade'.");
    }

    /// <summary>The version of this tool and of the language it brings along.</summary>
    public static string Version { get; } = WithoutCommit(
        typeof(Protocol).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion);

    static string WithoutCommit(string? version) => (version ?? "").Split('+')[0];

    static string FirstSentence(string message) => message.ReplaceLineEndings("\n").Split('\n')[0];
}
