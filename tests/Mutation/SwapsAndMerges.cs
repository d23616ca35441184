using System.Collections.Immutable;
using Quiesce.Explicit;
using Quiesce.Ir;
using Quiesce.Language;
using Quiesce.Mutation;
using Quiesce.Mutation.Operators;
using Quiesce.Tests.Agreement;
using Quiesce.Tests.Atomicity;
using Bool = Quiesce.Language.Expr<bool>;
using Process = Quiesce.Language.Process;

namespace Quiesce.Tests.Mutation;

/// <summary>Two steps in the other order, and two that are one.</summary>
public class SwapsAndMerges
{
    static readonly MutationOptions Options = new()
    {
        Search = new SearchOptions { Threads = 1 },
        StatesMore = 100_000,
    };

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void An_order_that_nobody_could_tell_is_told_by_no_property(bool ofSteps)
    {
        var count = 0;
        Seeds.Check(200, seed =>
        {
            var system = new RandomProgram((int)seed, hasTwo: true).Build();
            if (ofSteps)
                system = AskedAgrees.WithConditions(system, seed, holdsAtRest: seed % 4 > 0);
            var spec = new SpecSystem(system);
            var made = new Swaps().Of(spec).Select(mutant => mutant.Sentence).ToHashSet();
            ImmutableArray<Mutant> others =
                [.. new Swaps(all: true).Of(spec).Where(mutant => !made.Contains(mutant.Sentence))];
            foreach (var result in MutationRun.Of(system, others, Options).Results)
                Assert.True(result.Fate != MutantFate.Killed, $"{result.Mutant}: {result.Failures.FirstOrDefault()}");
            count += others.Length;
        });
        // Conditions on steps notice most of them.
        Assert.True(count > (ofSteps ? 1 : 5), $"{count}");
    }

    sealed class Passing(bool asks) : Protocol
    {
        readonly Var<bool> set = Var(false), other = Var(false);
        Process P => FairProcess([Set, SetOther]);
        void Set() => set.Next = true;
        void SetOther() => other.Next = true;
        [Invariant] public Bool IsSet => (asks ? P.Passed(Set) : P.Done).Implies(set);
        [Reachable] public Bool Between => set != other;
    }

    // What a formula says of the list as it stands is something else of steps that stand elsewhere.
    [Fact]
    public void Steps_stay_where_a_formula_asks_what_the_process_has_passed()
    {
        Assert.NotEmpty(new Swaps(all: true).Of(new SpecSystem(new Passing(asks: false).Build())));
        Assert.Empty(new Swaps(all: true).Of(new SpecSystem(new Passing(asks: true).Build())));
    }

    sealed class Counting(bool twice, bool asks) : Protocol
    {
        readonly Var<int> count = Var(0, max: 2);
        Process P => FairProcess(twice ? [Count, Count] : [Count, CountAgain]);
        Process Other => FairProcess([Reset]);
        void Count()
        {
            var old = Let(count);
            count.Next = Min(old + 1, 2);
        }
        void CountAgain() => count.Next = 2;
        void Reset() => count.Next = 0;
        [Reachable] public Bool Two => count == 2 & (asks ? P.At(twice ? "Count#2" : "Count") : true);
    }

    [Theory]
    [InlineData(true, false, 0)]
    [InlineData(true, true, 1)]
    [InlineData(false, false, 1)]
    public void Two_calls_of_one_function_have_no_order_unless_it_is_asked_for(bool twice, bool asks, int count)
    {
        var spec = new SpecSystem(new Counting(twice, asks).Build());
        Assert.Equal(count, new Swaps().Of(spec).Count());
        Assert.Single(new Swaps(all: true).Of(spec));
    }

    // Whoever is alone does the same in one step as in two, so that all that is left in the end is the same.
    [Fact]
    public void Two_steps_that_are_one_end_where_the_two_end_if_nobody_runs_in_between()
    {
        var count = 0;
        Seeds.Check(150, seed =>
        {
            var system = new RandomProgram((int)seed, hasTwo: false).Build();
            foreach (var mutant in Mutants.Of(system, new HashSet<MutantKind> { MutantKind.Merge }))
            {
                Assert.Subset(Ends(system), Ends(mutant.System));
                if (!Fails(system))
                    Assert.Subset(Ends(mutant.System), Ends(system));
                count++;
            }
        });
        Assert.True(count > 50, $"{count}");
    }

    sealed class StoresMuch : Protocol
    {
        readonly Var<int> a = Shared(0, max: 1);
        readonly Var<int> b = Shared(0, max: 1);
        readonly Var<int> c = Shared(0, max: 1);
        readonly Var<int> d = Shared(0, max: 1);
        readonly Var<int> e = Shared(0, max: 1);
        readonly Var<int> f = Shared(0, max: 1);

        Process Writer => FairProcess([StoreFirst, StoreSecond]);

        void StoreFirst()
        {
            a.Next = 1;
            b.Next = 1;
            c.Next = 1;
        }

        void StoreSecond()
        {
            d.Next = 1;
            e.Next = 1;
            f.Next = 1;
        }

        [Reachable] public Bool IsStored => f == 1;
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void One_that_stores_more_than_a_buffer_holds_is_not_decided(bool isFirst)
    {
        var report = MutationRun.Of(new StoresMuch().Build(), Options with
        {
            Kinds = new HashSet<MutantKind> { MutantKind.Merge },
            Models = [MemoryModel.Sc, MemoryModel.Tso],
            EquivalentFirst = isFirst,
        });
        var result = Assert.Single(report.Results);
        Assert.Equal((MutantFate.Undecided, MemoryModel.Tso), (result.Fate, result.Model));
        Assert.Equal("Writer.StoreFirst stores 6 values at once, and a store buffer holds 4.", result.Limit);
    }

    static bool Fails(TransitionSystem system) =>
        new ReferenceSearch(system) is var reference
        && reference.Shortest(system.FindProperty(SystemBuilder.TypeInvariant)!) is not null;

    static HashSet<State> Ends(TransitionSystem system)
    {
        var (reference, interpreter) = (new ReferenceSearch(system), new Interpreter(system));
        return [.. reference.States.Where(state => interpreter.Holds(system.Terminated, state))];
    }
}
