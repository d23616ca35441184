using System.Collections.Immutable;
using System.Numerics;
using Quiesce.Explicit;
using Quiesce.Explicit.Orders;
using Quiesce.Ir.Passes;
using Quiesce.Ir.Verdicts;
using Quiesce.Symbolic;

namespace Quiesce.Engines;

/// <summary>
/// A second look at an answer about orders: single ones, drawn at random, are searched by themselves, and those that
/// are said to be safe are given to the other engines, too.
/// </summary>
/// <param name="Searched">Orders that were searched, and are what the answer says of them.</param>
/// <param name="Confirmed">Safe orders in which no engine found anything.</param>
/// <param name="Open">Of these how many have a property that an engine could not decide in its time.</param>
/// <param name="Conflicts">Sentences on what is not as the answer says.</param>
public sealed record OrderSamples(int Searched, int Confirmed, int Open, ImmutableArray<string> Conflicts)
{
    /// <summary>Looks at some orders, at all if there are no more.</summary>
    /// <param name="count">How many are searched, and how many safe ones the engines get.</param>
    /// <param name="symbolic">Null to leave Z3 out.</param>
    public static OrderSamples Of(OrderReport report, int count, SearchOptions search, SymbolicOptions? symbolic)
    {
        var asked = OrderAnalysis.Asked(report.System, report.Today.Select(one => one.Property.Name).ToHashSet())
            .Except(report.SetAside.Select(verdict => verdict.Property.Name));
        var words = new OrderWords(report);
        var (searched, confirmed, open, conflicts) = (0, 0, 0, new List<string>());
        foreach (var order in Numbers(count, report.Graph.Rules.Count).Select(report.Graph.Rules.Number))
        {
            var isSafe = Search(order).Verdicts.All(verdict =>
                verdict.Answer == Answer.Holds || !asked.Contains(verdict.Property.Name));
            searched++;
            if (isSafe != report.Graph.IsSafe(order))
                conflicts.Add($"{words.Order(order)} is {(isSafe ? "" : "not ")}safe by itself.");
        }
        foreach (var order in Numbers(count, report.Safe).Select(report.Graph.Number))
        {
            var run = CrossCheck.Run(Search(order), symbolic);
            conflicts.AddRange(run.Conflicts.Select(conflict => $"{words.Order(order)}: {conflict}"));
            open += symbolic is not null && run.Reports.Any(other => other.Search is null && other.Random is null
                && other.Verdicts.Any(verdict => verdict.Answer == Answer.Unknown)) ? 1 : 0;
            confirmed++;
        }
        return new OrderSamples(searched, confirmed, open, [.. conflicts]);

        // The same at every time; all of them, if there are no more.
        static IEnumerable<BigInteger> Numbers(int count, BigInteger all)
        {
            var random = new System.Random(1);
            return all <= count
                ? Enumerable.Range(0, (int)all).Select(number => new BigInteger(number))
                : Enumerable.Range(0, count).Select(_ => new BigInteger(random.NextInt64()) % all).Distinct();
        }

        SearchReport Search(ImmutableArray<int> order) => Audited.Search(
            ItemOrder.Apply(report.System, report.Process, order).Asking(asked),
            search with { StatesMax = CrossCheck.StatesMax });
    }
}
