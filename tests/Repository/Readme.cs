using System.CommandLine;
using System.Text.RegularExpressions;
using Quiesce.Cli;
using Quiesce.Cli.Console;
using Quiesce.Cli.Expected;
using Quiesce.Tests.Xunit;

namespace Quiesce.Tests.Repository;

/// <summary>
/// README.md shows files of the project, output of the program and of the example's tests: what stands under a comment
/// that names its source is that source.
/// To bring it up to date: <c>UPDATE_README=1 dotnet test tests --filter Readme</c>, and look at the difference.
/// </summary>
public partial class Readme
{
    static readonly string File = Path.Combine(Sources.Root, "README.md");

    // A comment with what the block below it shows, and that block.
    [GeneratedRegex(@"<!-- (file|run|test): (.*?) -->\n```(\w+)\n(.*?)```\n", RegexOptions.Singleline)]
    private static partial Regex Block();

    // The words of a command line; '...' is one word.
    [GeneratedRegex(@"'([^']*)'|(\S+)")]
    private static partial Regex Word();

    // How long a search took, and how fast it was, is not the same twice.
    [GeneratedRegex(@", [0-9.]+ (m?s|[kM] steps/s)\b")]
    private static partial Regex Duration();

    [Fact]
    public void It_shows_what_is_there()
    {
        var text = System.IO.File.ReadAllText(File);
        var current = Block().Replace(text, block =>
        {
            var (kind, source, language) = (block.Groups[1].Value, block.Groups[2].Value, block.Groups[3].Value);
            var shown = kind switch
            {
                "file" => System.IO.File.ReadAllText(Path.Combine(Sources.Root, source)),
                "test" when source == OwnTestsRun.Project => OwnTestsRun.Output,
                "run" => Output(source),
                _ => throw new ArgumentException($"The README shows {kind}: {source}, which nothing makes."),
            };
            return $"<!-- {kind}: {source} -->\n```{language}\n{shown.TrimEnd('\n')}\n```\n";
        });
        if (Environment.GetEnvironmentVariable("UPDATE_README") == "1")
            System.IO.File.WriteAllText(File, current);
        else
            Assert.Equal(current, text);
        Assert.True(Block().Count(text) >= 6, "The README shows less than it did.");
    }

    [Theory]
    [InlineData(Certification.Rule)]
    [InlineData(Certification.LivenessRule)]
    public void It_says_which_certificates_there_have_to_be(string rule) => Assert.Contains(
        rule, string.Join(' ', System.IO.File.ReadAllText(File).Split(
            (char[]?)null, StringSplitOptions.RemoveEmptyEntries)));

    static string Output(string commandLine)
    {
        string[] words =
            [.. Word().Matches(commandLine).Select(word => word.Groups[1].Success ? word.Groups[1].Value : word.Value)];
        Assert.Equal("quiesce", words[0]);
        using var output = new StringWriter();
        // A machine that is busy may show progress on the error output.
        Tool.Run(words[1..], new Session(new Terminal(output, TextWriter.Null)));
        // The help calls the tool by the name of the running program, which here is the test host.
        return Duration().Replace(output.ToString(), "").Replace(RootCommand.ExecutableName, "quiesce");
    }
}
