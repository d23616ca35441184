using Quiesce.Cli.Console;
using Quiesce.Engines;
using Quiesce.Explicit;
using Quiesce.Ir;
using Quiesce.Ir.Verdicts;
using Quiesce.Language;
using Quiesce.Symbolic.Bounded;

namespace Quiesce.Cli.Expected;

/// <summary>One claim, the protocol and the system it is about, and what the search said, if there was one.</summary>
/// <param name="IsMissing">The claim is not in the file yet.</param>
/// <param name="Opinions">The search beside the other engines; null if they were not asked.</param>
sealed record ExpectedLine(
    Claim Claim,
    ProtocolType Protocol,
    TransitionSystem System,
    bool IsMissing = false,
    SearchReport? Report = null,
    EngineRun? Opinions = null)
{
    /// <summary>Why there is nothing to check; null if there is something, or if that is not yet known.</summary>
    public Emptiness? Emptiness { get; init; }

    /// <summary>What a lemma is expected to do that the line does not name.</summary>
    static readonly VerdictSummary Holds = new(Finding.Holds);

    /// <summary>What is expected of a property; null if nothing is.</summary>
    public VerdictSummary? ExpectedOf(Property property) =>
        Claim.Of(property.Name) ?? (property.Kind == PropertyKind.Lemma ? Holds : null);

    /// <summary>
    /// Whether the search came to an end and decided everything; beyond a constraint it does not look, so that
    /// "unknown" is an answer there.
    /// </summary>
    public bool IsKnown => Report is { IsComplete: true }
        && (IsBounded || Report.Verdicts.All(verdict => verdict.Answer != Answer.Unknown));

    bool IsBounded => !System.Constraints.IsEmpty;

    /// <summary>Whether engines disagree about it: then one of them is wrong, and nothing is as expected.</summary>
    public bool IsDisputed => Opinions is { Conflicts.IsEmpty: false };

    /// <summary>Whether all of it is known, and as it is expected to be.</summary>
    public bool IsAsExpected => IsKnown && !IsDisputed && !IsMissing && !Differences().Any();

    /// <summary>What an engine says, by its name; null if it was not asked.</summary>
    public EngineReport? Opinion(string engine) => Opinions?.Reports.FirstOrDefault(report => report.Engine == engine);

    /// <summary>Where what the search found and what is expected are two different things.</summary>
    public IEnumerable<Difference> Differences()
    {
        if (Report is null || IsMissing)
            yield break;
        foreach (var verdict in Report.Verdicts)
        {
            var actual = VerdictSummary.Of(verdict);
            var isAnswer = actual.Finding != Finding.Unknown || (IsBounded && Report.IsComplete);
            if (isAnswer && ExpectedOf(verdict.Property) is var expected && expected != actual)
                yield return Difference.Of(verdict.Property.Name, expected, actual);
        }
        foreach (var (property, verdict) in Claim.Verdicts)
            if (System.FindProperty(property) is null)
                yield return Difference.Of(property, verdict, null) with
                {
                    Instead = Names.Nearest(property, [.. System.Properties.Select(known => known.Name)]),
                };
        if (!Report.IsComplete)
            yield break;
        if (Claim.Distinct != Report.Distinct)
            yield return Difference.Of("distinct", Claim.Distinct, Report.Distinct);
        if (Claim.Depth != Report.Depth)
            yield return Difference.Of("depth", Claim.Depth, Report.Depth);
    }

    /// <summary>The claim that says what the search found.</summary>
    /// <param name="lemmas">Those with a column; the others hold.</param>
    public Claim Accepted(IReadOnlySet<string> lemmas) => Claim with
    {
        Distinct = Report!.Distinct,
        Depth = Report.Depth,
        Verdicts =
        [
            .. Report.Verdicts
                .Where(verdict => verdict.Property.Kind != PropertyKind.Lemma || lemmas.Contains(verdict.Property.Name))
                .Select(verdict => (verdict.Property.Name, VerdictSummary.Of(verdict))),
        ],
    };
}

/// <summary>Something that is not as expected.</summary>
/// <param name="Subject">A property, or a count.</param>
/// <param name="Expected">Null if the line says nothing of it.</param>
/// <param name="Actual">Null if there is no such property.</param>
/// <param name="Change">The same as the cells of the file: <c>x5 -> ok</c>.</param>
sealed record Difference(string Subject, string? Expected, string? Actual, string Change)
{
    /// <summary>What a property that is not there may have been meant to be.</summary>
    public IReadOnlyList<string> Instead { get; init; } = [];

    public static Difference Of(string property, VerdictSummary? expected, VerdictSummary? actual) =>
        new(property, expected?.ToString(), actual?.ToString(), $"{CellOf(expected)} -> {CellOf(actual)}");

    public static Difference Of(string count, long expected, long actual) =>
        new(count, $"{expected}", $"{actual}", $"{expected} -> {actual}");

    static string CellOf(VerdictSummary? verdict) => verdict?.Cell ?? ExpectedParser.NotApplicable;

    public override string ToString() => (Expected, Actual) switch
    {
        (null, _) => $"{Subject} is {Actual}, and the line does not mention it",
        (_, null) => $"{Subject} is expected to be {Expected}, but there is no such property"
            + (Instead.Count > 0 ? $"; did you mean {Sentences.Either(Instead)}?" : ""),
        _ => $"{Subject} is {Actual}, expected {Expected}",
    };
}
