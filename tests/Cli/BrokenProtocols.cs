using Quiesce.Cli.Console;

namespace Quiesce.Tests.Cli;

/// <summary>A protocol that cannot be made is not in the way of the others of its project.</summary>
public class BrokenProtocols
{
    const string Body =
        """
            readonly Var<bool> x = Var(false);
            Process P => FairProcess([Set]);
            void Set() => x.Next = true;
            [Invariant] public Expr<bool> Fine => x | !x;
        }

        """;

    const string Begin =
        $$"""
        using System.Collections.Generic;
        using Quiesce.Language;
        namespace Mine;
        public enum Kind { A, B }
        public enum Empty { }
        public sealed class Good : Protocol
        {
        {{Body}}
        """;

    /// <summary>Those that can be seen to be no use, by what is said of them.</summary>
    public static TheoryData<string, string> NoUse => new()
    {
        {
            "class Bad(Kind? kind = null) : Protocol",
            "Bad takes a Kind? as kind; a bound is an int, a bool or an enum."
        },
        { "class Bad(int? n = null) : Protocol", "Bad takes a int? as n; a bound is an int, a bool or an enum." },
        {
            "class Bad(Kind kind, List<Kind?> n) : Protocol",
            "Bad takes a List<Kind?> as n; a bound is an int, a bool or an enum."
        },
        { "class Bad(Empty kind) : Protocol", "Bad takes a Empty as kind, an enum without members." },
        { "class Bad(int memory) : Protocol", "Bad takes a parameter memory: choose another name." },
        {
            "class Bad<T> : Protocol",
            "Bad<T> is generic, and nobody says of what: derive a protocol from it, and make it abstract."
        },
    };

    [Theory]
    [MemberData(nameof(NoUse))]
    public void That_are_no_use_are_told_of_beside_the_others(string header, string sentence)
    {
        using var folder = new TemporaryFolder();
        var assembly = OwnSpecs.Compile(folder, Begin + $"public {header}\n{{\n{Body}");
        var place = $"{folder.PathOf("Small.cs")}:";
        var list = CommandRun.Of("list", "--spec", assembly);
        Assert.Equal("mine/good\n", list.Output);
        Assert.StartsWith(place, list.Error);
        Assert.EndsWith($": {sentence}\n", list.Error);
        Assert.Equal(ExitCode.AsExpected, list.ExitCode);

        var check = CommandRun.Of("check", "good", "--spec", assembly);
        Assert.EndsWith("\nEverything holds.\n", check.Output);
        // Who asks for another one is not told.
        Assert.Equal("", check.Error);
        Assert.Equal(ExitCode.AsExpected, check.ExitCode);

        CommandRun.Of("check", "bad", "--spec", assembly).Complains(ExitCode.Input, list.Error.TrimEnd('\n'));

        var expected = folder.Write("Mine.expected", "mine/bad\n     Fine\n  -  ok  1 state, depth 1\n");
        var accept = CommandRun.Of("verify", "--accept", "--spec", assembly, "--expected", expected);
        Assert.Equal(list.Error, accept.Error);
        Assert.Equal(ExitCode.Input, accept.ExitCode);
        Assert.Matches(@"(?s)mine/good\n.*  2 states, depth 2\n", File.ReadAllText(expected));
        Assert.Contains("mine/bad\n     Fine\n  -  ok  1 state, depth 1\n", File.ReadAllText(expected));

        var verify = CommandRun.Of("verify", "--engine", "explicit", "--spec", assembly, "--expected", expected);
        Assert.EndsWith("1 line, all as expected.\n", verify.Output);
        Assert.Equal(list.Error, verify.Error);
        Assert.Equal(ExitCode.Input, verify.ExitCode);
        Assert.Equal(
            ExitCode.AsExpected,
            CommandRun.Of("verify", "good", "--engine", "explicit", "--spec", assembly, "--expected", expected)
                .ExitCode);
    }

    /// <summary>Those that fail while they are made.</summary>
    public static TheoryData<string, string> Failing => new()
    {
        { "public Bad() => throw new System.InvalidOperationException(\"Not today.\");", "Bad fails: Not today." },
        {
            "static readonly int n = int.Parse(\"x\"); readonly Var<int> y = Var(n, max: 1);",
            "Bad fails: The input string 'x' was not in a correct format."
        },
        { "readonly Var<int> y = Var(2, max: 1);", "y starts at 2, outside its domain 0..1." },
        { "[Invariant] public Expr<bool> Null => ((Expr<bool>)null) & x;", "Null: Object reference not set to an" },
        {
            "static readonly Var<bool> s = Stat(); static Var<bool> Stat() => Var((Kind)9) is { } ? null : null;",
            "9 is"
        },
    };

    [Theory]
    [MemberData(nameof(Failing))]
    public void That_fail_while_they_are_made_are_told_of_beside_the_others(string member, string sentence)
    {
        using var folder = new TemporaryFolder();
        var assembly = OwnSpecs.Compile(folder, Begin + $"public class Bad : Protocol\n{{\n{member}\n{Body}");
        var bad = CommandRun.Of("check", "bad", "--spec", assembly);
        Assert.Contains(sentence, bad.Error);
        Assert.Single(bad.Error.TrimEnd('\n').Split('\n'));
        Assert.Equal(ExitCode.Input, bad.ExitCode);
        Assert.Equal(ExitCode.AsExpected, CommandRun.Of("check", "good", "--spec", assembly).ExitCode);

        var expected = folder.Write("Mine.expected", "");
        var accept = CommandRun.Of("verify", "--accept", "--spec", assembly, "--expected", expected);
        Assert.Contains(sentence, accept.Error);
        Assert.Equal(ExitCode.Input, accept.ExitCode);
        Assert.Matches(@"(?s)mine/good\n.*  2 states, depth 2\n", File.ReadAllText(expected));
        var verify = CommandRun.Of("verify", "--engine", "explicit", "--spec", assembly, "--expected", expected);
        Assert.EndsWith("1 line, all as expected.\n", verify.Output);
        Assert.Equal(ExitCode.Input, verify.ExitCode);
    }

    [Fact]
    public void That_share_a_name_are_no_use_and_others_are()
    {
        using var folder = new TemporaryFolder();
        var assembly = OwnSpecs.Compile(folder, Begin
            + $"public class Bad : Protocol\n{{\n{Body}"
            + $"public class Outer {{ public class Bad : Protocol\n{{\n{Body} }}");
        var list = CommandRun.Of("list", "--spec", assembly);
        Assert.Equal("mine/good\n", list.Output);
        Assert.EndsWith("mine/bad names two protocols: Mine.Bad and Mine.Outer+Bad.\n", list.Error);
    }

    [Fact]
    public void A_variant_that_fails_is_told_of_beside_the_others()
    {
        using var folder = new TemporaryFolder();
        var assembly = OwnSpecs.Compile(folder, Begin
            + "public class Bad(Kind kind) : Protocol\n{\n"
            + "readonly Var<bool> y = kind == Kind.A ? throw new System.Exception(\"Not\\ntoday.\") : Var(false);\n"
            + Body.Replace("=> x.Next = true;", "{ x.Next = true; y.Next = x; }"));
        var check = CommandRun.Of("check", "bad", "--spec", assembly);
        Assert.StartsWith("mine/bad B\n", check.Output);
        Assert.DoesNotContain("mine/bad A", check.Output);
        Assert.EndsWith(": Bad fails: Not today. Left out: A.\n", check.Error);
        Assert.Contains("\n1 variant could not be built and is left out.\n", check.Output);
        Assert.DoesNotContain("Everything holds", check.Output);
        Assert.Contains(
            "mine/bad A%3A states::It cannot be built",
            CommandRun.Of("check", "bad", "--format", "github", "--spec", assembly).Output);
        Assert.Single(check.Error.TrimEnd('\n').Split('\n'));
        Assert.Equal(ExitCode.Input, check.ExitCode);
        CommandRun.Of("check", "bad", "--variant", "A", "--spec", assembly)
            .Complains(ExitCode.Input, check.Error.Replace(" Left out: A.", "").TrimEnd('\n'));
        Assert.Equal(
            ExitCode.AsExpected, CommandRun.Of("check", "bad", "--variant", "B", "--spec", assembly).ExitCode);

        var expected = folder.Write("Mine.expected", "");
        var accept = CommandRun.Of("verify", "bad", "--accept", "--spec", assembly, "--expected", expected);
        Assert.EndsWith("0 lines changed, 1 added, 0 removed, 1 not built. Review the difference like code.\n", accept.Output);
    }

    [Fact]
    public void That_take_for_ever_end_with_the_first_interruption()
    {
        using var folder = new TemporaryFolder();
        var assembly = OwnSpecs.Compile(folder, Begin
            + $"public class Bad(int n = 1) : Protocol\n{{\nreadonly int slow = Sleep(n); static int Sleep(int n) "
            + $"{{ System.Threading.Thread.Sleep(60_000); return n; }}\n{Body}");
        string[][] commands =
        [
            ["check", "bad"], ["export", "bad", "--format", "tla", "-o", folder.FullName],
            ["run", "bad", "--draw-bounds", "2"],
        ];
        foreach (var command in commands)
            CommandRun.Of(new CancellationToken(canceled: true), [.. command, "--spec", assembly])
                .Complains(ExitCode.Unknown, "quiesce: mine/bad is not built: it was interrupted.");
    }

    [Theory]
    [InlineData("System.Threading.Thread.Sleep(5_000)", "--time", "100ms", "the time limit of 0.1 s was reached.")]
    [InlineData(
        "{ var kept = new List<byte[]>(); for (var k = 0; k < 400; k++) { kept.Add(new byte[1 << 20]); "
            + "System.Threading.Thread.Sleep(10); } System.GC.KeepAlive(kept); }",
        "--memory-limit", "20M", "the memory limit of 20 MB was reached.")]
    public void That_take_too_much_are_left_alone(string statement, string option, string limit, string reason)
    {
        using var folder = new TemporaryFolder();
        var assembly = OwnSpecs.Compile(folder, Begin
            + $"public class Bad : Protocol\n{{\npublic Bad(int n = 1) {{ {statement}; }}\n{Body}");
        var expected = folder.Write("Mine.expected", "");
        string[][] commands =
        [
            ["check", "bad"], ["trace", "bad", "--property", "Fine"], ["prove", "bad"], ["run", "bad"],
            ["run", "bad", "--draw-bounds", "2"],
            ["verify", "bad", "--accept", "--expected", expected],
        ];
        foreach (var command in commands)
            CommandRun.Of([.. command, option, limit, "--spec", assembly])
                .Complains(ExitCode.Unknown, $"quiesce: mine/bad is not built: {reason}");
    }
}
