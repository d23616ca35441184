using Quiesce.Explicit;
using Quiesce.Ir;
using Quiesce.Ir.Parsing;
using Quiesce.Ir.Verdicts;
using Quiesce.Language;
using Quiesce.Tests.Agreement;
using Bool = Quiesce.Language.Expr<bool>;
using Process = Quiesce.Language.Process;

namespace Quiesce.Tests.Ir;

/// <summary>Next and Enabled where they are typed: as where a spec says them.</summary>
public class TypedStepInvariants
{
    sealed class Counts : Protocol
    {
        readonly Var<int> nr = Var(0, max: 3);
        readonly Set todo = Set(of: 2, full: true);
        readonly Sequence<int> list = Sequence(2, max: 1);
        readonly Vars<bool> seen = Vars(2, false);

        Process Up => FairProcess([Add, Add2, Put]);
        Process Down => FairProcess([Wait, Sub]);
        Process Env => AnyOrder([Look]);

        void Add() => nr.Next = nr + 1;
        void Add2() => nr.Next = nr + 2;
        void Put()
        {
            list.Append(1);
            todo.Remove(0);
        }
        void Wait() => Await(nr > 2);
        void Sub() => nr.Next = nr - 1;
        void Look() => seen[1].Next = nr > 1;

        [StepInvariant] public Bool NeverShrinks => Next(nr) >= nr;
        [StepInvariant] public Bool OnlySubShrinks => Down.At(Sub) | Next(nr) >= nr;
        [StepInvariant] public Bool TodoShrinks => Next(todo).IsSubsetOf(todo);
        [StepInvariant] public Bool ListGrows => Next(list).Length >= list.Length;
        [StepInvariant] public Bool SeenStays => seen[1].Implies(Next(seen[1]));
        [StepInvariant] public Bool BySteps => Up.Enabled(Add2).Implies(Next(nr) != 2);
        [Invariant] public Bool SubEnabled => Down.At(Sub).Implies(Down.Enabled(Sub));
        [Invariant] public Bool WaitEnabled => Down.At(Wait).Implies(Down.Enabled(Wait));
        [Reachable] public Bool Stands => Deadlock | Env.Enabled(Look);
    }

    static readonly (string Typed, string Own)[] Pairs =
    [
        ("Next(nr) >= nr", "NeverShrinks"),
        ("[](nr' >= nr)", "NeverShrinks"),
        ("Down.At(Sub) \\/ nr' >= nr", "OnlySubShrinks"),
        ("todo' \\subseteq todo", "TodoShrinks"),
        ("\\A i \\in Next(todo) : i \\in todo", "TodoShrinks"),
        ("Len(list') >= Len(list)", "ListGrows"),
        ("seen[1] => seen[1]'", "SeenStays"),
        ("seen[1] => Next(seen[1])", "SeenStays"),
        ("Up.Enabled(Add2) => nr' # 2", "BySteps"),
        ("Down.At(Sub) => Down.Enabled(Sub)", "SubEnabled"),
        ("Down.At(Wait) => Down.Enabled(Wait)", "WaitEnabled"),
    ];

    [Fact]
    public void They_have_the_verdict_of_the_same_in_the_spec()
    {
        var system = new Counts().Build();
        var typed = Pairs.Aggregate(system, (all, pair) =>
            all.With(ExpressionParser.ParseProperty(all, $"Typed{Array.IndexOf(Pairs, pair)}: {pair.Typed}")));
        var verdicts = ExhaustiveSearch.Run(typed, new SearchOptions { Threads = 1 }).Verdicts
            .ToDictionary(verdict => verdict.Property.Name);
        foreach (var (place, (text, own)) in Pairs.Index())
        {
            var (one, other) = (verdicts[$"Typed{place}"], verdicts[own]);
            Assert.Equal((text, other.Answer, other.Trace?.Length), (text, one.Answer, one.Trace?.Length));
        }
        Assert.Contains(verdicts.Values, verdict => verdict.Answer == Answer.Violated);
        var alone = ExhaustiveSearch.Run(system, new SearchOptions { Threads = 1 }).Verdicts;
        Assert.All(alone, verdict => Assert.Equal(verdict.Answer, verdicts[verdict.Property.Name].Answer));
    }

    [Fact]
    public void A_random_system_with_one_more_is_what_a_reference_search_says() => Seeds.Check(60, seed =>
    {
        var system = RandomSystems.Number(seed);
        var variable = system.Variables.First(one => one.Kind != VariableKind.ProgramCounter);
        var element = variable.Length is null ? Expr.Read(variable) : Expr.Read(variable, Expr.Int(0));
        var condition = Expr.Equal(Asked.Next(element), element);
        var with = system.With(new Property
        {
            Name = "Stays",
            Kind = PropertyKind.Assertion,
            Predicate = condition,
        });
        var report = ExhaustiveSearch.Run(with, new SearchOptions { Threads = 1 });
        // Whether some step of a reachable state changes the element.
        var reachable = new ReferenceSearch(system);
        var changes = reachable.States.Any(state =>
            reachable.StepsOf(state).Any(step => step.State[variable, 0] != state[variable, 0]));
        var verdict = report.Verdicts.Single(one => one.Property.Name == "Stays");
        Assert.Equal(changes ? Answer.Violated : Answer.Holds, verdict.Answer);
    });

    [Theory]
    [InlineData("<>(nr' > nr)", "What a temporal formula speaks of is about a state, and Next")]
    [InlineData("nr = 0 ~> Next(nr) = 1", "What a temporal formula speaks of is about a state, and Next")]
    [InlineData("Next(Next(nr)) = 1", "is about the values after a step, and so is Next of it")]
    [InlineData("nr'' = 1", "is about the values after a step, and so is Next of it")]
    [InlineData("Next(nr, 1) = 1", "'Next' takes one argument, not 2.")]
    [InlineData("Up.Enabled(Sub)", "Sub is not a step of Up")]
    [InlineData("nr.Enabled(Sub)", "There is no process 'nr'")]
    public void What_is_not_allowed_is_said_in_a_sentence(string typed, string sentence)
    {
        var system = new Counts().Build();
        var refused = Assert.Throws<ExpressionException>(() => ExpressionParser.ParseProperty(system, typed));
        Assert.Contains(sentence, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_state_predicate_has_no_next()
    {
        var system = new Counts().Build();
        var refused = Assert.Throws<ExpressionException>(() => ExpressionParser.Parse(system, "nr' = 1"));
        Assert.Contains("is about a state, and Next", refused.Message, StringComparison.Ordinal);
        Assert.Null(ExpressionParser.Parse(system, "Up.Enabled(Add)").Nodes().FirstOrDefault(
            node => node.Variable?.Asks is not null));
    }
}
