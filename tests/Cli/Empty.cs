using Quiesce.Cli.Console;

namespace Quiesce.Tests.Cli;

/// <summary>Where there was nothing to check, that is what is said first, and the exit code is no success.</summary>
public class Empty
{
    const string Text =
        """
        using Quiesce.Language;
        namespace Mine;
        public sealed class NoInitialState : Protocol
        {
            readonly Var<bool> x = Var(false);
            Process P => FairProcess([Set]);
            void Set() => x.Next = true;
            [Assume] Expr<bool> StartsSet => x;
            [Invariant] public Expr<bool> Never => x & !x;
        }
        public sealed class NoProcess(int count = 0) : Protocol
        {
            readonly Var<bool> x = Var(false);
            Process P => AnyOrder([Set], count: count);
            void Set() => x.Next = true;
            [Invariant] public Expr<bool> Clear => !x;
        }
        public sealed class NoStep : Protocol
        {
            readonly Var<int> x = VarIn(1, 1_000);
            Process P => AnyOrder([Set]);
            void Set() { Await(x == 0); x.Next = 1; }
            [Invariant] public Expr<bool> Positive => x > 0;
        }
        public sealed class NoProperty : Protocol
        {
            readonly Var<bool> x = Var(false);
            Process P => FairProcess([Set]);
            void Set() => x.Next = true;
        }
        public sealed class Violated : Protocol
        {
            readonly Var<bool> x = Var(false);
            Process P => FairProcess([Set], count: 0);
            void Set() => x.Next = true;
            [Invariant] public Expr<bool> IsSet => x;
        }
        public sealed class LateStep : Protocol
        {
            readonly Var<int> x = VarIn(0, 1_000);
            Process P => AnyOrder([Set]);
            void Set() { Await(x == 777); x.Next = 1; }
            [Invariant] public Expr<bool> Positive => x >= 0;
            [Reachable] public Expr<bool> Goal => x == 1;
        }
        public sealed class Unreachable : Protocol
        {
            readonly Var<bool> x = Var(false);
            Process P => FairProcess([Set]);
            void Set() => x.Next = true;
            [Reachable] public Expr<bool> Goal => x & !x;
        }
        """;

    static readonly string NoInitialState = "mine/no-initial-state has no initial state: ";

    [Theory]
    [InlineData("no-initial-state", "has no initial state: what it assumes")]
    [InlineData("no-process", "has no step: no process has an instance.")]
    [InlineData("no-step", "never takes a step: none can be taken in an initial state.")]
    [InlineData("no-property", "has no property of its own.")]
    public void Systems_are_no_success_in_any_command(string protocol, string sentence)
    {
        using var folder = new TemporaryFolder();
        var assembly = OwnSpecs.Compile(folder, Text);
        var expected = folder.Write("Mine.expected", "");
        CommandRun Of(params string[] arguments) => CommandRun.Of([.. arguments, "--spec", assembly]);
        foreach (var engine in new[] { "explicit", "bmc", "random", "all" })
        {
            var check = Of("check", protocol, "--engine", engine, "--time", "300ms");
            Assert.StartsWith($"  mine/{protocol} {sentence}", check.Output.Split('\n', 2)[1].Replace("\n    ", " "));
            Assert.DoesNotContain("Everything holds", check.Output);
            Assert.Equal(ExitCode.Input, check.ExitCode);
        }
        Assert.Contains($"\"emptiness\": \"mine/{protocol} {sentence}", Of("check", protocol, "--json").Output);
        Assert.Equal(ExitCode.Input, Of("check", protocol, "--json").ExitCode);

        CommandRun[] runs =
        [
            Of("run", protocol, "--runs", "1", "--steps", "100"), Of("prove", protocol), Of("atomicity", protocol),
            Of("verify", protocol, "--accept", "--expected", expected),
        ];
        foreach (var run in runs)
        {
            Assert.Contains($"mine/{protocol} {sentence}", run.Error.Split('\n')[0]);
            Assert.Equal(ExitCode.Input, run.ExitCode);
        }
        var export = Of("export", protocol, "-o", folder.FullName);
        Assert.StartsWith($"quiesce: mine/{protocol} {sentence}", export.Error);
    }

    [Fact]
    public void Initial_states_leave_nothing_to_show_to_export_or_to_write_down()
    {
        using var folder = new TemporaryFolder();
        var assembly = OwnSpecs.Compile(folder, Text);
        CommandRun Of(params string[] arguments) => CommandRun.Of([.. arguments, "--spec", assembly]);
        var trace = Of("trace", "no-initial", "--property", "Never");
        Assert.StartsWith($"quiesce: {NoInitialState}", trace.Error);
        Assert.DoesNotContain("holds", trace.Error);
        Assert.Equal(ExitCode.Input, trace.ExitCode);
        Assert.Equal(ExitCode.Input, Of("export", "no-initial", "-o", folder.FullName).ExitCode);

        var expected = folder.Write("Mine.expected", "");
        var accept = Of("verify", "no-initial", "--accept", "--expected", expected);
        Assert.EndsWith("no file was changed.\n", accept.Error);
        Assert.Equal("", File.ReadAllText(expected));
        const string Block =
            "mine/no-initial-state\n     Never\n     | TypeInvariant\n     | | NoDeadlock\n  - ok ok ok 0 states, depth 0\n";
        expected = folder.Write("Mine.expected", Block);
        var verify = Of("verify", "no-initial", "--engine", "explicit", "--expected", expected);
        Assert.StartsWith($"{expected}:5: {NoInitialState}", verify.Error);
        Assert.Equal(ExitCode.Input, verify.ExitCode);
    }

    [Fact]
    public void Systems_that_violate_something_say_that_too()
    {
        using var folder = new TemporaryFolder();
        var assembly = OwnSpecs.Compile(folder, Text);
        foreach (var engine in new[] { "explicit", "bmc", "pdr", "random", "all" })
        {
            var run = CommandRun.Of("check", "violated", "--spec", assembly, "--engine", engine, "--time", "5s");
            Assert.StartsWith("  mine/violated has no step: ", run.Output.Split('\n', 2)[1]);
            Assert.Contains("\nIsSet violated\n", run.Output);
            Assert.Equal(ExitCode.Safety, run.ExitCode);
        }
    }

    [Fact]
    public void Systems_are_not_those_where_one_initial_state_of_many_has_a_step()
    {
        using var folder = new TemporaryFolder();
        var assembly = OwnSpecs.Compile(folder, Text);
        var run = CommandRun.Of("check", "late-step", "--spec", assembly);
        Assert.EndsWith("\nEverything holds.\n", run.Output);
        Assert.Equal(ExitCode.AsExpected, run.ExitCode);
        Assert.Equal(
            ExitCode.AsExpected,
            CommandRun.Of("check", "no-property", "--property", "NoDeadlock", "--spec", assembly).ExitCode);
        Assert.Equal(
            ExitCode.AsExpected,
            CommandRun.Of("check", "no-process", "--set", "count=1", "--spec", assembly, "--property", "TypeInv")
                .ExitCode);
    }

    [Fact]
    public void Promises_are_told_before_they_are_written_down()
    {
        using var folder = new TemporaryFolder();
        var assembly = OwnSpecs.Compile(folder, Text);
        var expected = folder.Write("Mine.expected", "");
        string[] accept = ["verify", "unreachable", "--accept", "--spec", assembly, "--expected", expected];
        var first = CommandRun.Of(accept);
        Assert.Equal(
            "mine/unreachable: Goal is never reached: the model cannot do what it is there for, and this is expected "
            + "now.\n",
            first.Error);
        Assert.Contains("     Goal\n", File.ReadAllText(expected));
        Assert.Contains("  -  x ", File.ReadAllText(expected));
        Assert.Equal("", CommandRun.Of(accept).Error);
    }
}
