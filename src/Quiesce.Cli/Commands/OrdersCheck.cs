using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Quiesce.Cli.Console;
using Quiesce.Cli.Expected;
using Quiesce.Cli.Reports;
using Quiesce.Cli.Results;
using Quiesce.Cli.Specs;
using Quiesce.Ir.Parsing;

namespace Quiesce.Cli.Commands;

/// <summary>Asks again what <see cref="OrdersFile"/>s have recorded, and says what is different now.</summary>
sealed class OrdersCheck(Session session, Spec spec, CommandLine commands)
{
    readonly OrderCommand command = new(session);
    readonly List<Difference> different = [];
    int unknown;
    int blocks;

    // The lines that are gone, and those that have come.
    sealed record Difference(string Place, string Command, ImmutableArray<string> Gone, ImmutableArray<string> New);

    /// <summary>Checks the files beside some expectations.</summary>
    /// <param name="isMeant">Whether a block is to be checked, by the words of its command.</param>
    /// <exception cref="UserException">A block makes no sense.</exception>
    public void Run(Expectations expectations, Func<string[], bool> isMeant)
    {
        var paths = expectations.Files.Select(file => Path.ChangeExtension(file.Path, OrdersFile.Extension)).Distinct();
        foreach (var path in paths.Where(File.Exists))
            foreach (var block in OrdersFile.Read(path).Blocks)
            {
                RequireOwn(expectations, path, block);
                if (isMeant(block.Words))
                    Check(path, block);
            }
    }

    // A block that asks about nothing would be passed over.
    void RequireOwn(Expectations expectations, string path, OrdersBlock block)
    {
        var name = block.Words.FirstOrDefault("");
        if (spec.Broken.Any(broken => broken.Name == name))
            return;
        var place = $"{Paths.Shown(path)}:{block.Line}";
        var protocol = spec.Protocols.FirstOrDefault(protocol => protocol.Name == name)
            ?? throw UserException.Input($"{place}: there is no protocol '{name}'"
                + NearestNames.Suggestion(name, spec.Protocols.Select(known => known.Name)));
        var own = expectations.Blocks.Where(expected => expected.Protocol == name).Select(expected => expected.Path)
            .DefaultIfEmpty(expectations.FileOf(protocol));
        if (own.All(file => Path.ChangeExtension(file, OrdersFile.Extension) != path))
            throw UserException.Input(
                $"{place}: this is not the file of {name}: no {ExpectedFile.Extension} file beside it has expectations "
                + "of that protocol.");
    }

    /// <summary>What this makes of the exit code of what was checked before.</summary>
    public int ExitCodeWith(int other) =>
        different.Count > 0 && other is ExitCode.AsExpected or ExitCode.Unknown ? ExitCode.Differs
        : unknown > 0 && other == ExitCode.AsExpected ? ExitCode.Unknown
        : other;

    public void Write(Terminal terminal)
    {
        if (blocks == 0)
            return;
        foreach (var (place, words, gone, added) in different)
        {
            terminal.WriteLine($"{place}: the orders are others now", Styles.Bad);
            foreach (var line in gone)
                terminal.WriteLine($"  - {line}");
            foreach (var line in added)
                terminal.WriteLine($"  + {line}");
            terminal.WriteLine($"    {commands.Of("order", words)}");
        }
        var count = Sentences.Count(blocks, "recorded order");
        terminal.WriteLine(
            different.Count > 0 ? $"{count}, {different.Count} different."
                : unknown > 0 ? $"{count}, {unknown} unknown."
                : $"{count}, all as expected.",
            different.Count + unknown == 0 ? Styles.Good : Styles.Bad);
    }

    /// <summary>The same for other programs: a failure for each block that is different.</summary>
    public IEnumerable<ResultCase> Results() => different.Select(one => ResultCases.Different(
        one.Command.Split(' ')[0], one.Place,
        $"The orders are others now: quiesce order {one.Command}. "
            + string.Join(' ', [
                .. one.Gone.Select(line => $"Gone: {line}."), .. one.New.Select(line => $"New: {line}."),
            ])));

    /// <summary>The same as JSON; null if nothing was recorded.</summary>
    public JsonNode? Json() => blocks == 0 ? null : new JsonObject
    {
        ["checked"] = blocks,
        ["unknown"] = unknown,
        ["different"] = new JsonArray([.. different.Select(one => (JsonNode)new JsonObject
        {
            ["place"] = one.Place,
            ["command"] = $"quiesce order {one.Command}",
            ["gone"] = new JsonArray([.. one.Gone.Select(line => (JsonNode)line)]),
            ["new"] = new JsonArray([.. one.New.Select(line => (JsonNode)line)]),
        })]),
    };

    void Check(string path, OrdersBlock block)
    {
        blocks++;
        var report = command.Answer(block, path, spec, session);
        if (report.StopReason is not null)
        {
            unknown++;
            return;
        }
        var answer = OrderRecord.Of(report);
        if (!answer.SequenceEqual(block.Answer))
            different.Add(new Difference(
                $"{Paths.Shown(path)}:{block.Line}", block.Command,
                [.. block.Answer.Except(answer)], [.. answer.Except(block.Answer)]));
    }
}
