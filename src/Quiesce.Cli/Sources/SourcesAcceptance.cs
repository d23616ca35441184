using System.Collections.Immutable;
using Quiesce.Cli.Console;
using Quiesce.Sources;

namespace Quiesce.Cli.Sources;

/// <summary>Records what was found of the functions that protocols name, and says what that changes.</summary>
sealed class SourcesAcceptance(ImmutableArray<ProtocolSources> protocols, SourceCheckout sources, Terminal terminal)
{
    /// <summary>Writes the files; the exit code.</summary>
    /// <exception cref="UserException">One cannot be written.</exception>
    public int Write()
    {
        var isChanged = false;
        foreach (var own in protocols.GroupBy(own => own.File))
            isChanged |= own
                .Aggregate(SourcesFile.Read(own.Key), (file, protocol) => file.With(new(
                    protocol.Protocol.Name,
                    [.. protocol.Functions.Select(function => function.Accepted(sources)).OfType<RecordedFunction>()])))
                .Write();
        var functions = protocols.SelectMany(own => own.Functions, (own, function) => (own, function)).ToList();
        foreach (var (own, function) in functions)
            if (Change(function) is { } change)
                terminal.WriteLine($"{Paths.Shown(own.File)}: {function.Named.Reference} {change}");
        foreach (var own in protocols)
            foreach (var row in own.Stale)
                terminal.WriteLine($"{Paths.Shown(own.File)}: {row.Reference} removed");
        foreach (var (own, function) in functions.Where(pair => pair.function.Located.Place == FunctionPlace.Several))
            terminal.Complain(
                $"{own.Protocol.Name}: {function.Named.Reference} is in {Sentences.All(function.Located.Files)}, and "
                + "not recorded: say in [Kernel] which file is meant.");
        terminal.WriteLine(isChanged
            ? "Review the difference like code."
            : $"{Sentences.Count(functions.Count, "function")}, nothing has changed.");
        return functions.Any(pair => pair.function.Located.Place == FunctionPlace.Several)
            ? ExitCode.Differs
            : ExitCode.AsExpected;
    }

    string? Change(FunctionStatus function)
    {
        var (before, now) = (function.Located.Recorded, function.Accepted(sources));
        if (now is null || now == before)
            return null;
        var place = now.In is null ? "" : $", in {now.In}";
        return now.Digest is null ? "recorded as gone"
            : before is null ? $"added{place}"
            : before.Digest is null ? $"there again{place}"
            : before.Digest != now.Digest ? $"changed{place}"
            : before.In != now.In ? $"found elsewhere{place}"
            : $"of {now.Revision ?? "no revision"}";
    }
}
