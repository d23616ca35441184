using Quiesce.Cli;
using Quiesce.Cli.Expected;

namespace Quiesce.Tests.Cli;

public class ExpectedFormat
{
    [Theory]
    [InlineData("holds")]
    [InlineData("violated@5")]
    [InlineData("violated@4+3")]
    [InlineData("violated@4+0")]
    [InlineData("reached@0")]
    [InlineData("unreachable")]
    public void A_verdict_is_read_as_it_is_written(string text) =>
        Assert.Equal(text, VerdictSummary.Parse(text)?.ToString());

    [Theory]
    [InlineData("unknown")]
    [InlineData("violated")]
    [InlineData("holds@3")]
    [InlineData("reached")]
    [InlineData("reached@2+1")]
    [InlineData("violated@")]
    [InlineData("violated@-1")]
    [InlineData("Holds")]
    [InlineData("0")]
    public void Anything_else_is_no_verdict(string text) => Assert.Null(VerdictSummary.Parse(text));

    const string NoBeginning =
        "A line begins with a protocol and a variant (- if there is none), not with 'a/b'.";

    const string NoVerdict = "P=violatd@1 is no verdict: "
        + "those are holds, violated@STEPS, violated@STEM+LOOP, reached@STEPS and unreachable.";

    [Theory]
    [InlineData("a/b", NoBeginning)]
    [InlineData("a/b n=1 distinct=1 depth=1", NoBeginning)]
    [InlineData("a/b V distinct=1", "There is no depth=N, which stands between the bounds and the verdicts.")]
    [InlineData("a/b V n=1 depth=1", "There is no distinct=N, which stands between the bounds and the verdicts.")]
    [InlineData("a/b V distinct=many depth=1", "distinct is a number, not 'many'.")]
    [InlineData("a/b V distinct=-1 depth=1", "distinct is a number, not '-1'.")]
    [InlineData("a/b V distinct=1 depth=99999999999", "depth is a number, not '99999999999'.")]
    [InlineData("a/b V distinct=1 depth=1 P", "'P' is neither NAME=VALUE nor 'slow'.")]
    [InlineData("a/b V distinct=1 depth=1 =holds", "'=holds' is neither NAME=VALUE nor 'slow'.")]
    [InlineData("a/b V distinct=1 depth=1 P=holds P=holds", "P is there twice.")]
    [InlineData("a/b V distinct=1 depth=1 P=violatd@1", NoVerdict)]
    [InlineData("a/b U  n=1 distinct=2  depth=2", "a/b U n=1 is there twice; line 2 has it already.")]
    public void A_line_that_cannot_be_read_is_named(string line, string sentence)
    {
        using var folder = new TemporaryFolder();
        var text = $"# A remark.\na/b U n=1 distinct=1 depth=1\n{line}\n";
        var path = folder.Write("EXPECTED", text);
        foreach (var command in new string[][] { ["verify"], ["verify", "--accept"] })
            CommandRun.Of([.. command, "--expected", path]).Complains(ExitCode.Input, $"quiesce: {path}:3: {sentence}");
        Assert.Equal(text, File.ReadAllText(path));
    }

    [Fact]
    public void Claims_stand_in_columns_between_remarks_that_stay()
    {
        const string Loose =
            """
            # Begins.

            a/b Long x=1 distinct=1 depth=1 P=holds Q=violated@3+1   # why

              # Between.
            a/b - slow distinct=1000 depth=10 Q=holds R=reached@1
            a/b Other x=1 distinct=2 depth=2 P=holds Q=violated@3
            c/d V distinct=1 depth=1
            """;
        const string Aligned =
            """
            # Begins.

            a/b  Long  x=1  distinct=1  depth=1  P=holds  Q=violated@3+1  # why

              # Between.
            a/b  -           slow  distinct=1000  depth=10           Q=holds       R=reached@1
            a/b  Other  x=1        distinct=2     depth=2   P=holds  Q=violated@3
            c/d  V  distinct=1  depth=1

            """;
        var entries = new ExpectedParser("EXPECTED").Parse(Loose);
        Assert.Equal(Aligned, ExpectedPrinter.Print(entries));
        Assert.Equal(Aligned, ExpectedPrinter.Print(new ExpectedParser("EXPECTED").Parse(Aligned)));
    }
}
