using System.Collections.Immutable;
using Quiesce.Explicit;
using Quiesce.Ir;
using Quiesce.Ir.Passes;
using Quiesce.Ir.Verdicts;
using Quiesce.Language;
using Quiesce.Protocols.Reference;
using Xunit.Abstractions;

namespace Quiesce.Tests.Agreement;

/// <summary>
/// The exhaustive engine decides every liveness property twice: by fair components of the system,
/// and as an invariant of the product. Both answers agree, and the product's lasso is one, and no
/// longer.
/// </summary>
public class LivenessToSafetyAgrees(ITestOutputHelper output)
{
    static readonly SearchOptions OneThread = new() { Threads = 1 };

    // To compile the many large expressions of a product takes longer than to search a small one.
    static readonly SearchOptions Interpreted = new() { Threads = 1, Compile = false };

    // Above this many states the product of a random system takes too long.
    const int DistinctMax = 150;

    [Fact]
    public void On_random_graphs()
    {
        var checks = new Checks();
        Seeds.Check(250, seed => checks.Of(RandomGraphs.Number(seed), reduce: seed % 2 == 0));
        output.WriteLine($"{checks}");
    }

    [Fact]
    public void With_all_properties_in_one_product() =>
        Seeds.Check(40, seed => new Checks().OfAll(RandomGraphs.Number(seed), reduce: seed % 2 == 0));

    [Fact]
    public void On_random_systems()
    {
        var checks = new Checks();
        Seeds.Check(120, seed =>
        {
            var system = RandomSystems.Number(seed);
            if (ExhaustiveSearch.Run(system, OneThread).Distinct > DistinctMax)
                return;
            checks.Of(system, reduce: true);
            checks.Of(system, reduce: false);
        });
        output.WriteLine($"{checks}");
        if (Environment.GetEnvironmentVariable("QUIESCE_SEED") is null)
            Assert.All(
                [checks.Held, checks.Stuttered, checks.Looped],
                count => Assert.InRange(count, 20, int.MaxValue));
    }

    public static TheoryData<string, string> Protocols => new()
    {
        { "btrfs/delayed-iputs", "workers=1" },
        { "btrfs/delayed-iputs", "workers=2" },
        { "btrfs/close-ctree", "blockGroups=1" },
        { "btrfs/close-ctree", "blockGroups=1 evictionsJoin=true" },
        { "btrfs/close-ctree", "blockGroups=1 commitTimer=false" },
        { "reference/dining-philosophers", "philosophers=3" },
        { "reference/peterson", "processes=2" },
        { "reference/teardown", "cleaners=1 blockGroups=1 wakeups=1" },
        { "reference/teardown", "cleaners=2 blockGroups=2 wakeups=1" },
        { "reference/two-phase-commit", "resourceManagers=2" },
    };

    [Theory]
    [MemberData(nameof(Protocols))]
    public void On_the_protocols_of_the_spec(string name, string bounds)
    {
        var protocol = ProtocolCatalog.Load(typeof(Teardown).Assembly).Single(protocol => protocol.Name == name);
        var values = bounds.Split(' ').Select(bound => bound.Split('=')).ToDictionary(pair => pair[0], pair => pair[1]);
        var checks = new Checks();
        foreach (var variant in protocol.Variants.Select(variant => variant.Name).DefaultIfEmpty(""))
            checks.Of(protocol.Build(variant, values), reduce: true);
        Assert.NotEqual(0, checks.Held + checks.Looped + checks.Stuttered);
        output.WriteLine($"{checks}");
    }

    [Fact]
    public void The_product_does_what_the_system_does() => Seeds.Check(80, seed =>
    {
        var system = RandomSystems.Number(seed);
        var search = new ReferenceSearch(system);
        var pass = LivenessToSafety.Apply(system, reduce: seed % 2 == 0);
        if (search.Distinct > 150)
            return;
        var product = new ReferenceSearch(pass.System);
        var seen = new HashSet<State>();
        foreach (var state in product.States)
        {
            seen.Add(Projection(state, system));
            var steps = search.StepsOf(Projection(state, system)).Select(step => (step.Action.Index, step.State));
            var own = product.StepsOf(state)
                .Where(step => step.Action != pass.SaveState)
                .Select(step => (step.Action.Index, Projection(step.State, system)));
            if (state.Values[system.StateLength] == 0)
                Assert.Equal(steps, own);
            else
                Assert.Subset(steps.ToHashSet(), own.ToHashSet());
        }
        Assert.Equal(search.States.ToHashSet(), seen);
        Assert.All(pass.System.Properties, property => Assert.Equal(PropertyKind.Invariant, property.Kind));
    });

    static State Projection(State state, TransitionSystem system) => new(state.Values[..system.StateLength]);

    /// <summary>Checks, and counts what it saw: properties that hold, lassos that end, lassos that go round.</summary>
    sealed class Checks
    {
        long distinct, productDistinct;

        public int Held { get; private set; }

        public int Stuttered { get; private set; }

        public int Looped { get; private set; }

        public int Shorter { get; private set; }

        /// <summary>A product for each property.</summary>
        public void Of(TransitionSystem system, bool reduce)
        {
            var report = ExhaustiveSearch.Run(system, OneThread);
            foreach (var verdict in report.Verdicts.Where(verdict => verdict.Property.Kind == PropertyKind.Liveness))
                Compare(system, [verdict], LivenessToSafety.Apply(system, [verdict.Property], reduce));
            distinct = Math.Max(distinct, report.Distinct);
        }

        /// <summary>One product for all.</summary>
        public void OfAll(TransitionSystem system, bool reduce)
        {
            var verdicts = ExhaustiveSearch.Run(system, OneThread).Verdicts;
            Compare(
                system,
                [.. verdicts.Where(verdict => verdict.Property.Kind == PropertyKind.Liveness)],
                LivenessToSafety.Apply(system, reduce: reduce));
        }

        void Compare(TransitionSystem system, ImmutableArray<Verdict> verdicts, LivenessToSafety pass)
        {
            var names = pass.System.Properties.Select(property => property.Name).ToHashSet();
            var product = ExhaustiveSearch.Run(
                pass.System, system.StateLength == 1 ? Interpreted with { Until = names } : OneThread);
            productDistinct = Math.Max(productDistinct, product.Distinct);
            Assert.Equal(verdicts.Length, product.Verdicts.Length);
            foreach (var (verdict, found) in verdicts.Zip(product.Verdicts))
            {
                Assert.True(verdict.Answer == found.Answer,
                    $"{system} {verdict.Property}: {verdict.Answer}, but {found.Answer} in the product.");
                if (found.Trace is null)
                    Held++;
                else
                    Compare(verdict.Trace!, pass.ToLasso(found.Trace), found.Trace.Length);
                if (verdict.Trace is { } lasso)
                    AssertSame(lasso, pass.ToLasso(pass.ToRun(lasso)));
            }
        }

        static void AssertSame(Trace lasso, Trace other)
        {
            Assert.Equal(lasso.LoopStart, other.LoopStart);
            Assert.Equal(lasso.Actions.Select(action => action.Index), other.Actions.Select(action => action.Index));
            Assert.True(lasso.States.SequenceEqual(other.States));
        }

        void Compare(Trace lasso, Trace ofProduct, int productLength)
        {
            Assert.Null(Replay.Check(ofProduct));
            Assert.Equal(ofProduct.Length + 1, productLength);
            Assert.InRange(ofProduct.Length, 0, lasso.Length);
            // No violation can begin earlier. An engine that prefers to end may end later than it could loop.
            if (!lasso.EndsInStuttering)
                Assert.InRange(ofProduct.LoopStart!.Value, lasso.LoopStart!.Value, lasso.Length);
            Shorter += ofProduct.Length < lasso.Length ? 1 : 0;
            Stuttered += ofProduct.EndsInStuttering ? 1 : 0;
            Looped += ofProduct.EndsInStuttering ? 0 : 1;
        }

        public override string ToString() =>
            $"{Held} held, {Stuttered} ended, {Looped} looped; {Shorter} lassos were shorter; " +
            $"at most {distinct} distinct states, {productDistinct} in a product";
    }
}
