using System.Text;
using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using Quiesce.Cli;
using Quiesce.Cli.Console;
using Quiesce.Cli.Specs;
using Quiesce.Tests.Repository;

namespace Quiesce.Tests.Cli;

public class OwnSpecs
{
    static readonly string Sample = Path.Combine(Checkout.Root, "tests", "OwnSpec");

    // The sample, as if somebody had it elsewhere.
    static void CopySample(TemporaryFolder folder)
    {
        foreach (var name in new[] { "OwnSpec.csproj", "LostWakeup.cs", "LostWakeup.expected" })
            folder.Write(name, File.ReadAllText(Path.Combine(Sample, name)).Replace("../..", Checkout.Root));
    }

    [Fact]
    public void Outside_the_repository_are_built_and_checked()
    {
        using var folder = new TemporaryFolder();
        CopySample(folder);
        var run = CommandRun.Of("check", "--spec", folder.FullName, "--variant", "None");
        Assert.Equal("", run.Error);
        Assert.Contains("  violated  NoLostWakeup   4 steps ", run.Output);
        Assert.Contains("  Nobody sleeps on after the only wake-up has gone by.\n", run.Output);
        Assert.Contains("  LostWakeup.cs:", run.Output);
        Assert.EndsWith(
            $"Next: quiesce trace own-spec/lost-wakeup --variant None --spec {folder.FullName} "
            + "--property NoLostWakeup --format changelog\n",
            run.Output);
        Assert.Equal(ExitCode.Safety, run.ExitCode);

        run = CommandRun.Of("verify", "--spec", folder.PathOf("OwnSpec.csproj"));
        Assert.EndsWith("2 lines, all as expected.\n", run.Output);

        // What was built of it has its expectations and proofs where the sources are.
        var built = Directory.GetFiles(folder.FullName, "OwnSpec.dll", SearchOption.AllDirectories)
            .First(path => path.Contains("/bin/") || path.Contains("\\bin\\"));
        Assert.Equal(folder.FullName, Spec.Load(built).Folder);
        Assert.Equal(folder.FullName, Spec.Load(built).Root);
        run = CommandRun.Of("verify", "--spec", built, "--engine", "explicit");
        Assert.EndsWith("2 lines, all as expected.\n", run.Output);
    }

    [Fact]
    public void May_come_from_the_environment()
    {
        using var folder = new TemporaryFolder();
        var assembly = Compile(folder, Small);
        using var output = new StringWriter();
        var session = new Session(new Terminal(output, TextWriter.Null), DefaultSpec: assembly);
        Assert.Equal(ExitCode.AsExpected, Tool.Run(["list"], session));
        Assert.Equal("mine/small  bound=1\n", output.ToString());
        // What is offered works without the variable.
        Tool.Run(["run", "small", "--runs", "1", "--steps", "100", "--seed", "1"], session);
        Assert.EndsWith($" or quiesce check mine/small --spec {assembly}\n", output.ToString());
    }

    [Fact]
    public void Of_the_directory_are_found_again_without_a_name()
    {
        using var folder = new TemporaryFolder();
        using var output = new StringWriter();
        var session = new Session(new Terminal(output, TextWriter.Null), DefaultSpec: Compile(folder, Small))
        {
            IsSpecOfDirectory = true,
        };
        Tool.Run(["run", "small", "--runs", "1", "--steps", "100", "--seed", "1"], session);
        Assert.EndsWith(" or quiesce check mine/small\n", output.ToString());
    }

    [Fact]
    public void Without_expectations_are_listed_without_verdicts()
    {
        using var folder = new TemporaryFolder();
        var assembly = Compile(folder, Small);
        var run = CommandRun.Of("list", "--long", "--spec", assembly);
        Assert.EndsWith(
            $"  mine/small has no .expected file; 'quiesce verify --accept --spec {assembly}' writes it.\n", run.Output);
        Assert.Equal(ExitCode.AsExpected, run.ExitCode);
    }

    [Fact]
    public void With_one_protocol_need_not_name_it()
    {
        using var folder = new TemporaryFolder();
        var run = CommandRun.Of("check", "--spec", Compile(folder, Small));
        Assert.StartsWith("mine/small  bound=1\n", run.Output);
        Assert.Equal(ExitCode.AsExpected, run.ExitCode);
    }

    [Fact]
    public void With_a_mistake_are_answered_with_a_sentence()
    {
        using var folder = new TemporaryFolder();
        var assembly = Compile(folder, Small.Replace("x.Next = bound;", "x.Next = bound; x.Next = 0;"));
        var run = CommandRun.Of("check", "--spec", assembly);
        Assert.StartsWith($"{folder.PathOf("Small.cs")}:7: ", run.Error);
        Assert.Contains("assigns x twice", run.Error);
        Assert.Single(run.Error.TrimEnd('\n').Split('\n'));
        Assert.Equal(ExitCode.Input, run.ExitCode);
    }

    [Fact]
    public void That_are_no_assemblies_are_refused()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("text.dll", "no assembly");
        CommandRun.Of("list", "--spec", file)
            .Complains(ExitCode.Input, $"quiesce: {file} is not a .NET assembly that can be loaded here.");
    }

    [Fact]
    public void Without_protocols_are_refused()
    {
        using var folder = new TemporaryFolder();
        var assembly = Compile(folder, "public class Nothing;");
        CommandRun.Of("list", "--spec", assembly).Complains(
            ExitCode.Input, $"quiesce: {assembly} holds no protocol: no public class in it derives from Protocol.");
    }

    [Fact]
    public void That_are_not_there_are_refused()
    {
        using var folder = new TemporaryFolder();
        CommandRun.Of("list", "--spec", folder.FullName).Complains(
            ExitCode.Usage, $"quiesce: {folder.FullName} holds 0 projects; a spec is one .cs, .csproj or .dll.");
        CommandRun.Of("list", "--spec", folder.PathOf("x.dll")).Complains(
            ExitCode.Usage, $"quiesce: The spec {folder.PathOf("x.dll")} does not exist.");
    }

    const string Suspicious =
        """
        using Quiesce.Language;
        namespace Mine;
        public enum Patch { None, Same, Fix }
        public sealed class Small(Patch patch, int bound = 1) : Protocol
        {
            readonly Var<int> counted = Var(0, max: 3);
            readonly Var<bool> never = Var(false);
            readonly Var<bool> set = Var(false);
            Process Only => FairProcess([Set, Stop]);
            void Set() { set.Next = patch == Patch.Fix; counted.Next = counted + 1; }
            void Stop() { if (Case(never, "never")) set.Next = true; }
            [Invariant] public Expr<bool> Always => bound > 0 ? true : !set;
            [Reachable] public Expr<bool> IsSet => set | true;
            [Liveness] public Temporal Ends => LeadsTo(never & false, Only.Done);
        }
        """;

    static readonly string[] Lints =
    [
        "nothing reads counted (Small.cs:6)",
        "nothing changes never (Small.cs:7)",
        "nothing reads set (Small.cs:8)",
        "IsSet says nothing, every state is one (Small.cs:13)",
        "Ends says nothing, every behaviour satisfies it (Small.cs:14)",
        "None and Same are the same system",
    ];

    [Fact]
    public void Are_suspicious_where_all_variants_are()
    {
        using var folder = new TemporaryFolder();
        var assembly = Compile(folder, Suspicious);
        string Text(CommandRun run) => string.Join(' ', run.Output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var check = CommandRun.Of("check", "--spec", assembly);
        Assert.All(Lints, lint => Assert.Contains($"suspicious with these bounds: {lint} ", Text(check)));
        Assert.Equal(ExitCode.AsExpected, check.ExitCode);
        Assert.DoesNotContain("suspicious", CommandRun.Of("check", "--spec", assembly, "--variant", "Fix").Output);
        Assert.Equal(
            Lints,
            JsonNode.Parse(CommandRun.Of("check", "--spec", assembly, "--json").Output)!["lints"]!.AsArray()
                .Select(lint => (string)lint!));

        string[] verify = ["verify", "--spec", assembly, "--expected", folder.PathOf("Mine.expected"), "--engine", "explicit"];
        CommandRun.Of([.. verify, "--accept"]);
        var verified = CommandRun.Of(verify);
        string[] ofVerify =
        [
            .. Lints,
            "Always says nothing, what it speaks of never happens in any variant",
            "Ends says nothing, what it speaks of never happens in any variant",
        ];
        Assert.All(ofVerify, lint => Assert.Contains($"suspicious in mine/small: {lint} ", Text(verified)));
        Assert.Equal(ExitCode.AsExpected, verified.ExitCode);
        Assert.Equal(
            ofVerify.Order().Select(lint => $"mine/small: {lint}"),
            JsonNode.Parse(CommandRun.Of([.. verify, "--json"]).Output)!["lints"]!.AsArray()
                .Select(lint => (string)lint!).Order());
    }

    internal const string Small =
        """
        using Quiesce.Language;
        namespace Mine;
        public sealed class Small(int bound = 1) : Protocol
        {
            readonly Var<int> x = Var(0, max: bound);
            Process Only => FairProcess([Set]);
            void Set() { x.Next = bound; }
            [Reachable] public Expr<bool> IsSet => x == bound;
        }
        """;

    /// <summary>An assembly with the classes of a text; its path.</summary>
    internal static string Compile(TemporaryFolder folder, string text)
    {
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Select(path => MetadataReference.CreateFromFile(path));
        var path = folder.PathOf("Mine.dll");
        using var assembly = File.Create(path);
        using var lines = File.Create(folder.PathOf("Mine.pdb"));
        var emitted = CSharpCompilation.Create(
            "Mine",
            [CSharpSyntaxTree.ParseText(text, path: folder.PathOf("Small.cs"), encoding: Encoding.UTF8)],
            references,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)).Emit(
                assembly, lines, options: new EmitOptions(debugInformationFormat: DebugInformationFormat.PortablePdb));
        Assert.Empty(emitted.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return path;
    }
}
