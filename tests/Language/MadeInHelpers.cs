using Quiesce.Ir;
using Quiesce.Language;
using Quiesce.Tests.Agreement;
using Bool = Quiesce.Language.Expr<bool>;
using Procedure = Quiesce.Language.Procedure;
using Process = Quiesce.Language.Process;

namespace Quiesce.Tests.Language;

/// <summary>A method with parameters makes procedures and processes that differ, whatever its name is.</summary>
public class MadeInHelpers
{
    static GuardedAction Action(TransitionSystem system, string name) =>
        system.Actions.Single(action => action.Name == name);

    sealed class Cells : Component
    {
        internal readonly Vars<int> hits = Vars(2, 0, max: 3);

        [Kernel("lib/cells.c:hit_twice")]
        internal Procedure Twice(int cell) => Procedure(cell == 0 ? (Step[])[HitZero, HitZero] : [HitOne, HitOne]);
        internal Procedure Each(int first) => Procedure([Twice(first), Twice(1 - first)]);
        void HitZero() => hits[0].Next = hits[0] + 1;
        void HitOne() => hits[1].Next = hits[1] + 1;
    }

    sealed class Procedures : Protocol
    {
        readonly Cells cells = new();
        readonly Local<int> one = Local(0, max: 1);
        readonly Local<int> two = Local(0, max: 1);

        Process P => FairProcess([cells.Each(1), cells.Twice(0)], count: 1);
        Process Q => FairProcess([Go(false), Go(true), End]);
        Procedure Go(bool isSecond) => Procedure([Set], locals: isSecond ? [two] : [one]);

        void Set()
        {
            one.Next = 1;
            two.Next = 1;
        }
        void End() { }

        [Reachable] public Bool OnesFirst => (cells.hits[1] == 2) & (cells.hits[0] == 0);
        [Reachable] public Bool ZerosFirst => (cells.hits[0] == 2) & (cells.hits[1] == 0);
        [Invariant] public Bool EachResetsItsOwn => Q.At(End).Implies((one[Q] == 1) & (two[Q] == 0));
    }

    [Fact]
    public void Procedures_differ_where_their_parameters_do()
    {
        var system = new Procedures().Build();
        var search = new ReferenceSearch(system);
        Assert.Equal(2, search.Shortest(system.FindProperty("OnesFirst")!)?.Length);
        Assert.Null(search.Shortest(system.FindProperty("ZerosFirst")!));
        Assert.Null(search.Shortest(system.FindProperty("EachResetsItsOwn")!));
        // The third time 0 is hit it has been hit twice already: it leaves nothing, 4 is beyond its domain.
        Assert.NotNull(search.Shortest(system.FindProperty(SystemBuilder.TypeInvariant)!));
    }

    [Fact]
    public void What_the_kernel_calls_it_is_said_at_the_method() => Assert.Equal(
        "lib/cells.c:hit_twice", Action(new Procedures().Build(), "cells.Each.Twice.HitOne").Kernel);

    sealed class TwoFunctions : Protocol
    {
        Process P => Process([Go(), Go(1)]);
        [Kernel("a.c:go")] Procedure Go() => Procedure([Step]);
        [Kernel("b.c:go")] Procedure Go(int k) => k == 1 ? Procedure([Other]) : Go();
        void Step() { }
        void Other() { }
    }

    [Fact]
    public void One_name_is_not_two_functions_of_the_kernel() => Assert.Contains(
        "Go is a.c:go and b.c:go", Assert.Throws<ModelException>(() => new TwoFunctions().Build()).Message);

    sealed class Processes(bool hasNames) : Protocol
    {
        readonly Var<int> x = Var(0, max: 3);

        Process A => Make(1, hasNames ? "A" : nameof(Make));
        Process B => Make(2, hasNames ? "B" : nameof(Make));
        Process Make(int steps, string name) => FairProcess(steps == 1 ? (Step[])[One] : [One, Two], name: name);

        void One() => x.Next = x + 1;
        void Two() => x.Next = x + 1;

        [Reachable] public Bool BothEnd => (x == 3) & A.Done & B.Done;
    }

    [Fact]
    public void Processes_are_what_their_properties_say()
    {
        var system = new Processes(hasNames: true).Build();
        Assert.Equal(["One", "One", "Two"], system.Actions.Select(action => action.Name));
        Assert.Equal(3, new ReferenceSearch(system).Shortest(system.FindProperty("BothEnd")!)?.Length);
        Assert.Contains(
            "A process must be a property of the spec",
            Assert.Throws<ModelException>(() => new Processes(hasNames: false).Build()).Message);
    }

    sealed class Overloads : Protocol
    {
        readonly Var<int> x = Var(0, max: 9);

        Process Plain => FairProcess((Step[])[Run, Skipped, Quit]);
        Process Many => FairProcess((InstanceStep[])[Run, Quit], count: 2);

        void Run()
        {
            x.Next = 9;
            Goto((Step)Quit);
        }
        void Run(int self) => x.Next = If(x < 8, x + 1, x);
        void Skipped() { }
        void Quit() { }
        void Quit(int self) { }

        [Invariant] public Bool SkipsIt => !Plain.At(Skipped);
        [Reachable] public Bool AnyAtQuit => Many.At((InstanceStep)Quit) & (x == 1);
    }

    [Fact]
    public void Steps_of_one_name_are_what_their_parameters_make_them()
    {
        var system = new Overloads().Build();
        var search = new ReferenceSearch(system);
        Assert.Null(search.Shortest(system.FindProperty("SkipsIt")!));
        Assert.Equal(1, search.Shortest(system.FindProperty("AnyAtQuit")!)?.Length);
    }
}
