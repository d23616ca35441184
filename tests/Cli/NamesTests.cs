using Quiesce.Cli.Console;

namespace Quiesce.Tests.Cli;

public class NamesTests
{
    static readonly string[] Protocols =
        ["btrfs/close-ctree", "btrfs/delayed-iputs", "reference/teardown", "vfs/delayed-fput"];

    [Theory]
    [InlineData("btrfs/close-ctree", "btrfs/close-ctree")]
    [InlineData("BTRFS/Close-CTree", "btrfs/close-ctree")]
    [InlineData("close", "btrfs/close-ctree")]
    [InlineData("btrfs/del", "btrfs/delayed-iputs")]
    [InlineData("delayed-i", "btrfs/delayed-iputs")]
    [InlineData("ref", "reference/teardown")]
    public void May_be_shortened(string given, string meant) =>
        Assert.Equal(meant, Names.Resolve("protocol", given, Protocols));

    [Theory]
    [InlineData("WakeFree", "NoWakeAfterFree")]
    [InlineData("Lost", "NoIputLost")]
    public void Are_not_guessed_from_some_of_their_words_but_offered(string given, string meant) =>
        Assert.Equal(
            $"There is no property '{given}'; did you mean {meant}?",
            Assert.Throws<UserException>(() =>
                Names.Resolve("property", given, ["NoWakeAfterFree", "NoIputLost", "None"])).Message);

    [Theory]
    [InlineData("groups")]
    [InlineData("block")]
    [InlineData("blockgroups")]
    public void That_must_not_be_mistaken_are_whole(string given)
    {
        string[] bounds = ["blockGroups", "defrag"];
        Assert.Equal("blockGroups", Names.Exact("bound", "blockGroups", bounds));
        Assert.Equal(
            $"There is no bound '{given}'; did you mean blockGroups?",
            Assert.Throws<UserException>(() => Names.Exact("bound", given, bounds)).Message);
    }

    [Fact]
    public void A_whole_name_is_meant_even_if_it_begins_others() =>
        Assert.Equal("Park", Names.Resolve("variant", "park", ["ParkCleaner", "Park", "ParkLate"]));

    [Theory]
    [InlineData("delayed", "The protocol 'delayed' is ambiguous: it may be btrfs/delayed-iputs or vfs/delayed-fput.")]
    [InlineData("clsoe-ctree", "There is no protocol 'clsoe-ctree'; did you mean btrfs/close-ctree?")]
    [InlineData("btrfs/delaid-iputs", "There is no protocol 'btrfs/delaid-iputs'; did you mean btrfs/delayed-iputs?")]
    [InlineData("", "There is no protocol ''; "
        + "there are btrfs/close-ctree, btrfs/delayed-iputs, reference/teardown and vfs/delayed-fput.")]
    public void That_cannot_be_meant_are_answered_with_the_nearest(string given, string sentence)
    {
        var wrong = Assert.Throws<UserException>(() => Names.Resolve("protocol", given, Protocols));
        Assert.Equal(sentence, wrong.Message);
        Assert.Equal(ExitCode.Usage, wrong.ExitCode);
    }

    [Fact]
    public void Of_a_kind_that_there_is_not() =>
        Assert.Equal(
            "There is no bound 'x' of a/b; there are none.",
            Assert.Throws<UserException>(() => Names.Resolve("bound", "x", [], " of a/b")).Message);
}
