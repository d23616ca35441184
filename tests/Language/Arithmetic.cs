using Quiesce.Engines;
using Quiesce.Explicit;
using Quiesce.Ir;
using Quiesce.Ir.Verdicts;
using Quiesce.Language;
using Quiesce.Random;
using Bool = Quiesce.Language.Expr<bool>;
using Process = Quiesce.Language.Process;

namespace Quiesce.Tests.Language;

/// <summary>
/// Products, quotients and what they leave, of every number of a range, negative ones, too: all engines find what a
/// table says that C# has computed another way.
/// </summary>
public class Arithmetic
{
    const int Largest = 9;

    static int Floor(int value, int divisor) => (int)Math.Floor((double)value / divisor);

    sealed class Table(int divisor) : Protocol
    {
        readonly Var<int> x = VarIn(-Largest, Largest);
        readonly Var<int> y = VarIn(-2, 3);
        readonly Var<int> quotient = Var(0, min: -Largest, max: Largest);
        readonly Var<int> rest = Var(0, max: divisor);
        readonly Var<int> product = Var(0, min: -3 * Largest, max: 3 * Largest);
        readonly Var<int> negated = Var(0, min: -Largest, max: Largest);
        readonly Var<bool> done = Var(false);

        Process P => Process([Compute]);

        void Compute()
        {
            quotient.Next = x / divisor;
            rest.Next = x % divisor;
            product.Next = x * y;
            negated.Next = -x;
            done.Next = true;
        }

        Bool Everywhere(Func<int, Bool> says) =>
            All(2 * Largest + 1, i => (x == i - Largest).Implies(says(i - Largest)));

        // Of what the step has computed, and in the properties themselves.
        [Invariant] public Bool Quotient => Everywhere(
            value => (done.Implies(quotient == Floor(value, divisor))) & x / divisor == Floor(value, divisor));
        [Invariant] public Bool Rest => Everywhere(value =>
            (done.Implies(rest == value - divisor * Floor(value, divisor)))
            & x % divisor == value - divisor * Floor(value, divisor));
        [Invariant] public Bool Product => Everywhere(value => All(6, j =>
            (y == j - 2).Implies((done.Implies(product == value * (j - 2))) & x * y == value * (j - 2))));
        [Invariant] public Bool Negated => Everywhere(value => done.Implies(negated == -value) & -x == -value);
        [Invariant] public Bool Whole => x / divisor * divisor + x % divisor == x;
        [Reachable] public Bool Cut => done & x == -1 & quotient == Floor(-1, divisor);
        [Reachable] public Bool Never => done & quotient * divisor + rest != x;
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(100)]
    public void Means_the_same_in_every_engine(int divisor)
    {
        var system = new Table(divisor).Build();
        var run = EngineRun.Of(EngineCatalog.All, system, new EngineOptions
        {
            Search = new SearchOptions { Threads = 1 },
            Random = new RandomOptions { Runs = 8, Steps = 1_000, Threads = 1 },
        });
        Assert.Empty(run.Conflicts);
        Assert.All(run.Combined.Verdicts, verdict => Assert.Equal(
            verdict.Property.Name is nameof(Table.Never) ? Answer.Violated : Answer.Holds, verdict.Answer));
    }

    sealed class Misuse(int divisor, int factor) : Protocol
    {
        readonly Var<int> x = Var(0, max: 1000);
        Process P => Process([Compute]);
        void Compute() => x.Next = x * factor / divisor;
    }

    [Theory]
    [InlineData(0, 1, @"Compute: The right side of \div must be a positive constant, not 0.")]
    [InlineData(-2, 1, @"Compute: The right side of \div must be a positive constant, not -2.")]
    [InlineData(1, 1_000_000,
        "Compute: The range 0..1000000000 goes beyond 536870912, the largest integer a model may use.")]
    public void A_misuse_is_one_sentence(int divisor, int factor, string sentence) => Assert.Equal(
        sentence, Assert.Throws<ModelException>(() => new Misuse(divisor, factor).Build()).Message);

    sealed class Leaving : Protocol
    {
        readonly Var<int> x = Var(1, max: 5);
        Process P => Process([Double]);
        void Double()
        {
            x.Next = x * 2;
            Goto(Double);
        }
    }

    [Fact]
    public void A_product_outside_the_domain_violates_the_type_invariant()
    {
        var report = ExhaustiveSearch.Run(new Leaving().Build(), new SearchOptions { Threads = 1 });
        var verdict = report.Verdicts.Single(one => one.Property.Kind == PropertyKind.TypeInvariant);
        Assert.Equal((Answer.Violated, 3), (verdict.Answer, verdict.Trace!.Length));
    }

    sealed class Extremes : Protocol
    {
        readonly Var<int> x = VarIn(-2, 2);
        readonly Var<int> y = VarIn(-1, 3);
        readonly Var<int> z = VarIn(0, 1);
        readonly Var<int> smallest = Var(0, min: -2, max: 1);
        readonly Var<int> largest = Var(0, max: 3);
        readonly Var<int> counted = Var(0, max: 2);
        readonly Var<bool> done = Var(false);

        Process P => Process([Compute]);

        void Compute()
        {
            smallest.Next = Min(x, y, z);
            largest.Next = Max(x, y, z);
            counted.Next = Min(counted + If(x > 0, 2, 0) + 1, 2);
            done.Next = true;
        }

        [Invariant] public Bool Smallest => All(5, i => All(5, j => All(2, k =>
            (done & x == i - 2 & y == j - 1 & z == k).Implies(
                smallest == Math.Min(Math.Min(i - 2, j - 1), k) & largest == Math.Max(Math.Max(i - 2, j - 1), k)))));
        [Invariant] public Bool Counted => done.Implies(counted == If(x > 0, 2, 1));
        [Reachable] public Bool Done => done;
    }

    [Fact]
    public void Smallest_and_largest_are_those_of_CSharp_in_every_engine()
    {
        var system = new Extremes().Build();
        // No interval of a value reaches beyond what it is assigned to: nothing is left to be checked.
        Assert.All(system.Actions, action => Assert.True(TypeChecks.OfUpdates(action).IsTrue));
        var run = EngineRun.Of(EngineCatalog.All, system, new EngineOptions
        {
            Search = new SearchOptions { Threads = 1 },
            Random = new RandomOptions { Runs = 8, Steps = 1_000, Threads = 1 },
        });
        Assert.Empty(run.Conflicts);
        Assert.All(run.Combined.Verdicts, verdict => Assert.Equal(Answer.Holds, verdict.Answer));
    }

    [Fact]
    public void Intervals_are_as_small_as_they_can_be()
    {
        var builder = new SystemBuilder { Name = "intervals" };
        var x = Expr.Read(builder.AddVariable("x", Domain.Range(-3, 7), [[0]]));
        var y = Expr.Read(builder.AddVariable("y", Domain.Range(-2, 1), [[0]]));
        Expr Rest(int divisor) => Expr.Modulo(x, Expr.Int(divisor));
        Assert.Equal(Domain.Range(-14, 7), Expr.Multiply(x, y).Domain);
        Assert.Equal(Domain.Range(-2, 3), Expr.Divide(x, Expr.Int(2)).Domain);
        Assert.Equal(Domain.Range(0, 3), Rest(4).Domain);
        Assert.Equal(Domain.Range(2, 4), Expr.Modulo(Expr.Add(Expr.Int(2), Rest(3)), Expr.Int(5)).Domain);
        Assert.Equal("2 + (x % 3)", Expr.Modulo(Expr.Add(Expr.Int(2), Rest(3)), Expr.Int(5)).ToString());
        Assert.Equal("0", Expr.Multiply(x, Expr.Int(0)).ToString());
        Assert.Same(x, Expr.Multiply(Expr.Int(1), x));
        Assert.Same(x, Expr.Divide(x, Expr.Int(1)));
    }
}
