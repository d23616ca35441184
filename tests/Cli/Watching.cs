using Quiesce.Cli;
using Quiesce.Cli.Console;
using Quiesce.Cli.Expected;
using Quiesce.Cli.Specs;
using Quiesce.Cli.Watching;

namespace Quiesce.Tests.Cli;

public sealed class Watching : IDisposable
{
    readonly TemporaryFolder folder = new();

    public void Dispose()
    {
        foreach (var file in Directory.GetFiles(folder.FullName, "*.cs"))
            SpecFile.Forget(file);
        folder.Dispose();
    }

    // "P None: A x5, B ok; P Fix: A ok"
    static VerdictTable Table(string text) => new(
    [
        .. from row in text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
           let parts = row.Split(':')
           let title = parts[0].Split(' ')
           select new VerdictTable.Row(title[0], title.ElementAtOrDefault(1) ?? "",
           [
               .. from cell in parts[1].Split(',', StringSplitOptions.TrimEntries)
                  let words = cell.Split(' ')
                  select (words[0], VerdictSummary.OfCell(words[1])!.Value),
           ]),
    ]);

    [Theory]
    [InlineData("p None: A x5, B ok", "p None: A x5, B ok", "No verdict changed.")]
    [InlineData("p None: NoIputLost x10, B ok", "p None: NoIputLost ok, B ok",
        "p None", "  NoIputLost  violated @10 -> holds")]
    [InlineData("p: A ok2, L x4+3", "p: A x, L x4+2",
        "p", "  A  reached @2 -> unreachable", "  L  violated @4+3 -> violated @4+2")]
    [InlineData("p None: A ok", "p None: A ok, New x1", "p None", "  New  new -> violated @1")]
    [InlineData("p None: A ok, Old x1", "p None: A ok", "p None", "  Old  violated @1 -> is gone")]
    [InlineData("p None: A ok", "p None: A ok; p Fix: A ok, B x3", "p Fix  is new", "  A  holds", "  B  violated @3")]
    [InlineData("p None: A ok; q: A ok", "p None: A ok", "q  is gone")]
    public void Shows_what_is_different(string old, string now, params string[] lines) =>
        Assert.Equal(lines, Table(old).ChangesTo(Table(now)));

    [Fact]
    public void Keeps_what_was_known_of_protocols_that_are_broken_now()
    {
        var old = Table("p: A ok; q: B x1");
        Assert.Empty(old.ChangesTo(Table("p: A ok").WithOld(old, ["q"])));
        Assert.Equal(["p", "  A  holds -> violated @2"], old.ChangesTo(Table("p: A x2; q: B ok").WithOld(old, ["q"])));
    }

    // A letter is what the files are like at a look.
    [Theory]
    [InlineData("aaaa", "")]
    [InlineData("aabb", "b")]
    [InlineData("bb", "b")]
    [InlineData("bcddd", "d")]
    [InlineData("bba", "b")]
    [InlineData("bbaac", "ba")]
    [InlineData("baa", "")]
    [InlineData("", "")]
    public void Waits_until_what_is_saved_has_come_to_rest(string looks, string saves) =>
        Assert.Equal(saves, string.Concat(Saves.Of("a", looks.Select(look => $"{look}"))));

    [Fact]
    public void Looks_at_a_file_whoever_replaces_it_and_at_what_it_includes()
    {
        folder.Write("part.cs", "class Part;");
        var file = folder.Write("x.cs", "#:include part.cs\nclass A;");
        var watched = new WatchedFiles(file);
        var first = watched.Look();
        Assert.Equal(first, watched.Look());
        folder.Write("other.cs", "class Other;");
        Assert.Equal(first, watched.Look());
        folder.Write("part.cs", "class Parts;");
        var second = watched.Look();
        Assert.NotEqual(first, second);
        // While it is gone or cannot be read, nothing is forgotten.
        File.Delete(file);
        var third = watched.Look();
        Assert.NotEqual(second, third);
        folder.Write("part.cs", "class P;");
        Assert.NotEqual(third, watched.Look());
        File.Move(folder.PathOf("other.cs"), file);
        Assert.NotEqual(third, watched.Look());
    }

    // Each element of it is a change that is made, and then noticed.
    CommandRun Watch(string path, params Action[] changes)
    {
        using StringWriter output = new(), error = new();
        IEnumerable<string> Saved()
        {
            foreach (var change in changes)
            {
                change();
                output.Write("---\n");
                yield return "";
            }
        }
        var exitCode = Tool.Run(["watch", path], new Session(new Terminal(output, error)) { Saved = Saved() });
        return new CommandRun(exitCode, output.ToString(), error.ToString());
    }

    [Fact]
    public void Checks_a_file_again_at_every_save()
    {
        var text = SpecFiles.Patches + SpecFiles.Protocol("Small");
        var file = folder.Write("small.cs", text);
        var run = Watch(
            file,
            () => File.AppendAllText(file, "// Nothing.\n"),
            () => folder.Write("small.cs", text.Replace("x <= 1", "x <= 2")),
            () => folder.Write("small.cs", "class"),
            () => folder.Write("small.cs", text.Replace("max: 2", "max: nothing")),
            () => folder.Write("small.cs", text.Replace("Var(0, max: 2)", "Var(7, max: 2)")),
            () => folder.Write("small.cs", text),
            () => File.Delete(file),
            () => folder.Write("small.cs", text.Replace("None, Fix", "None")));
        Assert.Equal(
            """
            small  bound=1
                    IsSmall
                    |   IsSet
                    |   |    TypeInvariant
                    |   |    |   NoDeadlock
              None  x1  ok1  ok  ok  2 states, depth 2
              Fix   ok  ok1  ok  ok  2 states, depth 2

            ok: holds. ok3: reached after 3 steps. x5: violated after 5 steps. x4+3: after 4 steps and a loop of 3.
            x: never reached. ?: unknown. -: not in this variant.
            ---
            No verdict changed.
            ---
            small None
              IsSmall  violated @1 -> holds
            ---
            ---
            ---
            ---
            small None
              IsSmall  holds -> violated @1
            ---
            ---
            small Fix  is gone

            """,
            run.Output);
        var errors = run.Error.TrimEnd('\n').Split('\n');
        Assert.Contains($"quiesce: {file} does not compile:", errors);
        Assert.Contains(errors, line => line.Contains("error CS0103: The name 'nothing'"));
        Assert.Contains(errors, line => line == $"{file}:4: x starts at 7, outside its domain 0..2.");
        Assert.Contains($"quiesce: The spec {file} does not exist.", errors);
        Assert.Equal(ExitCode.Unknown, run.ExitCode);
    }

    [Fact]
    public void Checks_a_project_again()
    {
        string Text(string limit) => "using Quiesce.Language; using Bool = Quiesce.Language.Expr<bool>; namespace Mine;\n"
            + SpecFiles.Patches + SpecFiles.Protocol("Small").Replace("x <= 1", limit);
        var project = folder.Write("Mine.csproj",
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
              <ItemGroup><Reference Include="{typeof(Quiesce.Language.Protocol).Assembly.Location}" /></ItemGroup>
            </Project>
            """);
        folder.Write("Small.cs", Text("x <= 1"));
        try
        {
            var run = Watch(folder.FullName, () => folder.Write("Small.cs", Text("x <= 2")));
            Assert.EndsWith("---\nmine/small None\n  IsSmall  violated @1 -> holds\n", run.Output);
        }
        finally
        {
            BuildStamp.Forget(project);
        }
    }

    [Fact]
    public void Ends_when_it_is_interrupted()
    {
        var file = folder.Write("small.cs", SpecFiles.Patches + SpecFiles.Protocol("Small"));
        var run = CommandRun.Of(new CancellationToken(canceled: true), "watch", file);
        Assert.Equal(ExitCode.Unknown, run.ExitCode);
        Assert.Equal("", run.Output);
    }

    [Fact]
    public void Needs_something_to_watch()
    {
        CommandRun.Of("watch").Complains(
            ExitCode.Usage, "quiesce: Watch what? Name a .cs file, a project, or its directory.");
        CommandRun.Of("watch", folder.PathOf("no.cs")).Complains(
            ExitCode.Usage, $"quiesce: The spec {folder.PathOf("no.cs")} does not exist.");
    }
}
