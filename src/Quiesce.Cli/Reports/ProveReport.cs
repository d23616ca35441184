using System.Text.Json.Nodes;
using Quiesce.Cli.Console;
using Quiesce.Cli.Expected;
using Quiesce.Engines;
using Quiesce.Ir;
using Quiesce.Ir.Formats.Itf;
using Quiesce.Ir.Formats.Lanes;
using Quiesce.Ir.Verdicts;
using Quiesce.Language;
using Quiesce.Symbolic.Invariants;
using Quiesce.Symbolic.Solving;

namespace Quiesce.Cli.Reports;

/// <summary>What <c>quiesce prove</c> says of one variant.</summary>
/// <param name="explanations">Of the properties that are proved, where that was asked for.</param>
/// <param name="lemmaNames">Those of the lemmas that were printed: all reports' are parts of one class.</param>
sealed class ProveReport(
    Terminal terminal,
    ProtocolType protocol,
    ProofRun run,
    IReadOnlyList<Explanation> explanations,
    ISet<string> lemmaNames)
{
    const string NotReachable = "not necessarily reachable";

    public void Write()
    {
        terminal.Write(run.System.ToString(), Styles.Title);
        terminal.WriteLine(string.Concat(run.System.Bounds.Select(bound => $"  {bound.Name}={bound.Value}")));
        if (run.StopReason is { } reason)
            terminal.WriteLine($"  {reason}", Styles.Warning);
        WriteConjuncts();
        WriteVerdicts();
        WriteInvariants();
        foreach (var explanation in explanations)
            WriteExplanation(explanation);
    }

    // A reachable property is hardly ever a conjunct: it claims that something is true somewhere.
    IEnumerable<ConjunctReport> Conjuncts => run.Conjuncts
        .Where(report => report.Passed || report.Property.Kind != PropertyKind.Reachable);

    void WriteConjuncts()
    {
        var width = Conjuncts.Select(report => report.Property.Name.Length).DefaultIfEmpty().Max();
        if (width > 0)
            terminal.WriteLine($"  {"".PadRight(width)}  initiation  consecution  safety", Styles.Quiet);
        foreach (var report in Conjuncts)
        {
            var (initiation, consecution, safety) = Answers(report);
            terminal.WriteLine(
                $"  {report.Property.Name.PadRight(width)}  {initiation,-10}  {consecution,-11}  {safety}".TrimEnd(),
                report.Passed ? Styles.Good : Styles.Warning);
        }
        foreach (var report in Conjuncts)
            if (report.Initiation is { } initial)
                WriteStep($"{report.Property} is false in an initial state:", initial);
            else if (report.Consecution is { } step)
                WriteStep(Heading(step), step.ToStep(run.System));
    }

    // The three questions; one that was not asked any more has no answer.
    static (string, string, string) Answers(ConjunctReport report) => report switch
    {
        { Initiation: not null } => ("fails", "", ""),
        { Consecution: not null } => ("ok", "fails", ""),
        _ => ("ok", "ok", report.IsImplied ? "implied by the others" : "ok"),
    };

    static string Heading(CounterexampleToInduction step)
    {
        var without = step.Without.IsEmpty
            ? ""
            : $" (no longer assumed: {Sentences.All([.. step.Without.Select(property => property.Name)])})";
        return $"{step.Conjunct} is not kept by this step, {NotReachable}{without}:";
    }

    void WriteStep(string heading, Trace trace)
    {
        terminal.WriteLine();
        foreach (var line in terminal.Wrap(heading, indent: 0))
            terminal.WriteLine(line, Styles.Warning);
        // The drawing's own heading would call it a counterexample.
        var bare = trace with { Property = trace.Property with { Sentence = null, Location = null } };
        var drawing = LaneTrace.Print(bare, new LaneTraceOptions { Width = terminal.Width, ProgramCounters = true });
        terminal.Write(drawing[(drawing.IndexOf('\n') + 1)..]);
    }

    void WriteVerdicts()
    {
        var shown = run.Verdicts.Where(verdict => verdict.Property.Kind != PropertyKind.Lemma
            || verdict.Answer != Answer.Holds).ToList();
        if (Conjuncts.Any() && shown.Count > 0)
            terminal.WriteLine();
        var width = shown.Select(verdict => verdict.Property.Name.Length).DefaultIfEmpty().Max();
        foreach (var verdict in shown)
        {
            var (word, style) = Word(verdict);
            terminal.Write("  ");
            terminal.Write(word.PadRight(10), style);
            var summary = VerdictSummary.Of(verdict);
            var reason = verdict.Trace is null ? Basis.Of(verdict.Evidence) : summary.LengthInWords;
            terminal.WriteLine($"  {verdict.Property.Name.PadRight(width)}  {reason}{By(verdict)}".TrimEnd());
        }
        if (InsideDomains.Of(run.Verdicts) is { } sentence)
            foreach (var line in terminal.Wrap(sentence, indent: 2))
                terminal.WriteLine($"  {line}", Styles.Warning);
    }

    static (string, Spectre.Console.Style) Word(Verdict verdict) => VerdictSummary.Of(verdict).Finding switch
    {
        Finding.Holds => ("proved", Styles.Good),
        Finding.Reached => ("reached", Styles.Good),
        Finding.Violated => ("violated", Styles.Bad),
        Finding.Unreachable => ("never", Styles.Bad),
        Finding.Unknown => ("not proved", Styles.Warning),
        _ => throw new ArgumentOutOfRangeException(nameof(verdict)),
    };

    bool IsByLemmas(Verdict verdict) =>
        run.Conjuncts.Any(report => report.Passed && report.Property.Name == verdict.Property.Name);

    string By(Verdict verdict) => verdict.Evidence is not Evidence.InductiveInvariant ? ""
        : IsByLemmas(verdict) ? " of the spec"
        : $" found by {ProofRun.Finder}";

    // What was found, each invariant once: several properties share one.
    void WriteInvariants()
    {
        var found = run.Verdicts
            .Where(verdict => verdict.Evidence is Evidence.InductiveInvariant && !IsByLemmas(verdict))
            .GroupBy(verdict => (Evidence.InductiveInvariant)verdict.Evidence, ReferenceEqualityComparer.Instance);
        foreach (var proof in found)
        {
            terminal.WriteLine();
            terminal.WriteLine(
                $"  For {Sentences.All([.. proof.Select(verdict => verdict.Property.Name)])}:", Styles.Quiet);
            WriteInvariant((Evidence.InductiveInvariant)proof.Key!);
        }
    }

    // As lemmas to paste into proofs/, where the spec has words for all of it: for the product of a liveness property
    // it has none.
    void WriteInvariant(Evidence.InductiveInvariant invariant)
    {
        try
        {
            terminal.Write(new LemmaText(protocol, invariant.System).Print(invariant.Conjuncts, lemmaNames));
        }
        catch (ArgumentException)
        {
            foreach (var conjunct in invariant.Conjuncts)
                WriteWrapped($"{conjunct}", 4);
        }
    }

    void WriteExplanation(Explanation explanation)
    {
        terminal.WriteLine();
        terminal.WriteLine($"  {explanation.Property} needs", Styles.Quiet);
        var guards = explanation.Guards.Select(action => $"{run.System.Processes
            .Select(process => process.Name).ElementAtOrDefault(action.Process) ?? "LoopStart"}.{action}");
        WriteWrapped($"the guards of {Named(guards)}", 4);
        WriteWrapped($"the variables {Named(explanation.Variables.Select(variable => variable.Name))}", 4);
    }

    static string Named(IEnumerable<string> names) =>
        Sentences.All([.. names]) is { Length: > 0 } list ? list : "(none)";

    void WriteWrapped(string text, int indent)
    {
        var isFirst = true;
        foreach (var line in terminal.Wrap(text, indent + 2))
        {
            terminal.WriteLine(new string(' ', isFirst ? indent : indent + 2) + line);
            isFirst = false;
        }
    }

    /// <summary>The same as JSON.</summary>
    public JsonObject Json() => new()
    {
        ["variant"] = JsonReport.Variant(run.System),
        ["bounds"] = JsonReport.Bounds(run.System),
        ["stopReason"] = run.StopReason,
        ["conjuncts"] = new JsonArray([.. Conjuncts.Select(report => new JsonObject
        {
            ["name"] = report.Property.Name,
            ["initiation"] = report.Initiation is null,
            ["consecution"] = report.Initiation is null ? report.Consecution is null : null,
            ["isImplied"] = report.Passed ? report.IsImplied : null,
            ["without"] = Names(report.Consecution?.Without.Select(property => property.Name) ?? []),
            ["step"] = report.Consecution is { } step
                ? JsonNode.Parse(ItfTrace.Print(step.ToStep(run.System)))
                : null,
        })]),
        ["properties"] = new JsonArray([.. run.Verdicts.Select(JsonOf)]),
        ["note"] = InsideDomains.Of(run.Verdicts),
    };

    JsonObject JsonOf(Verdict verdict)
    {
        var explanation = explanations.FirstOrDefault(explanation => explanation.Property == verdict.Property);
        return new JsonObject
        {
            ["name"] = verdict.Property.Name,
            ["kind"] = verdict.Property.Kind.ToString(),
            ["verdict"] = VerdictSummary.Of(verdict).Word,
            ["basis"] = Basis.Of(verdict.Evidence),
            ["by"] = verdict.Evidence is not Evidence.InductiveInvariant ? null
                : IsByLemmas(verdict) ? EngineNames.Lemmas : ProofRun.Finder,
            ["invariant"] = verdict.Evidence is Evidence.InductiveInvariant proof
                ? Names(proof.Conjuncts.Select(conjunct => conjunct.ToString()))
                : null,
            ["guards"] = explanation is null ? null : Names(explanation.Guards.Select(action => action.Name)),
            ["variables"] = explanation is null ? null : Names(explanation.Variables.Select(variable => variable.Name)),
            ["trace"] = verdict.Trace is { } trace ? JsonNode.Parse(ItfTrace.Print(trace)) : null,
        };
    }

    static JsonArray Names(IEnumerable<string> names) => new([.. names.Select(name => JsonValue.Create(name))]);
}
