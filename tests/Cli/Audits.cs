using Quiesce.Cli.Specs;
using Quiesce.Explicit;
using Quiesce.Ir;
using Quiesce.Ir.Verdicts;

namespace Quiesce.Tests.Cli;

/// <summary>What the tool refuses to show, whatever an engine says.</summary>
public class Audits
{
    static readonly SearchReport Honest = ExhaustiveSearch.Run(
        Selection.Build(Selection.Protocol(Spec.Load(null), "delayed-iputs"), "None", new Dictionary<string, string>(), []));

    static SearchReport With(string property, Func<Verdict, Verdict> change) => Honest with
    {
        Verdicts = [.. Honest.Verdicts.Select(v => v.Property.Name == property ? change(v) : v)],
    };

    static string Refusal(SearchReport report) =>
        Assert.Throws<InvalidOperationException>(() => Audit.Check(report.Verdicts, report.IsComplete)).Message;

    [Fact]
    public void An_honest_report_passes() => Audit.Check(Honest.Verdicts, Honest.IsComplete);

    [Fact]
    public void A_bound_is_no_evidence_that_something_holds() => Assert.Equal(
        "TypeInvariant is said to be Holds without evidence for it.",
        Refusal(With("TypeInvariant", v => v with { Evidence = new Evidence.Bound("the time was up", 135, 14) })));

    [Fact]
    public void A_trace_is_no_evidence_that_an_invariant_holds() => Assert.Equal(
        "NoIputLost is said to be Holds without evidence for it.",
        Refusal(With("NoIputLost", v => v with { Answer = Answer.Holds })));

    [Fact]
    public void A_violation_comes_with_a_trace() => Assert.Equal(
        "NoDeadlock is said to be Violated without evidence for it.",
        Refusal(With("NoDeadlock", v => v with { Answer = Answer.Violated })));

    [Fact]
    public void A_search_that_ended_early_decides_nothing_by_its_states() => Assert.EndsWith(
        "was decided by a search that ended early.", Refusal(Honest with { IsComplete = false }));

    [Fact]
    public void A_trace_replays() => Assert.Equal(
        "The trace for NoWakeAfterFree does not replay: step 4: NoWakeAfterFree is true in the last state.",
        Refusal(With("NoWakeAfterFree", v => v with { Evidence = new Evidence.Run(Shortened(v.Trace!)) })));

    [Fact]
    public void A_trace_is_about_the_property_it_stands_for() => Assert.Equal(
        "The trace for NoIputLost is one for NoWakeAfterFree.",
        Refusal(With("NoIputLost", v => v with { Evidence = Honest.Verdicts[0].Evidence })));

    static Trace Shortened(Trace trace) => trace with { States = trace.States[..^1], Actions = trace.Actions[..^1] };
}
