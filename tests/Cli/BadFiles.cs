using System.Text;
using Quiesce.Cli.Console;
using Quiesce.Cli.Specs;

namespace Quiesce.Tests.Cli;

/// <summary>C# files that are no spec, and what is said of them.</summary>
public sealed class BadFiles : IDisposable
{
    readonly TemporaryFolder folder = new();

    public void Dispose()
    {
        foreach (var file in Directory.GetFiles(folder.FullName, "*.cs"))
            SpecFile.Forget(file);
        folder.Dispose();
    }

    // {0} is the file, {1} its folder.
    void Says(int exitCode, string sentence, byte[] content)
    {
        var file = folder.PathOf("x.cs");
        File.WriteAllBytes(file, content);
        CommandRun.Of("check", file).Complains(exitCode, string.Format($"quiesce: {sentence}", file, folder.FullName));
    }

    [Theory]
    [InlineData("{0} is empty; 'quiesce new NAME' writes a file to start from.", "")]
    [InlineData("{0} is empty; 'quiesce new NAME' writes a file to start from.", "\uFEFF \n\n")]
    [InlineData("{0}:2: this is no text: there is a zero byte.", "class A;\n\0")]
    [InlineData("{0} holds no protocol: no public class in it derives from Protocol.", "public class A;")]
    [InlineData("{0} holds no protocol: no public class in it derives from Protocol.", "// Nothing but words.")]
    [InlineData("{0}: A is no protocol, because it is abstract: derive a class from it.",
        "public abstract class A : Protocol;")]
    [InlineData("{0}:2: A is no protocol, because it is not public: write 'public sealed class'.",
        "namespace N;\nclass A : Protocol { readonly Var<bool> x = Var(false); }")]
    [InlineData("{0} does not compile:\n  {0}(2,8): error CS1002: ; expected",
        "public class A {{ void F() {{\n    F()\n}} }}")]
    [InlineData("{0} does not compile:\n  {0}(2,2): error CS9297: '#:' directives cannot be after first token in file",
        "public class A;\n#:property A=B\n")]
    [InlineData("{0} does not compile:\n  {0}(1,30): error CS0227: Unsafe code may only appear if compiling with /unsafe",
        "public class A {{ unsafe void F() {{ }} }}")]
    [InlineData("{0} does not compile:\n  {0}(1,1): error CS8805: Statements outside of a class are a program, and a "
        + "spec is none: a step is a method of its class.", "Console.WriteLine();\n")]
    [InlineData("{0}:2: #:nonsense: there is no such line; there are #:package, #:project, #:property, #:include and "
        + "#:sdk.", "#!x\n#:nonsense\n")]
    [InlineData("{0}:1: #:package: its name is missing.", "#:package\n")]
    [InlineData("{0}:1: #:property A: write #:property NAME=VALUE.", "#:property A\nclass A;")]
    [InlineData("{0}:1: #:property LangVersion=x: the compiler knows no such version.",
        "#:property LangVersion=x\nclass A;")]
    [InlineData("{0}:1: #:sdk Other: a spec has Microsoft.NET.Sdk.", "#:sdk Other\nclass A;")]
    [InlineData("{0}:1: #:package Other: say which version, as in #:package Other@1.0.0.", "#:package Other\nclass A;")]
    [InlineData("{0}:3: #:project ../no.csproj: there is no project {2}.", "// A\n\n#:project ../no.csproj\nclass A;")]
    [InlineData("{0}:1: #:project .: {1} does not hold one project.", "#:project .\nclass A;")]
    [InlineData("{0}:1: #:include no.cs: there is no file {1}/no.cs.", "#:include no.cs\nclass A;")]
    [InlineData("{0}:1: #:include *.cs: name one .cs file.", "#:include *.cs\nclass A;")]
    public void With_a_mistake_are_answered_with_a_sentence(string sentence, string text) => Says(
        ExitCode.Input,
        sentence.Replace("{2}", Path.Combine(Path.GetDirectoryName(folder.FullName)!, "no.csproj")),
        Encoding.UTF8.GetBytes(text.Replace("{{", "{").Replace("}}", "}")));

    [Fact]
    public void In_another_encoding_are_refused_unless_they_say_so()
    {
        Says(
            ExitCode.Input, "{0}:2: this is not UTF-8: there is a byte 0xE9; save the file as UTF-8.",
            Encoding.Latin1.GetBytes("class A;\n// caf\u00E9\n"));
        Says(
            ExitCode.Input, "{0} holds no protocol: no public class in it derives from Protocol.",
            [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("class A; // caf\u00E9\n")]);
        Says(ExitCode.Input, "{0}:1: this is no text: there is a zero byte.", [0x7F, 0x45, 0x4C, 0x46, 0, 0xFF, 0xFE]);
    }

    [Fact]
    public void That_are_not_there_are_refused()
    {
        var path = folder.PathOf("x.cs");
        CommandRun.Of("check", path).Complains(ExitCode.Usage, $"quiesce: The spec {path} does not exist.");
        Directory.CreateDirectory(path);
        CommandRun.Of("check", path).Complains(
            ExitCode.Usage, $"quiesce: {path} is a directory: name a file in it, or a project by --spec.");
        CommandRun.Of("check", "--spec", path).Complains(
            ExitCode.Usage, $"quiesce: {path} holds 0 projects; a spec is one .cs, .csproj or .dll.");
    }

    [Fact]
    public void With_many_errors_show_the_first_ten()
    {
        var file = folder.Write(
            "x.cs", $"class A\n{{\n{string.Concat(Enumerable.Range(0, 13).Select(k => $"    int F{k}() => y;\n"))}}}\n");
        var lines = CommandRun.Of("check", file).Error.TrimEnd('\n').Split('\n');
        Assert.Equal($"quiesce: {file} does not compile:", lines[0]);
        Assert.Equal($"  {file}(3,17): error CS0103: The name 'y' does not exist in the current context", lines[1]);
        Assert.Equal("  and 3 more.", lines[^1]);
        Assert.Equal(12, lines.Length);
    }

    // What C# does not let through is said in the words of specs first.
    [Fact]
    public void Are_looked_at_by_our_analyzers_too()
    {
        var file = folder.Write(
            "x.cs", SpecFiles.Patches + SpecFiles.Protocol("Assigns", "void Other() => x = 1;"));
        var lines = CommandRun.Of("check", file).Error.TrimEnd('\n').Split('\n');
        Assert.Contains(lines, line => line.StartsWith($"  {file}(7,21): error QSC007: ", StringComparison.Ordinal));
    }

    [Fact]
    public void That_need_a_package_that_nobody_has_say_so()
    {
        // No source is asked: the nearest nuget.config has none.
        folder.Write("nuget.config", "<configuration><packageSources><clear /></packageSources></configuration>");
        var file = folder.Write("x.cs", "#:package Quiesce.Nobody.Has.It@1.2.3\npublic class A;\n");
        var run = CommandRun.Of("check", file);
        Assert.StartsWith($"quiesce: {file}:1: #:package Quiesce.Nobody.Has.It@1.2.3 cannot be had: error NU110", run.Error);
        Assert.Single(run.Error.TrimEnd('\n').Split('\n'));
        Assert.Equal(ExitCode.Input, run.ExitCode);
    }
}
