using System.Collections.Immutable;
using Quiesce.Explicit;
using Quiesce.Ir;
using Quiesce.Ir.Passes;
using Quiesce.Ir.Verdicts;
using Quiesce.Random;
using Quiesce.Symbolic;
using Quiesce.Symbolic.Solving;

namespace Quiesce.Engines;

/// <summary>
/// One engine behind a second look: no report leaves this place before <see cref="Audit"/> has passed its verdicts.
/// All of these throw an <see cref="InvalidOperationException"/> where the engine contradicts itself or the
/// interpreter.
/// </summary>
public static class Audited
{
    /// <summary>An exhaustive search.</summary>
    public static SearchReport Search(TransitionSystem system, SearchOptions options)
    {
        if (Constrained.Of(system) is { } constrained)
        {
            var within = Search(constrained.System, options);
            return Checked(within with
            {
                System = system,
                Verdicts = constrained.Back(within.Verdicts),
                OtherTraces = within.OtherTraces.Where(pair => system.FindProperty(pair.Key) is not null)
                    .ToImmutableDictionary(
                        pair => pair.Key, pair => pair.Value.Select(constrained.Back).ToImmutableArray()),
                NeverTriggered =
                [
                    .. within.NeverTriggered.Where(property => system.FindProperty(property.Name) is not null)
                        .Select(constrained.PropertyOf),
                ],
                // They are not those of the whole system.
                Layers = null,
                Rankings = [],
            });
        }
        return Checked(ExhaustiveSearch.Run(system, options));
    }

    static SearchReport Checked(SearchReport report)
    {
        Audit.Check(report.Verdicts, report.IsComplete);
        return report;
    }

    /// <summary>Random runs.</summary>
    /// <exception cref="GeneratorExhaustedException">No initial state could be drawn.</exception>
    public static RandomReport Random(TransitionSystem system, RandomOptions options)
    {
        var constrained = Constrained.Of(system);
        var report = RandomRuns.Run(constrained?.System ?? system, options);
        if (constrained is not null)
            report = Whole(system, constrained, report);
        Audit.Check(report.Verdicts);
        return report;
    }

    static RandomReport Whole(TransitionSystem system, Constrained constrained, RandomReport within)
    {
        bool IsOwn(Property property) => system.FindProperty(property.Name) is not null;
        return within with
        {
            System = system,
            Verdicts = constrained.Back(within.Verdicts),
            Findings = within.Findings.Where(pair => IsOwn(pair.Key)).ToImmutableDictionary(
                pair => constrained.PropertyOf(pair.Key),
                pair => pair.Value with { Trace = constrained.Back(pair.Value.Trace) }),
            Hits = within.Hits.Where(pair => IsOwn(pair.Key))
                .ToImmutableDictionary(pair => constrained.PropertyOf(pair.Key), pair => pair.Value),
            Suspicions = within.Suspicions.Where(pair => IsOwn(pair.Key))
                .ToImmutableDictionary(pair => constrained.PropertyOf(pair.Key), pair => pair.Value),
        };
    }

    /// <summary>A symbolic engine of <see cref="EngineCatalog.Symbolic"/>.</summary>
    public static SymbolicReport Symbolic(string engine, TransitionSystem system, SymbolicOptions options) =>
        Symbolic(() =>
        {
            if (Constrained.Of(system) is not { } constrained)
                return SymbolicCheck.Run(engine, system, options);
            var within = SymbolicCheck.Run(engine, constrained.System, options);
            return within with { System = system, Verdicts = constrained.Back(within.Verdicts) };
        });

    /// <summary>Whatever makes a symbolic report.</summary>
    public static SymbolicReport Symbolic(Func<SymbolicReport> engine)
    {
        var report = engine();
        Audit.Check(report.Verdicts);
        return report;
    }
}
