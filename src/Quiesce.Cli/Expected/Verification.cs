using System.Collections.Immutable;
using System.Runtime.ExceptionServices;
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
        var builds = new List<(ProtocolType Protocol, Func<ExpectedLine> Build)>();
        foreach (var protocol in protocols)
        {
            var blocks = expected.Blocks.Where(block => block.Protocol == protocol.Name).ToList();
            string[] variants = [.. protocol.Variants.Select(variant => variant.Name).DefaultIfEmpty("")];
            foreach (var claim in blocks.SelectMany(block => block.Claims))
                if (variants.Contains(claim.Variant))
                    builds.Add((protocol, () => LineOf(claim, protocol, limits)));
                else
                    gone.Add(Gone(claim, protocol, variants));
            foreach (var (block, variant) in Missing(blocks, variants, new Block(
                expected.FileOf(protocol), 0, protocol.Name, [], [], [])))
                builds.Add((protocol, () => MissingLine(block, variant, protocol, limits)));
        }
        Build(builds, limits, lines, unbuilt);
        RefuseTwice(lines);
        return new([.. lines], [.. unbuilt.Distinct()], [.. gone]);
    }

    // Side by side: there are hundreds. A limit of memory is about one at a time.
    static void Build(
        List<(ProtocolType Protocol, Func<ExpectedLine> Build)> builds,
        SearchOptions? limits,
        List<ExpectedLine> lines,
        List<UnbuiltLine> unbuilt)
    {
        var built = new (ExpectedLine? Line, Exception? Failure)[builds.Count];
        void BuildOne(int k)
        {
            try
            {
                built[k] = (builds[k].Build(), null);
            }
            catch (Exception failure) when (failure is ModelException or UserException)
            {
                built[k] = (null, failure);
            }
        }
        SideBySide.Run(
            Enumerable.Range(0, builds.Count),
            limits?.MemoryLimit is null ? Environment.ProcessorCount : 1,
            BuildOne,
            CancellationToken.None);
        foreach (var ((line, failure), (protocol, _)) in built.Zip(builds))
            if (line is not null)
                lines.Add(line);
            else if (failure is ModelException wrong)
                unbuilt.Add(new(protocol, Paths.Shown(wrong)));
            else
                ExceptionDispatchInfo.Throw(failure!);
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
    /// Searches the lines side by side, a thread each, and then those of many states one by one with all threads. Ends
    /// early when the options' token is cancelled; lines may be left without a report then.
    /// </summary>
    /// <param name="found">
    /// Gets the lines of each protocol as soon as all of them have been searched, or will not be: those without large
    /// ones first, otherwise in their order.
    /// </param>
    /// <param name="terminal">Where it shows how far it is.</param>
    public static ImmutableArray<ExpectedLine> Search(
        ImmutableArray<ExpectedLine> lines,
        SearchOptions options,
        Action<IReadOnlyList<ExpectedLine>> found,
        Terminal terminal)
    {
        using var progress = new CountProgress(terminal, lines.Length, "lines searched");
        var searched = lines.ToArray();
        var memory = options.MemoryLimit ?? GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 4 * 3;
        var single = options with { Threads = 1, MemoryLimit = memory / options.Threads };
        var protocols = new FoundInOrder(
            [
                .. Enumerable.Range(0, lines.Length).GroupBy(k => lines[k].Claim.Protocol)
                    .OrderBy(places => places.Any(IsLarge))
                    .Select(places => places.ToImmutableArray()),
            ],
            places => progress.Write(() => found([.. places.Select(k => searched[k])])));
        bool IsLarge(int k) => lines[k].Claim.Distinct >= LargeDistinct;
        void Done(int k, SearchReport report)
        {
            searched[k] = lines[k] with { Report = report };
            progress.ReportOne();
            protocols.Add(k);
        }
        var large = Enumerable.Range(0, lines.Length).ToLookup(IsLarge);
        SideBySide.Run(
            large[false], options.Threads, k => Done(k, Audited.Search(lines[k].System, single)),
            options.CancellationToken);
        foreach (var k in large[true].TakeWhile(_ => !options.CancellationToken.IsCancellationRequested))
        {
            using var line = new ProgressLine(terminal, $"{lines[k].System}");
            Done(k, Audited.Search(lines[k].System, options with { Progress = line }));
        }
        protocols.End();
        return [.. searched];
    }

    /// <summary>
    /// Asks the other engines about what was searched to the end, side by side; ends early as the search does.
    /// </summary>
    /// <param name="opinion">Asks them about a line.</param>
    /// <param name="terminal">Where it shows how far it is.</param>
    public static ImmutableArray<ExpectedLine> Ask(
        ImmutableArray<ExpectedLine> lines,
        SearchOptions options,
        Func<SearchReport, EngineRun> opinion,
        Terminal terminal)
    {
        var asked = lines.ToArray();
        int[] complete = [.. Enumerable.Range(0, lines.Length).Where(k => lines[k].Report is { IsComplete: true })];
        using var progress = new CountProgress(terminal, complete.Length, "lines checked by Z3 and random runs");
        SideBySide.Run(
            complete,
            options.Threads,
            k =>
            {
                progress.Begin($"{lines[k].System}");
                asked[k] = lines[k] with { Opinions = opinion(lines[k].Report!) };
                progress.ReportOne();
            },
            options.CancellationToken);
        return [.. asked];
    }
}
