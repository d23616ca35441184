using System.Collections.Concurrent;
using System.CommandLine;
using System.Text.RegularExpressions;
using Quiesce.Cli;
using Quiesce.Cli.Console;
using Quiesce.Cli.Specs;
using Quiesce.Tests.Cli;
using Quiesce.Tests.Xunit;

namespace Quiesce.Tests.Repository;

/// <summary>What a block of a page has to show. Nothing is made twice, whichever pages show it.</summary>
static partial class Shown
{
    static readonly ConcurrentDictionary<(string Kind, string Source), Lazy<string>> Made = new();

    // How long a search took, and how fast it was, is not the same twice.
    [GeneratedRegex(@", [0-9.]+ (m?s|[kM] steps/s)\b")]
    private static partial Regex Duration();

    /// <summary>Ends with a new line.</summary>
    public static string Of(DocumentBlock block) => Made.GetOrAdd(
        (block.Kind, block.Source),
        key => new Lazy<string>(() => Make(key.Kind, key.Source).TrimEnd('\n') + "\n")).Value;

    static string Make(string kind, string source) => kind switch
    {
        "file" => File.ReadAllText(Path.Combine(Checkout.Root, source)),
        "pool file" => PoolSpec.File(source),
        "run" => Plain(source),
        "run in Pool" => InPool(source),
        "run with teardown.cs" => WithFile(source),
        "new file" => NewFile(source),
        "device file" => DeviceTree.File(source),
        "run with the device" => WithDevice(source, isChanged: false),
        "run with the changed device" => WithDevice(source, isChanged: true),
        "test" when source == OwnTestsRun.Project => OwnTestsRun.Output,
        _ => throw new ArgumentException($"Nothing makes {kind}: {source}."),
    };

    // Commands one after the other in an empty folder: out/... lies there. Of several each stands above its output.
    static string Output(string commandLines, string? spec, TemporaryFolder folder)
    {
        var commands = commandLines.Split(" && ");
        var text = string.Concat(commands.Select(command =>
            $"{(commands.Length > 1 ? $"$ {command}\n" : "")}{Output(DocumentText.Words(command), spec, folder)}"));
        return text.Replace(folder.FullName + Path.DirectorySeparatorChar, "")
            .Replace(Checkout.Root.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, "");
    }

    static string Output(string[] words, string? spec, TemporaryFolder folder)
    {
        Assert.Equal("quiesce", words[0]);
        // A machine that is busy may show progress on the error output.
        using StringWriter output = new(), error = new();
        var session = new Session(new Terminal(output, error), spec) { IsSpecOfDirectory = spec is not null };
        var exitCode = Tool.Run(
            [
                .. words[1..].Select(word =>
                    word.StartsWith("out/") || word is SpecFileName or DeviceTree.Spec or DeviceTree.Tree
                        ? folder.PathOf(word)
                        : word.StartsWith("docs/examples/") ? Path.Combine(Checkout.Root, word) : word),
            ],
            session);
        Assert.True(exitCode < ExitCode.Usage, $"{error}");
        // The help calls the tool by the name of the running program, which here is the test host.
        return Duration().Replace($"{output}", "").Replace(RootCommand.ExecutableName, "quiesce");
    }

    const string SpecFileName = "teardown.cs";

    // The file that a command line begins with in the folder.
    static string NewFile(string commandLine)
    {
        using var folder = new TemporaryFolder();
        return WriteNew(folder, DocumentText.Words(commandLine));
    }

    static string WriteNew(TemporaryFolder folder, params string[] words)
    {
        CommandRun.Of([.. words[1..^1], folder.PathOf(words[^1])]).Succeeds();
        return File.ReadAllText(Directory.GetFiles(folder.FullName).Single());
    }

    static string WithFile(string commandLines)
    {
        using var folder = new TemporaryFolder();
        WriteNew(folder, "quiesce", "new", SpecFileName);
        try
        {
            return Output(commandLines, null, folder);
        }
        finally
        {
            SpecFile.Forget(folder.PathOf(SpecFileName));
        }
    }

    static string WithDevice(string commandLines, bool isChanged)
    {
        using var folder = new TemporaryFolder();
        DeviceTree.WriteTo(folder, isChanged);
        try
        {
            return Output(commandLines, null, folder);
        }
        finally
        {
            DeviceTree.Forget(folder);
        }
    }

    static string Plain(string commandLines)
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.PathOf("out"));
        return Output(commandLines, null, folder);
    }

    static string InPool(string commandLines)
    {
        using var folder = new TemporaryFolder();
        return Output(commandLines, PoolSpec.WriteTo(folder), folder);
    }
}
