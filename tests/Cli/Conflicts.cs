using System.Collections.Immutable;
using Quiesce.Cli.Console;
using Quiesce.Cli.Expected;
using Quiesce.Cli.Reports;
using Quiesce.Cli.Specs;
using Quiesce.Engines;
using Quiesce.Explicit;
using Quiesce.Ir;
using Quiesce.Ir.Verdicts;
using Quiesce.Random;
using Quiesce.Symbolic.Solving;
using Quiesce.Tests.Repository;

namespace Quiesce.Tests.Cli;

/// <summary>A conflict of two engines is one in every line that counts.</summary>
public class Conflicts
{
    const string Property = "NoIputLost";

    static readonly Spec Loaded = Spec.Load(null);
    static readonly Expectations Expected =
        Expectations.Read(System.IO.Path.Combine(Checkout.Root, "tests", "Cli", "DelayedIputs.expected"));
    static readonly ImmutableArray<ExpectedLine> Lines = Verification.Lines(
        Expected, Loaded, [Loaded.Protocols.Single(protocol => protocol.Name == "btrfs/delayed-iputs")]).Lines;
    static readonly Evidence Lie = new Evidence.CompleteDepth(20, "somebody says so");

    // What the search says, under another name; of one property the opposite, or of another length.
    static EngineReport Other(SearchReport search, string engine, bool lies)
    {
        var report = EngineReport.Of(search);
        return report with
        {
            Engine = engine,
            Search = null,
            Verdicts =
            [
                .. report.Verdicts.Select(verdict => lies && verdict.Property.Name == Property
                    ? new Verdict(verdict.Property, Answer.Holds, Lie)
                    : verdict),
            ],
        };
    }

    // The third of the four lines, in which the property is violated, is in conflict.
    static VerifyReport Verified(Func<SearchReport, bool, EngineRun> opinions) => new(
        [
            .. Lines.Select((line, k) =>
            {
                var search = ExhaustiveSearch.Run(line.System, new SearchOptions());
                return line with { Report = search, Opinions = opinions(search, k == 2) };
            }),
        ],
        Missing: [],
        new CommandLine(Loaded, null),
        Accept: "quiesce verify --accept",
        OpinionTime: TimeSpan.FromSeconds(30));

    static string Text(Action<Terminal> write)
    {
        using var output = new StringWriter();
        write(new Terminal(output, TextWriter.Null));
        return output.ToString();
    }

    static VerifyReport WithLie => Verified((search, lies) =>
        EngineRun.Of(EngineReport.Of(search), Other(search, EngineNames.Portfolio, lies)));

    [Fact]
    public void Verify_counts_it_in_its_summary_its_table_and_its_exit_code()
    {
        var report = WithLie;
        var text = Text(report.WriteDifferences);
        Assert.Contains("btrfs/delayed-iputs  52 verdicts, disagrees on 1  agrees on 51, disagrees on 1  -\n", text);
        Assert.DoesNotContain("agrees on all", text);
        Assert.EndsWith("The engines disagree: 1 conflict.\n3 of 4 lines as expected, 1 in conflict.\n", text);
        Assert.Equal(ExitCode.Internal, report.ExitCode);
    }

    [Fact]
    public void Verify_marks_it_in_the_matrix()
    {
        var text = Text(WithLie.WriteLegend);
        Assert.Contains("  FlushWorkers  ok  x10!  ok2  ok    ok  ok  55 states, depth 15\n", text);
        Assert.Contains("x10   ok2  ok    ok  ok  135 states, depth 15\n", text);
        Assert.EndsWith(" !: the engines disagree.\n", text);
    }

    [Fact]
    public void Verify_has_it_in_its_json()
    {
        var json = WithLie.Json();
        Assert.Equal(ExitCode.Internal, (int?)json["exitCode"]);
        Assert.Equal(
            [true, true, false, true], json["lines"]!.AsArray().Select(line => (bool)line!["isAsExpected"]!));
        Assert.Equal(
            [0, 0, 1, 0], json["lines"]!.AsArray().Select(line => line!["conflicts"]!.AsArray().Count));
    }

    [Fact]
    public void An_engine_that_fails_agrees_on_nothing()
    {
        var report = Verified((search, fails) => EngineRun.Of(
            EngineReport.Of(search),
            fails ? EngineReport.OfFailure(EngineNames.Portfolio, search.System, "portfolio contradicts itself.")
                : Other(search, EngineNames.Portfolio, lies: false)));
        var text = Text(report.WriteDifferences);
        Assert.Contains("  agrees on 39, fails on 1 line, 13 unknown within 30 s  -\n", text);
        Assert.EndsWith("The engines disagree: 1 conflict.\n3 of 4 lines as expected, 1 in conflict.\n", text);
        Assert.Equal(ExitCode.Internal, report.ExitCode);
    }

    // Random runs that have a trace for what the search says holds.
    [Fact]
    public void What_random_runs_find_against_the_search_is_not_among_the_traces_that_it_found()
    {
        var report = Verified((search, lies) =>
        {
            var random = EngineReport.Of(RandomRuns.Run(
                search.System, new RandomOptions { Runs = 32, Steps = 2_000, Threads = 1, Seed = 1 }));
            var first = EngineReport.Of(search);
            return EngineRun.Of(Other(search, EngineCatalog.Explicit, lies) with { Search = first.Search }, random);
        });
        var text = Text(report.WriteDifferences);
        Assert.Matches(@"52 verdicts, disagrees on 1 +- +8 of 9 traces, .*, disagrees on 1\n", text);
        Assert.EndsWith("The engines disagree: 1 conflict.\n3 of 4 lines as expected, 1 in conflict.\n", text);
    }

    [Fact]
    public void Check_does_not_know_what_is_in_conflict_and_says_so_last()
    {
        var line = Lines[2];
        var search = ExhaustiveSearch.Run(line.System, new SearchOptions());
        var run = EngineRun.Of(EngineReport.Of(search), Other(search, "bmc", lies: true));
        Assert.Equal(
            Answer.Unknown, run.Combined.Verdicts.Single(verdict => verdict.Property.Name == Property).Answer);
        Assert.Equal("unknown", (string?)JsonReport.Of(run)["properties"]!.AsArray()
            .Single(property => (string?)property!["name"] == Property)!["verdict"]);
        var text = Text(terminal =>
        {
            var report = new CheckReport(terminal, line.Protocol, new CommandLine(Loaded, null), drawsAll: true);
            report.Write(run);
            report.WriteEnd(0, 0, lints: []);
        });
        Assert.Matches($@"\n  {Property} +violated@10  holds +conflict\n", text);
        Assert.DoesNotContain("Everything holds", text);
        Assert.EndsWith("\nThe engines disagree: 1 conflict.\n", text);
    }

    [Fact]
    public void Random_runs_that_draw_no_initial_state_have_nothing_to_say()
    {
        var builder = new SystemBuilder { Name = "tight" };
        var domain = Domain.Range(0, 1_999);
        var (x, y) = (
            Expr.Read(builder.AddVariable("x", domain, [InitialValues.All(domain)])),
            Expr.Read(builder.AddVariable("y", domain, [InitialValues.All(domain)])));
        builder.AddProcess(new Process { Name = "P", Group = "P", Instance = 0, ProgramCounter = null });
        builder.AddProperty(new() { Name = "Small", Kind = PropertyKind.Invariant, Predicate = Expr.Less(x, Expr.Int(5)) });
        builder.Assume(Expr.And(Expr.Equal(x, Expr.Int(7)), Expr.Equal(y, Expr.Int(1_998))));
        var run = CrossCheck.Run(ExhaustiveSearch.Run(builder.Build(), new SearchOptions()), symbolic: null);
        Assert.Empty(run.Conflicts);
        Assert.All(run.Reports[1].Verdicts, verdict => Assert.Equal(Answer.Unknown, verdict.Answer));
        Assert.Contains("initial", run.Reports[1].StopReason);
    }
}
