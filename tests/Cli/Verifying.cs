using Quiesce.Cli.Console;
using Quiesce.Cli.Expected;
using Quiesce.Cli.Specs;
using Quiesce.Tests.Repository;

namespace Quiesce.Tests.Cli;

public class Verifying
{
    // The four variants, the fix first.
    static readonly string Right =
        File.ReadAllText(Path.Combine(Checkout.Root, "tests", "Cli", "DelayedIputs.expected"));

    const string Flush = "  FlushWorkers  ok  x10  ok2  ok    ok  ok  55 states, depth 15\n";

    static CommandRun Verify(string path, params string[] more) =>
        CommandRun.Of(["verify", "delayed-iputs", "--expected", path, .. more]);

    [Fact]
    public void Shows_which_patch_fixes_what()
    {
        using var folder = new TemporaryFolder();
        var run = Verify(folder.Write("Mine.expected", Right));
        Assert.Equal(
            """
            btrfs/delayed-iputs  workers=2
                            NoWakeAfterFree
                            |   NoIputLost
                            |   |    CleanerRunsIputs
                            |   |    |    UmountTerminates
                            |   |    |    |     TypeInvariant
                            |   |    |    |     |   NoDeadlock
              RunIputs      ok  ok   ok2  ok    ok  ok  54 states, depth 14
              WaitForIputs  ok  ok   ok2  x9+0  ok  x9  54 states, depth 16
              FlushWorkers  ok  x10  ok2  ok    ok  ok  55 states, depth 15
              None          x5  x10  ok2  ok    ok  ok  135 states, depth 15

            ok: holds. ok3: reached after 3 steps. x5: violated after 5 steps. x4+3: after 4 steps and a loop of 3.
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
    [InlineData("x10", "ok", "NoIputLost is violated@10, expected holds", "trace", " --property NoIputLost")]
    [InlineData("x10", "x9", "NoIputLost is violated@10, expected violated@9", "trace", " --property NoIputLost")]
    [InlineData("ok2  ok ", "ok2  x2+3 ", "UmountTerminates is holds, expected violated@2+3", "check",
        " --property UmountTerminates")]
    [InlineData("ok  55", "-  55", "NoDeadlock is holds, and the line does not mention it", "check",
        " --property NoDeadlock")]
    [InlineData("55 states", "56 states", "distinct is 55, expected 56", "check", "")]
    [InlineData("depth 15", "depth 14", "depth is 15, expected 14", "check", "")]
    public void Fails_on_any_difference_and_says_how_to_see_it(
        string right, string wrong, string sentence, string command, string property)
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("Mine.expected", Right.Replace(Flush, Flush.Replace(right, wrong)));
        var run = Verify(path);
        Assert.Contains(
            $"{path}:12: btrfs/delayed-iputs FlushWorkers workers=2: {sentence}\n"
            + $"    quiesce {command} btrfs/delayed-iputs --variant FlushWorkers{property}\n",
            run.Output);
        Assert.EndsWith("3 of 4 lines as expected, 1 not.\n", run.Output);
        Assert.Equal(ExitCode.Differs, run.ExitCode);
    }

    [Fact]
    public void Fails_on_a_property_that_is_not_there_and_says_what_may_be_meant()
    {
        using var folder = new TemporaryFolder();
        var run = Verify(folder.Write("Mine.expected", Right.Replace("NoDeadlock", "NoDeadlok")));
        Assert.Contains(
            ": NoDeadlok is expected to be holds, but there is no such property; did you mean NoDeadlock?\n", run.Output);
        Assert.Contains(": NoDeadlock is holds, and the line does not mention it\n", run.Output);
        Assert.EndsWith("0 of 4 lines as expected, 4 not.\n", run.Output);
    }

    [Fact]
    public void Fails_on_a_lemma_that_is_expected_not_to_hold()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write(
            "Mine.expected", "btrfs/delayed-iputs\n     FlushedOnceIdle\n  FlushWorkers  x3  55 states, depth 15\n");
        Assert.Contains(
            "FlushWorkers: FlushedOnceIdle is holds, expected violated@3\n",
            Verify(path, "--variant", "FlushWorkers", "--engine", "explicit").Output);
    }

    [Fact]
    public void Fails_on_a_variant_that_has_no_line()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("Mine.expected", Right[..Right.IndexOf("  None", StringComparison.Ordinal)]);
        var run = Verify(path);
        Assert.Contains(
            $"{path}: there is no line for btrfs/delayed-iputs None workers=2; "
            + $"'quiesce verify --accept --expected {path}' adds what is missing\n",
            run.Output);
        Assert.EndsWith("3 of 4 lines as expected, 1 missing.\n", run.Output);
        Assert.Equal(ExitCode.Differs, run.ExitCode);
    }

    [Fact]
    public void An_empty_file_has_no_legend()
    {
        using var folder = new TemporaryFolder();
        var run = Verify(folder.Write("Mine.expected", ""));
        Assert.DoesNotContain("ok: holds", run.Output);
        Assert.EndsWith("0 of 4 lines as expected, 4 missing.\n", run.Output);
    }

    [Fact]
    public void A_bound_that_the_spec_refuses_is_named_with_its_line()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("Mine.expected", "btrfs/delayed-iputs  workers=-1\n     P\n  None  ok  1 state, depth 1\n");
        var run = Verify(path);
        Assert.StartsWith($"quiesce: {path}:3: its bounds do not fit the spec: ", run.Error);
        Assert.EndsWith("delayed has no values: its min 0 is above its max -1.\n", run.Error);
        Assert.Equal(ExitCode.Input, run.ExitCode);
    }

    [Fact]
    public void Asks_the_other_engines_unless_told_otherwise_and_says_which_it_did_not_ask()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("Mine.expected", Right);
        var run = Verify(path);
        Assert.Contains("explicit     Z3 ", run.Output);
        Assert.Contains("all 9 traces", run.Output);
        Assert.DoesNotContain("not asked", run.Output);
        run = Verify(path, "--engine", "explicit");
        Assert.DoesNotContain("explicit     Z3 ", run.Output);
        Assert.EndsWith(
            "\nOnly the exhaustive search looked at these lines; Z3 and random runs were not asked.\n"
            + "4 lines, all as expected.\n",
            run.Output);
        Verify(path, "--engine", "bmc").Complains(
            ExitCode.Usage, "quiesce: There is no engine 'bmc'; there are explicit and all.");
    }

    [Fact]
    public void Checks_the_lines_of_some_variants_alone()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("Mine.expected", Right);
        Assert.EndsWith(
            "\n2 lines, all as expected.\n",
            Verify(path, "--variant", "None", "--variant", "RunIputs", "--engine", "explicit").Output);
        CommandRun.Of("verify", "--variant", "None", "--expected", path)
            .Complains(ExitCode.Usage, "quiesce: --variant is about one protocol: name it.");
    }

    [Fact]
    public void To_check_nothing_is_no_success()
    {
        using var folder = new TemporaryFolder();
        Verify(folder.Write("Mine.expected", Right), "--memory", "pso")
            .Complains(ExitCode.Usage, "quiesce: There is no line to check with these options.");
    }

    [Fact]
    public void Every_variant_of_the_catalogue_has_a_line()
    {
        var protocols = Spec.Load(null);
        var expected = Expectations.Read(protocols.Folder!);
        var all = Verification.Lines(expected, protocols, protocols.Protocols);
        Assert.Empty(all.Gone);
        Assert.Empty(all.Lines.Where(line => line.IsMissing).Select(line => line.Claim.Title));
    }

    [Fact]
    public void Is_unknown_when_it_is_interrupted()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("Mine.expected", Right);
        var interrupted = new CancellationToken(canceled: true);
        var run = CommandRun.Of(interrupted, "verify", "delayed-iputs", "--expected", path);
        Assert.EndsWith("0 of 4 lines as expected, 4 unknown.\n", run.Output);
        Assert.Equal(ExitCode.Unknown, run.ExitCode);
        run = CommandRun.Of(interrupted, "verify", "delayed-iputs", "--expected", path, "--accept");
        Assert.EndsWith("no file was changed.\n", run.Error);
        Assert.Equal(ExitCode.Unknown, run.ExitCode);
        Assert.Equal(Right, File.ReadAllText(path));
    }

    [Fact]
    public void Accepting_fills_headers_and_rows_that_are_only_named()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write(
            "Mine.expected", Right + "\n# More workers.\nbtrfs/delayed-iputs workers=3\n\nbtrfs/delayed-iputs workers=1\n  None\n");
        var run = Verify(path, "--engine", "explicit");
        Assert.EndsWith("4 of 9 lines as expected, 5 missing.\n", run.Output);
        Assert.Equal(ExitCode.Differs, run.ExitCode);
        run = Verify(path, "--accept");
        Assert.Equal(
            $"{path}: btrfs/delayed-iputs workers=1: added None\n"
            + $"{path}: btrfs/delayed-iputs workers=3: added None, FlushWorkers, WaitForIputs and RunIputs\n"
            + "0 lines changed, 5 added, 0 removed. Review the difference like code.\n",
            run.Output);
        Assert.StartsWith(Right + "\n# More workers.\nbtrfs/delayed-iputs  workers=3\n", File.ReadAllText(path));
        Assert.EndsWith("9 lines, all as expected.\n", Verify(path, "--engine", "explicit").Output);
    }

    [Fact]
    public void Accepting_adds_new_variants_to_the_first_block_though_another_is_to_be_filled()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write(
            "Mine.expected",
            Right[..Right.IndexOf("  None", StringComparison.Ordinal)] + "\nbtrfs/delayed-iputs workers=1\n");
        var run = Verify(path, "--accept");
        Assert.Contains("btrfs/delayed-iputs workers=2: added None\n", run.Output);
        Assert.EndsWith("0 lines changed, 5 added, 0 removed. Review the difference like code.\n", run.Output);
        Assert.StartsWith(Right + "\n", File.ReadAllText(path));
    }

    [Fact]
    public void Accepting_says_what_changes_and_removes_what_is_gone()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("Mine.expected", Right
            .Replace(Flush, Flush.Replace("x10", "ok").Replace("55", "56") + Flush.Replace("FlushWorkers", "Gone        "))
            .Replace("  None          x5  x10", "  None          x5  x11")
            .Replace("CleanerRunsIputs", "CleanerRunsInputs")
            + "\nbtrfs/gone\n     P\n  -  ok  1 state, depth 1\n");
        var run = CommandRun.Of("verify", "--accept", "--expected", path, "delayed-iputs");
        const string Block = "btrfs/delayed-iputs workers=2";
        Assert.Equal(
            $"{path}: {Block}: CleanerRunsIputs - -> ok2 in RunIputs, WaitForIputs, FlushWorkers and None\n"
            + $"{path}: {Block}: CleanerRunsInputs ok2 -> - in RunIputs, WaitForIputs, FlushWorkers and None\n"
            + $"{path}: {Block}: NoIputLost ok -> x10 in FlushWorkers\n"
            + $"{path}: {Block}: distinct 56 -> 55 in FlushWorkers\n"
            + $"{path}: {Block}: NoIputLost x11 -> x10 in None\n"
            + $"{path}: {Block}: removed Gone: btrfs/delayed-iputs has no variant 'Gone'\n"
            + "4 lines changed, 0 added, 1 removed. Review the difference like code.\n",
            run.Output);
        Assert.Equal(
            "btrfs/delayed-iputs FlushWorkers workers=2: NoIputLost held and is violated now.\n", run.Error);
        // Who names a protocol asks for nothing else.
        Assert.Contains("btrfs/gone", File.ReadAllText(path));
    }

    [Fact]
    public void Accepting_warns_of_a_counterexample_that_is_no_more()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("Mine.expected", Right.Replace("  RunIputs      ok", "  RunIputs      x5"));
        var run = Verify(path, "--accept");
        Assert.Equal(
            "btrfs/delayed-iputs RunIputs workers=2: NoWakeAfterFree was violated and holds now: check that the "
            + "model still has the bug.\n",
            run.Error);
        Assert.Equal(Right, File.ReadAllText(path));
    }

    [Fact]
    public void Accepting_what_is_there_changes_nothing()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("Mine.expected", Right);
        File.SetLastWriteTimeUtc(path, DateTime.UnixEpoch);
        Assert.Equal("4 lines, nothing has changed.\n", Verify(path, "--accept").Output);
        Assert.Equal(Right, File.ReadAllText(path));
        Assert.Equal(DateTime.UnixEpoch, File.GetLastWriteTimeUtc(path));
    }

    [Fact]
    public void Accepting_without_a_file_writes_one_that_explains_itself()
    {
        using var folder = new TemporaryFolder();
        var path = folder.PathOf("Mine.expected");
        Verify(path).Complains(ExitCode.Usage, $"quiesce: {path} does not exist; 'quiesce verify --accept --expected {path}' writes it.");
        Assert.Equal(ExitCode.AsExpected, Verify(path, "--accept").ExitCode);
        Assert.StartsWith("# 'quiesce verify' checks this; ", File.ReadAllText(path));
        Assert.Equal(ExitCode.AsExpected, Verify(path, "--engine", "explicit").ExitCode);
    }

    [Theory]
    [InlineData("btrfs/delaid-iputs",
        "14: there is no protocol 'btrfs/delaid-iputs'; did you mean btrfs/delayed-iputs?")]
    [InlineData("btrfs/delayed-iputs\n  Nome", "15: btrfs/delayed-iputs has no variant 'Nome'; did you mean None?")]
    [InlineData("btrfs/delayed-iputs  workrs=2",
        "14: There is no bound 'workrs' of btrfs/delayed-iputs; did you mean workers?")]
    [InlineData("btrfs/delayed-iputs  workers=two",
        "14: workers of btrfs/delayed-iputs takes a whole number, not 'two'.")]
    [InlineData("btrfs/delayed-iputs\n  None",
        "15: btrfs/delayed-iputs None is there twice; PATH:13 has it already.")]
    public void What_is_to_be_filled_and_is_not_there_is_named(string asked, string sentence)
    {
        using var folder = new TemporaryFolder();
        var text = Right + asked;
        var path = folder.Write("Mine.expected", text);
        foreach (var accept in new string[][] { [], ["--accept"] })
            Verify(path, accept).Complains(
                ExitCode.Input, $"quiesce: {path}:{sentence.Replace("PATH", path)}");
        Assert.Equal(text, File.ReadAllText(path));
    }

    [Theory]
    [InlineData("btrfs/delaid-iputs\n     P\n  None  ok  1 state, depth 1",
        "16: there is no protocol 'btrfs/delaid-iputs'; did you mean btrfs/delayed-iputs?")]
    [InlineData("  Nome  ok  x10  ok2  ok    ok  ok  55 states, depth 15",
        "14: btrfs/delayed-iputs has no variant 'Nome'; did you mean None?")]
    public void What_is_gone_is_named(string line, string sentence)
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("Mine.expected", Right + line);
        Verify(path).Complains(ExitCode.Input, $"quiesce: {path}:{sentence}");
    }

    [Fact]
    public void A_directory_laid_out_as_the_spec_will_do()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.PathOf("Btrfs"));
        folder.Write("Btrfs/DelayedIputs.expected", Right);
        // What is built and what is another project's are no part of it.
        foreach (var other in new[] { "bin", "Other" })
        {
            Directory.CreateDirectory(folder.PathOf(other));
            folder.Write($"{other}/Wrong.expected", "wrong=1");
        }
        folder.Write("Other/Other.csproj", "");
        Assert.EndsWith(
            "4 lines, all as expected.\n", Verify(folder.FullName, "--engine", "explicit").Output);
        File.Delete(folder.PathOf("Btrfs/DelayedIputs.expected"));
        Verify(folder.FullName).Complains(
            ExitCode.Usage,
            $"quiesce: {folder.FullName} has no .expected file; "
            + $"'quiesce verify --accept --expected {folder.FullName}' writes them.");
    }

    [Fact]
    public void A_file_without_anything_left_goes()
    {
        using var folder = new TemporaryFolder();
        var assembly = OwnSpecs.Compile(folder, OwnSpecs.Small);
        Directory.CreateDirectory(folder.PathOf("Deep"));
        var gone = folder.Write("Deep/Gone.expected", "mine/gone\n     P\n  -  ok  1 state, depth 1\n");
        var run = CommandRun.Of("verify", "--accept", "--spec", assembly);
        Assert.Equal(
            $"{folder.PathOf("Small.expected")}: mine/small bound=1: added\n"
            + $"{gone}: mine/gone: removed: there is no protocol 'mine/gone'\n"
            + "0 lines changed, 1 added, 1 removed. Review the difference like code.\n",
            run.Output);
        Assert.False(File.Exists(gone));
        Assert.Equal(ExitCode.AsExpected, CommandRun.Of("verify", "--spec", assembly, "--engine", "explicit").ExitCode);
    }
}
