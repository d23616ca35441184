using System.Collections.Immutable;
using Quiesce.Explicit;
using Quiesce.Ir;
using Quiesce.Ir.Verdicts;
using Quiesce.Random;
using Quiesce.Symbolic;
using Quiesce.Symbolic.Bounded;

namespace Quiesce.Cli.Engines;

/// <summary>What the chosen engines found out about one variant.</summary>
/// <param name="Reports">One for each engine, in the order of <see cref="EngineCatalog"/>; at least one.</param>
/// <param name="Conflicts">None if the engines agree.</param>
sealed record EngineRun(ImmutableArray<EngineReport> Reports, ImmutableArray<EngineConflict> Conflicts)
{
    /// <summary>What they found together. What they disagree about is unknown.</summary>
    public EngineReport Combined { get; } = EngineReport.Combined(Reports, Conflicts);

    /// <summary>Whether engines disagree about a property.</summary>
    public bool IsDisputed(string property) => Conflicts.Any(conflict => conflict.Property == property);

    /// <summary>The properties about which an engine disagrees with another one.</summary>
    public ImmutableHashSet<string> DisputedBy(string engine) =>
    [
        .. Conflicts.Where(conflict => conflict.Engines.Contains(engine))
            .Select(conflict => conflict.Property)
            .OfType<string>(),
    ];

    /// <summary>What there is nothing of to be checked; null if there is.</summary>
    public Emptiness? Emptiness { get; init; }

    /// <summary>Of a system in which there is nothing for an engine to look at.</summary>
    public static EngineRun OfNothing(string engine, TransitionSystem system, Emptiness emptiness) =>
        new([EngineReport.OfNothing(engine, system, "there is no initial state")], []) { Emptiness = emptiness };

    /// <summary>Compares the reports of several engines on one system.</summary>
    public static EngineRun Of(params ImmutableArray<EngineReport> reports) => new(
        reports,
        [
            .. reports.Where(report => report.Failure is not null)
                .Select(report => new EngineConflict(report.Failure!, [report.Engine])),
            .. Agreement.Conflicts([.. reports.Select(report => report.Answers)]).Select(EngineConflict.Of),
        ]);

    /// <summary>Runs one engine, or all of them, on one variant.</summary>
    /// <param name="engine">One of <see cref="EngineCatalog.Names"/>.</param>
    /// <exception cref="DllNotFoundException">Z3 is needed and not there.</exception>
    public static EngineRun Of(
        string engine, TransitionSystem system, SearchOptions search, SymbolicOptions symbolic, Terminal terminal)
    {
        if (engine == EngineCatalog.Explicit)
            return Of(EngineReport.Of(Search.Run(system, search, terminal)));
        if (engine == EngineCatalog.Random)
            return Of(Random(system, RandomOptionsOf(search), terminal));
        if (engine != EngineCatalog.All)
            return Of(Symbolic(engine, system, symbolic, terminal));
        var first = EngineReport.Of(Search.Run(system, search, terminal));
        int? depth = first.Search!.IsComplete ? first.Search.Depth : null;
        return Of(
        [
            first,
            .. EngineCatalog.Symbolic.Select(name =>
                Comparable(name, system, () =>
                    Symbolic(name, system, symbolic with { ReachableDepth = depth }, terminal))),
            Comparable(EngineCatalog.Random, system, () => Random(system, RandomOptionsOf(search), terminal)),
        ]);
    }

    static RandomOptions RandomOptionsOf(SearchOptions search) => new()
    {
        Threads = search.Threads,
        TimeLimit = search.TimeLimit,
        CancellationToken = search.CancellationToken,
    };

    /// <summary>Makes random runs, and shows on the terminal how they get on.</summary>
    /// <exception cref="InvalidOperationException">The engine contradicts itself or the interpreter.</exception>
    static EngineReport Random(TransitionSystem system, RandomOptions options, Terminal terminal)
    {
        using var progress = new RandomProgressLine(terminal, $"{system}", options);
        return Random(system, options with { Progress = progress });
    }

    /// <summary>The same in silence.</summary>
    /// <exception cref="InvalidOperationException">The engine contradicts itself or the interpreter.</exception>
    public static EngineReport Random(TransitionSystem system, RandomOptions options)
    {
        try
        {
            var report = RandomRuns.Run(system, options);
            Audit.Check(report.Verdicts);
            return EngineReport.Of(report);
        }
        catch (GeneratorExhaustedException exhausted)
        {
            return EngineReport.OfNothing(EngineCatalog.Random, system, exhausted.Message.TrimEnd('.'));
        }
    }

    /// <summary>Runs a symbolic engine, and shows on the terminal how it gets on.</summary>
    /// <exception cref="InvalidOperationException">The engine contradicts itself or the interpreter.</exception>
    public static EngineReport Symbolic(
        string engine, TransitionSystem system, SymbolicOptions options, Terminal terminal)
    {
        using var progress = new SymbolicProgressLine(terminal, $"{system}");
        return Symbolic(engine, system, options with { Progress = progress });
    }

    /// <summary>The same in silence.</summary>
    /// <exception cref="InvalidOperationException">The engine contradicts itself or the interpreter.</exception>
    public static EngineReport Symbolic(string engine, TransitionSystem system, SymbolicOptions options)
    {
        var report = SymbolicCheck.Run(engine, system, options);
        Audit.Check(report.Verdicts);
        return EngineReport.Of(report);
    }

    /// <summary>That an engine fails is a disagreement, too: the others go on.</summary>
    public static EngineReport Comparable(string engine, TransitionSystem system, Func<EngineReport> run)
    {
        try
        {
            return run();
        }
        catch (InvalidOperationException failure)
        {
            return EngineReport.OfFailure(engine, system, $"{engine} contradicts itself: {failure.Message}");
        }
    }
}
