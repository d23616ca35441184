using System.Collections.Immutable;
using Quiesce.Cli;
using Quiesce.Cli.Console;
using Quiesce.Cli.Expected;
using Quiesce.Cli.Specs;
using Quiesce.Engines;
using Quiesce.Explicit;
using Quiesce.Ir;
using Quiesce.Ir.Verdicts;
using Quiesce.Protocols.Btrfs;
using Quiesce.Symbolic;
using Quiesce.Tests.Agreement;

namespace Quiesce.Tests.Cli;

/// <summary>What Z3 and random runs said of a line is not asked again while nothing changes, and never believed.</summary>
public class RememberedOpinions
{
    const string Note = "What Z3 and random runs say of 4 lines they have said before";

    static CommandRun Verify(TemporaryFolder folder, string? ci = null, params string[] more)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var session = new Session(new Terminal(output, error))
        {
            Opinions = folder.PathOf("opinions"),
            Environment = name => name == "CI" ? ci : Environment.GetEnvironmentVariable(name),
        };
        var exitCode = Tool.Run(["verify", "delayed-iputs", .. more], session);
        return new CommandRun(exitCode, output.ToString(), error.ToString());
    }

    [Fact]
    public void Are_the_same_and_said_to_be_remembered()
    {
        using var folder = new TemporaryFolder();
        var first = Verify(folder).Succeeds();
        Assert.DoesNotContain(Note, first.Output);
        Assert.Equal(4, Directory.GetFiles(folder.PathOf("opinions")).Length);
        var second = Verify(folder).Succeeds();
        Assert.Contains(Note, second.Output);
        Assert.Equal(first.Output, second.Output.Replace(
            $"{Note}, and nothing has changed since; --fresh\nasks them again.\n", ""));

        // Asked again on request, by continuous integration, and within other limits.
        Assert.DoesNotContain(Note, Verify(folder, ci: null, "--fresh").Succeeds().Output);
        Assert.DoesNotContain(Note, Verify(folder, ci: "true").Succeeds().Output);
        Assert.DoesNotContain(Note, Verify(folder, ci: null, "--time", "59s").Succeeds().Output);
        Assert.Contains(Note, Verify(folder).Succeeds().Output);
    }

    [Fact]
    public void That_the_search_contradicts_are_a_conflict()
    {
        using var folder = new TemporaryFolder();
        var store = new OpinionStore(folder.FullName, isFresh: false);
        var report = ExhaustiveSearch.Run(new DelayedIputs(Patch.None).Build());
        EngineRun Of(Func<EngineRun> ask) => store.Of(report, "limits", ask, CancellationToken.None);
        Assert.Empty(Of(() => CrossCheck.Run(report, new SymbolicOptions())).Conflicts);
        Assert.Empty(Of(() => throw new InvalidOperationException("It is asked again.")).Conflicts);
        var file = Directory.GetFiles(folder.FullName).Single();
        File.WriteAllText(file, Contradicted(File.ReadAllText(file)));
        var run = Of(() => throw new InvalidOperationException("It is asked again."));
        Assert.NotEmpty(run.Conflicts);
    }

    // In place of every trace, that there is none of a thousand steps.
    static string Contradicted(string text)
    {
        var engines = System.Text.Json.Nodes.JsonNode.Parse(text)!.AsArray();
        foreach (var verdict in engines.SelectMany(engine => engine!["Verdicts"]!.AsArray()))
            if ((string?)verdict!["Trace"] is not null)
            {
                verdict["Trace"] = null;
                verdict["Answer"] = (int)Answer.Unknown;
                verdict["Reason"] = "somebody says so";
                verdict["Depth"] = 1000;
            }
        return engines.ToJsonString();
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]x")]
    [InlineData("null")]
    [InlineData("[{}]")]
    [InlineData("[null]")]
    [InlineData("""[{"Engine":"portfolio","Seconds":1e300,"Verdicts":[]}]""")]
    [InlineData("""[{"Verdicts":[{"Property":"a"},{"Property":"a"}]}]""")]
    [InlineData("""[{"Engine":"portfolio","Verdicts":[]}]""")]
    public void That_cannot_be_read_are_asked_again(string text)
    {
        using var folder = new TemporaryFolder();
        var store = new OpinionStore(folder.FullName, isFresh: false);
        var report = ExhaustiveSearch.Run(new DelayedIputs(Patch.None, 1).Build());
        var asked = 0;
        void Look() => store.Of(
            report,
            "limits",
            () =>
            {
                asked++;
                return CrossCheck.Run(report, new SymbolicOptions());
            },
            CancellationToken.None);
        Look();
        File.WriteAllText(Directory.GetFiles(folder.FullName).Single(), text);
        Look();
        Assert.Equal(2, asked);
        Look();
        Assert.Equal(2, asked);
    }

    const string Phases =
        """
        using Quiesce.Language;
        namespace Mine;
        public enum Phase { MEMBERS }
        public sealed class Machine : Protocol
        {
            readonly Var<Phase> phase = Var(Phase.Idle);
            readonly Var<int> x = Var(0, max: 5);
            Process P => FairProcess([Set]);
            void Set() { phase.Next = Phase.Busy; x.Next = x + 1; }
            [Invariant] public Expr<bool> Fine => x <= 1;
            CONSTRAINT
        }
        """;

    // The text of a system has numbers where the spec has members.
    [Theory]
    [InlineData("Idle, Busy, Broken", "Broken, Idle, Busy", "", "")]
    [InlineData("Idle, Busy", "Idle, Busy", "[Constraint] Expr<bool> Small => x < 3;", "")]
    public void Of_another_system_are_asked_again(string members, string others, string constraint, string without)
    {
        ImmutableArray<string> Text(string members, string constraint)
        {
            using var folder = new TemporaryFolder();
            var assembly = OwnSpecs.Compile(
                folder, Phases.Replace("MEMBERS", members).Replace("CONSTRAINT", constraint));
            return SystemText.Of(Spec.Load(assembly).Protocols.Single().Build(""));
        }
        Assert.NotEqual(Text(members, constraint), Text(others, without));
    }

    [Fact]
    public void Of_random_systems_are_what_was_said()
    {
        var compared = 0;
        Seeds.Check(12, seed => compared += Compare(RandomSystems.Number(seed)));
        Assert.InRange(compared, 3, int.MaxValue);
    }

    static int Compare(TransitionSystem system)
    {
        var report = ExhaustiveSearch.Run(system, new SearchOptions { Threads = 1 });
        if (report.Distinct > 200)
            return 0;
        var run = CrossCheck.Run(report, new SymbolicOptions());
        var text = RememberedOpinion.Print(run, evidence => evidence.GetType().Name);
        Assert.NotNull(text);
        var again = RememberedOpinion.Read(text, system)!.Value;
        Assert.Equal(
            run.Reports.Skip(1).SelectMany(one => one.Verdicts, Said), again.SelectMany(one => one.Verdicts, Said));
        Assert.All(again, one => Assert.True(one.IsRemembered));
        Assert.Empty(EngineRun.Of([EngineReport.Of(report), .. again]).Conflicts);
        var other = new DelayedIputs(Patch.None).Build();
        Assert.Null(RememberedOpinion.Read(text, other));
        return 1;
    }

    static string Said(EngineReport report, Verdict verdict) =>
        $"{report.Engine} {verdict.Property} {verdict.Answer} {verdict.Trace?.Length} {verdict.Trace?.LoopStart}";
}
