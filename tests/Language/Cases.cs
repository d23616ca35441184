using Quiesce.Ir;
using Quiesce.Language;
using Quiesce.Tests.Agreement;
using Bool = Quiesce.Language.Expr<bool>;
using Process = Quiesce.Language.Process;
using Temporal = Quiesce.Language.Temporal;

namespace Quiesce.Tests.Language;

/// <summary>Steps that do different things in different states, and liveness of each of several processes.</summary>
public class Cases
{
    sealed class Popping(int items, bool urgent) : Protocol
    {
        readonly Sequence<int> list = Sequence(capacity: 2, max: items);
        readonly Var<int> last = Var(0, max: items);
        readonly Var<bool> stop = Var(false);
        Process Producer => FairProcess([Put, Stop]);
        Process Consumer => FairProcess([Take, Run]);

        void Put() => list.Append(items);
        void Stop() => stop.Next = true;

        void Take()
        {
            if (Case(urgent, "urgent"))
                Await(!list.IsEmpty);
            if (Case(list.IsEmpty, "empty"))
            {
                Await(stop);
                Return();
            }
            else if (Case(stop))
            {
                list.Clear();
            }
            else
            {
                last.Next = list.Head;
                list.RemoveHead();
            }
        }

        void Run() => Goto(Take);

        [Invariant] public Bool TakesWhatWasPut => last == 0 | last == items;
        [Reachable] public Bool Takes => last == items;
        [Liveness] public Temporal BothEnd =>
            All(2, i => Eventually(i == 0 ? Producer.Done : Consumer.Done));
        [Liveness] public Temporal NobodyEnds => All(0, i => Eventually(Producer.Done));
    }

    [Fact]
    public void A_case_becomes_an_action_of_its_own_with_its_own_updates_and_way_on()
    {
        var system = new Popping(items: 1, urgent: false).Build();
        Assert.Equal(
            ["Put", "Stop", "Take(empty)", "Take(not empty, stop)", "Take(not empty, not stop)", "Run"],
            system.Actions.Select(action => action.Name));
        Assert.Equal(
            "pc.Consumer = \"Take\" /\\ list.length # 0 /\\ ~stop",
            system.Actions.Single(action => action.Name == "Take(not empty, not stop)").Guard.ToString());
        var search = new ReferenceSearch(system);
        foreach (var property in system.Properties.Where(p => p.Kind is not (PropertyKind.Liveness or PropertyKind.Reachable)))
            Assert.Null(search.Shortest(property));
        Assert.Equal(2, search.Shortest(system.FindProperty("Takes")!)?.Length);
        foreach (var state in search.States)
            Assert.Equal(
                search.StepsOf(state).Count(step => step.Action.Step == "Take"),
                search.StepsOf(state).Any(step => step.Action.Step == "Take") ? 1 : 0);
    }

    [Fact]
    public void A_case_that_the_bounds_decide_is_no_case()
    {
        var system = new Popping(items: 1, urgent: true).Build();
        Assert.Contains(system.Actions, action => action.Name == "Take(empty)");
        Assert.DoesNotContain(system.Actions, action => action.Name.Contains("urgent", StringComparison.Ordinal));
        Assert.NotNull(new ReferenceSearch(system).Shortest(system.FindProperty(SystemBuilder.NoDeadlock)!));
    }

    [Fact]
    public void Quantified_liveness_is_a_property_for_each_value()
    {
        var properties = new Popping(items: 1, urgent: false).Build().Properties
            .Where(property => property.Kind == PropertyKind.Liveness)
            .ToList();
        Assert.Equal(["BothEnd[0]", "BothEnd[1]"], properties.Select(property => property.Name));
        Assert.Equal(
            ["pc.Producer = \"Done\"", "pc.Consumer = \"Done\""],
            properties.Select(property => property.Temporal!.P.ToString()));
        Assert.All(properties, property => Assert.Equal("Cases.cs", Path.GetFileName(property.Location!.File)));
    }

    sealed class Asking : Protocol
    {
        readonly Var<bool> open = Var(false);
        readonly Gate gate = new();
        Process Opener => Process([Open]);
        Process Visitor => Process([Visit]);

        void Open() => open.Next = true;
        void Visit()
        {
            if (Case(open, "open", "shut"))
                Await(open);
            // The same question has the same answer, however it is put.
            if (Case(!open) == Case(open))
                Await(false & open);
            gate.Pass();
        }

        /// <summary>A part with a question of its own, in another file.</summary>
        public sealed class Gate : Component
        {
            readonly Var<int> passed = Var(0, max: 1);

            public void Pass()
            {
                if (Case(passed == 0, file: "elsewhere.cs"))
                    passed.Next = 1;
            }
        }
    }

    [Fact]
    public void The_same_condition_is_one_case()
    {
        var system = new Asking().Build();
        Assert.Equal(
            ["Open", "Visit(open, passed == 0)", "Visit(open, not passed == 0)", "Visit(shut, passed == 0)",
                "Visit(shut, not passed == 0)"],
            system.Actions.Select(action => action.Name));
        Assert.All(
            system.Actions.Where(action => action.Step == "Visit"),
            action => Assert.Equal("False, True", string.Join(", ", action.Effects
                .OfType<Effect.Choice>().Select(choice => choice.IsOfPart))));
        // A part that is passed once only has never been passed before: nobody need say so.
        var report = Quiesce.Explicit.ExhaustiveSearch.Run(system, new() { Threads = 1 });
        Assert.Empty(Quiesce.Cli.Reports.Coverage.NeverEnabled(report));
    }
}
