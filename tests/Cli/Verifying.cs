using Quiesce.Cli;
using Quiesce.Cli.Expected;
using Quiesce.Tests.Repository;

namespace Quiesce.Tests.Cli;

public class Verifying
{
    // The four variants, the fix first, in two paragraphs.
    static readonly string Right =
        File.ReadAllText(Path.Combine(Sources.Root, "tests", "Cli", "DelayedIputs.EXPECTED"));

    static CommandRun Verify(string path, params string[] more) =>
        CommandRun.Of(["verify", "delayed-iputs", "--expected", path, .. more]);

    [Fact]
    public void Shows_which_patch_fixes_what()
    {
        using var folder = new TemporaryFolder();
        var run = Verify(folder.Write("EXPECTED", Right));
        Assert.Equal(
            """
            btrfs/delayed-iputs  workers=2
                            NoWakeAfterFree
                            |   NoIputLost
                            |   |    CleanerRunsIputs
                            |   |    |   UmountTerminates
                            |   |    |   |     TypeInvariant
                            |   |    |   |     |   NoDeadlock
              RunIputs      ok  ok   ok  ok    ok  ok  54 states
              WaitForIputs  ok  ok   ok  x9+0  ok  x9  54 states
              FlushWorkers  ok  x10  ok  ok    ok  ok  55 states
              None          x5  x10  ok  ok    ok  ok  135 states

            ok: holds, or is reached. x5: violated after 5 steps. x4+3: after 4 steps and a loop of 3.
            x: never reached. ?: unknown. -: not in this variant.

                                 explicit     Z3             random runs
            btrfs/delayed-iputs  52 verdicts  agrees on all  all 9 traces, all shortest, rarest: one of 3 schedules

            4 lines, all as expected.

            """,
            run.Output);
        Assert.Equal("", run.Error);
        Assert.Equal(ExitCode.AsExpected, run.ExitCode);
    }

    [Theory]
    [InlineData("NoIputLost=violated@10", "NoIputLost=holds",
        "NoIputLost is violated@10, expected holds", "trace", " --property NoIputLost")]
    [InlineData("NoIputLost=violated@10", "NoIputLost=violated@9",
        "NoIputLost is violated@10, expected violated@9", "trace", " --property NoIputLost")]
    [InlineData("UmountTerminates=holds ", "UmountTerminates=violated@2+3 ",
        "UmountTerminates is holds, expected violated@2+3", "check", " --property UmountTerminates")]
    [InlineData("NoDeadlock=holds", "NoDeadlok=holds",
        "NoDeadlock is holds, and the line does not mention it", "check", " --property NoDeadlock")]
    [InlineData("NoDeadlock=holds", "NoDeadlock=holds Nothing=holds",
        "Nothing is expected to be holds, but there is no such property", "check", "")]
    [InlineData("distinct=55", "distinct=56", "distinct is 55, expected 56", "check", "")]
    [InlineData("depth=15", "depth=14", "depth is 15, expected 14", "check", "")]
    [InlineData("depth=15", "depth=15 FlushedOnceIdle=violated@3",
        "FlushedOnceIdle is holds, expected violated@3", "check", " --property FlushedOnceIdle")]
    public void Fails_on_any_difference_and_says_how_to_see_it(
        string right, string wrong, string sentence, string command, string property)
    {
        using var folder = new TemporaryFolder();
        var lines = Right.Split('\n');
        lines[5] = lines[5].Replace(right, wrong);
        var path = folder.Write("EXPECTED", string.Join('\n', lines));
        var run = Verify(path);
        Assert.Contains(
            $"{path}:6: btrfs/delayed-iputs FlushWorkers workers=2: {sentence}\n"
            + $"    quiesce {command} btrfs/delayed-iputs --variant FlushWorkers{property}\n",
            run.Output);
        Assert.EndsWith("3 of 4 lines as expected, 1 not.\n", run.Output);
        Assert.Equal(ExitCode.Differs, run.ExitCode);
    }

    [Fact]
    public void Fails_on_a_variant_that_has_no_line()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("EXPECTED", Right.Replace("\nbtrfs/delayed-iputs  None", "\n# None"));
        var run = Verify(path);
        Assert.Contains(
            $"{path}: there is no line for btrfs/delayed-iputs None workers=2; "
            + "'quiesce verify --accept' adds what is missing\n",
            run.Output);
        Assert.EndsWith("3 of 4 lines as expected, 1 missing.\n", run.Output);
        Assert.Equal(ExitCode.Differs, run.ExitCode);
    }

    [Fact]
    public void An_empty_file_has_no_legend()
    {
        using var folder = new TemporaryFolder();
        var run = Verify(folder.Write("EXPECTED", ""));
        Assert.DoesNotContain("ok: holds", run.Output);
        Assert.EndsWith("0 of 4 lines as expected, 4 missing.\n", run.Output);
    }

    [Fact]
    public void A_bound_that_the_spec_refuses_is_named_with_its_line()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("EXPECTED", "btrfs/delayed-iputs None workers=-1 distinct=1 depth=1\n");
        var run = Verify(path);
        Assert.StartsWith($"quiesce: {path}:1: its bounds do not fit the spec: ", run.Error);
        Assert.EndsWith("delayed has no values: its min 0 is above its max -1.\n", run.Error);
        Assert.Equal(ExitCode.Input, run.ExitCode);
    }

    [Fact]
    public void Asks_the_other_engines_unless_told_otherwise()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("EXPECTED", Right);
        var run = Verify(path, "--fast");
        Assert.Contains("explicit     Z3 ", run.Output);
        Assert.Contains("all 9 traces", run.Output);
        run = Verify(path, "--engine", "explicit");
        Assert.DoesNotContain("Z3", run.Output);
        Assert.DoesNotContain("random", run.Output);
        Verify(path, "--engine", "bmc").Complains(
            ExitCode.Usage, "quiesce: There is no engine 'bmc'; there are explicit and all.");
    }

    [Theory]
    [InlineData("EXPECTED has no such line with --memory pso.", "--memory", "pso")]
    [InlineData("EXPECTED has no such line that is not slow.", "--fast")]
    public void To_check_nothing_is_no_success(string sentence, params string[] options)
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("EXPECTED", string.Concat(
            new[] { "None", "FlushWorkers", "RunIputs", "WaitForIputs" }
                .Select(variant => $"btrfs/delayed-iputs {variant} workers=1 slow distinct=1 depth=1\n")));
        CommandRun.Of(["verify", "delayed-iputs", "--expected", path, .. options])
            .Complains(ExitCode.Usage, $"quiesce: Nothing is left to check: {sentence}");
    }

    [Fact]
    public void Every_variant_of_the_catalogue_has_a_line()
    {
        var protocols = Spec.Load(null);
        var expected = ExpectedFile.Read(protocols.ExpectedPath!);
        var (lines, _) = Verification.Lines(expected, protocols, protocols.Protocols);
        Assert.Empty(lines.Where(line => line.IsMissing).Select(line => line.Claim.Title));
    }

    [Fact]
    public void Is_unknown_when_it_is_interrupted()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("EXPECTED", Right);
        var interrupted = new CancellationToken(canceled: true);
        var run = CommandRun.Of(interrupted, "verify", "delayed-iputs", "--expected", path);
        Assert.EndsWith("0 of 4 lines as expected, 4 unknown.\n", run.Output);
        Assert.Equal(ExitCode.Unknown, run.ExitCode);
        run = CommandRun.Of(interrupted, "verify", "delayed-iputs", "--expected", path, "--accept");
        Assert.EndsWith($"{path} stays as it was.\n", run.Error);
        Assert.Equal(ExitCode.Unknown, run.ExitCode);
        Assert.Equal(Right, File.ReadAllText(path));
    }

    [Fact]
    public void Accepting_keeps_remarks_order_and_bounds_and_adds_what_is_missing()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write(
            "EXPECTED",
            """
            # The fix comes first here.
            btrfs/delayed-iputs RunIputs workers=2 distinct=0 depth=0
            btrfs/delayed-iputs RunIputs workers=3 slow distinct=0 depth=0 Gone=holds # a note

            # And then what is broken.
            btrfs/delayed-iputs FlushWorkers workers=2 distinct=55 depth=15 NoWakeAfterFree=holds
            """);
        var run = Verify(path, "--accept");
        Assert.EndsWith("3 lines changed, 2 added. Review the difference like code.\n", run.Output);
        Assert.Equal(ExitCode.AsExpected, run.ExitCode);
        var lines = File.ReadAllLines(path);
        string[] beginnings =
        [
            "# The fix comes first here.",
            "btrfs/delayed-iputs  RunIputs  workers=2        distinct=54   depth=14  NoWakeAfterFree=holds ",
            "btrfs/delayed-iputs  RunIputs  workers=3  slow  distinct=",
            "",
            "# And then what is broken.",
            "btrfs/delayed-iputs  FlushWorkers  workers=2  distinct=55   depth=15  NoWakeAfterFree=holds ",
            "btrfs/delayed-iputs  None          workers=2  distinct=135  depth=15  NoWakeAfterFree=violated@5 ",
            "btrfs/delayed-iputs  WaitForIputs  workers=2  distinct=54   depth=16  NoWakeAfterFree=holds ",
        ];
        Assert.Equal(beginnings.Length, lines.Length);
        Assert.All(lines.Zip(beginnings), pair => Assert.StartsWith(pair.Second, pair.First));
        Assert.EndsWith("# a note", lines[2]);
        Assert.DoesNotContain("Gone", lines[2]);

        Assert.EndsWith("5 lines, all as expected.\n", Verify(path).Output);
        Assert.EndsWith("4 lines, all as expected, 1 slow line skipped.\n", Verify(path, "--fast").Output);
    }

    [Fact]
    public void Accepting_what_is_there_changes_nothing()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("EXPECTED", Right);
        var run = Verify(path, "--accept");
        Assert.EndsWith("0 lines changed, 0 added. Review the difference like code.\n", run.Output);
        Assert.Equal(Right, File.ReadAllText(path));
    }

    [Fact]
    public void Accepting_without_a_file_writes_one_that_explains_itself()
    {
        using var folder = new TemporaryFolder();
        var path = folder.PathOf("EXPECTED");
        Verify(path).Complains(ExitCode.Usage, $"quiesce: {path} does not exist; 'quiesce verify --accept' writes it.");
        Assert.Equal(ExitCode.AsExpected, Verify(path, "--accept").ExitCode);
        Assert.StartsWith("# What quiesce finds, line by line", File.ReadAllText(path));
        Assert.Equal(ExitCode.AsExpected, Verify(path).ExitCode);
    }

    [Theory]
    [InlineData("btrfs/delaid-iputs None",
        "there is no protocol 'btrfs/delaid-iputs'; did you mean btrfs/delayed-iputs?")]
    [InlineData("btrfs/delayed-iputs Nome", "btrfs/delayed-iputs has no variant 'Nome'; did you mean None?")]
    [InlineData("btrfs/delayed-iputs None werkers=2", "btrfs/delayed-iputs has no bound 'werkers'.")]
    [InlineData("btrfs/delayed-iputs None workers=two",
        "workers of btrfs/delayed-iputs takes a whole number, not 'two'.")]
    public void A_line_about_nothing_is_named(string beginning, string sentence)
    {
        using var folder = new TemporaryFolder();
        var text = Right + $"{beginning} distinct=1 depth=1\n";
        var path = folder.Write("EXPECTED", text);
        Verify(path, "--accept").Complains(ExitCode.Input, $"quiesce: {path}:8: {sentence}");
        Assert.Equal(text, File.ReadAllText(path));
    }
}
