using Quiesce.Cli.Specs;
using Quiesce.Tests.Cli;
using Quiesce.Tests.Sources;

namespace Quiesce.Tests.Repository;

/// <summary>What docs/sources.md is about: a spec of a driver, and the repository that the driver is in.</summary>
static class DeviceTree
{
    public const string Spec = "removal.cs", Tree = "linux";

    const string Driver = "drivers/dev.c";

    const string SpecText =
        """
        using Quiesce.Language;

        /// <summary>A device is taken away. See drivers/dev.c:dev_open() and :dev_close().</summary>
        public sealed class Removal : Protocol
        {
            readonly Var<bool> closed = Var(false);         // DEV_CLOSED
            readonly Var<int> users = Var(0, max: 1);       // dev->users
            readonly Var<bool> freed = Var(false);

            [Kernel("drivers/dev.c:dev_remove")]
            Process Remover => FairProcess([Close, WaitForUsers, Free]);

            // dev_remove()
            void Close() => closed.Next = true;             // set_bit(DEV_CLOSED)
            void WaitForUsers() => Await(users == 0);       // wait_event(dev->wait)
            void Free() => freed.Next = true;               // kfree(dev)

            /// <summary>The device is freed.</summary>
            [Liveness] public Temporal IsFreed => Eventually(freed);
        }
        """;

    const string DriverText =
        """
        int dev_open(struct dev *dev)
        {
        	if (test_bit(DEV_CLOSED, &dev->flags))
        		return -ENODEV;
        	atomic_inc(&dev->users);
        	return 0;
        }

        void dev_close(struct dev *dev)
        {
        	if (atomic_dec_and_test(&dev->users))
        		wake_up(&dev->wait);
        }

        void dev_remove(struct dev *dev)
        {
        	set_bit(DEV_CLOSED, &dev->flags);
        	wait_event(dev->wait, atomic_read(&dev->users) == 0);
        	kfree(dev);
        }

        """;

    /// <summary>A file of it, or the record that <c>--accept</c> makes.</summary>
    public static string File(string name)
    {
        using var folder = new TemporaryFolder();
        WriteTo(folder, isChanged: true);
        Forget(folder);
        return System.IO.File.ReadAllText(folder.PathOf(name));
    }

    /// <summary>Writes the spec and the repository.</summary>
    /// <param name="isChanged">The spec is recorded, and commits come behind that.</param>
    public static void WriteTo(TemporaryFolder folder, bool isChanged)
    {
        folder.Write(Spec, SpecText + "\n");
        Directory.CreateDirectory(folder.PathOf(Tree));
        var git = new GitFolder(folder.PathOf(Tree));
        git.Write(Driver, DriverText);
        git.Commit("dev: a driver");
        if (!isChanged)
            return;
        CommandRun.Of("sources", folder.PathOf(Spec), "--kernel", folder.PathOf(Tree), "--accept").Succeeds();
        git.Replace(Driver, "\tset_bit(", "\t/* No new users. */\n\tset_bit(");
        git.Commit("dev: say why");
        git.Replace(
            Driver, "\tset_bit(DEV_CLOSED, &dev->flags);\n\twait_event(dev->wait, atomic_read(&dev->users) == 0);\n",
            "\twait_event(dev->wait, atomic_read(&dev->users) == 0);\n\tset_bit(DEV_CLOSED, &dev->flags);\n");
        git.Commit("dev: do not fail opens while we wait");
        git.Replace(Driver, "dev_close", "dev_release");
        git.Commit("dev: rename dev_close()");
        var end = DriverText.IndexOf("void dev_close", StringComparison.Ordinal);
        git.Replace(Driver, DriverText[..end], "");
        git.Write("drivers/core.c", DriverText[..end]);
        git.Commit("dev: a file for what all drivers share");
    }

    /// <summary>What the tool has compiled of it goes.</summary>
    public static void Forget(TemporaryFolder folder)
    {
        SpecFile.Forget(folder.PathOf(Spec));
        foreach (var file in Directory.EnumerateFiles(folder.PathOf(Tree), "*", SearchOption.AllDirectories))
            System.IO.File.SetAttributes(file, FileAttributes.Normal);
    }
}
