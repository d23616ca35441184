using System.Collections.Immutable;
using Quiesce.Explicit;
using Quiesce.Explicit.Orders;
using Quiesce.Ir;
using Quiesce.Ir.Passes;
using Quiesce.Ir.Verdicts;
using Quiesce.Language;
using Quiesce.Tests.Agreement;
using Bool = Quiesce.Language.Expr<bool>;

namespace Quiesce.Tests.Orders;

/// <summary>
/// A list, and a process that asks where it stands: questions that have one answer in today's order, and several in
/// others. A number names one for ever, in any order of the list.
/// </summary>
public sealed class Questions(ulong seed, ImmutableArray<int> order) : Protocol
{
    readonly Var<int> n = Var(0, max: 2);
    readonly Vars<int> cells = Vars(2, 0, max: 2);
    readonly Var<bool> x = Var(false), y = Var(false);

    Quiesce.Language.Process U => FairProcess([.. order.Select(item => new Step[] { One, Two, Three }[item])]);
    Quiesce.Language.Process V => FairProcess([Ask, Again]);

    void One() => n.Next = 1;
    void Two() => n.Next = 2;
    void Three() => Await(n > 0 | !x | !y);

    void Ask() => Ask(new System.Random((int)seed));
    void Again() => Ask(new System.Random((int)seed + 1000));

    // Where the list ends with the step that is asked about, two of these compare alike.
    void Ask(System.Random random)
    {
        foreach (var (way, to) in (ReadOnlySpan<(int, Var<bool>)>)[(random.Next(4), x), (random.Next(4), y)])
            if (way == 0)
            {
                if (Case(One(random)))
                    to.Next = true;
            }
            else if (way == 1)
                to.Next = If(One(random), true, One(random) | One(random));
            else if (way == 2)
                to.Next = cells[If(One(random), 0, 1)] == 0 | One(random);
            else if (Case(!(One(random) | One(random))))
                to.Next = One(random);
        cells[If(One(random), 0, 1)].Next = If(One(random), 1, 2);
    }

    Bool One(System.Random random) => random.Next(7) switch
    {
        0 or 1 => U.Passed(Three),
        2 => U.Done,
        3 => U.Passed(Two),
        4 => U.Passed(One),
        5 => U.At(Three) | U.Done,
        _ => !U.At(One),
    };

    [Invariant] public Bool OneThing => !y | x;
    [Invariant] public Bool Another => !x | n > 0 | cells[0] == 0;
    [Invariant] public Bool Third => !U.Passed(Three) | cells[1] != 1 | y;
    [Invariant] public Bool Fourth => !(x & U.At(Two)) | y;
}

/// <summary>What is asked of a list keeps its meaning in another order, whatever else compares alike today.</summary>
public class QuestionsOfLists
{
    static readonly SearchOptions Search = new() { Threads = 1, Compile = false };

    static readonly ImmutableArray<int>[] Orders = [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]];

    static TransitionSystem Build(ulong seed, ImmutableArray<int> order) => new Questions(seed, order).Build();

    [Fact]
    public void A_spec_in_another_order_is_what_the_pass_makes_of_it() => Seeds.Check(40, seed =>
    {
        var today = Build(seed, Orders[0]);
        var report = OrderAnalysis.Of(today, 0, options: new OrderOptions { Search = Search });
        var aside = report.SetAside.Select(verdict => verdict.Property.Name).ToHashSet();
        foreach (var order in Orders)
        {
            var (written, put) = (ExhaustiveSearch.Run(Build(seed, order), Search),
                ExhaustiveSearch.Run(ItemOrder.Apply(today, 0, order), Search));
            Assert.Equal(Said(written), Said(put));
            Assert.Equal((written.Distinct, written.Depth), (put.Distinct, put.Depth));
            Assert.Equal(
                written.Verdicts.All(verdict =>
                    verdict.Answer == Answer.Holds || aside.Contains(verdict.Property.Name)),
                report.Graph.IsSafe(order));
        }
    });

    [Fact]
    public void The_questions_have_other_answers_in_other_orders()
    {
        var reports = Enumerable.Range(1, 40)
            .Select(seed => OrderAnalysis.Of(
                Build((ulong)seed, Orders[0]), 0, options: new OrderOptions { Search = Search }))
            .ToList();
        Assert.InRange(reports.Count(report => report.SetAside.IsEmpty && report.Safe < 6), 5, 40);
    }

    static IEnumerable<(string, Answer, int?)> Said(SearchReport report) =>
        report.Verdicts.Select(verdict => (verdict.Property.Name, verdict.Answer, verdict.Trace?.Length));
}
