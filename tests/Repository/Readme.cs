using System.Text.RegularExpressions;
using Quiesce.Cli.Console;
using Quiesce.Cli.Expected;
using Quiesce.Cli.Specs;
using Quiesce.Tests.Cli;

namespace Quiesce.Tests.Repository;

/// <summary>
/// README.md and docs/ show files of the project, output of the program and of the example's tests: what stands under a
/// comment that names its source is that source. Each page is a class, so that pages run beside each other.
/// To bring them up to date: <c>UPDATE_README=1 dotnet test tests --filter Readme</c>, and look at the difference.
/// </summary>
public partial class Readme : Page<Readme>, IPage
{
    public static string File => "README.md";

    const int LinesMax = 250;

    [Fact]
    public void It_is_short() =>
        Assert.InRange(System.IO.File.ReadLines(Path.Combine(Checkout.Root, File)).Count(), 1, LinesMax);

    // The line that it says to add to the class.
    [GeneratedRegex(@"`(\[Invariant\] public Bool (\w+) => [^`]*;)`")]
    private static partial Regex Member();

    [Fact]
    public void Its_line_for_the_class_is_one()
    {
        var member = Member().Match(System.IO.File.ReadAllText(Path.Combine(Checkout.Root, File)));
        using var folder = new TemporaryFolder();
        var file = folder.PathOf("teardown.cs");
        CommandRun.Of("new", file).Succeeds();
        var text = System.IO.File.ReadAllText(file).TrimEnd();
        Assert.Equal('}', text[^1]);
        System.IO.File.WriteAllText(file, $"{text[..^1]}{member.Groups[1].Value}\n}}\n");
        var run = CommandRun.Of("check", file, "--variant", "CloseAndWait");
        SpecFile.Forget(file);
        Assert.Contains($"  holds    {member.Groups[2].Value}\n", run.Output);
    }

    public class Atomicity : Page<Atomicity>, IPage { public static string File => "docs/atomicity.md"; }

    public class Ci : Page<Ci>, IPage { public static string File => "docs/ci.md"; }

    public class Expectations : Page<Expectations>, IPage { public static string File => "docs/expectations.md"; }

    public class Language : Page<Language>, IPage { public static string File => "docs/language.md"; }

    public class Logs : Page<Logs>, IPage { public static string File => "docs/logs.md"; }

    public class MemoryModels : Page<MemoryModels>, IPage { public static string File => "docs/memory-models.md"; }

    public class Orders : Page<Orders>, IPage { public static string File => "docs/orders.md"; }

    public class Proofs : Page<Proofs>, IPage
    {
        public static string File => "docs/proofs.md";

        [Theory]
        [InlineData(Certification.Rule)]
        [InlineData(Certification.LivenessRule)]
        public void They_say_which_certificates_there_have_to_be(string rule) => Assert.Contains(
            rule, string.Join(' ', System.IO.File.ReadAllText(Path.Combine(Checkout.Root, File)).Split(
                (char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
    }

    public class RandomRuns : Page<RandomRuns>, IPage { public static string File => "docs/random-runs.md"; }

    public class SourceTrees : Page<SourceTrees>, IPage { public static string File => "docs/sources.md"; }

    public class Speed : Page<Speed>, IPage { public static string File => "docs/speed.md"; }

    public class Strength : Page<Strength>, IPage { public static string File => "docs/strength.md"; }

    public class Tests : Page<Tests>, IPage { public static string File => "docs/tests.md"; }

    public class Tool : Page<Tool>, IPage { public static string File => "docs/tool.md"; }

    /// <summary>What holds of all of them.</summary>
    public class All
    {
        static string[] Pages => [.. typeof(Readme).GetNestedTypes()
            .Append(typeof(Readme))
            .Where(type => type.IsAssignableTo(typeof(IPage)))
            .Select(type => (string)type.GetProperty(nameof(IPage.File))!.GetValue(null)!)
            .Order(StringComparer.Ordinal)];

        [Fact]
        public void Every_page_has_a_class() => Assert.Equal(
            Pages,
            Directory.GetFiles(Path.Combine(Checkout.Root, "docs"), "*.md")
                .Select(file => $"docs/{Path.GetFileName(file)}")
                .Append("README.md")
                .Order(StringComparer.Ordinal));

        // Runs until it is interrupted, so that no block can show what it prints.
        const string Endless = "watch";

        [Fact]
        public void Every_command_is_shown_once_at_least()
        {
            var shown = Pages.SelectMany(page => DocumentText.Blocks(page))
                .SelectMany(block => block.Source.Split(" && "))
                .ToList();
            var commands = Quiesce.Cli.Tool.Root(new Session(new Terminal(TextWriter.Null, TextWriter.Null))).Subcommands
                .Select(command => command.Name)
                .ToList();
            Assert.Contains(Endless, commands);
            Assert.All(commands.Except([Endless]), command =>
                Assert.Contains(shown, source => source.Split(' ') is ["quiesce", var name, ..] && name == command));
            Assert.Contains(Pages, page => System.IO.File.ReadAllText(Path.Combine(Checkout.Root, page))
                .Contains($"quiesce {Endless} ", StringComparison.Ordinal));
        }
    }
}
