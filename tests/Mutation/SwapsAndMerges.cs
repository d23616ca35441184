using System.Collections.Immutable;
using Quiesce.Explicit;
using Quiesce.Ir;
using Quiesce.Mutation;
using Quiesce.Mutation.Operators;
using Quiesce.Tests.Agreement;
using Quiesce.Tests.Atomicity;

namespace Quiesce.Tests.Mutation;

/// <summary>Two steps in the other order, and two that are one.</summary>
public class SwapsAndMerges
{
    static readonly MutationOptions Options = new()
    {
        Search = new SearchOptions { Threads = 1 },
        StatesMore = 100_000,
    };

    [Fact]
    public void An_order_that_nobody_could_tell_is_told_by_no_property()
    {
        var count = 0;
        Seeds.Check(200, seed =>
        {
            var system = new RandomProgram((int)seed, hasTwo: true).Build();
            var spec = new SpecSystem(system);
            var made = new Swaps().Of(spec).Select(mutant => mutant.Sentence).ToHashSet();
            ImmutableArray<Mutant> others =
                [.. new Swaps(all: true).Of(spec).Where(mutant => !made.Contains(mutant.Sentence))];
            foreach (var result in MutationRun.Of(system, others, Options).Results)
                Assert.True(result.Fate != MutantFate.Killed, $"{result.Mutant}: {result.Failures.FirstOrDefault()}");
            count += others.Length;
        });
        Assert.True(count > 5, $"{count}");
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

    static bool Fails(TransitionSystem system) =>
        new ReferenceSearch(system) is var reference
        && reference.Shortest(system.FindProperty(SystemBuilder.TypeInvariant)!) is not null;

    static HashSet<State> Ends(TransitionSystem system)
    {
        var (reference, interpreter) = (new ReferenceSearch(system), new Interpreter(system));
        return [.. reference.States.Where(state => interpreter.Holds(system.Terminated, state))];
    }
}
