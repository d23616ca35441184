using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace Quiesce.Cli.Specs;

/// <summary>
/// What an assembly is made of: the projects that were built for it, with all that lies in their folders and that they
/// import, and files that stay where they are, such as the assemblies of packages.
/// </summary>
/// <param name="Projects">The project files, each once.</param>
/// <param name="Made">Folders that builds write to; nothing in them is an input.</param>
/// <param name="Files">Files whose change makes a difference, wherever they are, and what was made of them.</param>
sealed partial record BuildInputs(
    ImmutableArray<string> Projects, ImmutableArray<string> Made, ImmutableArray<string> Files)
{
    // A folder with more in it is no spec's; to look at everything would take as long as to build.
    const int FilesMax = 10_000;

    // What the build reads by its name, wherever above a project it stands.
    static readonly string[] NamesAbove =
    [
        "Directory.Build.props", "Directory.Build.targets", "Directory.Build.rsp", "Directory.Packages.props",
        "global.json", "nuget.config", "NuGet.Config", "NuGet.config", ".editorconfig", ".globalconfig",
    ];

    // What the tool itself writes into a spec's folder, and prose.
    [GeneratedRegex(@"\.(expected|certificates|itf\.json|smt2|tla|cfg|btor2|aag|aig|md|tmp)$", RegexOptions.IgnoreCase)]
    private static partial Regex NoInput();

    [GeneratedRegex(@"GetPathOfFileAbove\(\s*'?([^',)]+)'?|GetDirectoryNameOfFileAbove\([^,]*,\s*'?([^',)]+)'?\)")]
    private static partial Regex FileAbove();

    /// <summary>
    /// A digest of all of it, as it is now: names, sizes and times. Null if nobody can say what all of it is: a project
    /// that compiles what lies outside of it, or imports what only a build finds.
    /// </summary>
    /// <param name="before">No source may be younger; null for any age.</param>
    public string? Digest(DateTime? before = null)
    {
        var text = new StringBuilder();
        var (seen, count) = (new HashSet<string>(), 0);
        foreach (var project in Projects)
        {
            var imports = new List<string> { project };
            foreach (var folder in Above(Path.GetDirectoryName(project)!))
                imports.AddRange(NamesAbove.Select(name => Path.Combine(folder, name)));
            for (var k = 0; k < imports.Count; k++)
                if (!AddImports(imports[k], imports))
                    return null;
            foreach (var file in imports.Concat(Sources(Path.GetDirectoryName(project)!)).Where(seen.Add))
            {
                if (++count > FilesMax || (IsYounger(file, before) && Path.GetFileName(file) != "packages.lock.json"))
                    return null;
                Append(text, file);
            }
        }
        foreach (var file in Files.Where(seen.Add))
            Append(text, file);
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    /// <summary>
    /// What <c>SpecInputs.targets</c> wrote; null if a source lies where others may come and go unseen.
    /// </summary>
    /// <param name="lines">Each a kind, <c>|</c>, and a path.</param>
    public static BuildInputs? Of(IReadOnlyCollection<(string Kind, string Path)> lines)
    {
        ImmutableArray<string> PathsOf(params string[] kinds) =>
            [.. lines.Where(line => kinds.Contains(line.Kind)).Select(line => line.Path).Distinct().Order()];
        var (projects, made) = (PathsOf("project"), PathsOf("made"));
        var packages = PathsOf("packages");
        var folders = projects.Select(project => Path.GetDirectoryName(project)!).ToList();
        // Nothing below a folder of outputs is looked at: a project there would never be seen to change.
        if (made.Any(output => folders.Any(folder => folder == output || IsIn(folder, output))))
            return null;
        var sources = PathsOf("source");
        if (sources.Any(source => !folders.Concat(packages).Concat(made).Any(folder => IsIn(source, folder))))
            return null;
        // Beside the assembly lies what it is loaded with.
        var outputs = PathsOf("target").SelectMany(target => Directory.GetFiles(Path.GetDirectoryName(target)!));
        var hidden = sources.Where(source => !IsScanned(source, folders) && !made.Any(folder => IsIn(source, folder)));
        return new(projects, made, [.. PathsOf("reference").Concat(outputs).Concat(hidden).Distinct().Order()]);
    }

    static bool IsScanned(string source, List<string> folders) => !NoInput().IsMatch(Path.GetFileName(source))
        && folders.Any(folder => IsIn(source, folder)
        && !Path.GetRelativePath(folder, source).Split(Path.DirectorySeparatorChar)[..^1]
            .Where((name, depth) => IsPassedOver(name, isTop: depth == 0)).Any());

    static bool IsIn(string path, string folder) =>
        path.StartsWith(folder.TrimEnd('/', '\\') + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    // Where the SDK looks for no sources, either.
    static bool IsPassedOver(string folder, bool isTop) =>
        (isTop && folder is ("bin" or "obj")) || folder.StartsWith('.');

    IEnumerable<string> Sources(string folder, bool isTop = true)
    {
        foreach (var file in Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal))
            if (!NoInput().IsMatch(Path.GetFileName(file)))
                yield return file;
        foreach (var inner in Directory.EnumerateDirectories(folder).Order(StringComparer.Ordinal))
            if (!IsPassedOver(Path.GetFileName(inner), isTop)
                && !Made.Any(made => IsIn(inner + Path.DirectorySeparatorChar, made)))
                foreach (var file in Sources(inner, isTop: false))
                    yield return file;
    }

    // Whether it is clear what a file of MSBuild's imports.
    static bool AddImports(string file, List<string> imports)
    {
        if (!File.Exists(file) || Path.GetExtension(file) is ".json" or ".rsp" or ".editorconfig" or ".globalconfig")
            return true;
        try
        {
            // What a project reads by itself is known to nobody else.
            if (File.ReadAllText(file).Contains("[System.IO.File]", StringComparison.Ordinal))
                return false;
            foreach (var import in XDocument.Load(file).Descendants().Where(e => e.Name.LocalName == "Import"))
                if (import.Attribute("Sdk") is null && !AddImport(file, import.Attribute("Project")?.Value, imports))
                    return false;
            return true;
        }
        catch (XmlException)
        {
            return false;
        }
    }

    static bool AddImport(string from, string? path, List<string> imports)
    {
        var folder = Path.GetDirectoryName(from)!;
        if (path is null)
            return false;
        if (FileAbove().Match(path) is { Success: true } above)
        {
            var name = above.Groups[1].Success ? above.Groups[1].Value : above.Groups[2].Value;
            imports.AddRange(Above(folder).Select(higher => Path.Combine(higher, name)).Except(imports).ToList());
            return true;
        }
        path = path.Replace("$(MSBuildThisFileDirectory)", folder + Path.DirectorySeparatorChar);
        if (path.IndexOfAny(['$', '*', '?', '@', '%']) >= 0)
            return false;
        var imported = Path.GetFullPath(path.Replace('\\', '/'), folder);
        if (!imports.Contains(imported))
            imports.Add(imported);
        return true;
    }

    static IEnumerable<string> Above(string folder)
    {
        for (var here = new DirectoryInfo(folder); here is not null; here = here.Parent)
            yield return here.FullName;
    }

    static bool IsYounger(string file, DateTime? than) =>
        than is not null && Target(file) is { Exists: true } info && info.LastWriteTimeUtc >= than;

    // A link is what it leads to.
    static FileInfo Target(string file)
    {
        var info = new FileInfo(file);
        return info.Exists ? info.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? info : info;
    }

    static void Append(StringBuilder text, string file)
    {
        var info = Target(file);
        text.Append(file).Append('\0');
        if (info.Exists)
            text.Append(info.LastWriteTimeUtc.Ticks).Append('\0').Append(info.Length);
        text.Append('\n');
    }
}
