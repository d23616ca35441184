using System.Collections.Immutable;
using Quiesce.Ir;
using Quiesce.Ir.Verdicts;
using Quiesce.Protocols.Btrfs;
using Quiesce.Symbolic;
using Quiesce.Symbolic.Encoding;
using Quiesce.Symbolic.Invariants;
using Quiesce.Symbolic.Solving;
using Quiesce.Tests.Agreement;

namespace Quiesce.Tests.Symbolic;

/// <summary>
/// The parts of property-directed reachability, and that nothing is believed of what an engine that looks for
/// invariants says.
/// </summary>
public class FoundInvariants
{
    static readonly Property IsEven = HandMade.NumberIs(PropertyKind.Invariant, "IsEven", 0, 2, 4, 6);

    /// <summary>Says what it was told to.</summary>
    sealed class Liar(bool isReachable, int? stepsMax, ImmutableArray<Literal> invariant) : IReachabilityQuery
    {
        public bool IsReachable(ImmutableArray<Property> goals) => isReachable;
        public int? StepsMax => stepsMax;
        public ImmutableArray<Literal> Invariant() => invariant;
        public void Dispose()
        {
        }
    }

    static SymbolicReport Run(TransitionSystem system, Func<EncodedSystem, IReachabilityQuery> open) =>
        InvariantRun.Run("liar", system, new SymbolicOptions(), (encoded, _, _) => open(encoded));

    // The lowest bit of the number is not set: what makes IsEven inductive, and the invariant of it.
    static Literal LowestIsFalse(EncodedSystem encoded) => !encoded.Bits[0].Current;

    [Fact]
    public void An_invariant_that_is_one_is_accepted()
    {
        var system = HandMade.Evens(IsEven);
        var report = Run(system, encoded => new Liar(false, null, [LowestIsFalse(encoded)]));
        var verdict = report.Verdicts.Single(verdict => verdict.Property.Name == IsEven.Name);
        Assert.Equal(Answer.Holds, verdict.Answer);
    }

    [Fact]
    public void An_invariant_that_is_not_inductive_is_an_error_of_the_engine()
    {
        // From 2 it is one step to 4.
        var system = HandMade.Evens(HandMade.NumberIs(PropertyKind.Invariant, "IsSmall", 0, 1, 2, 3));
        var failure = Assert.Throws<InvalidOperationException>(() =>
            Run(system, encoded => new Liar(false, null, [!encoded.Bits[2].Current])));
        Assert.Equal("Internal error: the invariant that was found is not inductive.", failure.Message);
    }

    [Fact]
    public void A_clause_that_is_too_strong_is_an_error_of_the_engine()
    {
        // 5 is to be blocked, which 7 follows; without its lowest bit the clause forbids 4 as well.
        var system = HandMade.Evens(HandMade.NumberIs(PropertyKind.Invariant, "IsNotSeven", 0, 1, 2, 3, 4, 5, 6));
        Assert.Throws<InvalidOperationException>(() => Run(system, encoded =>
            new Liar(false, null, [!encoded.Circuit.And(encoded.Bits[2].Current, !encoded.Bits[1].Current)])));
    }

    [Fact]
    public void An_invariant_that_is_not_true_initially_is_an_error_of_the_engine()
    {
        // What is open stays open, but at first it is not.
        var system = HandMade.Evens();
        system = system.With(new Property
        {
            Name = "IsOpen",
            Kind = PropertyKind.Invariant,
            Predicate = Expr.Read(system.Variables[1]),
        });
        var failure = Assert.Throws<InvalidOperationException>(() =>
            Run(system, encoded => new Liar(false, null, [encoded.Bits[3].Current])));
        Assert.StartsWith("Internal error: the invariant that liar found is not inductive: ", failure.Message);
    }

    [Fact]
    public void A_counterexample_that_is_none_is_an_error_of_the_engine()
    {
        var system = HandMade.Evens(IsEven);
        var failure = Assert.Throws<InvalidOperationException>(() =>
            Run(system, encoded => new Liar(true, 3, [])));
        Assert.Equal("Internal error: liar finds a trace of 3 steps at most, and there is none.", failure.Message);
    }

    [Fact]
    public void A_cube_contains_the_cubes_that_say_more() => Seeds.Check(100, seed =>
    {
        var random = new System.Random((int)seed);
        Cube Some() => Cube.Of(Enumerable.Range(1, 6)
            .Where(_ => random.Next(3) > 0)
            .Select(bit => new Literal(bit << 1).NegatedIf(random.Next(4) == 0)));
        for (var count = 0; count < 20; count++)
        {
            var (cube, other) = (Some(), Some());
            Assert.Equal(cube.Literals.All(other.Literals.Contains), cube.Contains(other));
            foreach (var literal in cube.Literals)
                Assert.True(cube.Without(literal).Contains(cube));
        }
    });

    [Fact]
    public void In_a_lifted_cube_the_roots_are_true_whatever_the_other_bits_are() => Seeds.Check(150, seed =>
    {
        const int Bits = 8;
        var random = new System.Random((int)seed);
        var circuit = new Circuit();
        List<Literal> literals = [.. Enumerable.Range(0, Bits).Select(_ => circuit.NewInput())];
        Literal Some() => literals[random.Next(literals.Count)].NegatedIf(random.Next(2) == 0);
        for (var count = 0; count < 25; count++)
            literals.Add(random.Next(3) switch
            {
                0 => circuit.And(Some(), Some()),
                1 => circuit.Xor(Some(), Some()),
                _ => circuit.Mux(Some(), Some(), Some()),
            });
        var lifting = new Lifting(circuit);
        var state = Enumerable.Range(0, Bits).Select(_ => random.Next(2) == 0).ToArray();
        var values = circuit.Evaluate(place => state[place - 1]);
        List<Literal> roots = [.. Enumerable.Range(0, 3).Select(_ => literals[random.Next(Bits, literals.Count)])
            .Select(literal => literal.NegatedIf(values[literal.Gate] == literal.IsNegated))];
        var cube = lifting.Lift(state, roots);
        Assert.All(cube.Literals, bit => Assert.Equal(!bit.IsNegated, state[bit.Gate - 1]));
        bool IsTrueEverywhere(Cube cube) => Enumerable.Range(0, 1 << Bits)
            .Select(valuation => circuit.Evaluate(place => ((valuation >> (place - 1)) & 1) != 0))
            .Where(all => cube.Literals.All(bit => all[bit.Gate] != bit.IsNegated))
            .All(all => roots.All(root => all[root.Gate] != root.IsNegated));
        Assert.True(IsTrueEverywhere(cube), $"{string.Join(' ', cube.Literals)} is too large.");
        Assert.Throws<InvalidOperationException>(() => lifting.Lift(state, [!roots[0]]));
    });

    // One takes as long as all other tests of this class.
    public static TheoryData<CloseOrder> Orders() =>
        Seeds.AreMany ? [CloseOrder.StopCleanerFirst, CloseOrder.ParkCleaner] : [CloseOrder.StopCleanerFirst];

    [Theory]
    [MemberData(nameof(Orders))]
    public void What_holds_of_close_ctree_is_proved_without_lemmas(CloseOrder patch)
    {
        var system = new CloseCtree(patch, 1).Build();
        var all = InductiveInvariantCheck.Prove(system).Verdicts
            .Where(verdict => verdict.Evidence is Evidence.InductiveInvariant
                && verdict.Property.Kind is not (PropertyKind.Lemma or PropertyKind.Liveness))
            .Select(verdict => verdict.Property.Name)
            .ToHashSet();
        Assert.InRange(all.Count, 4, int.MaxValue);
        var report = PropertyDirectedReachability.Run(system.WithOnly(all));
        Assert.All(report.Verdicts, verdict => Assert.Equal(Answer.Holds, verdict.Answer));
    }

    [Fact]
    public void With_the_lemmas_unmount_of_close_ctree_is_proved_to_terminate()
    {
        var system = new CloseCtree(CloseOrder.ParkCleaner, 1).Build();
        var facts = InductiveInvariantCheck.Prove(system).Verdicts
            .Select(verdict => verdict.Evidence)
            .OfType<Evidence.InductiveInvariant>()
            .First().Conjuncts;
        var verdict = LivenessChecking
            .Run(
                PropertyDirectedReachability.Run,
                system.WithOnly(new HashSet<string> { "UmountTerminates" }),
                new SymbolicOptions { Facts = facts })
            .Verdicts.Single();
        Assert.Equal(Answer.Holds, verdict.Answer);
        Assert.IsType<Evidence.InductiveInvariant>(verdict.Evidence);
    }
}
