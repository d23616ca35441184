using Quiesce.Sources;
using Quiesce.Tests.Agreement;
using Quiesce.Tests.Cli;

namespace Quiesce.Tests.Sources;

/// <summary>Where functions went, in a folder and in a repository.</summary>
public class Locating
{
    const string Body =
        """
        {
        	struct btrfs_fs_info *fs_info = arg;

        	set_bit(FLAG, &fs_info->flags); /* first */
        	kthread_park(fs_info->cleaner);
        	if (wait_event(fs_info->wait, fs_info->done))
        		commit(fs_info);
        	for (int k = 0; k < 4; k++)
        		stop(fs_info->threads[k]);
        	kfree(fs_info);
        }

        """;

    static readonly FunctionReference Close = FunctionReference.Parse("fs/a.c:close_all");

    static LocatedFunction Locate(
        string folder, FunctionReference reference, RecordedFunction? recorded = null, string? at = null)
    {
        using var sources = SourceCheckout.Open(folder, at);
        return Assert.Single(sources.Locate([(reference, recorded)]));
    }

    static RecordedFunction Recorded(GitFolder git)
    {
        using var sources = SourceCheckout.Open(git.FullName, "HEAD");
        var located = Assert.Single(sources.Locate([(Close, null)]));
        return new(Close, located.Text!.Digest, sources.Revision, null);
    }

    static GitFolder Repository()
    {
        var git = new GitFolder();
        git.Write("fs/a.c", $"int before(void) {{ return 1; }}\n\nvoid close_all(void *arg)\n{Body}");
        git.Write("fs/b.c", "static int init(void) { return 1; }\n");
        git.Write("mm/b.c", "static int init(void) { return 2; }\n");
        git.Write("fs/a.h", "void close_all(void *arg);\n#define open_all(x) close_all(x)\n");
        git.Commit("the first");
        return git;
    }

    [FactWith(Other.Git)]
    public void A_function_is_where_it_is_said()
    {
        using var git = Repository();
        var located = Locate(git.FullName, Close);
        Assert.Equal((FunctionPlace.There, "fs/a.c", 3), (located.Place, located.Text!.File, located.Text.Line));
        Assert.Equal(FunctionPlace.There, Locate(git.FullName, FunctionReference.Parse("fs/a.h:open_all()")).Place);
        // A declaration is none.
        Assert.Equal(FunctionPlace.Moved, Locate(git.FullName, FunctionReference.Parse("fs/a.h:close_all")).Place);
        Assert.Equal(FunctionPlace.There, Locate(git.FullName, FunctionReference.Parse("fs/a.c")).Place);
        Assert.Equal(FunctionPlace.Gone, Locate(git.FullName, FunctionReference.Parse("fs/c.c")).Place);
        Assert.Equal(FunctionPlace.Gone, Locate(git.FullName, FunctionReference.Parse("fs/c.c:nothing")).Place);
        Assert.Equal(FunctionPlace.Unread, Locate(git.FullName, FunctionReference.Parse("src/a.go:Close")).Place);
        var several = Locate(git.FullName, FunctionReference.Parse("init"));
        Assert.Equal(FunctionPlace.Several, several.Place);
        Assert.Equal(["fs/b.c", "mm/b.c"], several.Files.ToArray());
        var alone = Locate(git.FullName, FunctionReference.Parse("close_all"));
        Assert.Equal((FunctionPlace.There, "fs/a.c:close_all"), (alone.Place, $"{alone.In}"));
    }

    [FactWith(Other.Git)]
    public void Only_a_change_of_the_text_is_one()
    {
        using var git = Repository();
        var recorded = Recorded(git);
        git.Replace("fs/a.c", "/* first */", "/* at first */");
        git.Commit("a comment");
        git.Replace("fs/a.c", "return 1", "return 2");
        git.Commit("another function");
        var located = Locate(git.FullName, Close, recorded);
        Assert.False(located.IsChanged);
        Assert.False(located.Differs);
        git.Replace("fs/a.c", "k < 4", "k < 5");
        var second = git.Commit("one thread more");
        git.Replace("fs/a.c", "kthread_park", "kthread_stop");
        using var sources = SourceCheckout.Open(git.FullName, null);
        located = Assert.Single(sources.Locate([(Close, recorded)]));
        Assert.True(located.IsChanged && located.Differs);
        Assert.Equal(
            [new("", "not committed"), new(second, "one thread more")], sources.CommitsOf(located).ToArray());
        Assert.Contains("kthread_park", located.Before!.Calls);
        Assert.DoesNotContain("kthread_park", located.Text!.Calls);
        // What is not committed has no revision.
        Assert.Null(sources.RevisionOf("fs/a.c"));
        Assert.Equal(second, sources.RevisionOf("fs/b.c"));
        // At a revision the folder does not count.
        Assert.Contains("kthread_park", Locate(git.FullName, Close, recorded, second).Text!.Calls);
        Assert.False(Locate(git.FullName, Close, recorded, recorded.Revision).IsChanged);
    }

    [FactWith(Other.Git)]
    public void A_function_that_moves_is_found()
    {
        using var git = Repository();
        var recorded = Recorded(git);
        git.Write("fs/new/c.c", $"void close_all(void *arg)\n{Body}");
        git.Write("fs/a.c", "int before(void) { return 1; }\n");
        var moving = git.Commit("move it");
        git.Replace("fs/new/c.c", "k < 4", "k < 5");
        var changing = git.Commit("one thread more");
        foreach (var at in new[] { null, "HEAD", changing })
        {
            using var sources = SourceCheckout.Open(git.FullName, at);
            var located = Assert.Single(sources.Locate([(Close, recorded)]));
            Assert.Equal((FunctionPlace.Moved, "fs/new/c.c:close_all"), (located.Place, $"{located.In}"));
            Assert.True(located.IsChanged);
            Assert.Equal([changing, moving], sources.CommitsOf(located).Select(commit => commit.Revision));
        }
        var unchanged = Locate(git.FullName, Close, recorded, moving);
        Assert.Equal((FunctionPlace.Moved, false, true), (unchanged.Place, unchanged.IsChanged, unchanged.Differs));
        // Once that is recorded it is as recorded.
        var accepted = recorded with { In = unchanged.In };
        Assert.False(Locate(git.FullName, Close, accepted, moving).Differs);
    }

    [FactWith(Other.Git)]
    public void A_function_of_the_same_name_is_not_the_one_that_went()
    {
        using var git = Repository();
        var recorded = Recorded(git);
        git.Write("fs/a.c", "int before(void) { return 1; }\n");
        git.Write("fs/c.c", "static int close_all(int x, int y) { while (x < y) x += y * 2; return x - y / x + 3 - y; }\n");
        git.Commit("another one");
        Assert.Equal(FunctionPlace.Gone, Locate(git.FullName, Close, recorded).Place);
        // Where nothing is known of it, it may be.
        Assert.Equal(FunctionPlace.Moved, Locate(git.FullName, Close).Place);
    }

    [FactWith(Other.Git)]
    public void A_function_under_another_name_is_found()
    {
        using var git = Repository();
        var recorded = Recorded(git);
        git.Replace("fs/a.c", "close_all", "close_everything");
        git.Commit("rename it");
        var located = Locate(git.FullName, Close, recorded);
        Assert.Equal((FunctionPlace.Renamed, 1.0, false), (located.Place, located.Likeness, located.IsChanged));
        Assert.Equal("fs/a.c:close_everything", $"{located.In}");
        Assert.True(located.Differs);
        // The digest is enough, without git.
        Assert.Equal(FunctionPlace.Renamed, Locate(git.FullName, Close, recorded with { Revision = null }).Place);
        git.Replace("fs/a.c", "k < 4", "k < 5");
        var changing = git.Commit("one thread more");
        located = Locate(git.FullName, Close, recorded);
        Assert.Equal((FunctionPlace.Renamed, true), (located.Place, located.IsChanged));
        Assert.InRange(located.Likeness, 0.7, 0.99);
        using (var sources = SourceCheckout.Open(git.FullName, null))
            Assert.Equal(changing, sources.CommitsOf(located)[0].Revision);
        // Nearly the same is found only where the text is known.
        Assert.Equal(FunctionPlace.Gone, Locate(git.FullName, Close, recorded with { Revision = null }).Place);
    }

    [FactWith(Other.Git)]
    public void A_twin_that_was_there_before_is_no_new_name()
    {
        using var git = Repository();
        git.Write("fs/a.c", $"void close_all(void *arg)\n{Body}\nvoid close_some(void *arg)\n{Body}");
        git.Commit("a twin");
        var recorded = Recorded(git);
        git.Write("fs/a.c", $"void close_some(void *arg)\n{Body}");
        git.Commit("drop one");
        Assert.Equal(FunctionPlace.Gone, Locate(git.FullName, Close, recorded).Place);
    }

    [FactWith(Other.Git)]
    public void What_is_gone_has_the_commit_that_dropped_it()
    {
        using var git = Repository();
        var recorded = Recorded(git);
        git.Write("fs/a.c", "int before(void) { return 1; }\n");
        var dropping = git.Commit("drop it");
        using var sources = SourceCheckout.Open(git.FullName, null);
        var located = Assert.Single(sources.Locate([(Close, recorded)]));
        Assert.Equal(FunctionPlace.Gone, located.Place);
        Assert.Equal([new(dropping, "drop it")], sources.CommitsOf(located).ToArray());
        Assert.False(Locate(git.FullName, Close, new(Close, null, dropping, null)).Differs);
    }

    [FactWith(Other.Git)]
    public void A_folder_of_a_repository_and_a_bare_one_are_read()
    {
        using var git = Repository();
        var below = FunctionReference.Parse("a.c:close_all");
        Assert.Equal(FunctionPlace.There, Locate(git.PathOf("fs"), below, null, "HEAD").Place);
        Assert.Equal(FunctionPlace.Moved, Locate(git.PathOf("fs"), FunctionReference.Parse("b.c:close_all"), null, "HEAD").Place);
        using var bare = new TemporaryFolder();
        git.Git("clone", "--quiet", "--bare", git.FullName, bare.PathOf("bare.git"));
        Assert.Equal(FunctionPlace.There, Locate(bare.PathOf("bare.git"), Close).Place);
    }

    [FactWith(Other.Git)]
    public void A_text_that_a_clone_has_not_is_not_gone()
    {
        using var git = Repository();
        var blob = git.Git("rev-parse", "HEAD:fs/a.c").Trim();
        var file = git.PathOf($".git/objects/{blob[..2]}/{blob[2..]}");
        File.SetAttributes(file, FileAttributes.Normal);
        File.Delete(file);
        var wrong = Assert.Throws<SourceException>(() => Locate(git.FullName, Close, null, "HEAD"));
        Assert.StartsWith("fs/a.c cannot be read: the repository has no text of it at ", wrong.Message);
        // The folder has it.
        Assert.Equal(FunctionPlace.There, Locate(git.FullName, Close).Place);
    }

    [Fact]
    public void A_folder_without_git_is_read()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.PathOf("fs"));
        folder.Write("fs/a.c", $"void close_all(void *arg)\n{Body}");
        using var sources = SourceCheckout.Open(folder.FullName, null);
        var located = Assert.Single(sources.Locate([(Close, null)]));
        Assert.Equal(FunctionPlace.There, located.Place);
        Assert.Null(sources.Revision);
        Assert.Empty(sources.CommitsOf(located));
    }
}
