using System.Text.Json.Nodes;
using Quiesce.Cli.Console;

namespace Quiesce.Tests.Cli;

/// <summary><c>quiesce atomicity</c> over a spec of two variants, one of which says what makes its step one.</summary>
public class Atomicities
{
    const string Spec =
        """
        using Quiesce.Language;
        using Bool = Quiesce.Language.Expr<bool>;
        namespace Mine;
        public enum Fix { None, Locked, Apart }
        public sealed class Counter(Fix fix) : Protocol
        {
            readonly Var<int> count = Var(0, max: 2);
            Process A => fix == Fix.Locked ? FairProcess([AddLocked]) : FairProcess([Add]);
            Process B => fix == Fix.Locked ? FairProcess([AddLocked]) : FairProcess([Add]);
            void Add() { if (fix == Fix.Apart) count.Next = count + 1; else Both(); }
            [Atomic("lock")] void AddLocked() => Both();
            void Both()
            {
                var old = Let(count);
                count.Next = old + 1;
            }
            [Invariant] public Bool NoneLost => (A.Done & B.Done).Implies(count == 2);
        }
        """;

    static string Compile(TemporaryFolder folder, string text = Spec) => OwnSpecs.Compile(folder, text);

    [Fact]
    public void Says_what_is_the_same_in_several_variants_once_and_draws_the_shortest()
    {
        using var folder = new TemporaryFolder();
        var run = CommandRun.Of("atomicity", "--spec", Compile(folder));
        Assert.StartsWith(
            """
            mine/counter
              A.Add | after Let(count): NoneLost holds -> violated @3  in None  (Small.cs:14)
              B.Add | after Let(count): NoneLost holds -> violated @3  in None  (Small.cs:14)

            mine/counter None
            NoneLost violated

            """.ReplaceLineEndings("\n"), run.Output);
        Assert.Contains(" Add...", run.Output);
        Assert.EndsWith(
            """
            3 variants, 4 systems with a step taken apart; 0 places more where nobody could notice.
            0 of 6 steps touch more than one variable that others see (0 %).
            2 verdicts would change, and the steps say what makes them one: lock (2).
            2 findings: take the step apart, or say what makes it one: [Atomic("...")].

            """.ReplaceLineEndings("\n"), run.Output);
        Assert.Equal((ExitCode.Differs, ""), (run.ExitCode, run.Error));
    }

    [Fact]
    public void Without_a_finding_says_so()
    {
        using var folder = new TemporaryFolder();
        var run = CommandRun.Of("atomicity", "counter", "--variant", "Apart", "--spec", Compile(folder));
        Assert.EndsWith("No verdict rests on a step that says no reason for being one.\n", run.Output);
        Assert.Equal(ExitCode.AsExpected, run.ExitCode);
    }

    [Fact]
    public void Gives_it_as_one_object()
    {
        using var folder = new TemporaryFolder();
        var run = CommandRun.Of("atomicity", "--json", "--spec", Compile(folder));
        var json = JsonNode.Parse(run.Output)!;
        Assert.Equal(ExitCode.Differs, (int)json["exitCode"]!);
        var finding = json["variants"]![0]!["findings"]![0]!;
        Assert.Equal(
            ("after Let(count)", "NoneLost", "holds", "violated@3", 3, false),
            ((string)finding["places"]![0]!["place"]!, (string)finding["property"]!, (string)finding["before"]!,
                (string)finding["after"]!, (int)finding["length"]!, (bool)finding["hasReason"]!));
        Assert.True((bool)json["variants"]![1]!["findings"]![0]!["hasReason"]!);
        Assert.Empty(json["variants"]![2]!["findings"]!.AsArray());
    }

    [Fact]
    public void Interrupted_it_does_not_say_that_nothing_was_found()
    {
        using var folder = new TemporaryFolder();
        var run = CommandRun.Of(new CancellationToken(canceled: true), "atomicity", "--spec", Compile(folder));
        Assert.Contains("A limit, or an interruption, came before the end.\n", run.Output);
        Assert.DoesNotContain("No verdict rests", run.Output);
        Assert.Equal(ExitCode.Unknown, run.ExitCode);
    }

    [Fact]
    public void One_variant_of_several_protocols_is_bad_usage()
    {
        var run = CommandRun.Of("atomicity", "--variant", "None");
        run.Complains(ExitCode.Usage, "quiesce: --variant and --set are about one protocol: name it.");
    }
}
