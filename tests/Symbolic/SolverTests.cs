using Quiesce.Symbolic.Certificates;
using Quiesce.Tests.Cli;

namespace Quiesce.Tests.Symbolic;

/// <summary>Solvers as processes: shell scripts stand in for programs that do what solvers should not.</summary>
[System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
public class SolverTests
{
    [Fact]
    public void A_solver_is_looked_for_in_its_variable_then_the_directories_then_the_path()
    {
        using var folder = new TemporaryFolder();
        string Directory(string name) => Path.GetDirectoryName(Script(folder, $"{name}/cvc5", $"echo {name}"))!;
        var (named, first, second, path) = (Directory("named"), Directory("first"), Directory("second"), Directory("path"));
        string Found(string? variable, string[] directories) => SolverProgram
            .Find("cvc5", directories, asked => asked switch
            {
                "QUIESCE_CVC5" => variable,
                "PATH" => $"{folder.FullName}{Path.PathSeparator}{path}",
                _ => throw new InvalidOperationException($"Nobody said anything about {asked}."),
            })
            .Run("", TimeSpan.FromMinutes(1)).Text.Trim();
        Assert.Equal("named", Found($"{named}/cvc5", [first, second]));
        Assert.Equal("first", Found(null, [first, second]));
        Assert.Equal("second", Found("", [folder.FullName, second]));
        Assert.Equal("path", Found(null, []));
    }

    [Fact]
    public void A_solver_that_is_not_there_says_what_to_do()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(Path.Combine(folder.FullName, "cvc5"), "no program");
        string Sentence(string? variable) => Assert.Throws<SolverException>(() => SolverProgram.Find(
            "cvc5", [folder.FullName], asked => asked == "PATH" ? null : variable)).Message;
        Assert.Equal(
            "cvc5 is not to be found: install it, run make tools, or set QUIESCE_CVC5 to its path.", Sentence(null));
        Assert.Equal("QUIESCE_CVC5 names /not/there, which is no program.", Sentence("/not/there"));
        Assert.Throws<ArgumentException>(() => SolverProgram.Find("minisat", [], _ => null));
    }

    [Fact]
    public void A_program_that_cannot_start_says_so()
    {
        using var folder = new TemporaryFolder();
        var broken = Script(folder, "z3", "", interpreter: "/not/there");
        var sentence = Assert.Throws<SolverException>(() => Fake(broken).Run("", TimeSpan.FromMinutes(1))).Message;
        Assert.StartsWith($"{broken} cannot be started: ", sentence);
    }

    public static TheoryData<string, string?> Behaviours => new()
    {
        { "echo initiation; echo unsat; echo consecution; echo unsat; echo safety; echo unsat", null },
        { "printf '\"initiation\"\\r\\nunsat\\n\"consecution\"\\nunsat\\n\\n\"safety\"\\nunsat'", null },
        {
            "echo initiation; echo sat; echo consecution; echo unsat; echo safety; echo unsat",
            "z3 says sat for initiation: an initial state does not satisfy the invariant."
        },
        {
            "echo initiation; echo unsat; echo consecution; echo sat; echo safety; echo unsat",
            "z3 says sat for consecution: a step leads out of the invariant."
        },
        {
            "echo initiation; echo unsat; echo consecution; echo unsat; echo safety; echo sat",
            "z3 says sat for safety: the invariant does not imply what is claimed."
        },
        { "echo initiation; echo unknown", "z3 says unknown for initiation." },
        { "echo initiation; echo unsat; echo consecution; echo timeout", "z3 says timeout for consecution." },
        { "echo initiation; echo '\"unsat\"'", "z3 says \"unsat\" for initiation." },
        { "echo '(error \"line 1\")'; exit 1", "z3 says (error \"line 1\") for initiation." },
        { "echo unsat; echo unsat; echo unsat", "z3 says unsat for initiation." },
        { "echo initiation; echo unsat; echo safety; echo unsat", "z3 says safety for consecution." },
        { "true", "z3 ended without an answer for initiation, with exit code 0." },
        {
            "echo initiation; echo unsat; echo 'out of memory' >&2; exit 101",
            "z3 ended without an answer for consecution, with exit code 101. It says: out of memory"
        },
        {
            "echo initiation; echo unsat; echo consecution; echo unsat; echo safety; echo unsat; echo unsat",
            "z3 says more than it was asked: unsat"
        },
        {
            "echo initiation; echo unsat; echo consecution; echo unsat; echo safety; echo unsat; exit 3",
            "z3 ended with exit code 3."
        },
    };

    [Theory]
    [MemberData(nameof(Behaviours))]
    public void Only_unsat_three_times_and_nothing_else_counts(string script, string? objection)
    {
        using var folder = new TemporaryFolder();
        var fake = Fake(Script(folder, "z3", script));
        // More text than a pipe holds, which no script reads.
        var opinion = CertificateCheck.Run(new string(' ', 1_000_000), fake, TimeSpan.FromMinutes(2));
        Assert.Equal(objection, opinion.Objection);
        Assert.Equal(objection is null, opinion.Agrees);
    }

    [Theory]
    [InlineData("echo initiation; echo unsat; echo consecution", "z3 gave no answer for consecution within")]
    [InlineData(
        "echo initiation; echo unsat; echo consecution; echo unsat; echo safety; echo unsat", "z3 did not end within")]
    public void Who_does_not_end_is_stopped(string script, string objection)
    {
        using var folder = new TemporaryFolder();
        var fake = Fake(Script(folder, "z3", $"{script}; sleep 1000"));
        // On a busy machine the script may take a while to say what it has to say.
        Assert.Contains(new[] { 1, 8, 64 }, seconds =>
        {
            var opinion = CertificateCheck.Run("", fake, TimeSpan.FromSeconds(seconds));
            Assert.False(opinion.Agrees);
            return opinion.Objection == $"{objection} {seconds} s.";
        });
    }

    [Fact]
    public void Somebody_who_does_not_want_to_wait_gets_no_answer()
    {
        using var folder = new TemporaryFolder();
        var fake = Fake(Script(folder, "z3", "sleep 100"));
        using var soon = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));
        Assert.ThrowsAny<OperationCanceledException>(
            () => CertificateCheck.Run("", fake, TimeSpan.FromMinutes(5), soon.Token));
    }

    static SolverProgram Fake(string path) => SolverProgram.Find("z3", [Path.GetDirectoryName(path)!], _ => null);

    static string Script(TemporaryFolder folder, string name, string commands, string interpreter = "/bin/sh")
    {
        var path = Path.Combine(folder.FullName, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, $"#!{interpreter}\n{commands}\n");
        File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        return path;
    }
}
