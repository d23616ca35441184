using System.Text.Json.Nodes;
using Quiesce.Cli.Console;

namespace Quiesce.Tests.Cli;

/// <summary><c>quiesce order</c>: its answers, what bad input gets, and what it records.</summary>
public class Orders
{
    const string Spec =
        """
        using Quiesce.Language;
        using Bool = Quiesce.Language.Expr<bool>;
        namespace Mine;
        public enum Fix { None, Wanted, Hopeless, Loop, Jump }
        public sealed class Close(Fix fix) : Protocol
        {
            readonly Var<int> works = Var(1, max: 1);
            readonly Var<bool> stopped = Var(false), freed = Var(false);
            Process Umount => FairProcess(fix switch
            {
                Fix.Wanted => [Begin, .. Reorderable(Free, Flush, Stop)],
                Fix.Loop => [Begin, Flush, Again, Free],
                Fix.Jump => [Begin, Skip, Flush, Free],
                Fix.Hopeless => [Begin, Free, Break],
                _ => [Begin, Free, Flush, Stop],
            });
            Process Worker => FairProcess([Work, Exit]);
            void Begin() { }
            void Free() => freed.Next = true;
            void Flush() => Await(works == 0);
            void Stop() { stopped.Next = true; Await(Worker.Done); }
            void Again() => Goto(Begin);
            void Skip() => Branch(on: stopped, taken: Free);
            void Break() { BugOn(works == 0 | works == 1, "NoBreak"); }
            void Work() => works.Next = 0;
            void Exit() { }
            [Invariant] public Bool NoUseAfterFree => freed.Implies(works == 0 & !Worker.At(Exit));
            [Liveness] public Temporal Ends => Eventually(Umount.Done);
        }
        public sealed class Twins : Protocol
        {
            readonly Var<bool> set = Var(false);
            Process A => FairProcess([Set, Reset, Twice]);
            Process B => FairProcess([Set, Reset, Twice]);
            Process C => FairProcess([Set, Reset, Twice], count: 2);
            Process D => AnyOrder([Set]);
            void Set() => set.Next = true;
            void Reset() => set.Next = false;
            void Twice() { }
        }
        public sealed class Starting : Protocol
        {
            readonly Var<bool> set = Var(true);
            Process A => FairProcess([One, Two, Three]);
            void One() { }
            void Two() { }
            void Three() => set.Next = true;
            [Assume] Bool Begins => set == A.At(One);
        }
        public sealed class Puts : Protocol
        {
            readonly Var<int> n = Var(0, max: 3);
            Process A => FairProcess([Put, Look, Put]);
            void Put() => n.Next = n + 1;
            void Look() { }
            [Invariant] public Bool Once => n < 2;
        }
        public sealed class Growing : Protocol
        {
            readonly Var<int> n = Var(0, max: 3);
            Process A => FairProcess([One, Two, Three]);
            void One() => n.Next = 1;
            void Two() => n.Next = 2;
            void Three() => n.Next = 3;
            [StepInvariant] public Bool Grows => Next(n) >= n;
        }
        """;

    static string Compile(TemporaryFolder folder) => OwnSpecs.Compile(folder, Spec);

    static CommandRun Of(TemporaryFolder folder, params string[] arguments) =>
        CommandRun.Of([.. arguments.Prepend("order"), "--spec", Compile(folder)]);

    [Fact]
    public void Says_what_every_safe_order_has_and_which_is_nearest()
    {
        using var folder = new TemporaryFolder();
        var run = Of(folder, "close", "--variant", "None");
        Assert.Equal(
            """
            mine/close None
              Umount: Begin, Free, Flush, Stop
              This order is not safe: NoUseAfterFree 2 steps.

              The nearest safe orders, 3 with 1 change:
                move Free behind Stop
                move Stop in front of Free
                move Stop in front of Begin

              Every safe order has
                Stop before Free  NoUseAfterFree  1 step

              12 of 24 orders are safe, all that obey this.

            """.ReplaceLineEndings("\n"), run.Output);
        Assert.Equal((ExitCode.Safety, ""), (run.ExitCode, run.Error));
    }

    [Fact]
    public void What_the_spec_calls_reorderable_is_what_moves()
    {
        using var folder = new TemporaryFolder();
        Assert.Contains("3 of 6 orders are safe", Of(folder, "close", "--variant", "Wanted").Output);
        Assert.Contains("12 of 24 orders are safe", Of(folder, "close", "--variant", "Wanted", "--all").Output);
        Assert.Contains(
            "1 of 2 orders is safe", Of(folder, "close", "--variant", "Wanted", "--fix", "Flush").Output);
        Assert.Contains("1 of 1 order is safe",
            Of(folder, "close", "--variant", "Wanted", "--keep", "Flush < Stop < Free").Output);
    }

    [Fact]
    public void A_property_that_every_order_violates_is_set_aside()
    {
        using var folder = new TemporaryFolder();
        var run = Of(folder, "close", "--variant", "Hopeless");
        Assert.Contains("Every order violates NoBreak.", run.Output);
        Assert.Contains("None of 6 orders is safe.", run.Output);
        Assert.Equal(ExitCode.Safety, run.ExitCode);
    }

    [Fact]
    public void A_race_is_drawn_for_each_constraint()
    {
        using var folder = new TemporaryFolder();
        var run = Of(folder, "close", "--variant", "None", "--traces");
        Assert.Contains("Otherwise NoUseAfterFree is violated, as in Free, Begin, Flush, Stop:", run.Output);
        Assert.Contains("freed", run.Output);
    }

    [Fact]
    public void Is_drawn_as_a_graph()
    {
        using var folder = new TemporaryFolder();
        string Form(string form) => Of(folder, "close", "--variant", "None", "--format", form).Output;
        Assert.Contains("\"Stop\" -> \"Free\" [label=\"NoUseAfterFree 1 step\"];", Form("dot"));
        Assert.Contains("| Stop before Free | NoUseAfterFree | 1 step |", Form("md"));
        Assert.Contains(">Stop</text>", Form("svg"));
        Assert.Equal("svg", System.Xml.Linq.XDocument.Parse(Form("svg")).Root!.Name.LocalName);
    }

    [Fact]
    public void Says_the_same_as_json()
    {
        using var folder = new TemporaryFolder();
        var json = JsonNode.Parse(Of(folder, "close", "--variant", "None", "--json").Output)!;
        Assert.Equal("12", (string?)json["safe"]);
        Assert.False((bool)json["isSafe"]!);
        Assert.Equal("Stop before Free", (string?)json["constraints"]![0]!["rule"]);
        Assert.Equal("move Free behind Stop", (string?)json["nearest"]![0]!["edit"]);
        Assert.Equal(ExitCode.Safety, (int)json["exitCode"]!);
    }

    [Theory]
    [InlineData("close --variant Loop --process Umount",
        "Umount is no list: Again goes back to Begin, so that no order of its items says what it does.")]
    [InlineData("close --variant Jump --process Umount",
        "Umount is no list: Skip goes on to Free, past what stands between them, so that no order of its items says "
        + "what it does.")]
    [InlineData("close --variant None --process Wanderer",
        "There is no process 'Wanderer' of mine/close; there are Umount and Worker.")]
    [InlineData("close --variant None --keep Free<Flush --keep Flush<Free",
        "What is to be kept contradicts itself: no order does.")]
    [InlineData("close --variant None --keep Free", "'Free' keeps nothing; write --keep 'A < B'.")]
    [InlineData("close --variant None --keep Free<Nothing",
        "There is no item 'Nothing' of Umount; there are Begin, Free, Flush and Stop.")]
    [InlineData("close --variant None --fix Free --drop Free",
        "Free cannot both stay where it is and be left out.")]
    [InlineData("close --variant None --property Nothing",
        "There is no property 'Nothing' of mine/close; there are NoUseAfterFree, Ends, TypeInvariant and NoDeadlock.")]
    [InlineData("twins", "Whose list is to be put in order? --process A or B.")]
    [InlineData("twins --process C",
        "C has several instances: only the list of a single one has an order.")]
    [InlineData("twins --process D", "D has no list: it takes its steps in any order already.")]
    [InlineData("close --variant None --set memory=tso",
        "mine/close has store buffers, and orders are looked at under sc only: leave out memory.")]
    [InlineData("close --variant None --process Umount --set memory=pso --set buffer=2",
        "mine/close has store buffers, and orders are looked at under sc only: leave out memory.")]
    [InlineData("close --variant None --memory tso",
        "order has no option --memory; check, run, trace, export, verify, prove, explain and mutate have it.")]
    [InlineData("starting --process A",
        "mine/starting assumes something of where A begins, which is not known of another order; leave it out to ask "
        + "for orders.")]
    [InlineData("growing",
        "mine/growing has Grows: what a [StepInvariant], a [Constraint], Enabled, Deadlock or a number of steps says in "
        + "another order is not known; leave it out to ask for orders.")]
    public void Bad_input_gets_one_sentence(string arguments, string sentence)
    {
        using var folder = new TemporaryFolder();
        Of(folder, arguments.Split(' ')).Complains(ExitCode.Usage, $"quiesce: {sentence}");
    }

    [Fact]
    public void An_interruption_leaves_what_is_known()
    {
        using var folder = new TemporaryFolder();
        using var interruption = new CancellationTokenSource();
        interruption.Cancel();
        var run = CommandRun.Of(
            interruption.Token, "order", "close", "--variant", "None", "--spec", Compile(folder));
        Assert.True(run.ExitCode is ExitCode.Unknown or ExitCode.Safety, run.Output + run.Error);
        Assert.Contains("interrupted", run.Output + run.Error);
        Assert.DoesNotContain("Every safe order", run.Output);
    }

    // They are alike, whichever is named.
    [Theory]
    [InlineData("Put")]
    [InlineData("Put#2")]
    public void Of_a_step_that_stands_twice_one_may_be_left_out(string dropped)
    {
        using var folder = new TemporaryFolder();
        var run = Of(folder, "puts", "--drop", dropped);
        Assert.Contains("    leave out Put#2\n", run.Output);
        Assert.EndsWith("2 of 5 orders are safe.\n", run.Output);
    }

    [Fact]
    public void What_is_accepted_is_verified()
    {
        using var folder = new TemporaryFolder();
        var file = folder.PathOf("Shut.cs");
        File.WriteAllText(file, Spec.Replace("namespace Mine;", "").Replace("using Bool = Quiesce.Language.Expr<bool>;", "").Replace("public sealed class Twins", "sealed class Twins").Replace("public sealed class Starting", "sealed class Starting"));
        CommandRun.Of("verify", file, "--accept").Succeeds();
        CommandRun.Of("order", file, "close", "--variant", "None", "--fix", "Begin", "--accept");
        var recorded = folder.PathOf("Shut.orders");
        Assert.Equal(
            """
            # 'quiesce verify' checks this; 'quiesce order ... --accept' rewrites a block.

            quiesce order close --variant None --process Umount --fix Begin
              as it is: NoUseAfterFree x2
              nearest: move Free behind Stop
              nearest: move Stop in front of Free
              Stop before Free: NoUseAfterFree x2
              3 of 6 orders are safe

            """.ReplaceLineEndings("\n"), File.ReadAllText(recorded));
        var same = CommandRun.Of("verify", file, "--engine", "explicit").Succeeds();
        Assert.EndsWith("1 recorded order, all as expected.\n", same.Output);
        File.WriteAllText(recorded, File.ReadAllText(recorded).Replace("3 of 6", "4 of 6"));
        var other = CommandRun.Of("verify", file, "--engine", "explicit");
        Assert.Equal(ExitCode.Differs, other.ExitCode);
        Assert.Contains("  - 4 of 6 orders are safe\n  + 3 of 6 orders are safe\n", other.Output);
        foreach (var form in new[] { "junit", "sarif", "github" })
            Assert.Contains(
                "Gone: 4 of 6 orders are safe.",
                CommandRun.Of("verify", file, "--engine", "explicit", "--format", form).Output);
        // Where a tool is told where the spec is, it says it again.
        Assert.Contains($"    quiesce order {file} close --variant None ".Replace($"{file} ", ""), other.Output);
        Assert.Contains($" --spec {file}", other.Output.Split("+ 3 of 6")[1]);
        var whole = File.ReadAllText(recorded);
        File.WriteAllText(recorded, whole + "\nquiesce order clse --variant None\n  3 of 6 orders are safe\n");
        var unknown = CommandRun.Of("verify", file, "--engine", "explicit", "--json");
        Assert.Equal(ExitCode.Input, unknown.ExitCode);
        Assert.EndsWith($"quiesce: {recorded}:10: there is no protocol 'clse'; did you mean 'close'?\n", unknown.Error);
        File.WriteAllText(recorded, whole);
        File.AppendAllText(recorded, "nonsense\n");
        Assert.Equal(ExitCode.Input, CommandRun.Of("verify", file, "--engine", "explicit").ExitCode);
    }
}
