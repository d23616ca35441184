using System.Text.Json.Nodes;
using Quiesce.Cli.Console;

namespace Quiesce.Tests.Cli;

/// <summary><c>quiesce mutate</c> and <c>quiesce explain</c>, over a spec of a file and over those at hand.</summary>
public class Mutating
{
    // Everything is needed, but for a wait that only the second variant has.
    const string Spec =
        """
        namespace Mine;
        public enum Fix { None, Wait, WaitTwice }
        public sealed class Removal(Fix fix) : Protocol
        {
            readonly Var<bool> used = Var(true);
            readonly Var<bool> freed = Var(false);
            Process Remove => FairProcess(fix switch
            {
                Fix.None => [FreeDevice],
                Fix.Wait => [WaitForWork, FreeDevice],
                Fix.WaitTwice => [WaitForWork, WaitAgain, FreeDevice],
            });
            Process Work => FairProcess([UseDevice]);
            void WaitForWork() => Await(Work.Done); // flush_work(work)
            void WaitAgain() => Await(!used);
            void FreeDevice() => freed.Next = true;
            void UseDevice() { BugOn(freed, "NoUseAfterFree"); used.Next = false; }
            [Liveness] public Temporal Ends => Eventually(Remove.Done);
            [Invariant] public Bool NoLeak => Remove.Done.Implies(freed);
            [Reachable] public Bool Frees => freed;
            [Reachable] public Bool Uses => used;
        }
        """;

    static string Write(TemporaryFolder folder) => folder.Write("removal.cs", Spec);

    [Fact]
    public void Explains_what_each_part_is_there_for()
    {
        using var folder = new TemporaryFolder();
        var run = CommandRun.Of("explain", Write(folder), "--variant", "Wait");
        Assert.Equal(
            """
            mine/removal Wait
            fairness of Remove: without it Ends x1+0
            flush_work(work) in Remove: without it NoUseAfterFree x3
            Remove.FreeDevice: without it NoLeak x3 and Frees is reached no more
            fairness of Work: without it Ends x0+0
            Nothing needs, one at a time:
              Work.UseDevice


            """.ReplaceLineEndings("\n"), run.Output);
        Assert.Equal((ExitCode.AsExpected, ""), (run.ExitCode, run.Error));
    }

    [Fact]
    public void Explains_what_of_a_fix_is_needed()
    {
        using var folder = new TemporaryFolder();
        var run = CommandRun.Of("explain", Write(folder), "--variant", "WaitTwice", "--against", "None", "--traces");
        Assert.StartsWith("mine/removal WaitTwice\n", run.Output);
        // Either wait is enough.
        Assert.Contains(
            "Of the fix nothing needs:\n"
            + "  flush_work(work) in Remove is new\n  Remove.WaitAgain is new (nothing depends on it)\n",
            run.Output);
        run = CommandRun.Of("explain", Write(folder), "--variant", "Wait", "--against", "None", "--traces");
        Assert.Contains("flush_work(work) in Remove is new: without it NoUseAfterFree x3\n", run.Output);
        Assert.Contains("UseDevice breaks NoUseAfterFree", run.Output);
    }

    [Fact]
    public void Explains_a_variant_that_fails_only_if_asked_for_a_property()
    {
        using var folder = new TemporaryFolder();
        CommandRun.Of("explain", Write(folder), "--variant", "None").Complains(
            ExitCode.Usage,
            "quiesce: Of mine/removal None NoUseAfterFree does not hold, and explain is about what holds: choose another "
            + "variant, or by --property what it is to be about.");
        var run = CommandRun.Of("explain", Write(folder), "--variant", "None", "--property", "Ends").Succeeds();
        Assert.Contains("fairness of Remove: without it Ends x1+0\n", run.Output);
        Assert.DoesNotContain("NoLeak", run.Output);
    }

    [Fact]
    public void Explains_as_one_object()
    {
        using var folder = new TemporaryFolder();
        var json = JsonNode.Parse(
            CommandRun.Of("explain", Write(folder), "--variant", "Wait", "--json").Succeeds().Output)!;
        var parts = json["variants"]![0]!["parts"]!.AsArray();
        var wait = parts.Single(part => (string)part!["what"]! == "flush_work(work) in Remove")!;
        Assert.True((bool)wait["isNeeded"]!);
        Assert.Equal(
            ("NoUseAfterFree", "x3"),
            ((string)wait["failures"]![0]!["property"]!, (string)wait["failures"]![0]!["verdict"]!));
    }

    [Fact]
    public void Says_which_part_of_a_fix_takes_what_in_the_words_of_the_kernel_and_the_memory_model()
    {
        var run = CommandRun.Of("explain", "cgroup-switch", "--variant", "ReadSection", "--against", "CountBefore");
        Assert.Matches(
            @"\nsmp_mb\(\) in generic_shutdown_super\(\) is new: without it NoBusyInodes x[0-9]+.* under tso\n",
            run.Output);
        Assert.Matches(@"\nrcu_read_lock\(\) in .* with its release is new: without it NoBusyInodes x", run.Output);
    }

    [Fact]
    public void Says_what_no_property_notices()
    {
        using var folder = new TemporaryFolder();
        var run = CommandRun.Of("mutate", Write(folder), "--variant", "Wait").Succeeds();
        Assert.Contains("nobody notices", run.Output);
        Assert.Contains("Nothing notices:\n", run.Output);
        Assert.Contains("  Work.UseDevice is left out  (removal.cs:17)\n", run.Output);
        Assert.Contains("  TypeInvariant       0      0  idle\n", run.Output);
        run = CommandRun.Of("mutate", Write(folder), "--variant", "Wait", "--survivors").Succeeds();
        Assert.Contains("The original never gets into this state.\n      Work\n", run.Output);
    }

    [Fact]
    public void A_survivor_with_a_reason_does_not_count_and_a_reason_without_one_is_stale()
    {
        using var folder = new TemporaryFolder();
        var spec = Write(folder);
        var before = CommandRun.Of("mutate", spec, "--min-score", "100");
        Assert.Equal(ExitCode.Differs, before.ExitCode);
        Assert.Contains("and is to have 100 %.\n", before.Output);
        folder.Write("removal.mutants", "# why\nWork.UseDevice *\n  Nobody looks at it.\n  But for one.\nRemove.*\n  So.\n");
        var run = CommandRun.Of("mutate", spec, "--min-score", "100");
        Assert.Contains("Nothing notices, and it may be so:\n", run.Output);
        Assert.Contains("    Nobody looks at it. But for one.\n", run.Output);
        Assert.DoesNotContain("and is to have", run.Output);
        folder.Write("removal.mutants", "Work.UseDevice eats the device\n  It is hungry.\n");
        run = CommandRun.Of("mutate", spec);
        Assert.EndsWith(
            "removal.mutants:1: no mutant survives any more that says \"Work.UseDevice eats the device\".\n", run.Output);
        Assert.Equal(ExitCode.Differs, run.ExitCode);
        folder.Write("removal.mutants", "Work.UseDevice *\n\nRemove.*\n  So.\n");
        run = CommandRun.Of("mutate", spec);
        Assert.EndsWith("removal.mutants:1: there is no reason below this, indented.\n", run.Error);
        Assert.Equal(ExitCode.Input, run.ExitCode);
        folder.Write("removal.mutants", "  So.\n");
        Assert.EndsWith(
            "removal.mutants:1: a reason stands below the sentence of a mutant.\n", CommandRun.Of("mutate", spec).Error);
    }

    [Fact]
    public void Where_no_mutant_counts_no_score_is_reached()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("still.cs", """
            public sealed class Still : Protocol
            {
                readonly Var<bool> x = Var(false);
                Process Only => Process([Rest]);
                void Rest() { }
                [Invariant] public Bool Clear => !x;
                [Reachable] public Bool Ends => Only.Done;
            }
            """);
        var run = CommandRun.Of("mutate", file, "--kind", "lock", "--min-score", "1");
        Quiesce.Cli.Specs.SpecFile.Forget(file);
        Assert.Equal(ExitCode.Differs, run.ExitCode);
        Assert.EndsWith("still has no mutant that counts, and is to have 1 %.\n", run.Output);
    }

    [Fact]
    public void Mutates_as_one_object()
    {
        using var folder = new TemporaryFolder();
        var json = JsonNode.Parse(
            CommandRun.Of("mutate", Write(folder), "--variant", "Wait", "--kind", "wait", "--kind", "step", "--json").Succeeds()
                .Output)!;
        var variant = json["protocols"]![0]!["variants"]![0]!;
        Assert.Equal("Wait", (string)variant["variant"]!);
        var step = variant["mutants"]!.AsArray().Single(
            mutant => (string)mutant!["sentence"]! == "Remove.WaitForWork is left out")!;
        Assert.Equal(("Killed", "Step", "sc"), (
            (string)step["fate"]!, (string)step["kind"]!, (string)step["memory"]!));
    }

    [Fact]
    public void Interrupted_it_says_so()
    {
        using var folder = new TemporaryFolder();
        var spec = Write(folder);
        var run = CommandRun.Of(new CancellationToken(canceled: true), "mutate", spec);
        Assert.Equal(ExitCode.Unknown, run.ExitCode);
        Assert.Contains("Not all mutants of mine/removal were tried: it was interrupted.\n", run.Output);
    }

    [Fact]
    public void What_cannot_be_meant_is_bad_usage()
    {
        CommandRun.Of("mutate", "--variant", "None").Complains(
            ExitCode.Usage, "quiesce: --variant and --set are about one protocol: name it.");
        CommandRun.Of("mutate", "delayed-iputs", "--kind", "sawp").Complains(
            ExitCode.Usage, "quiesce: There is no kind 'sawp'; did you mean swap?");
        CommandRun.Of("mutate", "delayed-iputs", "--set", "memory=tso").Complains(
            ExitCode.Usage, "quiesce: memory=tso: the memory model is chosen by --memory here.");
        var score = CommandRun.Of("mutate", "delayed-iputs", "--min-score", "101");
        Assert.StartsWith("quiesce: --min-score takes per cent from 0 to 100, not '101'.", score.Error);
        Assert.Equal(ExitCode.Usage, score.ExitCode);
        var run = CommandRun.Of("explain");
        Assert.StartsWith("quiesce: Which protocol? There is ", run.Error);
        Assert.Equal(ExitCode.Usage, run.ExitCode);
    }
}
