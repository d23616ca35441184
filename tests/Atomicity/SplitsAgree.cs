using System.Collections.Immutable;
using Quiesce.Explicit;
using Quiesce.Explicit.Atomicity;
using Quiesce.Ir;
using Quiesce.Ir.Passes;
using Quiesce.Ir.Verdicts;
using Quiesce.Symbolic;
using Quiesce.Symbolic.Solving;
using Quiesce.Tests.Agreement;
using Xunit.Abstractions;

namespace Quiesce.Tests.Atomicity;

/// <summary>
/// Random steps taken apart everywhere: the two parts do what the step did, whoever is alone notices nothing, and with
/// others everything that could happen still can.
/// </summary>
public class SplitsAgree(ITestOutputHelper output)
{
    static readonly SearchOptions OneThread = new() { Threads = 1, StatesMax = 100_000 };

    static TransitionSystem Program(ulong seed, bool hasTwo) => new RandomProgram((int)seed, hasTwo).Build();

    static SearchReport Search(TransitionSystem system) => ExhaustiveSearch.Run(system, OneThread);

    static Dictionary<string, Answer> Answers(SearchReport report) =>
        report.Verdicts.ToDictionary(verdict => verdict.Property.Name, verdict => verdict.Answer);

    static bool IsMiddle(TransitionSystem divided, State state) => divided.Variables
        .Any(variable => variable.Name.StartsWith("middle.", StringComparison.Ordinal) && state[variable, 0] != 0);

    // What the system knows of the states, for those outside the middle only.
    static HashSet<State> Outside(TransitionSystem system, SearchReport report) =>
    [
        .. report.Layers!.Value.SelectMany(layer => layer)
            .Where(state => !IsMiddle(report.System, state))
            .Select(state => new State([.. state.Values.Take(system.StateLength)])),
    ];

    [Fact]
    public void A_process_that_is_alone_does_the_same_in_two_parts()
    {
        var (count, kinds) = (0, new HashSet<SplitKind>());
        Seeds.Check(50, seed =>
        {
            var system = Program(seed, hasTwo: false);
            var whole = Search(system);
            var states = Outside(system, whole);
            foreach (var split in SplitStep.Places(system, all: true))
            {
                var parts = Search(SplitStep.Apply(system, split));
                var (before, after) = (Answers(whole), Answers(parts));
                Assert.True(
                    before["TypeInvariant"] == after["TypeInvariant"], $"{split} of {split.Step}: TypeInvariant");
                if (before["TypeInvariant"] == Answer.Violated)
                    continue;
                Assert.True(states.SetEquals(Outside(system, parts)), $"{split} of {split.Step}: other states");
                // Who has made a choice that others could see, and then waits, has made it.
                var mayCommit = split.IsWaiting && system.Actions.Count(action => action.Step == split.Step) > 1;
                foreach (var property in system.Properties.Where(own => own.Kind
                    is PropertyKind.Assertion or PropertyKind.NoDeadlock))
                    Assert.True(
                        before[property.Name] == after[property.Name]
                            || (mayCommit && property.Kind == PropertyKind.NoDeadlock
                                && before[property.Name] == Answer.Holds),
                        $"{split} of {split.Step}: {property}");
                count++;
                kinds.Add(split.Kind);
            }
        });
        output.WriteLine($"{count} places");
        Assert.True(count > 300);
        Assert.Equal(2, kinds.Count);
    }

    [Fact]
    public void With_another_process_everything_that_could_happen_still_can()
    {
        var (count, more) = (0, 0);
        Seeds.Check(80, seed =>
        {
            var system = Program(seed, hasTwo: true);
            var whole = Search(system);
            var states = Outside(system, whole);
            foreach (var split in SplitStep.Places(system, all: true))
            {
                var parts = Search(SplitStep.Apply(system, split));
                var outside = Outside(system, parts);
                Assert.True(outside.IsSupersetOf(states), $"{split} of {split.Step}: states are missing");
                more += outside.Count > states.Count ? 1 : 0;
                var after = Answers(parts);
                foreach (var verdict in whole.Verdicts.Where(own => own.Property.Kind
                    is not (PropertyKind.NoDeadlock or PropertyKind.Liveness)))
                    Assert.True(
                        verdict.Answer == after[verdict.Property.Name]
                            || verdict.Answer == (verdict.Property.Kind == PropertyKind.Reachable
                                ? Answer.Violated
                                : Answer.Holds),
                        $"{split} of {split.Step}: {verdict.Property}");
                if (!split.IsWaiting)
                    foreach (var verdict in whole.Verdicts.Where(own => own.Property.Kind
                        is PropertyKind.NoDeadlock or PropertyKind.Liveness && own.Answer == Answer.Violated))
                        Assert.True(
                            after["TypeInvariant"] == Answer.Violated
                                || after[verdict.Property.Name] == Answer.Violated,
                            $"{split} of {split.Step}: {verdict.Property} does not hang any more");
                count++;
            }
        });
        output.WriteLine($"{count} places, {more} with more states");
        Assert.True(more > 20);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_place_that_nobody_could_notice_changes_no_verdict(bool ofSteps)
    {
        var skipped = 0;
        Seeds.Check(ofSteps ? 140 : 70, seed =>
        {
            var system = Program(seed, hasTwo: true);
            if (ofSteps)
                system = AskedAgrees.WithConditions(system, seed, holdsAtRest: seed % 4 > 0);
            var whole = Answers(Search(system));
            if (whole["TypeInvariant"] == Answer.Violated)
                return;
            foreach (var split in SplitStep.Places(system, all: true).Except(SplitStep.Places(system)))
            {
                // Who makes up his mind in silence and then waits has done nothing yet.
                if (split.IsWaiting && system.Actions.Count(action => action.Step == split.Step) > 1)
                    continue;
                var parts = Answers(Search(SplitStep.Apply(system, split)));
                foreach (var property in system.Properties)
                    Assert.True(
                        whole[property.Name] == parts[property.Name], $"{split} of {split.Step}: {property}");
                skipped++;
            }
        });
        output.WriteLine($"{skipped} skipped");
        Assert.True(skipped > (ofSteps ? 5 : 50));
    }

    [Fact]
    public void Many_places_in_one_system_say_what_each_says_alone()
    {
        var found = 0;
        Seeds.Check(20, seed =>
        {
            var system = Program(seed, hasTwo: true);
            var verdicts = Search(system).Verdicts;
            var options = new AtomicityOptions { Search = OneThread };
            var together = AtomicityAudit.Of(system, verdicts, options);
            var alone = AtomicityAudit.Of(system, verdicts, options with { Together = false });
            Assert.Equal(Text(alone), Text(together));
            Assert.Equal(alone.Tried, together.Tried);
            foreach (var finding in together.Findings)
                Assert.Equal(finding.After.Answer, AtomicityAudit.Shown(system, finding, OneThread).Answer);
            var all = AtomicityAudit.Of(system, verdicts, options with { SkipUnseen = false });
            Assert.Equal(together.Tried + together.Skipped, all.Tried);
            found += together.Findings.Length;
        });
        output.WriteLine($"{found} findings");
        Assert.True(found > 5);
    }

    static IEnumerable<string> Text(AtomicityReport report) => report.Findings
        .Select(finding => $"{finding.Places[0].Step} {finding.Places[0]} {finding.Property} "
            + $"{finding.After.Answer} {finding.After.Trace?.Length}")
        .Order();

    [Fact]
    public void Engines_agree_on_systems_with_a_step_taken_apart()
    {
        Seeds.Check(6, seed =>
        {
            var system = Program(seed, hasTwo: true);
            foreach (var split in SplitStep.Places(system).Take(2))
            {
                var divided = SplitStep.Apply(system, split);
                var compiled = Search(divided);
                var interpreted = ExhaustiveSearch.Run(divided, OneThread with { Compile = false });
                Assert.Equal(Lengths(compiled.Verdicts), Lengths(interpreted.Verdicts));
                Assert.Equal(compiled.Distinct, new ReferenceSearch(divided).Distinct);
                var symbolic = SymbolicCheck.Run(
                    EngineNames.BoundedModelChecking, divided, new SymbolicOptions { DepthMax = 5 });
                foreach (var verdict in symbolic.Verdicts.Where(verdict => verdict.Trace is not null))
                    Assert.Equal(
                        compiled.Verdicts.Single(own => own.Property.Name == verdict.Property.Name).Trace?.Length,
                        verdict.Trace!.Length);
            }
        });
    }

    static IEnumerable<string> Lengths(ImmutableArray<Verdict> verdicts) =>
        verdicts.Select(verdict => $"{verdict.Property} {verdict.Answer} {verdict.Trace?.Length}");
}
