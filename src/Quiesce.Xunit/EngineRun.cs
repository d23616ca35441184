using System.Collections.Immutable;
using Quiesce.Explicit;
using Quiesce.Ir;
using Quiesce.Ir.Verdicts;
using Quiesce.Random;
using Quiesce.Symbolic;

namespace Quiesce.Xunit;

/// <summary>What one engine says of a system: its verdicts have passed <see cref="Audit"/>.</summary>
sealed record EngineRun(EngineAnswers Answers)
{
    static readonly TimeSpan SymbolicTime = TimeSpan.FromMinutes(1);

    /// <summary>What only random runs know; null for the others.</summary>
    public RandomReport? Random { get; init; }

    public Verdict Of(Ir.Property property) =>
        Answers.Verdicts.Single(verdict => verdict.Property.Name == property.Name);

    /// <summary>Runs the engine, or all of them, on a system.</summary>
    /// <param name="until">Of a search alone: see <see cref="SearchOptions.Until"/>.</param>
    /// <exception cref="CheckFailedException">The engine cannot be used here.</exception>
    /// <exception cref="InvalidOperationException">An engine contradicts itself or the interpreter.</exception>
    public static ImmutableArray<EngineRun> Of(
        TransitionSystem system, CheckOptions options, IReadOnlySet<string>? until)
    {
        if (options.Engine is not (Engine.Explicit or Engine.Random))
            RequireZ3(options.Engine, SymbolicCheck.Missing());
        switch (options.Engine)
        {
            case Engine.Explicit:
                return [Explicit(system, options, until).Run];
            case Engine.Bmc:
                return [Symbolic(EngineNames.BoundedModelChecking, system, options)];
            case Engine.KInduction:
                return [Symbolic(EngineNames.KInduction, system, options)];
            case Engine.Pdr:
                return [Symbolic(EngineNames.PropertyDirectedReachability, system, options)];
            case Engine.Random:
                return [Randomly(system, options)];
            case Engine.All:
                var (search, depth) = Explicit(system, options, until: null);
                return
                [
                    search,
                    Symbolic(EngineNames.BoundedModelChecking, system, options, depth),
                    Symbolic(EngineNames.KInduction, system, options, depth),
                    Symbolic(EngineNames.PropertyDirectedReachability, system, options, depth),
                    Randomly(system, options),
                ];
        }
        throw new CheckFailedException($"There is no engine {options.Engine}.");
    }

    /// <param name="missing">What to install, a sentence; null if nothing is missing.</param>
    /// <exception cref="CheckFailedException">It is missing.</exception>
    internal static void RequireZ3(Engine engine, string? missing)
    {
        if (missing is not null)
            throw new CheckFailedException($"Engine.{engine} needs Z3. {missing}");
    }

    static (EngineRun Run, int? Depth) Explicit(
        TransitionSystem system, CheckOptions options, IReadOnlySet<string>? until)
    {
        var report = ExhaustiveSearch.Run(
            system, new SearchOptions { TimeLimit = options.TimeLimit, Until = until });
        Audit.Check(report.Verdicts, report.IsComplete);
        var answers = new EngineAnswers("explicit", LassoOrder.ShortestStem, report.Verdicts);
        return (new EngineRun(answers), report.IsComplete ? report.Depth : null);
    }

    static EngineRun Symbolic(string name, TransitionSystem system, CheckOptions options, int? depth = null)
    {
        var report = SymbolicCheck.Run(
            name,
            system,
            new SymbolicOptions { TimeLimit = options.TimeLimit ?? SymbolicTime, ReachableDepth = depth });
        Audit.Check(report.Verdicts);
        return new EngineRun(new EngineAnswers(name, LassoOrder.ShortestWhole, report.Verdicts));
    }

    static EngineRun Randomly(TransitionSystem system, CheckOptions options)
    {
        RandomReport report;
        try
        {
            report = RandomRuns.Run(system, new RandomOptions { Seed = options.Seed, TimeLimit = options.TimeLimit });
        }
        catch (GeneratorExhaustedException exhausted)
        {
            throw new CheckFailedException(exhausted.Message, exhausted);
        }
        Audit.Check(report.Verdicts);
        var answers = new EngineAnswers(RandomReport.Engine, LassoOrder.Any, report.Verdicts)
        {
            MayBeLonger = [.. report.Findings.Where(found => !found.Value.IsShortest).Select(found => found.Key.Name)],
        };
        return new EngineRun(answers) { Random = report };
    }
}
