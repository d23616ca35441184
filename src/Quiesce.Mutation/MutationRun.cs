using System.Collections.Immutable;
using System.Runtime.ExceptionServices;
using Quiesce.Explicit;
using Quiesce.Ir;
using Quiesce.Ir.Passes;
using Quiesce.Ir.Verdicts;

namespace Quiesce.Mutation;

/// <summary>
/// Tries the mutants of a system: each is searched, and killed by every property that held in the system and fails in
/// the mutant. Those that nobody could tell from the system are found first: they take no search.
/// </summary>
public sealed class MutationRun
{
    /// <summary>A system under a memory model, and what is known of it.</summary>
    sealed record Original(
        MemoryModel Model,
        TransitionSystem System,
        SearchReport Report,
        ImmutableHashSet<string> Held,
        ImmutableArray<ImmutableArray<State>> Layers)
    {
        readonly Lock making = new();
        BehaviourGraph? graph;

        /// <summary>Made when it is first asked for, which is on several threads.</summary>
        public BehaviourGraph Graph(CancellationToken cancellation)
        {
            lock (making)
                return graph ??= BehaviourGraph.Of(System, Layers, System.Declared, cancellation);
        }
    }

    // So many states are searched before the code for them could be compiled.
    const int InterpretedMax = 400;

    readonly TransitionSystem system;
    readonly MutationOptions options;

    MutationRun(TransitionSystem system, MutationOptions options) => (this.system, this.options) = (system, options);

    /// <summary>Tries all mutants of a system.</summary>
    /// <param name="system">Under sequential consistency.</param>
    /// <exception cref="InvalidOperationException">The interpreter rejects a trace: an engine errs.</exception>
    public static MutationReport Of(TransitionSystem system, MutationOptions? options = null) =>
        new MutationRun(system, options ?? new MutationOptions()).Run();

    /// <summary>A run of a mutant to the first place where it is another system; null if it never is.</summary>
    /// <param name="model">As in <see cref="MutantResult.Model"/>.</param>
    public static MutantWitness? Witness(
        TransitionSystem system, Mutant mutant, MemoryModel model, SearchOptions search)
    {
        var options = new MutationOptions { Search = search, Models = [model] };
        return new MutationRun(system, options).Known(model) is { } original
            && Buffered(mutant, model).System is { } changed
                ? MutantWitness.Of(original.System, original.Layers, changed, search with { Threads = 1 })
                : null;
    }

    /// <summary>Tries these mutants of a system.</summary>
    /// <inheritdoc cref="Of(TransitionSystem, MutationOptions?)"/>
    public static MutationReport Of(
        TransitionSystem system, ImmutableArray<Mutant> mutants, MutationOptions? options = null) =>
        new MutationRun(system, options ?? new MutationOptions()).Run(mutants);

    MutationReport Run(ImmutableArray<Mutant>? given = null)
    {
        var originals = new List<Original>();
        string? stop = null;
        foreach (var model in Models())
            if (Known(model) is { } known)
                originals.Add(known);
            else
                stop ??= IsOver
                    ? "it was interrupted"
                    : "a limit came before the end of the search of the system itself";
        var mutants = originals.Count == 0 ? [] : given ?? Mutants.Of(system, options.Kinds);
        var results = new MutantResult?[mutants.Length];
        InParallel(mutants.Length, k =>
        {
            results[k] = Try(mutants[k], originals);
            if (results[k] is { } result)
                options.Done?.Invoke(result);
        });
        if (stop is null && results.Contains(null))
            stop = "it was interrupted";
        return new MutationReport(
            system,
            [.. originals.Select(original => (original.Model, original.Report.Verdicts))],
            [.. results.OfType<MutantResult>()],
            mutants.Length,
            stop);
    }

    bool IsOver => options.Search.CancellationToken.IsCancellationRequested;

    ImmutableArray<MemoryModel> Models() => system.Variables.Any(variable => variable.Kind == VariableKind.Memory)
        ? options.Models
        : [options.Models[0]];

    void InParallel(int count, Action<int> work)
    {
        try
        {
            Parallel.For(
                0, count, new ParallelOptions { MaxDegreeOfParallelism = options.Search.Threads },
                k =>
                {
                    if (!IsOver)
                        work(k);
                });
        }
        catch (AggregateException failures)
        {
            ExceptionDispatchInfo.Throw(failures.InnerExceptions[0]);
        }
    }

    // Null where a limit came first.
    Original? Known(MemoryModel model)
    {
        var own = Claims(StoreBuffers.Apply(system, model));
        var report = Searched(own, options.Search);
        // The search has its states for everybody; without properties there is nothing else to find out.
        var states = report.IsComplete
            ? Searched(own.WithOnly(ImmutableHashSet<string>.Empty), options.Search with { StatesMax = int.MaxValue })
            : report;
        return states.Layers is not { } layers ? null : new Original(
            model, own, report,
            [.. report.Verdicts.Where(verdict => verdict.Answer == Answer.Holds)
                .Select(verdict => verdict.Property.Name)],
            layers);
    }

    // Lemmas are no claims: they only help to prove others.
    static TransitionSystem Claims(TransitionSystem system) => system.WithOnly(
        system.Properties.Where(property => property.Kind != PropertyKind.Lemma)
            .Select(property => property.Name)
            .ToHashSet());

    static SearchReport Searched(TransitionSystem system, SearchOptions search)
    {
        var report = ExhaustiveSearch.Run(system, search with { Threads = 1, Progress = null });
        Audit.Check(report.Verdicts, report.IsComplete);
        return report;
    }

    // Null where it was interrupted.
    MutantResult? Try(Mutant mutant, IReadOnlyList<Original> originals)
    {
        MutantResult? open = null;
        var last = originals[0].Model;
        var (isEquivalent, isNarrower) = (true, true);
        foreach (var original in originals)
        {
            // Without store buffers no order is weaker than another one.
            if (mutant.Kind == MutantKind.Order && original.Model == MemoryModel.Sc && originals.Count > 1)
                continue;
            last = original.Model;
            var result = Try(mutant, original);
            if (result is null or { Fate: MutantFate.Killed })
                return result;
            isEquivalent &= result.Fate == MutantFate.Equivalent;
            isNarrower &= result.Fate is MutantFate.Equivalent or MutantFate.Narrower;
            open ??= result.Fate == MutantFate.Undecided ? result : null;
        }
        var fate = isEquivalent ? MutantFate.Equivalent
            : isNarrower ? MutantFate.Narrower
            : MutantFate.Survived;
        return open ?? new MutantResult(mutant, fate, [], last);
    }

    MutantResult? Try(Mutant mutant, Original original)
    {
        var (buffered, why) = Buffered(mutant, original.Model);
        if (buffered is null)
            return new MutantResult(mutant, MutantFate.Undecided, [], original.Model, why);
        var changed = buffered.WithOnly(original.Held);
        try
        {
            if (options.EquivalentFirst && IsEquivalent(original, changed))
                return new MutantResult(mutant, MutantFate.Equivalent, [], original.Model);
            var report = Searched(changed, options.Search with
            {
                DistinctMax = options.StatesFactor * original.Report.Distinct + options.StatesMore,
                Compile = options.Search.Compile && original.Report.Distinct > InterpretedMax,
            });
            ImmutableArray<Verdict> failures =
            [
                .. report.Verdicts.Where(verdict => verdict.Answer == Answer.Violated)
                    .OrderBy(verdict => verdict.Property.Kind == PropertyKind.Reachable)
                    .ThenBy(verdict => verdict.Trace?.Length ?? int.MaxValue),
            ];
            if (failures.Length == 0 && IsOver)
                return null;
            var fate = failures.Length > 0 ? MutantFate.Killed
                : !report.IsComplete ? MutantFate.Undecided
                : !options.EquivalentFirst && IsEquivalent(original, changed) ? MutantFate.Equivalent
                : FateOfLiving(original, changed);
            return new MutantResult(
                mutant, fate, failures, original.Model, fate == MutantFate.Undecided ? report.StopReason : null);
        }
        catch (OperationCanceledException)
        {
            return null;
        }
    }

    // No system where a step has more stores by now than a buffer has room for; then the reason.
    static (TransitionSystem? System, string? Why) Buffered(Mutant mutant, MemoryModel model)
    {
        try
        {
            return (StoreBuffers.Apply(mutant.System, model), null);
        }
        catch (ArgumentException limit)
        {
            return (null, limit.Message);
        }
    }

    bool IsEquivalent(Original original, TransitionSystem mutant) =>
        Owed.IsSame(original.System, original.Layers, mutant)
        && Difference.Of(original.System, original.Layers, mutant, options.Search.CancellationToken) is null;

    MutantFate FateOfLiving(Original original, TransitionSystem mutant)
    {
        var states = Searched(
            mutant.WithOnly(ImmutableHashSet<string>.Empty),
            options.Search with { StatesMax = int.MaxValue, Compile = false });
        var cancellation = options.Search.CancellationToken;
        if (!Owed.AreSame(original.System.Fairness, mutant.Fairness) || states.Layers is not { } reached)
            return MutantFate.Survived;
        return options.Bisimilar && original.System.StateLength == mutant.StateLength
            && original.System.Actions.Length == mutant.Actions.Length
            && Bisimulation.Relates(
                original.Graph(cancellation),
                BehaviourGraph.Of(mutant, reached, original.System.Declared, cancellation),
                cancellation)
                ? MutantFate.Equivalent
            : Difference.IsNarrower(original.System, original.Layers, mutant, reached, cancellation)
                ? MutantFate.Narrower
            : MutantFate.Survived;
    }
}
