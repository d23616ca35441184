using System.Diagnostics;
using Quiesce.Sources.Trees;
using Quiesce.Tests.Cli;

namespace Quiesce.Tests.Sources;

/// <summary>A small repository outside the checkout, the same at every run: its revisions are always those.</summary>
sealed class GitFolder : IDisposable
{
    readonly TemporaryFolder? temporary;
    int commits;

    /// <param name="folder">One that is there; without it, one that goes with this.</param>
    public GitFolder(string? folder = null)
    {
        temporary = folder is null ? new() : null;
        FullName = folder ?? temporary!.FullName;
        Assert.True(Missing is null, Missing);
        Git("init", "--quiet", "--initial-branch=main");
    }

    /// <summary>Null if git can be run, otherwise what is missing.</summary>
    public static string? Missing { get; } =
        GitRepository.IsGitInstalled ? null : "git: not installed, and QUIESCE_GIT is not set";

    public string FullName { get; }

    public string PathOf(string file) => Path.Combine(FullName, file);

    public void Write(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(file))!);
        File.WriteAllText(PathOf(file), text);
    }

    public void Replace(string file, string old, string text)
    {
        var before = File.ReadAllText(PathOf(file));
        Assert.Contains(old, before);
        Write(file, before.Replace(old, text));
    }

    public void Delete(string file) => File.Delete(PathOf(file));

    /// <summary>Commits everything; its revision, 12 digits.</summary>
    public string Commit(string subject)
    {
        Git("add", "--all");
        Git("commit", "--quiet", "--allow-empty", "--message", subject);
        return Git("rev-parse", "HEAD")[..12];
    }

    public string Git(params string[] arguments)
    {
        var start = new ProcessStartInfo(
            Environment.GetEnvironmentVariable("QUIESCE_GIT") ?? "git", arguments)
        {
            WorkingDirectory = FullName,
            RedirectStandardOutput = true,
        };
        var date = $"2024-01-01T00:00:{commits++ % 60:00}Z";
        foreach (var (name, value) in new[]
        {
            ("GIT_AUTHOR_NAME", "A"), ("GIT_AUTHOR_EMAIL", "a@example.org"), ("GIT_AUTHOR_DATE", date),
            ("GIT_COMMITTER_NAME", "A"), ("GIT_COMMITTER_EMAIL", "a@example.org"), ("GIT_COMMITTER_DATE", date),
            ("GIT_CONFIG_GLOBAL", "/dev/null"), ("GIT_CONFIG_NOSYSTEM", "1"),
        })
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return output;
    }

    public void Dispose()
    {
        // git's objects are read-only, which keeps nobody from deleting them but on Windows.
        foreach (var file in Directory.EnumerateFiles(FullName, "*", SearchOption.AllDirectories))
            File.SetAttributes(file, FileAttributes.Normal);
        temporary?.Dispose();
    }
}
