using Quiesce.Cli.Console;

namespace Quiesce.Tests.Cli;

/// <summary>What a search does not look at beyond a constraint is unknown, and can be expected to be.</summary>
public sealed class BoundedByConstraints : IDisposable
{
    readonly TemporaryFolder folder = new();

    public void Dispose()
    {
        Quiesce.Cli.Specs.SpecFile.Forget(File_);
        folder.Dispose();
    }

    string File_ => folder.PathOf("counts.cs");

    string Write(string constraint = "[Constraint] public Bool Few => x < 3;") => folder.Write("counts.cs", $$"""
        public sealed class Counts : Protocol
        {
            readonly Var<int> x = Var(0, max: 9);
            Process Only => Process([Add]);
            void Add()
            {
                Await(x < 9);
                x.Next = x + 1;
                Goto(Add);
            }
            [Invariant] public Bool Small => x <= 8;
            [Invariant] public Bool NotTwo => x != 2;
            [Reachable] public Bool One => x == 1;
            {{constraint}}
        }
        """);

    [Fact]
    public void Verdicts_are_written_down_and_verified_with_their_question_marks()
    {
        var file = Write();
        CommandRun.Of("verify", file, "--accept").Succeeds();
        var expected = File.ReadAllText(folder.PathOf("counts.expected"));
        Assert.Contains(" ? ", expected);
        Assert.Contains("x2", expected);
        var run = CommandRun.Of("verify", file, "--engine", "explicit").Succeeds();
        Assert.EndsWith("as expected.\n", run.Output);
        // Without the constraint other things are found, and said.
        Write(constraint: "");
        Quiesce.Cli.Specs.SpecFile.Forget(File_);
        run = CommandRun.Of("verify", file, "--engine", "explicit");
        Assert.Equal(ExitCode.Differs, run.ExitCode);
        Assert.Contains("Small is violated@9, expected unknown", run.Output);
    }
}
