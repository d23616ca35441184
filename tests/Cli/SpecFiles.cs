using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis.Diagnostics;
using Quiesce.Cli;
using Quiesce.Cli.Console;
using Quiesce.Cli.Specs;
using Quiesce.Tests.Repository;
using Quiesce.Tests.Symbolic;

namespace Quiesce.Tests.Cli;

/// <summary>A single C# file in the place of a spec project.</summary>
public sealed class SpecFiles : IDisposable
{
    readonly TemporaryFolder folder = new();

    public void Dispose()
    {
        foreach (var file in Directory.GetFiles(folder.FullName, "*.cs", SearchOption.AllDirectories))
            SpecFile.Forget(file);
        folder.Dispose();
    }

    /// <summary>A protocol in a few lines, which holds unless something is left out of it.</summary>
    internal static string Protocol(string name, string more = "", string access = "public") =>
        $$"""
        {{access}} sealed class {{name}}(Patch patch, int bound = 1) : Protocol
        {
            readonly Var<int> x = Var(0, max: 2);
            Process Only => FairProcess([Set]);
            void Set() => x.Next = patch == Patch.None ? bound + 1 : bound;
            {{more}}
            /// <summary>It stays small.</summary>
            [Invariant] public Bool IsSmall => x <= 1;
            [Reachable] public Bool IsSet => x > 0;
        }

        """;

    internal const string Patches = "public enum Patch { None, Fix }\n";

    string Pool() => folder.Write("teardown.cs", PoolSpec.File("Pool/ThreadPool.cs"));

    string Small(string name = "small.cs", string head = "") =>
        folder.Write(name, $"{head}namespace Mine;\n{Patches}{Protocol("Small")}");

    [Fact]
    public void Are_checked_without_a_project()
    {
        var file = Pool();
        var run = CommandRun.Of("check", file, "--variant", "DrainQueue");
        Assert.Equal("", run.Error);
        Assert.StartsWith("pool/thread-pool DrainQueue  tasks=2\n  Another one: the worker first runs ", run.Output);
        Assert.Contains("  violated  NoTaskLost      5 steps  No task that was accepted is left behind ", run.Output);
        Assert.Contains("  teardown.cs:58\n", run.Output.Replace(folder.FullName + Path.DirectorySeparatorChar, ""));
        Assert.EndsWith(
            $"Next: quiesce trace pool/thread-pool --variant DrainQueue --spec {file} --property NoTaskLost "
            + "--format changelog\n",
            run.Output);
        Assert.Equal(ExitCode.Safety, run.ExitCode);
        // By its name, and by the environment: the same.
        Assert.Equal(
            CommandRun.Of("list", file).Succeeds().Output, CommandRun.Of("list", "--spec", file).Succeeds().Output);
        using var output = new StringWriter();
        Tool.Run(["check", "--variant", "Fix"], new Session(
            new Terminal(output, TextWriter.Null), DefaultSpec: Small()));
        Assert.StartsWith("mine/small Fix  bound=1\n", output.ToString());
    }

    [Fact]
    public void Have_lines_in_traces()
    {
        var file = Pool();
        var run = CommandRun.Of("trace", file, "--variant", "Drain", "--property", "NoTaskLost", "--lines").Succeeds();
        Assert.Contains("at teardown.cs:35\n", run.Output);
    }

    // Each command that takes a protocol, and a name behind the file where there are several.
    [Theory]
    [InlineData(ExitCode.AsExpected, "list", "{0}")]
    [InlineData(ExitCode.Safety, "check", "{0}")]
    [InlineData(ExitCode.AsExpected, "check", "{0}", "--variant", "Fix")]
    [InlineData(ExitCode.AsExpected, "verify", "{0}", "--accept")]
    [InlineData(ExitCode.AsExpected, "trace", "{0}", "--property", "IsSmall")]
    [InlineData(ExitCode.AsExpected, "trace", "{0}", "small", "--property", "IsSmall", "--variant", "None")]
    [InlineData(ExitCode.Safety, "run", "{0}", "--runs", "1", "--steps", "100", "--seed", "1", "-o", "{1}")]
    [InlineData(ExitCode.AsExpected, "export", "{0}", "-o", "{1}")]
    [InlineData(ExitCode.AsExpected, "prove", "{0}", "--variant", "Fix", "--property", "IsSmall")]
    [InlineData(ExitCode.AsExpected, "atomicity", "{0}")]
    [InlineData(ExitCode.AsExpected, "list", "--long", "--spec", "{0}", "small")]
    public void Stand_wherever_a_protocol_may(int exitCode, params string[] arguments)
    {
        var file = Small();
        var run = CommandRun.Of([.. arguments.Select(argument => string.Format(argument, file, folder.FullName))]);
        Assert.Equal("", run.Error);
        Assert.Equal(exitCode, run.ExitCode);
    }

    [Fact]
    public void Have_expectations_and_certificates_beside_them()
    {
        var file = Small();
        Small("other.cs");
        folder.Write("elsewhere.expected", "mine/else\n  None  ok  1 state, depth 1\n");
        var run = CommandRun.Of("verify", file);
        run.Complains(ExitCode.Usage, $"quiesce: {file} has no .expected file; "
            + $"'quiesce verify --accept --spec {file}' writes them.");
        CommandRun.Of("verify", file, "--accept").Succeeds();
        Assert.Contains("mine/small bound=1\n", File.ReadAllText(folder.PathOf("small.expected")).Replace("  ", " "));
        Assert.EndsWith("2 lines, all as expected.\n", CommandRun.Of("verify", file, "--engine", "explicit").Succeeds().Output);
        Assert.Contains("  None  ", CommandRun.Of("list", "--long", file).Succeeds().Output);

        File.WriteAllText(file, File.ReadAllText(file).Replace("? bound + 1", "? bound"));
        run = CommandRun.Of("verify", file, "--engine", "explicit");
        Assert.Contains("mine/small None bound=1: IsSmall ", run.Output);
        Assert.Equal(ExitCode.Differs, run.ExitCode);
        CommandRun.Of("verify", file, "--accept").Succeeds();

        using var output = new StringWriter();
        var session = new Session(new Terminal(output, output))
        {
            Environment = name => name == "PATH" ? string.Join(Path.PathSeparator, Solvers.Directories) : null,
        };
        Assert.Equal(ExitCode.AsExpected, Tool.Run(["certify", file, "--accept"], session));
        Assert.True(File.Exists(Path.Combine(folder.FullName, "proofs", "small.certificates")), $"{output}");
    }

    [Fact]
    public void May_be_several()
    {
        var (one, two) = (Small("one.cs"), folder.Write("two.cs", $"{Patches}{Protocol("Two")}{Protocol("Three")}"));
        var run = CommandRun.Of("check", one, two);
        Assert.Equal("", run.Error);
        foreach (var title in new[] { "mine/small None", "two None", "three Fix" })
            Assert.Contains($"{title}  bound=1\n", run.Output);
        Assert.Contains($"Next: quiesce trace mine/small --variant None --spec {one} ", run.Output);
        Assert.Contains($"Next: quiesce trace two --variant None --spec {two} ", run.Output);
        Assert.DoesNotContain("three", CommandRun.Of("check", two, "two").Output);
        CommandRun.Of("trace", two, "--property", "IsSet")
            .Complains(ExitCode.Usage, "quiesce: Which protocol? There is three or two.");
        Assert.Equal(3, JsonNode.Parse(CommandRun.Of("check", one, two, "--json").Output)!["protocols"]!.AsArray().Count);

        CommandRun.Of("verify", one, two, "--accept").Succeeds();
        Assert.True(File.Exists(folder.PathOf("one.expected")));
        Assert.EndsWith("6 lines, all as expected.\n", CommandRun.Of("verify", one, two, "--engine", "explicit").Output);
        folder.Write("two.cs", $"{Patches}{Protocol("Two")}{Protocol("Three")}{Protocol("Four")}");
        Assert.Contains(
            $"'quiesce verify {one} {two} --accept' adds what is missing",
            CommandRun.Of("verify", one, two, "--engine", "explicit").Output);

        // The same name twice is nobody's.
        var again = folder.Write("again.cs", $"namespace Mine;\n{Patches}{Protocol("Small")}");
        Assert.Contains(
            "mine/small names two protocols: Mine.Small and Mine.Small.\n", CommandRun.Of("list", one, two, again).Error);
    }

    [Fact]
    public void Are_named_after_the_class_alone_where_there_is_no_namespace()
    {
        var file = folder.Write("anything.cs", Patches + Protocol("LostWakeup"));
        Assert.Equal("lost-wakeup  bound=1\n  None, Fix\n", CommandRun.Of("list", file).Succeeds().Output);
    }

    [Fact]
    public void Are_compiled_once()
    {
        var file = Small();
        CommandRun.Of("list", file).Succeeds();
        var compiled = SpecFile.LastCompiled(file)!.Assembly;
        var time = File.GetLastWriteTimeUtc(compiled);
        CommandRun.Of("check", file);
        Assert.Equal((compiled, time), (SpecFile.LastCompiled(file)!.Assembly, File.GetLastWriteTimeUtc(compiled)));
        // The same text at another time is the same; another text is not.
        var text = File.ReadAllText(file);
        File.SetLastWriteTimeUtc(file, DateTime.UtcNow.AddDays(1));
        Assert.Equal(compiled, SpecFile.Of(file, _ => { }).Assembly);
        File.WriteAllText(file, text + "// More.\n");
        Assert.NotEqual(compiled, SpecFile.Of(file, _ => { }).Assembly);
        File.WriteAllText(file, text);
        Assert.Equal(compiled, SpecFile.Of(file, _ => { }).Assembly);
        // What is damaged is compiled again.
        File.Delete(compiled);
        CommandRun.Of("list", file).Succeeds();
        Assert.True(File.Exists(compiled));
    }

    [Fact]
    public void Say_what_the_analyzers_suspect_whenever_they_are_read()
    {
        var file = folder.Write("calls.cs", Patches + Protocol("Calls", "void Other() { Set(); }").Replace("[Set]", "[Set, Other]"));
        for (var k = 0; k < 2; k++)
        {
            var run = CommandRun.Of("list", file).Succeeds();
            Assert.StartsWith($"{file}(7,20): warning QSC012: Set is a step of this process", run.Error);
            Assert.Single(run.Error.TrimEnd('\n').Split('\n'));
        }
        Assert.Equal("", CommandRun.Of("list", folder.Write("quiet.cs", "#:property NoWarn=$(NoWarn);QSC012\n"
            + File.ReadAllText(file))).Succeeds().Error);
        Assert.Contains("error QSC012", CommandRun.Of("list", folder.Write("strict.cs",
            "#:property WarningsAsErrors=QSC012\n" + File.ReadAllText(file))).Error);
    }

    [Fact]
    public void Get_all_of_our_analyzers() => Assert.Equal(
        typeof(Quiesce.Analyzers.Diagnostics).Assembly.GetExportedTypes()
            .Where(type => type.IsSubclassOf(typeof(DiagnosticAnalyzer)))
            .Select(type => type.Name).Order(),
        FileCompiler.Analyzers.Select(analyzer => analyzer.GetType().Name).Order());

    [Fact]
    public void Have_the_words_of_a_spec_project()
    {
        // Whatever is in the framework can be used, though few files are compiled with all of it; Mutex is the kernel's.
        var file = Small("words.cs", """
            #!/usr/bin/env -S dotnet run
            /* The head of a file
            #:is no directive here. */
            // Nor #:here
            #nullable enable
            #:property OutputType=Library
            #:property DefineConstants=$(DefineConstants);MORE
            #:sdk Microsoft.NET.Sdk

            """);
        File.AppendAllText(file, """
            #if MORE && NET10_0_OR_GREATER && RELEASE
            public static class Used
            {
                public static readonly System.Text.Json.Nodes.JsonNode? Node = System.Text.Json.Nodes.JsonNode.Parse("{}");
                public static Mutex Lock => new();
                public static Task<List<int>> Numbers => Task.FromResult(Enumerable.Range(0, 3).ToList());
                public static Bool And(Bool a, Int b) => a & b == 0;
                public static readonly string Text = Path.Combine(Console.Title.Length > 0 ? "a" : "b", "c");
                public static object? Http(HttpClient client) => client;
            }
            #endif

            """);
        CommandRun.Of("list", file).Succeeds();
        // A file that names the language alone has the kernel's words by their namespace only.
        var plain = folder.Write("plain.cs", "#:package Quiesce.Language\n" + File.ReadAllText(Small()));
        CommandRun.Of("list", plain).Succeeds();
        File.AppendAllText(plain, "class Uses { Quiesce.Protocols.Kernel.Mutex own = new(); Completion none = new(); }\n");
        Assert.Contains("error CS0246: The type or namespace name 'Completion'", CommandRun.Of("list", plain).Error);
        File.WriteAllText(plain, "#:package Quiesce.Kernel@*\n" + File.ReadAllText(plain));
        CommandRun.Of("list", plain).Succeeds();
    }

    [Fact]
    public void Say_that_they_are_checked_by_another_version_than_they_ask_for()
    {
        var run = CommandRun.Of("list", Small(head: "#:package Quiesce.Kernel@9.9.9\n")).Succeeds();
        Assert.EndsWith(
            $"small.cs:1: this is quiesce {Spec.Version}, and Quiesce.Kernel of that version counts, not 9.9.9.\n", run.Error);
        Assert.Equal("", CommandRun.Of("list", Small(head: $"#:package Quiesce.Kernel@{Spec.Version}\n")).Error);
    }

    [Fact]
    public void May_include_others()
    {
        Directory.CreateDirectory(folder.PathOf("parts"));
        // They include each other; each is compiled once.
        folder.Write("parts/b.cs", "#:include ../a.cs\n#:include c.cs\npublic class B;\n");
        folder.Write("parts/c.cs", "public class C : B;\n" + Patches);
        var a = folder.Write("a.cs", $"#:include parts/b.cs\n{Protocol("One")}");
        Assert.Equal("one  bound=1\n  None, Fix\n", CommandRun.Of("list", a).Succeeds().Output);
        folder.Write("parts/c.cs", "public class C : B;\npublic enum Patch { None, Fix, Other }\n");
        Assert.Equal("one  bound=1\n  None, Fix, Other\n", CommandRun.Of("list", a).Succeeds().Output);
        folder.Write("parts/c.cs", "class C {\n");
        var run = CommandRun.Of("list", a);
        Assert.Equal(
            $"quiesce: {a} does not compile:\n  {Path.Combine(folder.FullName, "parts", "c.cs")}(1,10): error CS1513: }} expected\n",
            run.Error);
        Assert.Equal(ExitCode.Input, run.ExitCode);
    }

    [Fact]
    public void May_have_primitives_of_a_project()
    {
        Directory.CreateDirectory(folder.PathOf("parts"));
        var project = folder.Write("parts/Parts.csproj",
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings></PropertyGroup>
              <ItemGroup><Reference Include="{typeof(Quiesce.Language.Protocol).Assembly.Location}" /></ItemGroup>
            </Project>
            """);
        string Gate(string name) =>
            $$"""
            using Quiesce.Language;
            namespace Parts;
            public sealed class {{name}} : Component
            {
                readonly Var<bool> open = Var(false);
                public void Open() => open.Next = true;
                public Expr<bool> IsOpen => open;
            }
            """;
        folder.Write("parts/Gate.cs", Gate("Gate"));
        var file = folder.Write("uses.cs",
            """
            #:project parts
            using Parts;
            public sealed class Uses : Protocol
            {
                readonly Gate gate = new();
                readonly Completion done = new();
                Process Only => FairProcess([Set]);
                void Set() => gate.Open();
                [Reachable] public Bool IsSet => gate.IsOpen;
            }
            """);
        try
        {
            var run = CommandRun.Of("check", file);
            Assert.Equal("", run.Error);
            Assert.Matches(@"\n  reached +IsSet +1 step\n", run.Output);
            // What is changed there is compiled again, with what uses it.
            folder.Write("parts/Gate.cs", Gate("Door"));
            Assert.Contains("error CS0246: The type or namespace name 'Gate'", CommandRun.Of("check", file).Error);
            folder.Write("parts/Gate.cs", "class");
            Assert.StartsWith($"quiesce: {project} does not build:\n", CommandRun.Of("check", file).Error);
        }
        finally
        {
            BuildStamp.Forget(project);
        }
    }

    [Fact]
    public void Are_known_to_completion_once_they_were_compiled()
    {
        var file = Small();
        string[] Of(string line) => CommandRun.Of($"[suggest:{line.Length}]", line).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal([file], Of($"quiesce check {folder.FullName}/sm"));
        Assert.Equal([file], Of($"quiesce trace {folder.FullName}/"));
        Directory.CreateDirectory(folder.PathOf("inner"));
        Assert.Equal([folder.PathOf("inner") + "/", file], Of($"quiesce trace {folder.FullName}/"));
        Assert.Empty(Of($"quiesce check {file} --variant "));
        Assert.Null(SpecFile.LastCompiled(file));
        CommandRun.Of("list", file);
        Assert.Equal(["Fix", "None"], Of($"quiesce check {file} --variant ").Order());
        Assert.Equal(["mine/small"], Of($"quiesce trace {file} mine"));
        Assert.Equal(["Fix", "None"], Of($"quiesce run {file} small --variant ").Order());
        Assert.Equal(["Fix", "None"], Of($"quiesce run --spec {file} --variant ").Order());
        Assert.Contains("IsSmall", Of($"quiesce trace {file} --property Is"));
    }

    [Fact]
    public void Are_one_spec_or_another()
    {
        Directory.CreateDirectory(folder.PathOf("inner"));
        CommandRun.Of("certify", Small("one.cs"), folder.Write("inner/two.cs", Patches + Protocol("Two")))
            .Complains(ExitCode.Usage, "quiesce: certify takes files of one directory at a time.");
        CommandRun.Of("check", "a.cs", "--spec", "b.csproj").Complains(
            ExitCode.Usage, "quiesce: a.cs is one spec, and --spec b.csproj another; which one is meant?");
        CommandRun.Of("trace", Small(), "one", "two", "--property", "P").Complains(
            ExitCode.Usage,
            "quiesce: trace does not know what to do with 'two'. 'quiesce trace --help' shows what there is.");
    }
}
