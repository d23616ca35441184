using System.Collections.Immutable;
using Quiesce.Cli.Console;
using Quiesce.Cli.Specs;
using Quiesce.Engines;
using Quiesce.Explicit;
using Quiesce.Ir;
using Quiesce.Ir.Passes;
using Quiesce.Language;

namespace Quiesce.Cli.Expected;

/// <summary>What a line is about cannot be built.</summary>
/// <param name="Sentence">Why, with its place in the spec.</param>
sealed record UnbuiltLine(ProtocolType Protocol, string Sentence);

/// <summary>A row about something that the spec does not have.</summary>
/// <param name="Reason">What is not there, a clause.</param>
/// <param name="Instead">How the sentence ends: what may be meant.</param>
sealed record GoneClaim(Claim Claim, string Reason, string Instead)
{
    public UserException Mistake => UserException.Input($"{Claim.Place}: {Reason}{Instead}");
}

/// <summary>What is expected, matched with what the spec has.</summary>
/// <param name="Lines">By protocol in the order of the files, behind them those that the files lack.</param>
sealed record ExpectedLines(
    ImmutableArray<ExpectedLine> Lines, ImmutableArray<UnbuiltLine> Unbuilt, ImmutableArray<GoneClaim> Gone)
{
    /// <exception cref="UserException">A row is about something that the spec does not have.</exception>
    public ExpectedLines WithNothingGone() => Gone.IsEmpty ? this : throw Gone[0].Mistake;
}

/// <summary>Checks what is expected, on all cores.</summary>
static class Verification
{
    // From so many states on a search is quicker on all threads, and has all the memory.
    const long LargeDistinct = 1_000_000;

    /// <summary>
    /// What is expected of the given protocols. Every variant is to have a line, and every variant one in a block
    /// without rows. Nothing has been searched yet. What cannot be built is no line, and is not in the way of others.
    /// </summary>
    /// <param name="limits">Of time and memory for the code of each line's spec; null for none.</param>
    /// <exception cref="UserException">
    /// A header or a row to be filled names something that is not there, or a limit was reached.
    /// </exception>
    public static ExpectedLines Lines(
        Expectations expected,
        Spec spec,
        IReadOnlyCollection<ProtocolType> protocols,
        SearchOptions? limits = null)
    {
        var (lines, unbuilt, gone) = (new List<ExpectedLine>(), new List<UnbuiltLine>(), new List<GoneClaim>());
        string[] names = [.. spec.Protocols.Select(protocol => protocol.Name)];
        foreach (var block in expected.Blocks.Where(block =>
            !names.Contains(block.Protocol) && spec.Broken.All(broken => broken.Name != block.Protocol)))
        {
            var (reason, instead) = ($"there is no protocol '{block.Protocol}'", Nearest(block.Protocol, names));
            if (block.Claims.All(claim => claim.IsBlank))
                throw UserException.Input($"{Paths.Shown(block.Path)}:{block.Line}: {reason}{instead}");
            gone.AddRange(block.Claims.Select(claim => new GoneClaim(claim, reason, instead)));
        }
        foreach (var protocol in protocols)
        {
            var blocks = expected.Blocks.Where(block => block.Protocol == protocol.Name).ToList();
            string[] variants = [.. protocol.Variants.Select(variant => variant.Name).DefaultIfEmpty("")];
            foreach (var claim in blocks.SelectMany(block => block.Claims))
                if (variants.Contains(claim.Variant))
                    Add(protocol, () => LineOf(claim, protocol, limits));
                else
                    gone.Add(Gone(claim, protocol, variants));
            foreach (var (block, variant) in Missing(blocks, variants, new Block(
                expected.FileOf(protocol), 0, protocol.Name, [], [], [])))
                Add(protocol, () => MissingLine(block, variant, protocol, limits));
        }
        RefuseTwice(lines);
        return new([.. lines], [.. unbuilt.Distinct()], [.. gone]);

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

    // All variants of a block without rows; and in the first block that has rows, the variants that are in none.
    static IEnumerable<(Block Block, string Variant)> Missing(List<Block> blocks, string[] variants, Block none)
    {
        var known = blocks.SelectMany(block => block.Claims).Select(claim => claim.Variant).ToHashSet();
        var first = blocks.Count == 0 ? none : blocks.Find(block => !block.Claims.IsEmpty);
        return blocks.Where(block => block.Claims.IsEmpty)
            .SelectMany(block => variants.Select(variant => (block, variant)))
            .Concat(first is null ? [] : variants.Where(variant => !known.Contains(variant))
                .Select(variant => (first, variant)));
    }

    static GoneClaim Gone(Claim claim, ProtocolType protocol, string[] variants)
    {
        var gone = new GoneClaim(
            claim, $"{protocol.Name} has no variant '{claim.Variant}'", Nearest(claim.Variant, variants));
        return claim.IsBlank ? throw gone.Mistake : gone;
    }

    static void RefuseTwice(IEnumerable<ExpectedLine> lines)
    {
        var known = new Dictionary<string, Claim>();
        foreach (var line in lines.Where(line => line.Claim.Line > 0))
        {
            // All bounds, also those that the header leaves out.
            var system = $"{line.System} {string.Join(' ', line.System.Bounds)}";
            if (!known.TryAdd(system, line.Claim))
                throw Wrong(line.Claim, $"{line.Claim.Title} is there twice; {known[system].Place} has it already.");
        }
    }

    /// <summary>The memory model a claim is about.</summary>
    public static string ModelOf(Claim claim) => claim.Bounds
        .Where(bound => bound.Name == StoreBuffers.ModelBound)
        .Select(bound => bound.Value)
        .FirstOrDefault(StoreBuffers.Models[0]);

    static ExpectedLine LineOf(Claim claim, ProtocolType protocol, SearchOptions? limits)
    {
        try
        {
            return new ExpectedLine(claim, protocol, Build(claim, protocol, limits), IsMissing: claim.IsBlank);
        }
        catch (UserException wrong) when (wrong.ExitCode == ExitCode.Usage)
        {
            throw Wrong(claim, wrong.Message);
        }
        catch (ModelException wrong) when (Selection.FitsWithout(
            claim.Bounds.Length, protocol, claim.Variant, limits))
        {
            throw Wrong(claim, $"its bounds do not fit the spec: {Paths.Shown(wrong)}");
        }
    }

    static TransitionSystem Build(Claim claim, ProtocolType protocol, SearchOptions? limits) => Selection.Build(
        protocol, claim.Variant, Selection.Bounds(protocol, claim.Settings), invariants: [], limits);

    static ExpectedLine MissingLine(Block block, string variant, ProtocolType protocol, SearchOptions? limits)
    {
        var claim = block.NewClaim(variant);
        // An error names the header, if there is one.
        if (block.Line > 0)
            return LineOf(claim with { Line = block.Line }, protocol, limits) with { Claim = claim, IsMissing = true };
        try
        {
            var system = Build(claim, protocol, limits);
            return new ExpectedLine(claim with { Bounds = system.Bounds }, protocol, system, IsMissing: true);
        }
        catch (UserException wrong) when (wrong.ExitCode == ExitCode.Usage)
        {
            throw UserException.Input($"There is no line for {claim.Title}, and none can be made: {wrong.Message}");
        }
    }

    static string Nearest(string given, IReadOnlyList<string> names) =>
        Names.Nearest(given, names) is { Count: > 0 } nearest ? $"; did you mean {Sentences.Either(nearest)}?" : ".";

    static UserException Wrong(Claim claim, string sentence) => UserException.Input($"{claim.Place}: {sentence}");

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
                searched[k] = lines[k] with { Report = Large(lines[k].System) };
        SearchReport Large(TransitionSystem system)
        {
            using var line = new ProgressLine(terminal, $"{system}");
            return Audited.Search(system, options with { Progress = line });
        }
        void Run(int k)
        {
            var report = searched[k].Report ?? Audited.Search(lines[k].System, single);
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
