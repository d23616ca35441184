using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Quiesce.Cli.Console;
using Quiesce.Cli.Specs;

namespace Quiesce.Tests.Cli;

/// <summary>When a spec project is built, and when what was built before will do.</summary>
public sealed class BuiltOnce : IDisposable
{
    readonly TemporaryFolder folder = new();
    readonly string project;

    public BuiltOnce()
    {
        project = folder.Write("Mine.csproj",
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <Import Project="$(MSBuildThisFileDirectory)More.props" />
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
              </PropertyGroup>
              <ItemGroup>
                <Reference Include="{typeof(Quiesce.Language.Protocol).Assembly.Location}" />
              </ItemGroup>
            </Project>
            """);
        folder.Write("More.props", "<Project />");
        folder.Write("One.cs", Protocol("One"));
        folder.Write("Two.cs", Protocol("Two"));
    }

    public void Dispose()
    {
        BuildStamp.Forget(project);
        folder.Dispose();
    }

    static string Protocol(string name) =>
        $$"""
        using Quiesce.Language;
        namespace Mine;
        public sealed class {{name}} : Protocol
        {
            readonly Var<bool> x = Var(false);
            Process Only => FairProcess([Set]);
            void Set() => x.Next = true;
            [Reachable] public Expr<bool> IsSet => x;
        }
        """;

    // What is built; a process looks at the file of an assembly only once.
    string List()
    {
        var types = Assembly.Load(File.ReadAllBytes(SpecProject.Build(project, _ => { }, CancellationToken.None))).GetExportedTypes();
        return string.Join(' ', types.Select(type => type.Name).Order());
    }

    bool IsCurrent => BuildStamp.Of(project) is { IsCurrent: true };

    // Whether a change that is taken back afterwards makes a difference.
    void Matters(Action change, Action back)
    {
        Assert.True(IsCurrent);
        change();
        Assert.False(IsCurrent);
        back();
        Assert.True(IsCurrent);
    }

    void OfFile(string name)
    {
        var path = folder.PathOf(name);
        var time = File.GetLastWriteTimeUtc(path);
        Matters(() => File.SetLastWriteTimeUtc(path, time.AddSeconds(1)), () => File.SetLastWriteTimeUtc(path, time));
        Matters(() => File.Move(path, path + "~"), () => File.Move(path + "~", path));
    }

    void NewFile(string name) => Matters(() => folder.Write(name, "<Project />"), () => File.Delete(folder.PathOf(name)));

    [Fact]
    public void Whatever_it_is_made_of_makes_it_another()
    {
        Assert.Null(BuildStamp.Of(project));
        Assert.Equal("One Two", List());
        foreach (var name in new[] { "Mine.csproj", "More.props", "One.cs" })
            OfFile(name);
        foreach (var name in new[] { "Three.cs", "Directory.Build.props", "Directory.Build.targets", "global.json" })
            NewFile(name);
        var stamp = BuildStamp.Of(project)!;
        OfFile(stamp.Assembly);
        OfFile(Path.Combine(Path.GetDirectoryName(stamp.Assembly)!, "Quiesce.Language.dll"));
        Assert.False((stamp with { Tool = "another" }).IsCurrent);
        // What the tool writes itself is nothing that it reads.
        folder.Write("One.expected", "");
        Directory.CreateDirectory(folder.PathOf("proofs"));
        folder.Write("proofs/One.certificates", "");
        folder.Write("quiesce-run-mine-one.itf.json", "{}");
        Assert.True(IsCurrent);

        // A file that is gone takes its protocol along.
        File.Delete(folder.PathOf("Two.cs"));
        Assert.Equal("One", List());
        Assert.True(IsCurrent);

        // What an import is can only a build tell: then every command builds.
        folder.Write("More.props", "<Project><Import Project=\"$(Somewhere)/Else.props\" Condition=\"false\" /></Project>");
        Assert.Equal("One", List());
        Assert.Null(BuildStamp.Of(project));
    }

    [Fact]
    public void A_source_that_is_older_than_what_was_built_is_compiled()
    {
        Assert.Equal("One Two", List());
        var path = folder.PathOf("Two.cs");
        File.WriteAllText(path, File.ReadAllText(path).Replace("Two", "Six"));
        File.SetLastWriteTimeUtc(path, DateTime.UtcNow.AddDays(-1));
        Assert.Equal("One Six", List());

        // A link is what it leads to.
        var target = Path.Combine(folder.FullName, ".elsewhere", "Six.cs");
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.Move(path, target);
        File.CreateSymbolicLink(path, target);
        File.WriteAllText(target, File.ReadAllText(target).Replace("Six", "Ten"));
        Assert.Equal("One Ten", List());
    }

    [Fact]
    public void Nothing_is_built_for_a_completion()
    {
        Assert.DoesNotContain("mine/", CommandRun.Of("[suggest:199]", $"quiesce check --spec {project} ").Output);
        Assert.Null(BuildStamp.Of(project));
        List();
        Assert.Equal("mine/one\nmine/two\n", CommandRun.Of("[suggest:199]", $"quiesce check --spec {project} ").Output);
    }

    [Fact]
    public void A_broken_project_is_built_by_every_command()
    {
        List();
        File.AppendAllText(folder.PathOf("Two.cs"), "\nsealed class Broken : Nothing;\n");
        var run = CommandRun.Of("list", "--spec", project);
        Assert.Equal(ExitCode.Input, run.ExitCode);
        Assert.StartsWith($"quiesce: {project} does not build:\n  {folder.PathOf("Two.cs")}(", run.Error);
        Assert.Contains("error CS0246", run.Error);
        Assert.Single(run.Error.Split('\n'), line => line.Contains("error"));
        Assert.Null(BuildStamp.Of(project));
    }

    [Fact]
    public void The_project_of_a_folder_is_the_one_that_refers_to_the_language()
    {
        Assert.Null(SpecProject.Here(folder.FullName));
        var spec = folder.Write(
            "Spec.csproj", "<Project><ItemGroup><PackageReference Include=\"Quiesce.Kernel\" /></ItemGroup></Project>");
        Assert.Equal(spec, SpecProject.Here(folder.FullName));
        folder.Write("Other.csproj", "<Project><Import Project=\"../quiesce/src/Quiesce.Language/Spec.props\" /></Project>");
        Assert.Equal(folder.FullName, SpecProject.Here(folder.FullName));
    }

    [Fact]
    public void Another_version_of_the_language_is_refused()
    {
        var spec = OwnSpecs.Compile(folder, Protocol("One"));
        var version = CSharpSyntaxTree.ParseText(
            "[assembly: System.Reflection.AssemblyInformationalVersion(\"9.9.9+0123456\")]");
        CSharpCompilation.Create(
            "Quiesce.Language",
            [version],
            [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)).Emit(folder.PathOf("Quiesce.Language.dll"));
        var run = CommandRun.Of("list", "--spec", spec);
        Assert.StartsWith($"quiesce: {spec} is built with Quiesce.Language 9.9.9, and this is quiesce ", run.Error);
        Assert.EndsWith("--version 9.9.9 --allow-downgrade'.\n", run.Error);
        Assert.Equal(ExitCode.Input, run.ExitCode);
    }

    [Fact]
    public void A_build_that_is_interrupted_says_so()
    {
        CommandRun.Of(new CancellationToken(canceled: true), "check", "--spec", project)
            .Complains(ExitCode.Unknown, $"quiesce: {project} is not built: it was interrupted.");
        Assert.False(IsCurrent);
    }
}
