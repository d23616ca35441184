using Quiesce.Cli.Console;

namespace Quiesce.Tests.Cli;

public class Completing
{
    static string[] Of(string line)
    {
        var run = CommandRun.Of($"[suggest:{line.Length}]", line);
        Assert.Equal("", run.Error);
        Assert.Equal(ExitCode.AsExpected, run.ExitCode);
        return run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    [Theory]
    [InlineData("quiesce ce", "certify")]
    [InlineData("quiesce check --var", "--variant")]
    [InlineData("quiesce check btrfs/de", "btrfs/delayed-iputs")]
    [InlineData("quiesce check d-iputs", "btrfs/delayed-iputs")]
    [InlineData("quiesce check close", "btrfs/close-ctree")]
    [InlineData("quiesce check del")]
    [InlineData("quiesce check delayed-iputs --variant ", "FlushWorkers", "None", "RunIputs", "WaitForIputs")]
    [InlineData("quiesce check delayed-iputs --set ", "workers=")]
    [InlineData("quiesce check delayed-iputs --set workers=", "workers=2")]
    [InlineData("quiesce check close --set defrag=t", "defrag=true")]
    [InlineData("quiesce trace delayed-iputs --property No", "NoDeadlock", "NoIputLost", "NoWakeAfterFree")]
    [InlineData("quiesce check --memory ", "pso", "sc", "tso")]
    [InlineData("quiesce verify --engine ", "all", "explicit")]
    [InlineData("quiesce export --format ", "aiger", "btor2", "smt2", "tla")]
    [InlineData("quiesce trace --format c", "changelog")]
    [InlineData("quiesce verify --format ", "github", "junit", "sarif")]
    [InlineData("quiesce completion ", "bash", "fish", "zsh")]
    [InlineData("/usr/bin/quiesce  li", "list")]
    public void Gives_what_there_is(string line, params string[] words) => Assert.Equal(words, Of(line).Order());

    [Fact]
    public void Gives_options_where_nothing_else_fits()
    {
        Assert.Contains("--variant", Of("quiesce prove delayed-iputs "));
        Assert.Contains("--variant", Of("quiesce prove nothing "));
        Assert.Contains("--variant", Of("quiesce prove delayed-iputs --json "));
        Assert.DoesNotContain("True", Of("quiesce prove delayed-iputs --json "));
    }

    // The shell then completes names of files.
    [Theory]
    [InlineData("quiesce check --spec ")]
    [InlineData("quiesce verify --expected ")]
    [InlineData("quiesce replay ")]
    public void Leaves_files_to_the_shell(string line) => Assert.Empty(Of(line));

    [Theory]
    [InlineData("")]
    [InlineData("quie")]
    [InlineData("quiesce check nothing --variant ")]
    [InlineData("quiesce check 'not ended")]
    [InlineData("quiesce check --spec /nowhere --variant ")]
    [InlineData("quiesce check delayed --set ")]
    public void Says_nothing_of_what_is_wrong(string line) => Assert.Empty(Of(line));

    [Fact]
    public void Looks_at_what_is_in_front_of_the_cursor() =>
        Assert.Equal("check\n", CommandRun.Of("[suggest:10]", "quiesce ch --variant None").Output);

    [Theory]
    [InlineData("bash", "complete -o default -F _quiesce quiesce\n")]
    [InlineData("zsh", "#compdef quiesce\n")]
    [InlineData("fish", "complete -c quiesce -f -a '(__quiesce_complete)'\n")]
    public void Is_set_up_by_a_script(string shell, string line) =>
        Assert.Contains(line, CommandRun.Of("completion", shell).Succeeds().Output);

    [Fact]
    public void Knows_three_shells() => CommandRun.Of("completion", "tcsh").Complains(
        ExitCode.Usage, "quiesce: There is no shell 'tcsh'; there are bash, zsh and fish.");
}
