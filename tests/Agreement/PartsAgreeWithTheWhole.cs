using System.Collections.Immutable;
using Quiesce.Explicit;
using Quiesce.Ir;
using Quiesce.Ir.Verdicts;
using Quiesce.Random;
using Quiesce.Symbolic;
using Quiesce.Symbolic.Claims;
using Quiesce.Symbolic.Solving;
using Quiesce.Tests.Symbolic;
using Xunit.Abstractions;

namespace Quiesce.Tests.Agreement;

/// <summary>
/// Whoever is asked about some of the properties says of these what is said of them among all others. The systems have
/// properties of every kind that read outside an array here and there, which nobody but the type invariant minds: it
/// must not matter whether the others that do so are asked about as well, are proved already, or mean something.
/// </summary>
public class PartsAgreeWithTheWhole(ITestOutputHelper output)
{
    static readonly SearchOptions OneThread = new() { Threads = 1 };

    int undefined, decided;

    [Fact]
    public void Search_and_random_runs_say_of_each_property_alone_what_they_say_of_all()
    {
        Seeds.Check(40, seed =>
        {
            var whole = ExhaustiveSearch.Run(Partial(seed), OneThread);
            foreach (var part in Parts(whole.System))
            {
                Compare(whole, ExhaustiveSearch.Run(part, OneThread with { Compile = seed % 2 == 0 }).Verdicts);
                if (part.Properties.Length == 2)
                    Compare(whole, RandomRuns.Run(
                        part, new RandomOptions { Runs = 2, Steps = 500, Threads = 1, Seed = seed }).Verdicts);
            }
        });
        AssertSome();
    }

    [Fact]
    public void So_do_the_engines_that_use_Z3()
    {
        Seeds.Check(6, seed =>
        {
            var whole = ExhaustiveSearch.Run(Partial(seed), OneThread);
            foreach (var part in Parts(whole.System))
                foreach (var engine in (string[])
                    [EngineNames.BoundedModelChecking, EngineNames.PropertyDirectedReachability])
                    Compare(whole, SymbolicCheck.Run(engine, part, new SymbolicOptions { DepthMax = 8 }).Verdicts);
        });
        AssertSome();
    }

    // What was proved first must not leave the type invariant with less to say.
    [Theory]
    [InlineData(true, true)]
    [InlineData(true, false)]
    [InlineData(false, false)]
    public void The_portfolio_decides_the_type_invariant_of_the_whole(bool searches, bool hasLayers)
    {
        Seeds.Check(25, seed =>
        {
            var whole = ExhaustiveSearch.Run(Partial(seed), OneThread);
            var expectedToHold = whole.Verdicts.Where(verdict => verdict.Trace is null)
                .Select(verdict => verdict.Property.Name).ToHashSet();
            var options = new SymbolicOptions { ReachableDepth = whole.Depth, DistancesMax = seed % 2 == 0 ? 0 : 1000 };
            SearchClaim? Claim(TransitionSystem system) => hasLayers ? SearchClaims.Of(system)
                : system != whole.System ? null
                : new SearchClaim(null, [.. whole.Verdicts.Select(verdict => verdict.Trace).OfType<Trace>()], []);
            var report = Portfolio.Run(
                whole.System, expectedToHold, lassoStepsMax: 3, options,
                searches ? Claim(whole.System) : null, searches ? Claim : null);
            Compare(whole, report.Verdicts);
            Assert.All(report.Verdicts.Where(verdict => verdict.Property.Kind != PropertyKind.Liveness),
                verdict => Assert.NotEqual(Answer.Unknown, verdict.Answer));
        });
        AssertSome();
    }

    // Each property alone, with and without the type invariant; and all of one kind.
    static IEnumerable<TransitionSystem> Parts(TransitionSystem system)
    {
        foreach (var property in system.Properties)
        {
            yield return system.WithOnly(new HashSet<string> { property.Name });
            yield return system.Asking(new HashSet<string> { property.Name });
        }
        foreach (var kind in system.Properties.GroupBy(property => property.Kind))
            yield return system.Asking(kind.Select(property => property.Name).ToHashSet());
    }

    void Compare(SearchReport whole, IEnumerable<Verdict> verdicts)
    {
        foreach (var verdict in verdicts)
        {
            Audit.Check(verdict);
            if (verdict.Answer == Answer.Unknown)
                continue;
            var expected = whole.Verdicts.Single(other => other.Property.Name == verdict.Property.Name);
            Assert.True(expected.Property == verdict.Property, $"{verdict.Property} is another one.");
            Assert.True(expected.Answer == verdict.Answer, $"{verdict.Property} is {verdict}.");
            decided++;
            undefined += verdict.Trace is { Property.Kind: PropertyKind.TypeInvariant, EndsWithoutState: false } ? 1 : 0;
        }
    }

    void AssertSome()
    {
        output.WriteLine($"{decided} verdicts, {undefined} times a property without a value");
        if (Environment.GetEnvironmentVariable("QUIESCE_SEED") is null)
            Assert.InRange(undefined, 15, decided);
    }

    // A random graph beside an array that is shorter than its values are large.
    static TransitionSystem Partial(ulong seed)
    {
        var random = new System.Random((int)seed);
        var graph = seed % 4 == 0 ? RandomGraphs.Leaving(seed) : RandomGraphs.Number(seed);
        var builder = SystemBuilder.Extend(graph);
        var length = random.Next(4, 9);
        var table = builder.AddVariable(
            "table",
            Domain.Bool,
            [.. Enumerable.Range(0, length).Select(_ => ImmutableArray.Create(random.Next(7) / 6))],
            length);
        foreach (var action in graph.Actions)
            builder.AddAction(action);
        foreach (var fairness in graph.Fairness)
            builder.AddFairness(fairness);
        var x = Expr.Read(graph.Variables[0]);
        Expr Bit() => random.Next(3) == 0
            ? Expr.NotEqual(x, Expr.Int(random.Next(8)))
            : Expr.Read(table, Expr.Add(x, Expr.Int(random.Next(-1, 2))));
        // Of what holds although it has no value somewhere, there is nothing but the type invariant to say so.
        PropertyKind[] kinds = random.Next(2) == 0
            ? [PropertyKind.Reachable, PropertyKind.Liveness]
            : [PropertyKind.Invariant, PropertyKind.Lemma, PropertyKind.Reachable, PropertyKind.Liveness];
        foreach (var kind in kinds)
        {
            if (random.Next(3) == 0)
                continue;
            var op = random.Next(2) == 0 ? TemporalOp.LeadsTo : (TemporalOp)random.Next(5);
            builder.AddProperty(new Property
            {
                Name = $"{kind}",
                Kind = kind,
                Predicate = kind == PropertyKind.Liveness ? Expr.True : Bit(),
                Temporal = kind != PropertyKind.Liveness ? null
                    : new Temporal(op, Bit(), op is TemporalOp.LeadsTo or TemporalOp.Recurrence ? Bit() : null),
            });
        }
        return builder.Build();
    }
}
