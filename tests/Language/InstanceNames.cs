using Quiesce.Explicit;
using Quiesce.Ir;
using Quiesce.Ir.Formats.Itf;
using Quiesce.Ir.Formats.Lanes;
using Quiesce.Ir.Parsing;
using Quiesce.Language;
using Bool = Quiesce.Language.Expr<bool>;
using Process = Quiesce.Language.Process;

namespace Quiesce.Tests.Language;

/// <summary>The members of an enum name the instances of a process; a component is called after its nearest holder.</summary>
public class InstanceNames
{
    public enum Work { Fixup, Delalloc }

    sealed class Named : Protocol
    {
        readonly Var<Work> last = Var(Work.Fixup);
        readonly Var<int> ran = Var(0, max: 2);
        readonly Local<bool> taken = Local(false);

        Process Kworker => FairProcess([Take, Run], count: typeof(Work));
        void Take(int self) => taken.Next = true;
        void Run(int self)
        {
            last.Next = (Work)self;
            ran.Next = ran + 1;
        }

        [Invariant] public Bool DelallocFirst => !(Kworker[Work.Fixup].Done & Kworker[1].At(Take));
        [Invariant] public Bool Never => ran < 2;
    }

    static TransitionSystem System => new Named().Build();

    static Trace TraceOf(string property) => ExhaustiveSearch.Run(System, new SearchOptions { Threads = 1 })
        .Verdicts.Single(verdict => verdict.Property.Name == property).Trace!;

    [Fact]
    public void Traces_call_instances_by_name()
    {
        Assert.Equal(["Fixup", "Delalloc"], System.Processes.Select(process => process.Name));
        var text = LaneTrace.Print(TraceOf(nameof(Named.Never)));
        Assert.Contains("Fixup", text, StringComparison.Ordinal);
        Assert.Contains("Kworker.taken[Fixup] = TRUE", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Kworker0", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Trace_files_call_them_so_and_are_read_back()
    {
        var trace = TraceOf(nameof(Named.DelallocFirst));
        var file = ItfTrace.Print(trace);
        Assert.Contains("Fixup.Take", file, StringComparison.Ordinal);
        Assert.Contains("[\"Delalloc\",false]", file, StringComparison.Ordinal);
        Assert.Null(Replay.Check(ItfTrace.Read(file, _ => trace.System)));
    }

    [Theory]
    [InlineData("Fixup.At(Run)", "Kworker[0].At(Run)")]
    [InlineData("Kworker[Delalloc].Done", "Kworker[1].Done")]
    [InlineData("Kworker.taken[Delalloc]", "Kworker[1].taken")]
    [InlineData("Kworker.taken[Fixup] => last = Fixup", "Kworker.taken[0] => last = Work.Fixup")]
    public void Typed_expressions_know_the_names(string named, string numbered)
    {
        var system = System;
        Assert.True(ExpressionParser.Parse(system, named).IsSameAs(ExpressionParser.Parse(system, numbered)));
    }

    public enum Odd { One = 1, Two = 2 }

    sealed class OddNumbers : Protocol
    {
        Process P => Process([Step], count: typeof(Odd));
        void Step() { }
    }

    sealed class NoEnum : Protocol
    {
        Process P => Process([Step], count: typeof(string));
        void Step() { }
    }

    sealed class TwiceNamed : Protocol
    {
        Process P => Process([Step], count: typeof(Work));
        Process Q => Process([Step], count: typeof(Work));
        void Step() { }
    }

    sealed class OtherEnum : Protocol
    {
        Process P => Process([Step], count: typeof(Work));
        void Step() { }
        [Invariant] public Bool I => P[Odd.One].Done;
    }

    [Fact]
    public void Mistakes_are_said_in_a_sentence()
    {
        Assert.Equal(
            "The members of Odd must be 0, 1, 2, ... to name instances: a step is given the number.",
            Assert.Throws<ModelException>(() => new OddNumbers().Build()).Message);
        Assert.Equal(
            "String is no enum, so its members name no instances.",
            Assert.Throws<ModelException>(() => new NoEnum().Build()).Message);
        Assert.StartsWith(
            "Fixup is what an instance of P is called",
            Assert.Throws<ModelException>(() => new TwiceNamed().Build()).Message, StringComparison.Ordinal);
        Assert.Equal(
            "P[One] does not exist: no Odd names it.",
            Assert.Throws<ModelException>(() => new OtherEnum().Build()).Message);
    }

    sealed class Inner : Component
    {
        readonly Var<bool> held = Var(false);
        public void Take() => held.Next = true;
    }

    sealed class Outer(Inner inner) : Component
    {
        readonly Inner given = inner;
        readonly Var<int> count = Var(0, max: 1);
        public void Use()
        {
            given.Take();
            count.Next = 1;
        }
    }

    // A field initialiser sees no other field; a constructor does.
    sealed class Shares : Protocol
    {
        readonly Outer outer;
        readonly Inner inner;
        readonly Outer alone = new(new Inner());
        readonly Inner[] several = [new(), new()];
        readonly Outer last;

        public Shares()
        {
            inner = new Inner();
            outer = new Outer(inner);
            last = new Outer(several[1]);
        }

        Process P => Process([outer.Use, inner.Take, alone.Use, last.Use, several[0].Take]);
    }

    [Fact]
    public void A_component_is_called_after_the_holder_nearest_to_the_protocol()
    {
        var names = new Shares().Build().Variables.Select(variable => variable.Name).ToList();
        Assert.Equal(
            [
                "outer.count", "inner.held", "alone.given.held", "alone.count", "several[0].held", "several[1].held",
                "last.count", "pc.P",
            ],
            names);
    }
}
