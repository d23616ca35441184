using System.Collections.Immutable;
using System.Reflection;
using System.Security;
using System.Text;
using Quiesce.Cli.Console;

namespace Quiesce.Cli.Specs;

/// <summary>What a C# file that is a spec refers to.</summary>
/// <param name="Assemblies">
/// Assemblies of projects that were built for it, each with what it needs beside it: those of <c>#:project</c>, and one
/// that packages were restored for.
/// </param>
/// <param name="HasKernel">Whether the words of the kernel's primitives are there without a <c>using</c>.</param>
sealed record FileReferences(ImmutableArray<string> Assemblies, bool HasKernel)
{
    // The packages that the tool has in itself.
    const string Language = "Quiesce.Language", Kernel = "Quiesce.Kernel", Spec = "Quiesce.Spec";

    static readonly string[] OfTool = [Language, "Quiesce.Ir"];

    /// <summary>Builds what is not up to date.</summary>
    /// <param name="warn">Gets what is suspicious.</param>
    /// <exception cref="UserException">Something is not there, or does not build.</exception>
    public static FileReferences Of(FileSources sources, Action<string> warn, CancellationToken interrupted)
    {
        var (assemblies, packages) = (new List<string>(), new List<FileDirective>());
        var own = new HashSet<string>();
        foreach (var directive in sources.Of(FileDirective.Package))
            if (directive.Split('@') is var (name, version) && name is Language or Kernel)
            {
                own.Add(name);
                if (version.Length > 0 && !version.Contains('*') && version != Specs.Spec.Version)
                    warn(directive.Says(
                        $"this is quiesce {Specs.Spec.Version}, and {name} of that version counts, not {version}."));
            }
            else
                packages.Add(directive);
        assemblies.AddRange(sources.Of(FileDirective.Project).Select(directive =>
            SpecProject.Build(ProjectOf(directive), warn, interrupted)));
        if (packages.Count > 0)
            assemblies.Add(Restore(sources.Path, packages, interrupted));
        // A file that says nothing of our packages has both.
        return new([.. assemblies.Distinct()], own.Count == 0 || own.Contains(Kernel));
    }

    /// <summary>What the compiler is given beside the framework.</summary>
    public ImmutableArray<string> OfCompiler()
    {
        ImmutableArray<string> others =
        [
            .. from assembly in Assemblies
               from file in Directory.GetFiles(Path.GetDirectoryName(assembly)!, "*.dll").Order(StringComparer.Ordinal)
               where !OfTool.Contains(Path.GetFileNameWithoutExtension(file)) && IsManaged(file)
               select file,
        ];
        // The primitives are there once: those that a project was built with, if there are any.
        var hasKernel = others.Any(file => Path.GetFileNameWithoutExtension(file) is Kernel or Spec);
        return [.. OfTool.Concat(hasKernel ? [] : [Spec]).Select(name => Assembly.Load(name).Location), .. others];
    }

    static bool IsManaged(string file)
    {
        try
        {
            AssemblyName.GetAssemblyName(file);
            return true;
        }
        catch (BadImageFormatException)
        {
            return false;
        }
    }

    static string ProjectOf(FileDirective directive)
    {
        var path = FileSources.PathOf(directive);
        if (!Directory.Exists(path))
            return File.Exists(path) ? path : throw directive.Wrong($"there is no project {Paths.Shown(path)}");
        return Directory.GetFiles(path, "*.csproj") is [var project] ? project
            : throw directive.Wrong($"{Paths.Shown(path)} does not hold one project");
    }

    // A project without sources that refers to them: to restore packages is the SDK's business.
    static string Restore(string source, List<FileDirective> packages, CancellationToken interrupted)
    {
        if (packages.Find(package => package.Split('@').Value.Length == 0) is { } unversioned)
            throw unversioned.Wrong($"say which version, as in #:package {unversioned.Text}@1.0.0");
        var references = packages.Select(package => package.Split('@')).Select(package =>
            $"""<PackageReference Include="{Xml(package.Name)}" Version="{Xml(package.Value)}" />""");
        var text =
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <CopyLocalLockFileAssemblies>true</CopyLocalLockFileAssemblies>
                <RestoreRootConfigDirectory>{Xml(Path.GetDirectoryName(source)!)}</RestoreRootConfigDirectory>
              </PropertyGroup>
              <ItemGroup>{string.Concat(references)}</ItemGroup>
            </Project>

            """;
        var name = CacheFolder.Digest(Encoding.UTF8.GetBytes(text), length: 64);
        var folder = Path.Combine(CacheFolder.Of("packages"), name);
        var project = Path.Combine(folder, "Packages.csproj");
        Paths.MakeDirectory(folder);
        // It is never another one, and untouched it is not built again.
        if (!File.Exists(project))
            Paths.Write(project, text);
        try
        {
            return SpecProject.Build(project, _ => { }, interrupted);
        }
        catch (UserException failure) when (failure.ExitCode == ExitCode.Input)
        {
            var names = Sentences.All([.. packages.Select(package => $"#:package {package.Text}")]);
            throw UserException.Input(packages[0].Says($"{names} cannot be had: {Reason(failure.Message)}"));
        }
    }

    // The first error, without the project that nobody wrote.
    static string Reason(string message)
    {
        var lines = message.ReplaceLineEndings("\n").Split('\n');
        var first = lines[Math.Min(1, lines.Length - 1)].Trim();
        return first[(first.IndexOf(" error ", StringComparison.Ordinal) + 1)..];
    }

    static string Xml(string text) => SecurityElement.Escape(text)!;
}
