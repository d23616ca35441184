using Quiesce.Cli.Console;

namespace Quiesce.Tests.Cli;

public class TraceFiles
{
    /// <summary>The counterexample of five steps, as a file.</summary>
    internal static string Write(TemporaryFolder folder)
    {
        var file = folder.PathOf("wake.itf.json");
        var run = CommandRun.Of(
            "trace", "delayed-iputs", "--variant", "None", "--property", "NoWakeAfterFree",
            "--format", "itf", "-o", file);
        Assert.Equal(
            $"{file}: NoWakeAfterFree in btrfs/delayed-iputs None, 5 steps. Next: quiesce replay {file}\n", run.Output);
        return file;
    }

    // Where it comes from and what was tried is in no trace: the command to paste says it.
    [Fact]
    public void Say_how_they_are_replayed()
    {
        using var folder = new TemporaryFolder();
        var file = folder.PathOf("early.itf.json");
        var spec = typeof(Quiesce.Protocols.Btrfs.DelayedIputs).Assembly.Location;
        var run = CommandRun.Of(
            "trace", "delayed-iputs", "--variant", "None", "--invariant", "Early: ~taskFreed", "--property", "Early",
            "--format", "itf", "-o", file, "--spec", spec);
        Assert.EndsWith($"Next: quiesce replay {file} --invariant 'Early: ~taskFreed' --spec {spec}\n", run.Output);
    }

    [Fact]
    public void Replay()
    {
        using var folder = new TemporaryFolder();
        var run = CommandRun.Of("replay", Write(folder));
        Assert.Equal("Replayed: 5 steps of btrfs/delayed-iputs None that violate NoWakeAfterFree.\n", run.Output);
        Assert.Equal(ExitCode.AsExpected, run.ExitCode);
    }

    [Fact]
    public void Say_at_which_step_they_diverge()
    {
        using var folder = new TemporaryFolder();
        var file = Write(folder);
        File.WriteAllText(file, File.ReadAllText(file).Replace("\"Cleaner.Exit\"", "\"Umount.FlushWorkers\""));
        var run = CommandRun.Of("replay", file);
        Assert.Equal("Diverges at step 3 of 5: Umount.FlushWorkers is not enabled.\n", run.Output);
        Assert.Equal(ExitCode.Differs, run.ExitCode);
    }

    [Fact]
    public void Of_safety_have_no_loop()
    {
        using var folder = new TemporaryFolder();
        var file = Write(folder);
        File.WriteAllText(file, "{ \"loop\": 5," + File.ReadAllText(file).TrimStart()[1..]);
        var run = CommandRun.Of("replay", file);
        Assert.Equal(
            "Diverges at step 5 of 5: NoWakeAfterFree is about states and steps: its trace has no loop, and this one "
            + "has.\n", run.Output);
        Assert.Equal(ExitCode.Differs, run.ExitCode);
    }

    [Theory]
    [InlineData("9", "Diverges at step 9 of 9: UmountTerminates is about infinite", "0", "The loop does not close")]
    public void Of_liveness_have_one_that_closes(string whole, string without, string other, string sentence)
    {
        using var folder = new TemporaryFolder();
        var file = folder.PathOf("lasso.itf.json");
        CommandRun.Of(
            "trace", "delayed-iputs", "--variant", "WaitForIputs", "--property", "UmountTerminates",
            "--format", "itf", "-o", file);
        var text = File.ReadAllText(file);
        Assert.Contains($"\"loop\": {whole}", text);
        File.WriteAllText(file, text.Replace($"\"loop\": {whole}", $"\"loop\": {other}"));
        var run = CommandRun.Of("replay", file);
        Assert.Contains(sentence, run.Output);
        Assert.Equal(ExitCode.Differs, run.ExitCode);
        File.WriteAllText(file, text.Replace($"\"loop\": {whole}", "\"loops\": 0"));
        Assert.StartsWith(without, CommandRun.Of("replay", file).Output);
    }

    [Fact]
    public void Cannot_be_written_to_a_full_disk()
    {
        if (!File.Exists("/dev/full"))
            return;
        foreach (var form in new[] { "itf", "lanes" })
            CommandRun.Of(
                "trace", "delayed-iputs", "--property", "NoIputLost", "--format", form, "-o", "/dev/full")
                .Complains(ExitCode.Output, "quiesce: /dev/full cannot be written: No space left on device.");
    }

    [Fact]
    public void That_are_cut_off_are_refused_wherever_they_end()
    {
        using var folder = new TemporaryFolder();
        var text = File.ReadAllText(Write(folder)).TrimEnd();
        for (var length = 0; length < text.Length; length += 97)
        {
            var run = CommandRun.Of("replay", folder.Write("cut.itf.json", text[..length]));
            Assert.Equal(ExitCode.Input, run.ExitCode);
            Assert.StartsWith($"quiesce: {folder.PathOf("cut.itf.json")}: The trace file is cut off", run.Error);
        }
    }

    [Theory]
    [InlineData("{}", "The file is not a trace in the ITF format: it has no states.")]
    [InlineData("""{ "vars": [], "states": [] }""",
        "The trace was not written by Quiesce: its #meta names no protocol.")]
    public void That_are_foreign_are_refused(string text, string sentence)
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("foreign.itf.json", text);
        CommandRun.Of("replay", file).Complains(ExitCode.Input, $"quiesce: {file}: {sentence}");
    }

    [Theory]
    [InlineData("btrfs/delayed-iputs", "a/b", "The trace is one of a/b, which this spec does not have.")]
    [InlineData("\"workers\"", "\"n\"", "btrfs/delayed-iputs has no bound 'n'.")]
    [InlineData("\"None\"", "\"Nome\"", "btrfs/delayed-iputs has no variant 'Nome'.")]
    [InlineData("\"NoWakeAfterFree\"", "\"NoWake\"",
        "The trace is about NoWake, which is not a property of btrfs/delayed-iputs None.")]
    public void Of_another_spec_are_refused(string text, string other, string sentence)
    {
        using var folder = new TemporaryFolder();
        var file = Write(folder);
        File.WriteAllText(file, File.ReadAllText(file).Replace(text, other));
        CommandRun.Of("replay", file).Complains(ExitCode.Input, $"quiesce: {file}: {sentence}");
    }

    [Fact]
    public void That_are_not_there_are_refused()
    {
        using var folder = new TemporaryFolder();
        var file = folder.PathOf("none.itf.json");
        CommandRun.Of("replay", file).Complains(ExitCode.Input, $"quiesce: {file} cannot be read: it does not exist.");
    }

    [Fact]
    public void Cannot_be_written_where_nothing_is()
    {
        using var folder = new TemporaryFolder();
        var file = folder.PathOf("no/such/folder/trace.itf.json");
        CommandRun.Of("trace", "delayed-iputs", "--property", "NoIputLost", "-o", file)
            .Complains(ExitCode.Input, $"quiesce: {file} cannot be written: its directory does not exist.");
    }

    [Theory]
    [InlineData("lanes", "NoIputLost violated\n")]
    [InlineData("changelog", "This violates NoIputLost, which")]
    [InlineData("itf", "\"status\": \"violation\"")]
    [InlineData("tlc", "Error: Invariant NoIputLost is violated.\n")]
    [InlineData("change", "This violates NoIputLost, which")]
    public void Have_several_forms(string form, string part)
    {
        var run = CommandRun.Of(
            "trace", "delayed-iputs", "--variant", "None", "--property", "NoIputLost", "--format", form);
        Assert.Contains(part, run.Output);
        Assert.Equal(ExitCode.AsExpected, run.ExitCode);
    }

    [Fact]
    public void Are_found_in_the_first_variant_that_has_one()
    {
        var run = CommandRun.Of("trace", "delayed-iputs", "--property", "UmountTerminates");
        Assert.StartsWith("btrfs/delayed-iputs WaitForIputs  workers=2\nUmountTerminates violated\n", run.Output);
    }

    [Fact]
    public void Are_none_where_the_property_holds() =>
        CommandRun.Of("trace", "peterson", "--property", "MutualExclusion").Complains(
            ExitCode.NothingToShow, "MutualExclusion holds in reference/peterson: there is no counterexample.");

    [Fact]
    public void With_a_bound_that_the_spec_refuses_are_named()
    {
        using var folder = new TemporaryFolder();
        var file = Write(folder);
        File.WriteAllText(file, File.ReadAllText(file).Replace("\"workers\": \"2\"", "\"workers\": \"-1\""));
        var run = CommandRun.Of("replay", file);
        Assert.StartsWith($"quiesce: {file}: its bounds do not fit the spec: ", run.Error);
        Assert.Equal(ExitCode.Input, run.ExitCode);
    }

    [Fact]
    public void Are_not_exported_into_a_file()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("file", "");
        CommandRun.Of("export", "peterson", "-o", file)
            .Complains(ExitCode.Input, $"quiesce: {file} is a file, not a directory.");
    }

    [Fact]
    public void May_be_exported_as_the_module_they_are_of()
    {
        using var folder = new TemporaryFolder();
        var run = CommandRun.Of("export", "delayed-iputs", "--variant", "None", "-o", folder.PathOf("tla"));
        Assert.Equal(ExitCode.AsExpected, run.ExitCode);
        Assert.Contains("MODULE DelayedIputs_None", File.ReadAllText(folder.PathOf("tla/DelayedIputs_None.tla")));
        Assert.Contains("SPECIFICATION", File.ReadAllText(folder.PathOf("tla/DelayedIputs_None.cfg")));
    }
}
