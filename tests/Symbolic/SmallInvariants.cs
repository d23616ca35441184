using FsCheck.Fluent;
using Quiesce.Ir;
using Quiesce.Ir.Verdicts;
using Quiesce.Protocols.Btrfs;
using Quiesce.Symbolic;
using Quiesce.Symbolic.Encoding;
using Quiesce.Symbolic.Invariants;
using Quiesce.Symbolic.Solving;
using Quiesce.Tests.Agreement;

namespace Quiesce.Tests.Symbolic;

/// <summary>Invariants in the words of a spec, and no longer than they need be.</summary>
public class SmallInvariants
{
    [Fact]
    public void A_clause_over_values_says_what_its_bits_say() => Seeds.Check(150, seed =>
    {
        var system = DenseSystems.Number(seed);
        var encoded = new EncodedSystem(system);
        if (encoded.Bits.IsEmpty)
            return;
        var random = new System.Random((int)seed);
        var states = RandomSystems.StateOf(system).Sample(1, new FsCheck.Rnd(seed), 20);
        var interpreter = new Interpreter(system);
        for (var count = 0; count < 5; count++)
        {
            var disjuncts = Enumerable.Range(0, count)
                .Select(_ => (Bit: random.Next(encoded.Bits.Length), Value: random.Next(2) == 0))
                .ToList();
            var clause = ValueClause.Of(encoded, disjuncts)!;
            var expr = clause.ToExpr(system);
            foreach (var state in states)
            {
                var expected = disjuncts.Any(literal => encoded.ValueOf(literal.Bit, state) == literal.Value);
                Assert.True(expected == interpreter.Holds(expr, state), $"{expr} in {string.Join(' ', state.Values)}");
                Assert.True(expected || !clause.IsTrivial(system), $"{expr} is not trivial.");
            }
            foreach (var element in clause.Allowed.Keys)
                Assert.All(states, state => Assert.True(
                    !interpreter.Holds(clause.Without(element).ToExpr(system), state) || interpreter.Holds(expr, state)));
        }
    });

    [Fact]
    public void Elements_of_too_many_values_have_no_clause()
    {
        var builder = new SystemBuilder { Name = "wide" };
        builder.AddVariable("x", Domain.Range(0, ValueClause.ValuesMax), [[0]]);
        Assert.Null(ValueClause.Of(new EncodedSystem(builder.Build()), [(0, true)]));
    }

    [Fact]
    public void No_conjunct_of_a_proof_can_be_left_out()
    {
        var system = new DelayedIputs(Patch.RunIputs, 2).Build();
        system = system.WithOnly(new HashSet<string> { "NoWakeAfterFree", "NoIputLost" });
        var verdicts = PropertyDirectedReachability.Run(system).Verdicts;
        var proof = Assert.IsType<Evidence.InductiveInvariant>(verdicts[0].Evidence);
        var goals = system.Properties.Select(Conjunct.Of).ToList();
        var others = proof.Conjuncts.Where(conjunct => !goals.Any(goal => $"{goal}" == $"{conjunct}")).ToList();
        Assert.NotEmpty(others);
        var limits = new Limits(new SymbolicOptions(), EngineNames.Lemmas);
        var queries = new InductionQueries(new EncodedSystem(system), limits);
        Assert.NotNull(queries.Closure(goals, others));
        Assert.All(others, conjunct => Assert.Null(queries.Closure(goals, others.Where(other => other != conjunct))));
    }
}
