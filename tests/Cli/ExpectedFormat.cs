using Quiesce.Cli.Console;
using Quiesce.Cli.Expected;
using Quiesce.Tests.Repository;

namespace Quiesce.Tests.Cli;

public class ExpectedFormat
{
    [Theory]
    [InlineData("ok", "holds")]
    [InlineData("ok0", "reached@0")]
    [InlineData("x", "unreachable")]
    [InlineData("x5", "violated@5")]
    [InlineData("x4+3", "violated@4+3")]
    [InlineData("x4+0", "violated@4+0")]
    [InlineData("?", "unknown")]
    public void A_cell_is_read_as_it_is_written(string cell, string verdict)
    {
        Assert.Equal(verdict, VerdictSummary.OfCell(cell)?.ToString());
        Assert.Equal(cell, VerdictSummary.OfCell(cell)?.Cell);
    }

    [Theory]
    [InlineData("-")]
    [InlineData("")]
    [InlineData("holds")]
    [InlineData("OK")]
    [InlineData("ok2+1")]
    [InlineData("x+1")]
    [InlineData("x-1")]
    [InlineData("x5!")]
    [InlineData("x99999999999")]
    public void Anything_else_is_no_cell(string text) => Assert.Null(VerdictSummary.OfCell(text));

    const string NotCounts = "behind the verdicts of V is not 'N states, depth N'.";

    [Theory]
    [InlineData(1, "  V", "'V' stands above the first header, which is PROTOCOL BOUND=VALUE...")]
    [InlineData(1, "n=1", "A header begins with a protocol, not with 'n=1'.")]
    [InlineData(1, "a/b  n", "'n' in a header is not BOUND=VALUE.")]
    [InlineData(1, "a/b  n=", "'n=' in a header is not BOUND=VALUE.")]
    [InlineData(1, "a/b  n=1 n=2", "n is there twice.")]
    [InlineData(3, "a/b\n     P\n     Q", "Q has 0 '|' in front of it, and there are 1 properties above it in its table.")]
    [InlineData(3, "a/b\n     P\n     | P", "P is there twice; line 2 has it already.")]
    [InlineData(2, "a/b\n     P\n", "There is no row below P.")]
    [InlineData(2, "a/b\n     P\nc/d", "There is no row below P.")]
    [InlineData(3, "a/b\n  V\n  V", "V is there twice; line 2 has it already.")]
    [InlineData(4, "a/b\n     P\n     |   Q\n  V  ok", "V has no verdict on Q.")]
    [InlineData(3, "a/b\n     P\n  V  okk  1 state, depth 0", "'okk' of V is no verdict: those are ok, ok3, x, x5, x4+3 and -.")]
    [InlineData(3, "a/b\n     P\n  V  ok  1 sta", $"'1 sta' {NotCounts}")]
    [InlineData(3, "a/b\n     P\n  V  ok  ok  1 state, depth 0", $"'ok 1 state, depth 0' {NotCounts}")]
    [InlineData(3, "a/b\n     P\n  V  ok  1 state, depth 99999999999", $"'1 state, depth 99999999999' {NotCounts}")]
    [InlineData(3, "a/b\n     P\n  V  ok", "V lacks its counts: 'N states, depth N' behind the verdicts.")]
    [InlineData(3, "a/b\n     P\n  V  ok\n  W  ok  1 state, depth 0\n\n     Q\n  W  ok", "V has no row in the table of line 6.")]
    [InlineData(6, "a/b\n     P\n  V  ok  1 state, depth 0\n\n     Q\n  V  ok  1 state, depth 0", "V has its counts twice.")]
    public void A_line_that_cannot_be_read_is_named(int line, string text, string sentence)
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("Mine.expected", text);
        foreach (var command in new string[][] { ["verify"], ["verify", "--accept"] })
            CommandRun.Of([.. command, "--expected", path])
                .Complains(ExitCode.Input, $"quiesce: {path}:{line}: {sentence}");
        Assert.Equal(text, File.ReadAllText(path));
    }

    // Whatever is cut off, the rest is one clear sentence or, at the end of a block, less than there was.
    [Fact]
    public void A_truncated_file_is_never_an_error_of_the_tool()
    {
        using var folder = new TemporaryFolder();
        var text = File.ReadAllText(Path.Combine(Checkout.Root, "tests", "Cli", "DelayedIputs.expected"));
        for (var length = 0; length < text.Length; length += 7)
        {
            var path = folder.Write("Mine.expected", text[..length]);
            try
            {
                ExpectedParser.Read(path);
            }
            catch (UserException wrong)
            {
                Assert.StartsWith($"{path}:", wrong.Message);
                Assert.DoesNotContain('\n', wrong.Message);
            }
        }
    }

    [Fact]
    public void Columns_are_aligned_and_comments_stay_with_the_line_below_them()
    {
        const string Loose =
            """


            # Begins.

            # Of the block.
            a/b x=1
                  P
                  | Q
              Long ok x3+1 1 state, depth 1
              # Of the row.
              Other - x3 2000 states, depth 22


            c/d
            # Asked for.
             V
            e/f n=2
            # Ends.

            """;
        const string Aligned =
            """
            # Begins.

            # Of the block.
            a/b  x=1
                     P
                     |   Q
              Long   ok  x3+1  1 state, depth 1
              # Of the row.
              Other  -   x3    2,000 states, depth 22

            c/d
            # Asked for.
              V

            e/f  n=2

            # Ends.

            """;
        using var folder = new TemporaryFolder();
        string Printed(string text) => ExpectedParser.Read(folder.Write("Mine.expected", text)).Print();
        Assert.Equal(Aligned, Printed(Loose));
        Assert.Equal(Aligned, Printed(Aligned));
    }

    [Fact]
    public void A_wide_block_goes_on_in_more_tables_with_the_counts_in_the_last()
    {
        var names = Enumerable.Range(0, 30).Select(k => $"Property{k}").ToList();
        var text = $"a/b\n{string.Concat(names.Select((name, k) =>
            $"     {string.Concat(Enumerable.Repeat("| ", k))}{name}\n"))}"
            + $"  V {string.Join(' ', names.Select((_, k) => $"x{k}"))} 5 states, depth 4\n";
        using var folder = new TemporaryFolder();
        var file = ExpectedParser.Read(folder.Write("Mine.expected", text));
        var lines = file.Print().Split('\n');
        Assert.All(lines, line => Assert.True(line.Length <= 100 && line == line.TrimEnd(), line));
        Assert.Equal(2, lines.Count(line => line.StartsWith("  V", StringComparison.Ordinal)));
        var again = ExpectedParser.Read(folder.Write("Mine.expected", file.Print()));
        Assert.Equal(names.Select((name, k) => (name, $"violated@{k}")), again.Claims.Single().Verdicts.Select(v => (v.Property, $"{v.Verdict}")));
        Assert.Equal((5, 4), (again.Claims.Single().Distinct, again.Claims.Single().Depth));
    }

    [Fact]
    public void Every_file_of_the_repository_stands_beside_its_protocol_as_it_is_printed()
    {
        foreach (var file in Expectations.Read(Path.Combine(Checkout.Root, "spec")).Files)
        {
            Assert.True(File.Exists(Path.ChangeExtension(file.Path, ".cs")), file.Path);
            Assert.Single(file.Blocks.Select(block => block.Protocol).Distinct());
            Assert.Equal(File.ReadAllText(file.Path), file.Print());
            Assert.All(file.Print().Split('\n'), line => Assert.True(line.Length <= 100, $"{file.Path}: {line}"));
        }
    }
}
