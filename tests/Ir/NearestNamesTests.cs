using Quiesce.Ir.Parsing;

namespace Quiesce.Tests.Ir;

public class NearestNamesTests
{
    [Theory]
    [InlineData("", "abc", 3)]
    [InlineData("abc", "abc", 0)]
    [InlineData("abc", "acb", 1)]
    [InlineData("abc", "ab", 1)]
    [InlineData("abc", "xabc", 1)]
    [InlineData("abc", "axc", 1)]
    [InlineData("kitten", "sitting", 3)]
    public void Edits_are_counted(string from, string to, int edits)
    {
        Assert.Equal(edits, NearestNames.Edits(from, to));
        Assert.Equal(edits, NearestNames.Edits(to, from));
    }

    [Fact]
    public void The_nearest_come_first_and_strangers_not_at_all() => Assert.Equal(
        ["delayed", "relayed", "delay"],
        NearestNames.To("delayed", ["delay", "umount", "relayed", "delayed", "delayed"]));

    [Theory]
    [InlineData("NOIPUTLOST", "; did you mean 'NoIputLost'?")]
    [InlineData("shouldStop", "; did you mean 'cleaner.shouldStop'?")]
    [InlineData("xyz", ".")]
    [InlineData("refs", "; did you mean 'ref1' or 'ref2'?")]
    public void Suggestions_are_clauses(string word, string expected) => Assert.Equal(
        expected,
        NearestNames.Suggestion(word, ["NoIputLost", "cleaner.shouldStop", "ref1", "ref2"]));
}
