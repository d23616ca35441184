using System.Collections.Immutable;
using Quiesce.Ir;
using Quiesce.Ir.Verdicts;
using Quiesce.Random;
using Quiesce.Symbolic.Bounded;

namespace Quiesce.Engines;

/// <summary>What the chosen engines found out about one variant.</summary>
/// <param name="Reports">One for each engine, in the order of <see cref="EngineCatalog"/>; at least one.</param>
/// <param name="Conflicts">None if the engines agree.</param>
public sealed record EngineRun(ImmutableArray<EngineReport> Reports, ImmutableArray<EngineConflict> Conflicts)
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
    /// <param name="engine">One of <see cref="EngineCatalog.Names"/>; nothing it needs is missing.</param>
    /// <exception cref="InvalidOperationException">A single engine contradicts itself or the interpreter.</exception>
    public static EngineRun Of(string engine, TransitionSystem system, EngineOptions options)
    {
        if (engine != EngineCatalog.All)
            return Of(Ask(engine, system, options));
        var first = Ask(EngineCatalog.Explicit, system, options);
        int? depth = first.Search!.IsComplete ? first.Search.Depth : null;
        options = options with { Symbolic = options.Symbolic with { ReachableDepth = depth } };
        return Of(
        [
            first,
            .. EngineCatalog.Symbolic.Append(EngineCatalog.Random).Select(other =>
                OrFailure(other, system, () => Ask(other, system, options))),
        ]);
    }

    static EngineReport Ask(string engine, TransitionSystem system, EngineOptions options)
    {
        switch (engine)
        {
            case EngineCatalog.Explicit:
                return EngineReport.Of(Audited.Search(system, options.Search));
            case EngineCatalog.Random:
                return Random(system, options.Random);
            default:
                return EngineReport.Of(Audited.Symbolic(engine, system, options.Symbolic));
        }
    }

    /// <summary>Random runs; where no initial state can be drawn they have nothing to say.</summary>
    /// <exception cref="InvalidOperationException">The engine contradicts itself or the interpreter.</exception>
    public static EngineReport Random(TransitionSystem system, RandomOptions options)
    {
        try
        {
            return EngineReport.Of(Audited.Random(system, options));
        }
        catch (GeneratorExhaustedException exhausted)
        {
            return EngineReport.OfNothing(EngineCatalog.Random, system, exhausted.Message.TrimEnd('.'));
        }
    }

    /// <summary>That an engine fails is a disagreement, too: the others go on.</summary>
    public static EngineReport OrFailure(string engine, TransitionSystem system, Func<EngineReport> run)
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
