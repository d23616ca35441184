using Quiesce.Explicit;
using Quiesce.Ir.Verdicts;
using Quiesce.Language;
using Bool = Quiesce.Language.Expr<bool>;
using Process = Quiesce.Language.Process;

namespace Quiesce.Tests.Agreement;

/// <summary>
/// More interchangeable instances than all permutations are tried of, and a variable with the number of one of them:
/// the first few change places, and every trace is still a run of the system.
/// </summary>
public class ManyInstances
{
    sealed class LastComer : Protocol
    {
        readonly Var<int> last = Var(0, max: 8);
        readonly Var<int> taken = Var(0, max: 3);

        Process Worker => Process([Take, Again], count: 9);

        void Take(int self)
        {
            Await(taken < 3);
            last.Next = self;
            taken.Next = taken + 1;
        }
        void Again(int self) => Goto(Take);

        [Invariant] public Bool NobodyIsLast => !(taken == 3 & last != 0 & All(9, k => Worker[k].At(Take)));
    }

    [Fact]
    public void Have_counterexamples_that_are_runs()
    {
        var system = new LastComer().Build();
        var options = new SearchOptions { Threads = 1 };
        var whole = ExhaustiveSearch.Run(system, options);
        var reduced = ExhaustiveSearch.Run(system, options with { Symmetry = true });
        Assert.True(reduced.IsReduced);
        Assert.True(10 * reduced.Distinct < whole.Distinct, $"{reduced.Distinct} of {whole.Distinct}");
        Verdict Of(SearchReport report) => report.Verdicts.Single(own => own.Property.Name == "NobodyIsLast");
        Assert.Equal(Answer.Violated, Of(reduced).Answer);
        Assert.Equal(Of(whole).Trace!.Length, Of(reduced).Trace!.Length);
    }
}
