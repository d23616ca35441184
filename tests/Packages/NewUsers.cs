using System.IO.Compression;
using Quiesce.Cli.Console;

namespace Quiesce.Tests.Packages;

/// <summary>What somebody does who has the packages and no checkout.</summary>
[Trait("Needs", "packages")]
public class NewUsers(Packed packed) : IClassFixture<Packed>
{
    [Fact]
    public void Are_told_where_the_tool_is_and_how_to_start_it()
    {
        Assert.Contains($" is installed: {packed.Bin}/quiesce\n", packed.Installation.Output);
        Assert.Contains($"export PATH=\"{packed.Bin}:$PATH\"\n", packed.Installation.Output);
    }

    [Fact]
    public void Check_what_comes_with_the_tool_in_an_empty_folder()
    {
        var empty = packed.NewFolder("empty");
        Assert.Contains("\nbtrfs/delayed-iputs  workers=2\n", packed.Quiesce(empty, "list").Succeeds().Output);
        Assert.Contains("spec/Btrfs/DelayedIputs.cs:", packed.Quiesce(empty, "list", "--long", "delayed-iputs").Succeeds().Output);
        var check = packed.Quiesce(empty, "check", "delayed-iputs", "--variant", "None");
        Assert.Equal(ExitCode.Safety, check.ExitCode);
        Assert.Contains("  violated  NoWakeAfterFree   5 steps ", check.Output);
        var verify = packed.Quiesce(empty, "verify", "delayed-iputs").Succeeds();
        Assert.EndsWith("4 lines, all as expected.\n", verify.Output);
        Assert.Contains("agrees on all", verify.Output);
        packed.Quiesce(empty, "certify", "delayed-iputs").Succeeds();
        Assert.Empty(Directory.EnumerateFileSystemEntries(empty));
    }

    [Fact]
    public void Complete_command_lines()
    {
        var empty = packed.NewFolder("completion");
        var bash = Path.Combine(empty, "complete.bash");
        File.WriteAllText(bash, packed.Quiesce(empty, "completion", "bash").Succeeds().Output + $"""
            compopt() {"{"} :; {"}"}
            COMP_LINE="quiesce check delayed-iputs --variant Wait"
            COMP_POINT=$(({"${#COMP_LINE}"}))
            _quiesce {packed.Bin}/quiesce
            echo "$COMPREPLY"
            """);
        var run = packed.Run(empty, "bash", bash);
        Assert.Equal(("WaitForIputs\n", ""), (run.Output, run.Error));
    }

    [Fact]
    public void Write_a_protocol_of_their_own()
    {
        var pool = packed.New("quiesce-spec", "my-pool");
        var check = packed.Quiesce(pool, "check");
        Assert.Equal("", check.Error);
        Assert.Contains("violated  NoTaskLost ", check.Output);
        Assert.Contains("exited.done = 1", check.Output);
        Assert.Equal(ExitCode.Safety, check.ExitCode);

        packed.Quiesce(pool, "verify", "--accept").Succeeds();
        Assert.EndsWith("4 lines, all as expected.\n", packed.Quiesce(pool, "verify").Succeeds().Output);
        packed.Quiesce(pool, "prove", "--variant", "RefuseAndDrain").Succeeds();

        // What the analyzer says while typing comes along.
        var protocol = Path.Combine(pool, "ThreadPool.cs");
        File.WriteAllText(protocol, File.ReadAllText(protocol).Replace("stopping.Next = true;", "stopping = true;"));
        var wrong = packed.Quiesce(pool, "check");
        Assert.Contains("error QSC007", wrong.Error);
        Assert.Equal(ExitCode.Input, wrong.ExitCode);
    }

    [Fact]
    public void Write_a_file_of_their_own_without_an_SDK()
    {
        var folder = packed.NewFolder("files");
        packed.QuiesceWithoutSdk(folder, "new", "teardown").Succeeds();
        var check = packed.QuiesceWithoutSdk(folder, "check", "teardown.cs");
        Assert.Equal("", check.Error);
        Assert.Contains("  violated  NoUseAfterFree ", check.Output);
        Assert.Contains("Next: quiesce trace teardown --variant None --spec teardown.cs ", check.Output);
        Assert.Equal(ExitCode.Safety, check.ExitCode);

        // The SDK reads the same files.
        packed.Quiesce(folder, "new", "pool", "--kernel").Succeeds();
        foreach (var file in new[] { "teardown.cs", "pool.cs" })
            Assert.DoesNotContain("warning", packed.Run(folder, "dotnet", "build", file, "--nologo").Succeeds().Output);

        // Other packages are its business.
        var uses = Path.Combine(folder, "uses.cs");
        File.WriteAllText(uses, $"#:package FSharp.Core@{packed.FSharpCore}\n"
            + "public static class Uses { public static Microsoft.FSharp.Core.Unit? Nothing => null; }\n"
            + string.Join('\n', File.ReadLines(Path.Combine(folder, "teardown.cs")).Skip(2)));
        var wrong = packed.QuiesceWithoutSdk(folder, "check", "uses.cs");
        Assert.Equal(
            $"quiesce: uses.cs:1: #:package FSharp.Core@{packed.FSharpCore} cannot be had: To build a spec project takes "
            + "the .NET SDK, and there is no 'dotnet' to run.\n",
            wrong.Error);
        Assert.Equal(ExitCode.Input, wrong.ExitCode);
        Assert.Equal("", packed.Quiesce(folder, "check", "uses.cs").Error);
    }

    [Fact]
    public void Write_tests_of_their_own()
    {
        var tests = packed.New("quiesce-tests", "Pool.Tests");
        var run = packed.Run(tests, "dotnet", "test", "--nologo");
        Assert.Contains("Passed!  - Failed:     0, Passed:     9,", run.Output);
        Assert.Equal(0, run.ExitCode);
    }

    // A package that somebody else has the name of would be theirs for everybody who restores ours.
    [Fact]
    public void Get_what_is_ours_from_us_and_Z3_where_it_fits()
    {
        var names = Directory.GetFiles(packed.Packages, "*.nupkg").Select(Path.GetFileName).ToList();
        Assert.All(names, name => Assert.StartsWith("quiesce", name, StringComparison.OrdinalIgnoreCase));
        foreach (var name in names)
        {
            using var package = ZipFile.OpenRead(Path.Combine(packed.Packages, name!));
            var nuspec = package.Entries.Single(entry => entry.Name.EndsWith(".nuspec", StringComparison.Ordinal));
            using var reader = new StreamReader(nuspec.Open());
            var text = reader.ReadToEnd();
            Assert.DoesNotContain("id=\"Microsoft.Z3\"", text);
            Assert.Contains("<license type=\"expression\">MIT</license>", text);
        }
        bool HoldsZ3(string package) => packed.Holds(package, "libz3.so.4");
        Assert.False(HoldsZ3("quiesce.any"));
        Assert.Equal(packed.CanUnpackZ3, HoldsZ3("quiesce.linux-x64"));
        Assert.Equal(packed.CanUnpackZ3, HoldsZ3("Quiesce.Z3"));
    }
}
