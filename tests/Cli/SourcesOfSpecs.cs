using System.Text.Json.Nodes;
using Quiesce.Cli.Console;
using Quiesce.Cli.Specs;
using Quiesce.Tests.Agreement;
using Quiesce.Tests.Sources;

namespace Quiesce.Tests.Cli;

/// <summary><c>quiesce sources</c>: a spec beside the code that it was written against.</summary>
public sealed class SourcesOfSpecs : IDisposable
{
    const string Spec =
        """
        using Quiesce.Language;

        /// <summary>The device is taken away. See drivers/dev.c:dev_open() and :dev_close().</summary>
        public sealed class Removal : Protocol
        {
            readonly Var<bool> closed = Var(false);
            readonly Var<bool> freed = Var(false);

            [Kernel("drivers/dev.c:dev_remove")]
            Process Remover => FairProcess([Close, WaitForUsers, Free]);

            // dev_remove()
            void Close() => closed.Next = true;     // set_bit(DEV_CLOSED)
            void WaitForUsers() => Await(closed);   // wait_for_users(dev)
            void Free() => freed.Next = true;       // kfree(dev)

            /// <summary>It is freed.</summary>
            [Reachable] public Bool IsFreed => freed;
        }

        """;

    const string Code =
        """
        int dev_open(struct dev *dev)
        {
        	return test_bit(DEV_CLOSED, &dev->flags) ? -ENODEV : 0;
        }

        void dev_close(struct dev *dev)
        {
        	put(dev);
        }

        void dev_remove(struct dev *dev)
        {
        	set_bit(DEV_CLOSED, &dev->flags);
        	wait_for_users(dev);
        	kfree(dev);
        }

        """;

    readonly TemporaryFolder folder = new();
    readonly string spec;

    public SourcesOfSpecs()
    {
        spec = folder.Write("removal.cs", Spec);
        Directory.CreateDirectory(folder.PathOf("tree/drivers"));
        folder.Write("tree/drivers/dev.c", Code);
    }

    public void Dispose()
    {
        SpecFile.Forget(spec);
        folder.Dispose();
    }

    string Tree => folder.PathOf("tree");

    string Record => File.ReadAllText(folder.PathOf("removal.sources"));

    CommandRun Sources(params string[] more) => CommandRun.Of(["sources", spec, "--kernel", Tree, .. more]);

    void Edit(string old, string text) =>
        folder.Write("tree/drivers/dev.c", File.ReadAllText(folder.PathOf("tree/drivers/dev.c")).Replace(old, text));

    [Fact]
    public void What_is_not_recorded_is_said_and_recorded()
    {
        var before = Sources();
        Assert.Equal(ExitCode.Unknown, before.ExitCode);
        Assert.Contains("  drivers/dev.c:dev_close   not recorded\n", before.Output);
        Assert.Contains("3 functions: 3 are not recorded.\nNext: quiesce sources --kernel ", before.Output);
        var accepting = Sources("--accept").Succeeds();
        Assert.Contains("drivers/dev.c:dev_remove added\n", accepting.Output);
        Assert.EndsWith("Review the difference like code.\n", accepting.Output);
        Assert.Matches(
            "^# .*\n\nremoval\n  drivers/dev.c:dev_close   [0-9a-f]{16}  -\n  drivers/dev.c:dev_open    [0-9a-f]{16}  -\n"
                + "  drivers/dev.c:dev_remove  [0-9a-f]{16}  -\n$",
            Record);
        Assert.EndsWith("3 functions, all as recorded.\n", Sources().Succeeds().Output);
        Assert.Contains("nothing has changed", Sources("--accept").Succeeds().Output);
    }

    [Fact]
    public void A_change_is_said_with_what_became_of_the_calls()
    {
        Sources("--accept").Succeeds();
        Edit("\twait_for_users(dev);\n", "\t/* nobody is in */\n");
        var run = Sources();
        Assert.Equal(ExitCode.Differs, run.ExitCode);
        Assert.Contains("  drivers/dev.c:dev_remove  changed    since it was recorded\n", run.Output);
        Assert.Contains("The margins name calls that are not in it: wait_for_users() (WaitForUsers).", run.Output);
        Assert.Contains("stand in it in this order: set_bit(), kfree().", run.Output);
        Assert.Contains("3 functions: 1 is not as recorded.", run.Output);
        Assert.Contains("drivers/dev.c:dev_remove changed\n", Sources("--accept").Succeeds().Output);
        Sources().Succeeds();
    }

    [Fact]
    public void Json_says_the_same()
    {
        Sources("--accept").Succeeds();
        Edit("\tkfree(dev);\n", "");
        var report = JsonNode.Parse(Sources("--json").Output)!;
        Assert.Equal(20, (int)report["exitCode"]!);
        var function = report["protocols"]![0]!["functions"]![2]!;
        Assert.Equal("drivers/dev.c:dev_remove", (string)function["function"]!);
        Assert.Equal("changed", (string)function["state"]!);
        Assert.Equal(["set_bit", "wait_for_users"], function["calls"]!["now"]!.AsArray().Select(call => (string)call!));
        Assert.Equal(["kfree"], function["calls"]!["gone"]!.AsArray().Select(call => (string)call!));
    }

    [Fact]
    public void What_is_gone_can_be_recorded_and_what_is_named_no_more_goes()
    {
        Edit("dev_close", "dev_shut");
        Assert.Equal(ExitCode.Differs, Sources().ExitCode);
        Assert.Contains("dev_close recorded as gone\n", Sources("--accept").Succeeds().Output);
        Assert.Contains("  drivers/dev.c:dev_close   gone              -\n", Record);
        Sources().Succeeds();
        Edit("dev_shut", "dev_close");
        Assert.Contains("dev_close   there again\n", Sources().Output);
        folder.Write("removal.sources", Record.Replace("dev_close ", "dev_drop  "));
        var stale = Sources();
        Assert.Equal(ExitCode.Differs, stale.ExitCode);
        Assert.Contains("drivers/dev.c:dev_drop is recorded, and removal does not name it.\n", stale.Output);
        Sources("--accept").Succeeds();
        Assert.DoesNotContain("dev_drop", Record);
    }

    [FactWith(Other.Git)]
    public void Commits_are_those_that_changed_the_text_and_the_order_is_compared()
    {
        using var git = new GitFolder();
        git.Write("drivers/dev.c", Code);
        var first = git.Commit("dev: begin");
        string[] words = ["sources", spec, "--kernel", git.FullName];
        CommandRun.Of([.. words, "--accept"]).Succeeds();
        Assert.Contains($"  {first}\n", Record);
        git.Replace("drivers/dev.c", "\tset_bit", "\t/* first */ set_bit");
        git.Commit("dev: a comment");
        git.Replace("drivers/dev.c", "\twait_for_users(dev);\n\tkfree(dev);\n", "\tkfree(dev);\n\twait_for_users(dev);\n");
        var swap = git.Commit("dev: swap");
        var run = CommandRun.Of(words);
        Assert.Contains($"  changed    since {first}, 1 commit\n", run.Output);
        Assert.Contains($"\n  {swap}  dev: swap\n", run.Output);
        Assert.Contains("stood in it in this order: set_bit(), wait_for_users(), kfree().", run.Output);
        Assert.Contains("Now it is this: set_bit(), kfree(), wait_for_users().", run.Output);
        CommandRun.Of([.. words, "--at", first]).Succeeds();
        Assert.Equal(ExitCode.Differs, CommandRun.Of([.. words, "--at", "main"]).ExitCode);
        git.Delete("drivers/dev.c");
        git.Write("drivers/core.c", Code);
        git.Commit("dev: move");
        run = CommandRun.Of(words);
        Assert.Contains($"  moved  to drivers/core.c, unchanged since {first}, 2 commits\n", run.Output);
        Assert.Contains("Write [Kernel(\"drivers/core.c:dev_remove\")] in the spec.", run.Output);
        Assert.Contains("dev_remove found elsewhere, in drivers/core.c:dev_remove\n",
            CommandRun.Of([.. words, "--accept"]).Succeeds().Output);
        Assert.Contains($"  in drivers/core.c:dev_remove\n", Record);
        CommandRun.Of(words).Succeeds();
    }

    [Fact]
    public void A_folder_that_cannot_be_read_is_said()
    {
        CommandRun.Of("sources", spec, "--kernel", folder.PathOf("no"))
            .Complains(ExitCode.Usage, $"quiesce: There is no folder {folder.PathOf("no")}.");
        CommandRun.Of("sources", spec, "--kernel", spec)
            .Complains(ExitCode.Usage, $"quiesce: {spec} is a file: name the folder of the sources.");
        Directory.CreateDirectory(folder.PathOf("empty"));
        CommandRun.Of("sources", spec, "--kernel", folder.PathOf("empty"))
            .Complains(ExitCode.Usage, $"quiesce: {folder.PathOf("empty")} holds no C source.");
        CommandRun.Of("sources", spec)
            .Complains(ExitCode.Usage, "quiesce: Option '--kernel' is required. 'quiesce sources --help' shows what there is.");
    }

    [FactWith(Other.Git)]
    public void A_revision_that_is_not_there_is_said()
    {
        Sources("--at", "v1").Complains(
            ExitCode.Usage, $"quiesce: {Tree} is in no git repository, so that it has no revision v1.");
        using var git = new GitFolder();
        git.Write("drivers/dev.c", Code);
        CommandRun.Of("sources", spec, "--kernel", git.FullName, "--at", "HEAD")
            .Complains(ExitCode.Usage, $"quiesce: {git.FullName} has no revision HEAD.");
        git.Commit("dev: begin");
        CommandRun.Of("sources", spec, "--kernel", git.FullName, "--at", "v1")
            .Complains(ExitCode.Usage, $"quiesce: {git.FullName} has no revision v1.");
        CommandRun.Of("sources", spec, "--kernel", git.FullName, "--at", "--output=x")
            .Complains(ExitCode.Usage, $"quiesce: {git.FullName} has no revision --output=x.");
    }

    [Fact]
    public void A_spec_without_functions_and_a_record_that_cannot_be_read_are_said()
    {
        CommandRun.Of("sources", "peterson", "--kernel", Tree).Complains(
            ExitCode.Input,
            "quiesce: reference/peterson names no function of the code: say [Kernel(\"FILE:FUNCTION\")] of its processes "
                + "and steps.");
        var path = folder.Write("removal.sources", "removal\n  drivers/dev.c:dev_open 12 -\n");
        Sources().Complains(
            ExitCode.Input,
            $"quiesce: {path}:2: 'drivers/dev.c:dev_open 12 -' is not 'FILE:FUNCTION DIGEST REVISION' below the name of a "
                + "protocol.");
    }
}
