using Quiesce.Cli.Console;
using Quiesce.Cli.Specs;

namespace Quiesce.Tests.Cli;

public sealed class NewFiles : IDisposable
{
    readonly TemporaryFolder folder = new();

    public void Dispose()
    {
        foreach (var file in Directory.GetFiles(folder.FullName, "*.cs"))
            SpecFile.Forget(file);
        folder.Dispose();
    }

    [Theory]
    [InlineData("teardown", "NoUseAfterFree", "CloseAndWait")]
    [InlineData("my-pool.cs", "NoTaskLost", "RefuseAndDrain", "--kernel")]
    public void Have_something_to_find_and_a_variant_that_is_right(
        string name, string property, string right, params string[] options)
    {
        var path = folder.PathOf(Path.ChangeExtension(name, ".cs"));
        var run = CommandRun.Of(["new", folder.PathOf(name), .. options]).Succeeds();
        Assert.Equal(
            $"""
            {path} is written.
            Next: quiesce check {path}
                  quiesce watch {path}   at every save
                  quiesce verify {path} --accept   writes down what is found, for review

            """,
            run.Output);
        Assert.InRange(File.ReadLines(path).Count(), 25, 70);
        Assert.All(File.ReadLines(path), line => Assert.InRange(line.Length, 0, 120));
        var check = CommandRun.Of("check", path);
        Assert.Equal("", check.Error);
        Assert.Contains($"  violated  {property} ", check.Output);
        Assert.DoesNotContain("suspicious", check.Output);
        CommandRun.Of("check", path, "--variant", right).Succeeds();
        CommandRun.Of("prove", path, "--variant", right).Succeeds();
        var protocol = Path.GetFileNameWithoutExtension(path);
        Assert.StartsWith($"{protocol}  ", CommandRun.Of("list", path).Output);
    }

    [Fact]
    public void Replace_nothing()
    {
        var path = folder.Write("teardown.cs", "mine");
        CommandRun.Of("new", folder.PathOf("teardown"))
            .Complains(ExitCode.Usage, $"quiesce: {path} is there already; choose another name.");
        Assert.Equal("mine", File.ReadAllText(path));
    }

    [Theory]
    [InlineData("9x", "'9x' is no name for a class: it begins with a letter.")]
    [InlineData("process", "Process is a word of specs already; choose another name.")]
    [InlineData("completion", "Completion is a word of specs already; choose another name.")]
    [InlineData("patch", "Patch is a word of specs already; choose another name.")]
    public void Have_a_name_that_a_class_can_have(string name, string sentence) =>
        CommandRun.Of("new", folder.PathOf(name)).Complains(ExitCode.Usage, $"quiesce: {sentence}");
}
