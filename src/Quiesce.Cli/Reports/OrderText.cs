using System.Collections.Immutable;
using System.Numerics;
using Quiesce.Cli.Console;
using Quiesce.Cli.Expected;
using Quiesce.Engines;
using Quiesce.Explicit.Orders;
using Quiesce.Ir.Formats.Lanes;
using Quiesce.Ir.Verdicts;

namespace Quiesce.Cli.Reports;

/// <summary>What <c>quiesce order</c> prints.</summary>
sealed class OrderText(OrderReport report, Terminal terminal)
{
    // More would hide what comes after them.
    const int NearestMax = 6;

    readonly OrderWords words = new(report);

    /// <summary><c>5 steps</c>, <c>4 steps, then a loop of 3</c>.</summary>
    public static string LengthOf(Verdict verdict) => VerdictSummary.Of(verdict).LengthInWords;

    /// <summary>As of <c>check</c>, for the list as it is.</summary>
    public static int ExitCodeOf(OrderReport report)
    {
        var code = ExitCode.Of(report.Today);
        return code == ExitCode.AsExpected && report.StopReason is not null ? ExitCode.Unknown : code;
    }

    public void Write(bool drawsRaces)
    {
        var bounds = report.System.Bounds.Select(bound => $"{bound.Name}={bound.Value}");
        terminal.WriteLine(string.Join("  ", bounds.Prepend($"{report.System}")), Styles.Title);
        WriteToday();
        foreach (var verdict in report.AlwaysViolated)
            Say($"Every order violates {verdict.Property}.", Styles.Bad);
        WriteConflict();
        if (report.StopReason is { } reason)
            Say((report.IsDecided
                    ? $"All orders were decided, but not all that is to be said of them: {reason}."
                    : $"Not everything was decided: {reason}.")
                + " What follows is right, but there may be more.", Styles.Warning);
        WriteNearest();
        WriteConstraints();
        WriteCount();
        if (drawsRaces)
            WriteRaces();
    }

    /// <param name="missingZ3">What is missing for Z3, a sentence; null if nothing is.</param>
    public static void Write(OrderSamples samples, string? missingZ3, Terminal terminal)
    {
        var others = missingZ3 is null ? "all three engines" : "the search and random runs";
        terminal.WriteLine(
            $"  {Sentences.Count(samples.Searched, "order")} searched by itself; "
            + $"{Sentences.Count(samples.Confirmed, "safe order")} given to {others}"
            + (samples.Open > 0 ? $", {samples.Open} not decided by Z3 in its time" : "") + ".");
        if (missingZ3 is not null)
            terminal.WriteLine($"  Z3 did not check anything: {missingZ3}", Styles.Warning);
        foreach (var sentence in samples.Conflicts)
            terminal.WriteLine($"  {sentence}", Styles.Bad);
        if (samples.Conflicts.IsEmpty)
            terminal.WriteLine("  All of this is as it is said above.", Styles.Good);
    }

    void WriteToday()
    {
        var own = Enumerable.Range(0, report.Graph.Rules.Own);
        Say($"{report.System.Processes[report.Process].Group}: {words.Order(own)}");
        var violated = report.Today.Where(verdict => verdict.Answer == Answer.Violated).ToList();
        var isUnknown = report.Today.Any(verdict => verdict.Answer == Answer.Unknown);
        if (violated.Count == 0 && !isUnknown)
            Say("This order is safe.", Styles.Good);
        else if (violated.Count == 0)
            Say("Whether this order is safe is not known.", Styles.Warning);
        else
            Say("This order is not safe: "
                + string.Join(", ", violated.Select(verdict => $"{verdict.Property} {LengthOf(verdict)}")) + ".",
                Styles.Bad);
    }

    void WriteNearest()
    {
        if (report.Nearest is not { Changes: > 0 } nearest)
            return;
        terminal.WriteLine();
        Say(nearest.Count == 1 ? "The nearest safe order:"
            : $"The nearest safe orders, {nearest.Count:N0} with {Sentences.Count(nearest.Changes, "change")}:");
        foreach (var order in nearest.Orders.Take(NearestMax))
            Say($"  {words.Edit(order)}");
        if (nearest.Count > NearestMax)
            Say($"  and {nearest.Count - NearestMax:N0} more");
    }

    void WriteConflict()
    {
        if (!report.Conflict.IsEmpty)
        {
            Say("No order satisfies all of these:", Styles.Bad);
            WriteTable(report.Conflict);
        }
        if (report.SetAside.IsEmpty)
            return;
        terminal.WriteLine();
        Say($"Without {Aside}:", Styles.Title);
    }

    string Aside => Sentences.All([.. report.SetAside.Select(verdict => verdict.Property.Name)]);

    void WriteConstraints()
    {
        if (report.Constraints.IsEmpty)
            return;
        terminal.WriteLine();
        Say("Every safe order has");
        WriteTable(report.Constraints);
    }

    void WriteTable(ImmutableArray<OrderConstraint> constraints)
    {
        var rows = constraints.Select(constraint => (
            Rule: words.Rule(constraint.Clause),
            Property: constraint.Race?.Property.Name ?? "",
            Length: constraint.Race is { } race ? LengthOf(race) : "")).ToList();
        var (first, second) = (rows.Max(row => row.Rule.Length), rows.Max(row => row.Property.Length));
        foreach (var (rule, property, length) in rows)
            terminal.WriteLine($"    {rule.PadRight(first)}  {property.PadRight(second)}  {length}".TrimEnd());
    }

    void WriteCount()
    {
        terminal.WriteLine();
        var (safe, all) = (report.Safe, report.Graph.Rules.Count);
        var what = all == BigInteger.One ? "order" : "orders";
        if (report.StopReason is not null && safe.IsZero)
            Say($"None of {all:N0} {what} is safe; which properties exclude each other was not decided.", Styles.Bad);
        else if (!report.IsDecided)
            Say($"{all - safe:N0} of {all:N0} {what} are ruled out; the others are not decided.", Styles.Warning);
        else if (safe.IsZero)
            Say($"None of {all:N0} {what} is safe.", Styles.Bad);
        else
            Say((report.SetAside.IsEmpty ? "" : $"None of {all:N0} {what} is safe. Without {Aside}, ")
                + $"{safe:N0} of {all:N0} {what} {(safe.IsOne ? "is" : "are")} safe"
                + (report.Constraints.IsEmpty || !report.AreExact ? "."
                    : safe.IsOne ? ", the one that obeys this." : ", all that obey this."), Styles.Good);
    }

    void WriteRaces()
    {
        foreach (var constraint in report.Conflict.Concat(report.Constraints))
            if (constraint.Race?.Trace is { } trace)
            {
                terminal.WriteLine();
                terminal.WriteLine(words.Rule(constraint.Clause), Styles.Title);
                Say($"Otherwise {trace.Property} is violated, as in {words.Order(constraint.Order)}:");
                terminal.WriteLine();
                terminal.Write(ChangelogTrace.Print(trace));
            }
    }

    void Say(string text, Spectre.Console.Style? style = null)
    {
        var indent = text.Length - text.TrimStart().Length + 2;
        foreach (var line in terminal.Wrap(text.TrimStart(), indent))
            terminal.WriteLine(new string(' ', indent) + line, style);
    }
}
