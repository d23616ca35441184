using System.CommandLine;
using Quiesce.Cli;
using Quiesce.Cli.Console;

namespace Quiesce.Tests.Cli;

public class BadUsage
{
    [Theory]
    [InlineData("There is no command 'chek'; did you mean check?", "chek")]
    [InlineData("What to do? 'quiesce --help' shows what there is.")]
    [InlineData("check has no option --varaint; did you mean --variant or --invariant?",
        "check", "close", "--varaint", "A")]
    [InlineData("check has no option --prop; did you mean --property?", "check", "close", "--prop", "A")]
    [InlineData("trace does not know what to do with 'b'. 'quiesce trace --help' shows what there is.",
        "trace", "a", "b", "--property", "P")]
    [InlineData("There is no variant 'RunInputs' of btrfs/delayed-iputs; did you mean RunIputs?",
        "check", "delayed-iputs", "--variant", "RunInputs")]
    [InlineData("There is no bound 'groups' of btrfs/close-ctree; did you mean blockGroups?",
        "check", "close", "--set", "groups=3")]
    [InlineData("There is no property 'MutualExclusoin' of reference/peterson; did you mean MutualExclusion?",
        "check", "peterson", "--property", "MutualExclusoin")]
    [InlineData("There is no bound 'wrokers' of btrfs/delayed-iputs; did you mean workers?",
        "check", "delayed-iputs", "--set", "wrokers=1")]
    [InlineData("workers of btrfs/delayed-iputs takes a whole number, not 'two'.",
        "check", "delayed-iputs", "--set", "workers=two")]
    [InlineData("workers of btrfs/delayed-iputs takes a whole number from -2147483648 to 2147483647, "
        + "not '99999999999999'.",
        "check", "delayed-iputs", "--set", "workers=99999999999999")]
    [InlineData("'workers' sets nothing; write --set BOUND=VALUE.", "check", "delayed-iputs", "--set", "workers")]
    [InlineData("One of the arguments is empty. 'quiesce --help' shows what there is.", "replay", "")]
    [InlineData("One of the arguments is empty. 'quiesce --help' shows what there is.",
        "trace", "delayed-iputs", "--property", "NoIputLost", "-o", "")]
    [InlineData("workers is set twice.", "check", "delayed-iputs", "--set", "workers=1", "--set", "workers=2")]
    [InlineData("reference/peterson has no variants: leave out --variant.", "check", "peterson", "--variant", "A")]
    [InlineData("There is no property 'NoIputsLost' of btrfs/delayed-iputs; did you mean NoIputLost?",
        "trace", "delayed-iputs", "--property", "NoIputsLost")]
    [InlineData("There is no form 'lane5'; did you mean lanes?",
        "trace", "delayed-iputs", "--property", "NoIputLost", "--format", "lane5")]
    [InlineData("'5 minutes' is not a time; write 90s, 10m or 2h.", "check", "delayed-iputs", "--time", "5 minutes")]
    [InlineData("--threads takes a number from 1 to 1024, not '\u0663'. 'quiesce check --help' shows what there is.",
        "check", "delayed-iputs", "--threads", "\u0663")]
    [InlineData("workers of btrfs/delayed-iputs takes a whole number, not '\u0663'.",
        "check", "delayed-iputs", "--set", "workers=\u0663")]
    [InlineData("'\u0663s' is not a time; write 90s, 10m or 2h.", "check", "delayed-iputs", "--time", "\u0663s")]
    [InlineData("'\uff13M' is not an amount of memory; write 512M or 4G.",
        "check", "delayed-iputs", "--memory-limit", "\uff13M")]
    [InlineData("--depth takes a number of steps, not '\uff13'. 'quiesce check --help' shows what there is.",
        "check", "delayed-iputs", "--engine", "bmc", "--depth", "\uff13")]
    [InlineData("'\u0663' is no seed; write a number such as 42.", "run", "delayed-iputs", "--seed", "\u0663")]
    [InlineData("'lots' is not an amount of memory; write 512M or 4G.", "check", "delayed-iputs", "--memory-limit", "lots")]
    public void Is_answered_in_a_sentence(string sentence, params string[] arguments) =>
        CommandRun.Of(arguments).Complains(ExitCode.Usage, $"quiesce: {sentence}");

    // Every command with every option that only others have.
    public static TheoryData<string, string, string> ForeignOptions()
    {
        var commands = Tool.Root(new Session(new Terminal(TextWriter.Null, TextWriter.Null))).Subcommands.ToList();
        var options = commands.SelectMany(command => command.Options.SelectMany(option => option.Aliases.Prepend(option.Name)))
            .Distinct().ToList();
        bool Has(Command command, string name) =>
            command.Options.Any(option => option.Name == name || option.Aliases.Contains(name));
        var data = new TheoryData<string, string, string>();
        foreach (var command in commands)
            foreach (var option in options.Where(option => !Has(command, option)))
            {
                var others = commands.Where(other => Has(other, option)).Select(other => other.Name).ToList();
                data.Add(
                    command.Name, option, $"{Sentences.All(others)} {(others.Count == 1 ? "has" : "have")} it.");
            }
        return data;
    }

    [Theory]
    [MemberData(nameof(ForeignOptions))]
    public void An_option_of_other_commands_is_named_with_them(string command, string option, string ending)
    {
        var sentence = $"quiesce: {command} has no option {option}; {ending}";
        CommandRun.Of(command, option).Complains(ExitCode.Usage, sentence);
        CommandRun.Of(command, "delayed-iputs", option, "None").Complains(ExitCode.Usage, sentence);
        CommandRun.Of(command, $"{option}=None", "delayed-iputs").Complains(ExitCode.Usage, sentence);
    }

    [Fact]
    public void A_bound_that_the_spec_refuses_is_the_users_mistake()
    {
        var run = CommandRun.Of("check", "delayed-iputs", "--set", "workers=-1");
        Assert.StartsWith("quiesce: workers=-1 does not fit the spec: ", run.Error);
        Assert.Matches(@"DelayedIputs\.cs:\d+: delayed has no values: its min 0 is above its max -1\.\n$", run.Error);
        Assert.Equal(ExitCode.Usage, run.ExitCode);
    }

    [Fact]
    public void An_invariant_that_cannot_be_read_gets_a_caret() =>
        CommandRun.Of("check", "delayed-iputs", "--invariant", "NoEarlyStop: Umount.At(StopCleanr) => delayed = 0")
            .Complains(
                ExitCode.Usage,
                """
                quiesce: StopCleanr is not a step of Umount; did you mean 'StopCleaner'?
                  NoEarlyStop: Umount.At(StopCleanr) => delayed = 0
                                         ^^^^^^^^^^
                """);

    [Fact]
    public void A_missing_protocol_is_asked_for() =>
        Assert.StartsWith("quiesce: Which protocol? There is bcachefs/failed-mount, ", CommandRun.Of("check").Error);
}
