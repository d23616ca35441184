using System.Collections.Immutable;
using Quiesce.Ir;
using Quiesce.Ir.Verdicts;
using Quiesce.Symbolic.Bounded;
using Quiesce.Symbolic.Encoding;
using Quiesce.Symbolic.Solving;

namespace Quiesce.Symbolic.Invariants;

/// <summary>
/// A run of an engine that finds invariants. It asks about all open properties at once; where one of them is violated
/// or reached, bounded model checking finds the shortest trace, and it asks again about the rest. An invariant is
/// turned into values of the spec, minimised, and checked by Z3 before it counts.
/// </summary>
internal sealed class InvariantRun : ISymbolicRun, IDisposable
{
    readonly string engine;
    readonly EncodedSystem encoded;
    readonly IReachabilityQuery query;
    readonly TransitionSystem system;
    readonly SymbolicOptions options;
    readonly Limits limits;
    // Created on demand: most runs refute nothing.
    readonly Lazy<BoundedRun> bounded;
    readonly Verdict?[] verdicts;

    /// <param name="engine">One of <see cref="EngineNames"/>.</param>
    /// <param name="create">Creates the engine.</param>
    InvariantRun(
        string engine,
        TransitionSystem system,
        SymbolicOptions options,
        Limits limits,
        Func<EncodedSystem, SymbolicOptions, Limits, IReachabilityQuery> create)
    {
        this.engine = engine;
        this.system = system;
        this.options = options;
        this.limits = limits;
        verdicts = new Verdict?[system.Properties.Length];
        bounded = new Lazy<BoundedRun>(() => new BoundedRun(system, options, limits));
        encoded = new EncodedSystem(system, options.Fault);
        query = create(encoded, options, limits);
    }

    /// <summary>Checks every property but liveness, which is Unknown.</summary>
    public static SymbolicReport Run(
        string engine,
        TransitionSystem system,
        SymbolicOptions options,
        Func<EncodedSystem, SymbolicOptions, Limits, IReachabilityQuery> create) =>
        LimitedRun.Of(
            engine, system, options, (options, limits) => new InvariantRun(engine, system, options, limits, create));

    IEnumerable<int> Open => Enumerable.Range(0, verdicts.Length)
        .Where(k => verdicts[k] is null && system.Properties[k].Kind != PropertyKind.Liveness);

    /// <inheritdoc/>
    public void Run()
    {
        while (Open.Any() && !ProveOpen())
            RefuteOne();
    }

    /// <inheritdoc/>
    public Verdict? VerdictOn(Property property) => verdicts[system.Properties.IndexOf(property)];

    /// <inheritdoc/>
    public string WhyOpen(Property property) => $"{engine} looks at states, not at behaviours";

    /// <inheritdoc/>
    public int Depth => bounded.IsValueCreated ? bounded.Value.Depth : -1;

    // One query is about all open properties: usually all hold, and one invariant shows it.
    bool ProveOpen()
    {
        ImmutableArray<Property> goals = [.. Open.Select(k => system.Properties[k])];
        limits.Enter(Depth, goals.Length == 1 ? $"{goals[0]}" : $"{goals.Length} properties");
        if (query.IsReachable(goals))
            return false;
        var invariant = InvariantMinimiser.Run(
            encoded, goals, query.Invariant(), options.Facts, options.Minimise, limits);
        Audit(invariant);
        var evidence = new Evidence.InductiveInvariant(system, invariant);
        foreach (var k in Open.ToList())
            verdicts[k] = Verdict.Never(system.Properties[k], evidence);
        return true;
    }

    // Neither the engine nor the minimiser is trusted: Z3 checks the whole invariant.
    void Audit(ImmutableArray<Expr> invariant)
    {
        var whole = new Property
        {
            Name = "Invariant",
            Kind = PropertyKind.Lemma,
            Predicate = Expr.And(invariant),
        };
        using var check = new ConjunctCheck(
            system.WithOnly(new HashSet<string>()).With(whole), new SymbolicOptions(), limits);
        check.Run();
        if (!check.Reports[0].Passed)
            throw new InvalidOperationException(
                $"Internal error: the invariant that {engine} found is not inductive: {whole.Predicate}.");
    }

    // The engine said that some open property has a counterexample or a witness.
    void RefuteOne()
    {
        while (true)
        {
            if (bounded.Value.Depth >= query.StepsMax)
                throw new InvalidOperationException(
                    $"Internal error: {engine} finds a trace of {query.StepsMax} steps at most, and there is none.");
            bounded.Value.Deepen();
            var found = Open.Where(k => bounded.Value.VerdictOn(system.Properties[k]) is not null).ToList();
            foreach (var k in found)
                verdicts[k] = bounded.Value.VerdictOn(system.Properties[k]);
            if (found.Count > 0)
                return;
        }
    }

    public void Dispose()
    {
        query.Dispose();
        if (bounded.IsValueCreated)
            bounded.Value.Dispose();
    }
}
