using System.Diagnostics;
using System.Numerics;
using Quiesce.Explicit.Orders;
using Quiesce.Ir.Formats.Lanes;
using Quiesce.Ir.Verdicts;

namespace Quiesce.Xunit;

/// <summary>
/// What a test can claim of the orders of a process's list: the answers of <c>quiesce order</c>. A claim that is not so
/// throws a <see cref="CheckFailedException"/>.
/// </summary>
[StackTraceHidden]
public sealed class OrderCheck
{
    readonly OrderReport report;
    readonly OrderWords words;

    internal OrderCheck(OrderReport report) => (this.report, words) = (report, new OrderWords(report));

    /// <summary>How many orders there are.</summary>
    public BigInteger All => report.Graph.Rules.Count;

    /// <summary>How many of them are safe.</summary>
    public BigInteger Safe => report.SetAside.IsEmpty ? report.Safe : BigInteger.Zero;

    /// <summary>
    /// What every safe order obeys, and all that obey it are safe: <c>A before B</c>, <c>A before B only if C before
    /// B</c>. Where no order is safe, what no order obeys.
    /// </summary>
    public IReadOnlyList<string> Constraints =>
        [.. (report.SetAside.IsEmpty ? report.Constraints : report.Conflict).Select(one => words.Rule(one.Clause))];

    /// <summary>The safe orders with the fewest changes: <c>move A behind B</c>; empty for the list as it is.</summary>
    public IReadOnlyList<string> Nearest =>
        report.SetAside.IsEmpty ? [.. report.Nearest!.Orders.Select(order => words.Edit(order))] : [];

    /// <summary>The list is safe as it is.</summary>
    public void AreSafeAsTheyStand()
    {
        if (report.Today.FirstOrDefault(verdict => verdict.Answer != Answer.Holds) is { } wrong)
            throw new CheckFailedException(
                $"The order of {Process} is not safe: {wrong.Property} is violated.\n{Drawn(wrong)}");
    }

    /// <summary>So many orders are safe.</summary>
    public void HaveSafe(BigInteger count)
    {
        if (Safe != count)
            throw new CheckFailedException(
                $"{Safe:N0} of {All:N0} orders of {Process} are safe; the test expects {count:N0}.");
    }

    /// <summary>Every safe order has one item in front of another.</summary>
    /// <param name="first">An item, by the name of its step or procedure.</param>
    public void AllHave(string first, string second)
    {
        var (one, other) = (Item(first), Item(second));
        if (report.Safe.IsZero || !report.SetAside.IsEmpty)
            throw new CheckFailedException($"No order of {Process} is safe.");
        if (report.Graph.SafeWith(other, one) is { } order)
            throw new CheckFailedException(
                $"{second} comes before {first} in a safe order of {Process}: {words.Order(order)}.");
    }

    string Process => $"{report.System.Processes[report.Process].Group} in {report.System}";

    int Item(string name)
    {
        for (var item = 0; item < report.Items.Length; item++)
            if (report.Items[item].Name == name)
                return item;
        throw new CheckFailedException(
            $"{name} is no item of {Process}; there are {string.Join(", ", report.Items)}.");
    }

    static string Drawn(Verdict verdict) => verdict.Trace is { } trace ? LaneTrace.Print(trace) : "";
}
