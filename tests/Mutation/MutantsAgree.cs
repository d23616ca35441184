using System.Collections.Immutable;
using Quiesce.Explicit;
using Quiesce.Ir;
using Quiesce.Ir.Passes;
using Quiesce.Language;
using Quiesce.Mutation;
using Quiesce.Tests.Agreement;
using Quiesce.Tests.Atomicity;
using Xunit.Abstractions;
using Bool = Quiesce.Language.Expr<bool>;
using Process = Quiesce.Language.Process;

namespace Quiesce.Tests.Mutation;

/// <summary>
/// On random systems and programs what is said of mutants is what the reference search says of the two graphs: which is
/// killed, by what, and which is equivalent or only does less.
/// </summary>
public class MutantsAgree(ITestOutputHelper output)
{
    const int DistinctMax = 500;

    static readonly MutationOptions OneThread = new()
    {
        Search = new SearchOptions { Threads = 1 },
        Kinds = Enum.GetValues<MutantKind>().ToHashSet(),
        Bisimilar = false,
        StatesFactor = 1,
        StatesMore = 300,
    };

    // Small systems of both kinds: with effects, as a spec has them, and with guards and updates alone.
    static TransitionSystem? System(ulong seed)
    {
        var system = seed % 2 == 0 ? RandomSystems.Number(seed) : Program(seed);
        return ExhaustiveSearch.Run(system, OneThread.Search).Distinct is > 0 and <= DistinctMax ? system : null;
    }

    static TransitionSystem Program(ulong seed) =>
        new RandomProgram((int)seed, hasTwo: true, assertsInside: seed % 4 == 1).Build();

    // A few of the mutants, others for each seed.
    static ImmutableArray<Mutant> Some(TransitionSystem system, ulong seed)
    {
        var all = Mutants.Of(system, OneThread.Kinds);
        return [.. all.Where((_, k) => (k + (int)seed) % Math.Max(1, all.Length / 6) == 0)];
    }

    [Fact]
    public void Fates_are_those_of_the_reference()
    {
        var fates = new Dictionary<MutantFate, int>();
        var kinds = new HashSet<MutantKind>();
        var asserted = 0;
        Seeds.Check(120, seed =>
        {
            if (System(seed) is not { } system)
                return;
            var original = new ReferenceSearch(system);
            foreach (var result in MutationRun.Of(system, Some(system, seed), OneThread).Results)
            {
                // Of a system of any size the reference would take minutes.
                if (result.Fate != MutantFate.Undecided && result.Limit is null && IsSmall(result.Mutant.System))
                    asserted += AssertAgrees(original, result) ? 1 : 0;
                fates[result.Fate] = fates.GetValueOrDefault(result.Fate) + 1;
                kinds.Add(result.Mutant.Kind);
            }
        });
        output.WriteLine(string.Join(", ", fates.Select(fate => $"{fate.Value} {fate.Key}")));
        output.WriteLine(string.Join(", ", kinds));
        foreach (var fate in Enum.GetValues<MutantFate>().Except([MutantFate.Undecided]))
            Assert.True(fates.GetValueOrDefault(fate) > 10, $"{fate}");
        Assert.True(kinds.Count >= 10);
        output.WriteLine($"{asserted} differ in what is asserted alone");
        Assert.True(asserted > 3);
    }

    static bool IsSmall(TransitionSystem system) => ExhaustiveSearch.Run(
        system, OneThread.Search with { DistinctMax = 2 * DistinctMax, Compile = false }).IsComplete;

    // True where the two differ only in what is asserted.
    static bool AssertAgrees(ReferenceSearch original, MutantResult result)
    {
        var mutant = new ReferenceSearch(result.Mutant.System);
        var failing = result.Mutant.System.Properties
            .Where(property => Holds(original, property) && !Holds(mutant, property))
            .Select(property => property.Name);
        Assert.Equal(failing.Order(), result.Failures.Select(failure => failure.Property.Name).Order());
        foreach (var failure in result.Failures)
            if (failure.Trace is { } trace)
            {
                Assert.Null(Replay.Check(trace));
                Assert.True(trace.IsLasso || mutant.Shortest(failure.Property)?.Length == trace.Length);
            }
        var isSame = OweTheSame(original, mutant.System)
            && Steps(original, byStep: false).SetEquals(Steps(mutant, byStep: false))
            && Starts(original).SetEquals(Starts(mutant));
        var breaksTheSame = Broken(original, original, byStep: false).SetEquals(Broken(mutant, original, byStep: false));
        var isLess = HasSameFairness(original.System, mutant.System)
            && Steps(mutant, byStep: true).IsSubsetOf(Steps(original, byStep: true))
            && Starts(mutant).IsSubsetOf(Starts(original))
            && mutant.States.All(original.States.Contains)
            && Broken(mutant, mutant, byStep: true).IsSubsetOf(Broken(original, mutant, byStep: true))
            && !NewErrors(original, mutant);
        Assert.Equal(
            failing.Any() ? MutantFate.Killed
                : isSame && breaksTheSame ? MutantFate.Equivalent
                : isLess ? MutantFate.Narrower
                : MutantFate.Survived,
            result.Fate);
        return isSame && !breaksTheSame;
    }

    static bool Holds(ReferenceSearch reference, Property named)
    {
        if (reference.System.FindProperty(named.Name) is not { } property)
            return false;
        if (property.Temporal is { } formula)
            return !new ReferenceLiveness(reference).IsViolated(formula);
        return reference.Shortest(property) is null == (property.Kind != PropertyKind.Reachable);
    }

    static HashSet<State> Starts(ReferenceSearch reference) => [.. reference.States.Take(reference.Initial)];

    // With the steps that have no successor, which begin in a state all the same.
    static HashSet<(State, string, State?)> Steps(ReferenceSearch reference, bool byStep)
    {
        var interpreter = new Interpreter(reference.System);
        string Name(GuardedAction action) => byStep ? $"{action.Process} {action.Step}" : $"{action.Index}";
        return
        [
            .. reference.States.SelectMany(state => reference.StepsOf(state)
                .Select(step => (state, Name(step.Action), (State?)step.State))),
            .. reference.States.SelectMany(state => reference.System.Actions
                .Where(action => interpreter.Try(action, state) is Outcome.TypeError)
                .Select(action => (state, byStep ? "" : Name(action), (State?)null))),
        ];
    }

    // What is broken in the states that the other one reaches, by the action with the state it leads to, or by who
    // waits at a step.
    static HashSet<(State, string, State?, string)> Broken(ReferenceSearch reference, ReferenceSearch of, bool byStep)
    {
        var interpreter = new Interpreter(reference.System);
        string Name(GuardedAction action) =>
            byStep || action.IsObserver ? $"{action.Process} {action.Step}" : $"{action.Index}";
        return
        [
            .. of.States.SelectMany(state => reference.System.Attempts.SelectMany(action =>
                interpreter.Try(action, state) switch
                {
                    Outcome.Successor(var next, var failed) => failed.Select(
                        property => (state, Name(action), action.IsObserver ? null : next, property)),
                    Outcome.TypeError when action.IsObserver => [(state, Name(action), null, "leaves")],
                    _ => [],
                })),
        ];
    }

    // A step that has changed and leaves a domain is none of the original's.
    static bool NewErrors(ReferenceSearch original, ReferenceSearch mutant)
    {
        var interpreter = new Interpreter(mutant.System);
        return mutant.System.Actions.Where(action => !IsSame(action, original.System.Actions[action.Index]))
            .Any(action => mutant.States.Any(state => interpreter.Try(action, state) is Outcome.TypeError));
    }

    static bool IsSame(GuardedAction one, GuardedAction other) =>
        $"{one.Guard}" == $"{other.Guard}"
        && one.Updates.Select(Text).SequenceEqual(other.Updates.Select(Text));

    static string Text(Update update) => $"{update.Variable}[{update.Index}] = {update.Value}";

    static bool HasSameFairness(TransitionSystem one, TransitionSystem other) =>
        one.Fairness.Select(Text).SequenceEqual(other.Fairness.Select(Text));

    // To those who reach the same states: what no step is ever owed by asks for nothing.
    static bool OweTheSame(ReferenceSearch original, TransitionSystem mutant)
    {
        var interpreter = new Interpreter(original.System);
        return Owed(original.System).SequenceEqual(Owed(mutant));

        IEnumerable<string> Owed(TransitionSystem system) => system.Fairness
            .Where(own => original.States.Any(state => interpreter.CanProgress(own, state))).Select(Text);
    }

    static string Text(Fairness fairness) => $"{fairness.Name} {fairness.Strength} {string.Join(",", fairness.Actions)}";

    sealed class Idler(bool idles) : Protocol
    {
        readonly Var<bool> set = Var(false), asked = Var(false);
        Process Setter => FairProcess([Set]);
        Process Other => AnyOrder([Serve], fair: true);
        void Set() => set.Next = true;
        void Serve()
        {
            Await(idles ? asked : set & !asked);
            asked.Next = !asked;
        }
        [Liveness] public Quiesce.Language.Temporal IsSet => Eventually(set);
        [Reachable] public Bool WasSet => set;
    }

    [Theory]
    [InlineData(true, MutantFate.Equivalent)]
    [InlineData(false, MutantFate.Survived)]
    public void Fairness_of_who_never_can_do_anything_is_no_mistake(bool idles, MutantFate fate)
    {
        var report = MutationRun.Of(
            new Idler(idles).Build(), OneThread with { Kinds = new HashSet<MutantKind> { MutantKind.Fairness } });
        Assert.Equal(fate, report.Results.Single(result => result.Mutant.Process == "Other").Fate);
        Assert.Equal(MutantFate.Killed, report.Results.Single(result => result.Mutant.Process == "Setter").Fate);
    }

    [Fact]
    public void To_find_the_equivalent_ones_first_changes_nothing() => Seeds.Check(30, seed =>
    {
        if (System(seed) is not { } system)
            return;
        var mutants = Some(system, seed);
        var first = MutationRun.Of(system, mutants, OneThread);
        var last = MutationRun.Of(system, mutants, OneThread with { EquivalentFirst = false });
        Assert.Equal(Text(first), Text(last));
        var threads = OneThread.Search with { Threads = 3 };
        Assert.Equal(Text(first), Text(MutationRun.Of(system, mutants, OneThread with { Search = threads })));
    });

    static IEnumerable<string> Text(MutationReport report) => report.Results.Select(result =>
        $"{result.Mutant} {result.Fate} {string.Join(", ", result.Failures.Select(failure => failure.Property.Name))}");

    [Fact]
    public void What_is_composed_anew_without_a_change_is_the_same()
    {
        var count = 0;
        Seeds.Check(50, seed =>
        {
            var system = Program(seed);
            var again = ChangedSystem.Apply(system, new SystemChange
            {
                Effects = system.Actions.ToImmutableDictionary(action => action.Index, action => action.Effects),
            });
            foreach (var (one, other) in system.Actions.Zip(again.Actions))
            {
                Assert.True(IsSame(one, other), $"{one}: {other.Guard}");
                count++;
            }
            Assert.Equal(
                system.Observers.Select(observer => $"{observer.Process} {observer.Guard}").Order(),
                again.Observers.Select(observer => $"{observer.Process} {observer.Guard}").Order());
        });
        Assert.True(count > 300);
    }

    // What a mutant shows, its system does not have: the comparison would notice traces of another system.
    [Fact]
    public void A_trace_that_kills_is_none_of_the_system_itself()
    {
        var count = 0;
        Seeds.Check(60, seed =>
        {
            if (System(seed) is not { } system)
                return;
            foreach (var failure in MutationRun.Of(system, Some(system, seed), OneThread).Results
                .SelectMany(result => result.Failures))
                if (failure.Trace is { } trace && system.FindProperty(failure.Property.Name) is { } property)
                {
                    Assert.NotNull(Replay.Check(trace with
                    {
                        System = system,
                        Property = property,
                        Actions = [.. trace.Actions.Select(action => Own(system, action))],
                    }));
                    count++;
                }
        });
        output.WriteLine($"{count} traces");
        Assert.True(count > 40);
    }

    static GuardedAction Own(TransitionSystem system, GuardedAction action) => action.IsObserver
        ? system.Observers.FirstOrDefault(own => own.Process == action.Process && own.Step == action.Step)
            ?? system.Actions.First(own => own.Process == action.Process)
        : system.Actions[action.Index];

    [Fact]
    public void A_run_to_the_first_difference_is_a_run_of_the_mutant()
    {
        var (drawn, told) = (0, 0);
        Seeds.Check(30, seed =>
        {
            if (System(seed) is not { } system)
                return;
            foreach (var result in MutationRun.Of(system, Some(system, seed), OneThread).Results)
            {
                var witness = MutationRun.Witness(system, result.Mutant, result.Model, OneThread.Search);
                if (result.Fate == MutantFate.Equivalent)
                    Assert.Null(witness);
                if (result.Fate is MutantFate.Survived or MutantFate.Narrower)
                    Assert.NotNull(witness);
                if (witness?.Trace is { } trace)
                    Assert.Null(Replay.Check(trace));
                drawn += witness?.Trace is null ? 0 : 1;
                told += witness is null ? 0 : 1;
            }
        });
        output.WriteLine($"{drawn} drawn of {told}");
        Assert.True(drawn > 50);
    }
}
