using Quiesce.Cli.Console;
using Quiesce.Cli.Expected;
using Quiesce.Engines;
using Quiesce.Ir;
using Quiesce.Ir.Verdicts;

namespace Quiesce.Cli.Results;

/// <summary>Makes <see cref="ResultCase"/>s of what commands found.</summary>
static class ResultCases
{
    const string States = "states";

    /// <summary>Of a check: every property as it is, whatever is expected.</summary>
    public static IEnumerable<ResultCase> Of(EngineRun run) => run.Combined.Verdicts.Select(verdict =>
        Of(run.Combined, verdict) with
        {
            Kind = run.IsDisputed(verdict.Property.Name) ? ResultKind.Error
                : VerdictSummary.Of(verdict).Finding switch
                {
                    Finding.Holds or Finding.Reached => ResultKind.Pass,
                    Finding.Violated or Finding.Unreachable => ResultKind.Fail,
                    Finding.Unknown => ResultKind.Open,
                    _ => throw new ArgumentOutOfRangeException(nameof(run)),
                },
        });

    /// <summary>Of what is expected: what differs is a failure, and what goes wrong as expected is none.</summary>
    public static IEnumerable<ResultCase> Of(ExpectedLine line)
    {
        if (line.IsMissing || line.Report is null)
        {
            yield return new ResultCase(
                line.Claim.Protocol, VariantOf(line.System), States,
                line.IsMissing ? ResultKind.Fail : ResultKind.Open,
                line.IsMissing ? $"There is no line for {line.Claim.Title}." : "It was not searched.",
                Location: null, Trace: null, Seconds: 0);
            yield break;
        }
        var report = EngineReport.Of(line.Report);
        var differences = line.Differences().ToList();
        foreach (var verdict in report.Verdicts)
        {
            var one = Of(report, verdict);
            var conflict = line.Opinions?.Conflicts
                .FirstOrDefault(conflict => conflict.Property == verdict.Property.Name);
            yield return conflict is not null
                ? one with { Kind = ResultKind.Error, Message = conflict.Sentence }
                : differences.Find(difference => difference.Subject == verdict.Property.Name) is { } difference
                    ? one with { Kind = ResultKind.Fail, Message = $"{difference} by {line.Claim.Place}." }
                    : one with
                    {
                        Kind = verdict.Answer == Answer.Unknown && !line.IsKnown ? ResultKind.Open : ResultKind.Pass,
                    };
        }
        var others = differences.Where(difference => line.System.FindProperty(difference.Subject) is null).ToList();
        yield return new ResultCase(
            line.Claim.Protocol, VariantOf(line.System), States,
            others.Count > 0 ? ResultKind.Fail : line.Report.IsComplete ? ResultKind.Pass : ResultKind.Open,
            others.Count > 0 ? $"{Sentences.All([.. others.Select(other => $"{other}")])} by {line.Claim.Place}."
                : line.Report.StopReason ?? $"{line.Report.Distinct:N0} states, depth {line.Report.Depth}",
            Location: null, Trace: null, line.Report.Elapsed.TotalSeconds);
    }

    /// <summary>Of a variant with a mistake: nothing of it was checked.</summary>
    public static ResultCase Unbuilt(string protocol, string variant) => new(
        protocol, variant, States, ResultKind.Error, "It cannot be built: the error output says why.",
        Location: null, Trace: null, Seconds: 0);

    /// <summary>Of a spec that cannot be read: nothing of it was checked.</summary>
    public static ResultCase Unread(string spec, string message) => new(
        spec, "", "spec", ResultKind.Error, message, Location: null, Trace: null, Seconds: 0);

    /// <summary>Of something else that is recorded, and is not so any more.</summary>
    public static ResultCase Different(string protocol, string place, string sentence) => new(
        protocol, place, "orders", ResultKind.Fail, sentence, Location: null, Trace: null, Seconds: 0);

    static ResultCase Of(EngineReport report, Verdict verdict) => new(
        report.System.Name,
        VariantOf(report.System),
        verdict.Property.Name,
        ResultKind.Pass,
        Sentence(verdict),
        verdict.Property.Location,
        verdict.Trace,
        report.Elapsed.TotalSeconds);

    static string Sentence(Verdict verdict)
    {
        var basis = Basis.Of(verdict.Evidence);
        var found = VerdictSummary.Of(verdict).Finding switch
        {
            Finding.Holds => "holds",
            Finding.Violated => $"is violated after {Sentences.Count(verdict.Trace!.Length, "step")}",
            Finding.Reached => $"is reached after {Sentences.Count(verdict.Trace!.Length, "step")}",
            Finding.Unreachable => "is never reached",
            Finding.Unknown => "is unknown",
            _ => throw new ArgumentOutOfRangeException(nameof(verdict)),
        };
        var demand = verdict.Property.Sentence is { } sentence ? $" {sentence}" : "";
        return $"{verdict.Property.Name} {found}{(basis.Length > 0 ? $": {basis}" : "")}.{demand}";
    }

    static string VariantOf(TransitionSystem system) => string.Join(
        ' ',
        new[] { system.Variant }.Concat(system.Bounds.Select(bound => $"{bound.Name}={bound.Value}"))
            .Where(word => word.Length > 0));
}
