using Quiesce.Cli.Console;

namespace Quiesce.Tests.Cli;

public class Exporting
{
    [Theory]
    [InlineData("smt2", ".smt2", "(set-logic")]
    [InlineData("btor2", ".btor2", " bad ")]
    [InlineData("aiger", ".aag", "aag ")]
    [InlineData("aiger", ".aig", "aig ")]
    public void Writes_a_file_for_each_variant(string form, string ending, string content)
    {
        using var folder = new TemporaryFolder();
        var run = CommandRun.Of("export", "delayed-iputs", "--format", form, "-o", folder.FullName);
        Assert.Equal(ExitCode.AsExpected, run.ExitCode);
        foreach (var variant in new[] { "None", "FlushWorkers", "WaitForIputs", "RunIputs" })
        {
            var path = folder.PathOf($"btrfs-delayed-iputs-{variant}");
            Assert.Contains(path, run.Output);
            Assert.Contains(content, File.ReadAllText(path + ending, System.Text.Encoding.Latin1));
        }
    }

    [Fact]
    public void Knows_its_forms() => CommandRun.Of("export", "delayed-iputs", "--format", "btro2")
        .Complains(ExitCode.Usage, "quiesce: There is no form 'btro2'; did you mean btor2?");
}
