using FsCheck.Fluent;
using Quiesce.Engines;
using Quiesce.Explicit;
using Quiesce.Ir;
using Quiesce.Ir.Verdicts;
using Quiesce.Random;
using Quiesce.Symbolic;
using Xunit.Abstractions;

namespace Quiesce.Tests.Agreement;

/// <summary>
/// Under a constraint a search finds what is this side of it, and says of nothing that it holds unless it holds
/// everywhere.
/// </summary>
public class ConstraintsAgree(ITestOutputHelper output)
{
    static TransitionSystem System(ulong seed)
    {
        var plain = RandomSystems.Number(seed);
        var constraint = new RandomTerms(plain.Variables).Bool(1).Sample(1, new FsCheck.Rnd(seed + 5), 1).Single();
        var builder = CopiedSystem.Of(plain);
        builder.Constraints = [("Within", constraint.Expr)];
        // The last one is broken by no step.
        var one = plain.Variables.First(variable => variable.Domain.Size > 1);
        var read = one.Length is null ? Expr.Read(one) : Expr.Read(one, Expr.Int(0));
        builder.StepInvariants =
        [
            .. AskedAgrees.WithConditions(plain, seed).StepInvariants,
            new("Never", Expr.Or(Expr.Equal(Asked.Next(read), Asked.Next(read)), Expr.Equal(read, read)), null, null),
        ];
        return builder.Build();
    }

    // The states that are found from those within, and whether one is beyond.
    static (HashSet<State> States, bool IsCut) Within(TransitionSystem system)
    {
        var interpreter = new Interpreter(system);
        var (states, left, isCut) = (new HashSet<State>(interpreter.InitialStates()), new Queue<State>(), false);
        foreach (var state in states)
            left.Enqueue(state);
        while (left.TryDequeue(out var state))
            if (!interpreter.Holds(system.Constraints[0].Value, state))
                isCut = true;
            else
                foreach (var (_, next) in interpreter.Successors(state))
                    if (states.Add(next))
                        left.Enqueue(next);
        return (states, isCut);
    }

    [Fact]
    public void What_is_found_is_what_is_within_and_nothing_holds_that_does_not_everywhere()
    {
        var (unknown, decided, uncut) = (0, 0, 0);
        Seeds.Check(100, seed =>
        {
            var system = System(seed);
            var (states, isCut) = Within(system);
            if (states.Count == 0)
                return;
            var report = Audited.Search(system, new SearchOptions { Threads = 1 });
            var whole = Audited.Search(system.WithoutConstraints(), new SearchOptions { Threads = 1 });
            var interpreter = new Interpreter(system);
            Assert.Equal(states.Count, report.Distinct);
            uncut += isCut ? 0 : 1;
            foreach (var (verdict, all) in report.Verdicts.Zip(whole.Verdicts))
            {
                Assert.Equal(all.Property, verdict.Property);
                decided += verdict.Answer == Answer.Unknown ? 0 : 1;
                unknown += verdict.Answer == Answer.Unknown ? 1 : 0;
                // Whatever is decided is so of the whole system.
                if (verdict.Answer != Answer.Unknown)
                    Assert.Equal((all.Property.Name, all.Answer), (verdict.Property.Name, verdict.Answer));
                // And all that can be is decided.
                if (!isCut)
                    Assert.NotEqual(Answer.Unknown, verdict.Answer);
                if (verdict.Property.Kind is PropertyKind.Invariant or PropertyKind.Lemma or PropertyKind.Reachable)
                    Assert.Equal(
                        states.Any(state => interpreter.Holds(verdict.Property.Predicate, state)
                            == (verdict.Property.Kind == PropertyKind.Reachable)),
                        verdict.Trace is not null);
            }
        });
        output.WriteLine($"{decided} decided, {unknown} unknown, {uncut} without a state beyond");
        if (Environment.GetEnvironmentVariable("QUIESCE_SEED") is null)
            Assert.All([decided, unknown, uncut], count => Assert.InRange(count, 20, int.MaxValue));
    }

    [Fact]
    public void All_engines_agree() => Seeds.Check(5, seed =>
    {
        var system = System(seed);
        var run = EngineRun.Of(EngineCatalog.All, system, new EngineOptions
        {
            Search = new SearchOptions { Threads = 1 },
            Symbolic = new SymbolicOptions { DepthMax = 4, TimeLimit = TimeSpan.FromSeconds(2) },
            Random = new RandomOptions { Runs = 4, Steps = 1_000, Threads = 1 },
        });
        Assert.Empty(run.Conflicts);
        var whole = Audited.Search(system.WithoutConstraints(), new SearchOptions { Threads = 1 });
        foreach (var verdict in run.Reports.SelectMany(report => report.Verdicts))
            if (verdict.Answer != Answer.Unknown)
                Assert.Equal(
                    (verdict.Property.Name, whole.Verdicts.Single(one => one.Property == verdict.Property).Answer),
                    (verdict.Property.Name, verdict.Answer));
    });
}
