using System.Collections.Immutable;
using Quiesce.Cli.Engines;
using Quiesce.Explicit;
using Quiesce.Ir.Passes;
using Quiesce.Language;
using static Quiesce.Cli.Expected.ExpectedEntry;

namespace Quiesce.Cli.Expected;

/// <summary>What a line is about cannot be built.</summary>
/// <param name="Sentence">Why, with its place in the spec.</param>
sealed record UnbuiltLine(ProtocolType Protocol, string Sentence);

/// <summary>Checks the lines of an EXPECTED file on all cores.</summary>
static class Verification
{
    // From so many states on a search is quicker on all threads, and has all the memory.
    const long LargeDistinct = 1_000_000;

    /// <summary>
    /// The lines of the given protocols, in the order of the file, then those it lacks: every variant is to have
    /// one. Nothing has been searched yet. What cannot be built is no line, and is not in the way of others.
    /// </summary>
    /// <param name="limits">Of time and memory for the code of each line's spec; null for none.</param>
    /// <exception cref="UserException">A line names something that is not there, or a limit was reached.</exception>
    public static (ImmutableArray<ExpectedLine> Lines, ImmutableArray<UnbuiltLine> Unbuilt) Lines(
        ExpectedFile file,
        Spec spec,
        IReadOnlyCollection<ProtocolType> protocols,
        SearchOptions? limits = null)
    {
        var (lines, unbuilt) = (new List<ExpectedLine>(), new List<UnbuiltLine>());
        var claims = file.Claims.Where(claim => spec.Broken.All(broken => broken.Name != claim.Protocol)).ToList();
        foreach (var (claim, protocol) in claims.Select(claim => (claim, ProtocolOf(claim, spec, file.Path))).ToList())
            if (protocols.Contains(protocol))
                Add(protocol, () => LineOf(claim, protocol, file.Path, limits));
        foreach (var protocol in protocols)
            foreach (var variant in protocol.Variants.Select(variant => variant.Name).DefaultIfEmpty(""))
                if (!claims.Any(claim => claim.Protocol == protocol.Name && claim.Variant == variant))
                    Add(protocol, () => MissingLine(protocol, variant, limits));
        return ([.. lines], [.. unbuilt.Distinct()]);

        void Add(ProtocolType protocol, Func<ExpectedLine> line)
        {
            try
            {
                lines.Add(line());
            }
            catch (ModelException wrong)
            {
                unbuilt.Add(new(protocol, Paths.Shown(wrong)));
            }
        }
    }

    /// <summary>The memory model a claim is about.</summary>
    public static string ModelOf(Claim claim) => claim.Bounds
        .Where(bound => bound.Name == StoreBuffers.ModelBound)
        .Select(bound => bound.Value)
        .FirstOrDefault(StoreBuffers.Models[0]);

    static ProtocolType ProtocolOf(Claim claim, Spec spec, string path)
    {
        string[] names = [.. spec.Protocols.Select(protocol => protocol.Name)];
        return spec.Protocols.FirstOrDefault(protocol => protocol.Name == claim.Protocol)
            ?? throw Wrong(claim, path, $"there is no protocol '{claim.Protocol}'{Nearest(claim.Protocol, names)}");
    }

    static ExpectedLine LineOf(Claim claim, ProtocolType protocol, string path, SearchOptions? limits)
    {
        string[] variants = [.. protocol.Variants.Select(variant => variant.Name).DefaultIfEmpty("")];
        if (!variants.Contains(claim.Variant))
            throw Wrong(
                claim, path, $"{protocol.Name} has no variant '{claim.Variant}'{Nearest(claim.Variant, variants)}");
        try
        {
            var bounds = claim.Bounds.ToDictionary(bound => bound.Name, bound => bound.Value);
            return new ExpectedLine(
                claim, protocol, Selection.Build(protocol, claim.Variant, bounds, invariants: [], limits));
        }
        catch (UserException wrong) when (wrong.ExitCode == ExitCode.Usage)
        {
            throw Wrong(claim, path, wrong.Message);
        }
        catch (ModelException wrong) when (Selection.FitsWithout(
            claim.Bounds.Length, protocol, claim.Variant, limits))
        {
            throw Wrong(claim, path, $"its bounds do not fit the spec: {Paths.Shown(wrong)}");
        }
    }

    static ExpectedLine MissingLine(ProtocolType protocol, string variant, SearchOptions? limits)
    {
        try
        {
            var system = Selection.Build(
                protocol, variant, ImmutableDictionary<string, string>.Empty, invariants: [], limits);
            var claim = new Claim
            {
                Line = 0,
                Protocol = protocol.Name,
                Variant = variant,
                Bounds = system.Bounds,
                Distinct = 0,
                Depth = 0,
                Verdicts = [],
            };
            return new ExpectedLine(claim, protocol, system, IsMissing: true);
        }
        catch (UserException wrong) when (wrong.ExitCode == ExitCode.Usage)
        {
            throw UserException.Input(
                $"EXPECTED has no line for {protocol.Name} {variant}, and none can be made: {wrong.Message}");
        }
    }

    static string Nearest(string given, IReadOnlyList<string> names) =>
        Names.Nearest(given, names) is { Count: > 0 } nearest ? $"; did you mean {Sentences.Either(nearest)}?" : ".";

    static UserException Wrong(Claim claim, string path, string sentence) =>
        UserException.Input($"{Paths.Shown(path)}:{claim.Line}: {sentence}");

    /// <summary>
    /// Searches the lines: first those of many states one by one with all threads, then the others side by side, a
    /// thread each, and the other engines' opinions in the same way. Ends early when the options' token is cancelled;
    /// lines may be left without a report then.
    /// </summary>
    /// <param name="opinions">Asks the other engines about a line; null if they are not asked.</param>
    /// <param name="terminal">Where it shows how far it is.</param>
    public static ImmutableArray<ExpectedLine> Search(
        ImmutableArray<ExpectedLine> lines,
        SearchOptions options,
        Func<SearchReport, EngineRun>? opinions,
        Terminal terminal)
    {
        using var progress = new CountProgress(terminal, lines.Length, "lines checked");
        var searched = lines.ToArray();
        var memory = options.MemoryLimit ?? GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 4 * 3;
        var single = options with { Threads = 1, MemoryLimit = memory / options.Threads };
        for (var k = 0; k < lines.Length && !options.CancellationToken.IsCancellationRequested; k++)
            if (lines[k].Claim.Distinct >= LargeDistinct)
                searched[k] = lines[k] with { Report = Cli.Search.Run(lines[k].System, options, terminal) };
        void Run(int k)
        {
            var report = searched[k].Report ?? Cli.Search.Run(lines[k].System, single);
            searched[k] = lines[k] with
            {
                Report = report,
                Opinions = report.IsComplete ? opinions?.Invoke(report) : null,
            };
            progress.ReportOne();
        }
        SideBySide.Run(Enumerable.Range(0, lines.Length), options.Threads, Run, options.CancellationToken);
        return [.. searched];
    }
}
