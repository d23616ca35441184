using Quiesce.Explicit;
using Quiesce.Ir;
using Quiesce.Language;
using Quiesce.Mutation;
using Bool = Quiesce.Language.Expr<bool>;
using Process = Quiesce.Language.Process;

namespace Quiesce.Tests.Mutation;

/// <summary>Mutants that do what their system does, and break an assertion that it keeps.</summary>
public class AssertedMutants
{
    static readonly MutationOptions Options = new()
    {
        Search = new SearchOptions { Threads = 1 },
        Kinds = Enum.GetValues<MutantKind>().ToHashSet(),
    };

    sealed class WaitsTwice : Protocol
    {
        readonly Var<int> x = Var(0, max: 2);

        Process Waiter => FairProcess([Wait]);
        Process Writer => FairProcess([Write, WriteAgain]);

        void Wait()
        {
            Await(x >= 1);
            BugOn(x == 0, "NoZero");
            Await(x >= 2);
        }

        void Write() => x.Next = 1;
        void WriteAgain() => x.Next = 2;

        [Invariant] public Bool Small => x <= 2;
    }

    sealed class SetsTwice : Protocol
    {
        sealed class Part : Component
        {
            internal readonly Var<int> Value = Var(0, max: 1);

            public void Set(int value) => Value.Next = value;
        }

        readonly Part part = new();

        Process Writer => FairProcess([Both]);

        void Both()
        {
            part.Set(1);
            BugOn(part.Value == 0, "IsSet");
            part.Set(0);
        }

        [Invariant] public Bool IsUnset => part.Value == 0;
    }

    static void AssertKilled(TransitionSystem system, string assertion)
    {
        foreach (var isFirst in (bool[])[true, false])
        {
            var killed = MutationRun.Of(system, Options with { EquivalentFirst = isFirst }).Results
                .Where(result => result.Failures.Any(failure => failure.Property.Name == assertion))
                .ToList();
            Assert.NotEmpty(killed);
            foreach (var trace in killed.SelectMany(result => result.Failures).Select(failure => failure.Trace))
                Assert.Null(trace is null ? null : Replay.Check(trace));
        }
    }

    [Fact]
    public void A_wait_that_only_an_assertion_needs_is_needed() =>
        AssertKilled(new WaitsTwice().Build(), "NoZero");

    [Fact]
    public void A_change_that_only_an_assertion_sees_is_seen() =>
        AssertKilled(new SetsTwice().Build(), "IsSet");

    [Fact]
    public void A_run_to_a_broken_assertion_says_which()
    {
        var system = new WaitsTwice().Build();
        var mutant = Mutants.Of(system, new HashSet<MutantKind> { MutantKind.Wait })
            .Single(own => own.Sentence.Contains("x >= 1", StringComparison.Ordinal));
        var witness = MutationRun.Witness(system, mutant, MemoryModel.Sc, Options.Search);
        Assert.NotNull(witness?.Trace);
        Assert.Equal("Waiter.Wait checks something else while it waits here.", witness.Sentence);
    }
}
