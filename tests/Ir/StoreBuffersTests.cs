using Quiesce.Explicit;
using Quiesce.Ir;
using Quiesce.Ir.Passes;
using Quiesce.Ir.Verdicts;
using Quiesce.Language;
using Quiesce.Protocols.Btrfs;
using Quiesce.Tests.Agreement;
using Expr = Quiesce.Ir.Expr;
using Process = Quiesce.Ir.Process;

namespace Quiesce.Tests.Ir;

/// <summary>What litmus tests do not ask: the edges of the pass.</summary>
public class StoreBuffersTests
{
    /// <summary>One thread over a shared x, from position to position.</summary>
    sealed class Thread
    {
        readonly SystemBuilder builder = new() { Name = "thread" };
        readonly Domain positions;
        readonly Variable pc;

        public Thread(int xMax, int positionCount)
        {
            positions = Domain.Enum("T", [.. Enumerable.Range(0, positionCount).Select(k => $"S{k}"), "Done"]);
            X = builder.AddVariable("x", Domain.Range(0, xMax), [[0]], kind: VariableKind.Memory);
            Seen = builder.AddVariable("seen", Domain.Range(0, xMax), [[0]], kind: VariableKind.Local, owner: "T");
            pc = builder.AddVariable("pc.T", positions, [[0]], kind: VariableKind.ProgramCounter, owner: "T");
            builder.AddProcess(new Process { Name = "T", Group = "T", ProgramCounter = pc });
        }

        public Variable X { get; }
        public Variable Seen { get; }

        public Expr At(int position) => Expr.Equal(Expr.Read(pc), Expr.Constant(positions, position));

        public void Step(int from, int to, params Update[] updates)
        {
            var index = builder.AddAction(new GuardedAction
            {
                Name = $"S{from}",
                Step = $"S{from}",
                Process = 0,
                Guard = At(from),
                Updates = [.. updates, new Update(pc, null, Expr.Constant(positions, to))],
            });
            builder.AddFairness(new Fairness($"S{from}", FairnessStrength.Weak, [index]));
        }

        public void Claim(string name, PropertyKind kind, Expr predicate) => builder.AddProperty(new Property
        {
            Name = name,
            Kind = kind,
            Predicate = kind == PropertyKind.Liveness ? Expr.True : predicate,
            Temporal = kind == PropertyKind.Liveness ? new Quiesce.Ir.Temporal(TemporalOp.Eventually, predicate) : null,
        });

        public TransitionSystem Build() => builder.Build();
    }

    static Verdict Check(TransitionSystem system, string property) =>
        ExhaustiveSearch.Run(system, new SearchOptions { Threads = 1 }).Verdicts
            .Single(verdict => verdict.Property.Name == property);

    static Update AddOne(Variable x, Access access) =>
        new(x, null, Expr.Add(Expr.Read(x), Expr.Int(1)), access);

    [Fact]
    public void Under_sc_a_system_is_itself()
    {
        var system = new DelayedIputs(Quiesce.Protocols.Btrfs.Patch.None).Build();
        Assert.Same(system, StoreBuffers.Apply(system, MemoryModel.Sc));
    }

    [Theory]
    [InlineData(MemoryModel.Tso, "tso")]
    [InlineData(MemoryModel.Pso, "pso")]
    public void Without_shared_memory_only_the_bounds_tell(MemoryModel model, string name)
    {
        var system = new DelayedIputs(Quiesce.Protocols.Btrfs.Patch.None).Build();
        var buffered = StoreBuffers.Apply(system, model);
        Assert.Equal([.. system.Bounds, ("memory", name)], buffered.Bounds.ToArray());
        var (plain, weak) = (new ReferenceSearch(system), new ReferenceSearch(buffered));
        Assert.Equal((plain.Distinct, plain.Depth, plain.Steps), (weak.Distinct, weak.Depth, weak.Steps));
    }

    [Theory]
    [InlineData(MemoryModel.Sc, Access.Store, 2)]
    [InlineData(MemoryModel.Tso, Access.Store, 2)]
    [InlineData(MemoryModel.Pso, Access.Store, 2)]
    [InlineData(MemoryModel.Tso, Access.Update, 2)]
    // Two appends and a drain, and then the second drain breaks it.
    [InlineData(MemoryModel.Pso, Access.Update, 4)]
    public void A_value_that_leaves_its_domain_is_found(MemoryModel model, Access access, int steps)
    {
        var thread = new Thread(xMax: 1, positionCount: 2);
        thread.Step(0, 1, AddOne(thread.X, access));
        thread.Step(1, 2, AddOne(thread.X, access));
        var verdict = Check(StoreBuffers.Apply(thread.Build(), model), SystemBuilder.TypeInvariant);
        Assert.Equal(Answer.Violated, verdict.Answer);
        Assert.Equal(steps, verdict.Trace!.Length);
        Assert.Null(Replay.Check(verdict.Trace));
    }

    [Fact]
    public void A_process_reads_its_own_newest_store_and_others_the_old_value()
    {
        var thread = new Thread(xMax: 2, positionCount: 3);
        thread.Step(0, 1, new Update(thread.X, null, Expr.Int(1)));
        thread.Step(1, 2, new Update(thread.X, null, Expr.Int(2)));
        thread.Step(2, 3, new Update(thread.Seen, null, Expr.Read(thread.X)));
        thread.Claim("SeesOwn", PropertyKind.Invariant,
            Expr.Implies(thread.At(3), Expr.Equal(Expr.Read(thread.Seen), Expr.Int(2))));
        thread.Claim("IsOld", PropertyKind.Reachable, Expr.And(thread.At(3), Expr.Equal(Expr.Read(thread.X), Expr.Int(0))));
        var system = StoreBuffers.Apply(thread.Build(), MemoryModel.Tso);
        Assert.Equal(Answer.Holds, Check(system, "SeesOwn").Answer);
        Assert.Equal(3, Check(system, "IsOld").Trace!.Length);
    }

    [Fact]
    public void A_system_has_not_terminated_while_something_waits_and_what_waits_drains()
    {
        var thread = new Thread(xMax: 1, positionCount: 1);
        thread.Step(0, 1, new Update(thread.X, null, Expr.Int(1)));
        thread.Claim("Arrives", PropertyKind.Liveness, Expr.Equal(Expr.Read(thread.X), Expr.Int(1)));
        var system = StoreBuffers.Apply(thread.Build(), MemoryModel.Pso);
        Assert.All(system.Properties, property => Assert.Equal(Answer.Holds, Check(system, property.Name).Answer));
        var interpreter = new Interpreter(system);
        var waiting = interpreter.Successors(interpreter.InitialStates().Single()).Single().State;
        Assert.False(interpreter.Holds(system.Terminated, waiting));
        var drained = interpreter.Successors(waiting).Single();
        Assert.Equal("Drain(x = 1)", drained.Action.Name);
        Assert.True(interpreter.Holds(system.Terminated, drained.State));
    }

    [Fact]
    public void A_buffer_is_as_long_as_the_program_needs_and_a_loop_meets_the_limit()
    {
        var thread = new Thread(xMax: 1, positionCount: 3);
        thread.Step(0, 1, new Update(thread.X, null, Expr.Int(1)));
        thread.Step(1, 2, new Update(thread.X, null, Expr.Int(0), Access.FullModify));
        thread.Step(2, 3, new Update(thread.X, null, Expr.Int(1)));
        var straight = StoreBuffers.Apply(thread.Build(), MemoryModel.Tso);
        Assert.Equal(1, straight.Variables.Single(variable => variable.Name == "buffer.T").Count);
        Assert.DoesNotContain(straight.Bounds, bound => bound.Name == "buffer");

        var loop = new Thread(xMax: 1, positionCount: 1);
        loop.Step(0, 0, new Update(loop.X, null, Expr.Int(1)));
        var limited = StoreBuffers.Apply(loop.Build(), MemoryModel.Tso, lengthMax: 3);
        Assert.Equal(3, limited.Variables.Single(variable => variable.Name == "buffer.T").Count);
        Assert.Contains(("buffer", "3"), limited.Bounds);
        // Nothing to drain, or up to three, and x is set or not.
        Assert.Equal(8, new ReferenceSearch(limited).Distinct);
    }

    [Fact]
    public void A_step_that_no_buffer_has_room_for_is_refused()
    {
        var builder = new SystemBuilder { Name = "wide" };
        var x = builder.AddVariable("x", Domain.Bool, [[0], [0]], 2, VariableKind.Memory);
        builder.AddProcess(new Process { Name = "T", Group = "T" });
        builder.AddAction(new GuardedAction
        {
            Name = "Both",
            Step = "Both",
            Process = 0,
            Guard = Expr.True,
            Updates = [new Update(x, Expr.Int(0), Expr.True), new Update(x, Expr.Int(1), Expr.True)],
        });
        var wrong = Assert.Throws<ArgumentException>(
            () => StoreBuffers.Apply(builder.Build(), MemoryModel.Tso, lengthMax: 1));
        Assert.Equal("T.Both stores 2 values at once, and a store buffer holds 1.", wrong.Message);
    }

    // An index that is known at run time only, in and out of the array.
    [Theory]
    [InlineData(MemoryModel.Tso)]
    [InlineData(MemoryModel.Pso)]
    public void Elements_are_looked_up_by_computed_indices(MemoryModel model)
    {
        var builder = new SystemBuilder { Name = "array" };
        var x = builder.AddVariable("x", Domain.Range(0, 1), [[0], [0]], 2, VariableKind.Memory);
        var i = builder.AddVariable("i", Domain.Range(0, 2), [[0, 1, 2]], kind: VariableKind.Local, owner: "T");
        var seen = builder.AddVariable("seen", Domain.Range(0, 1), [[0]], kind: VariableKind.Local, owner: "T");
        var stored = builder.AddVariable("stored", Domain.Bool, [[0]], kind: VariableKind.Local, owner: "T");
        builder.AddProcess(new Process { Name = "T", Group = "T" });
        void Add(string name, Expr guard, params Update[] updates) => builder.AddAction(new GuardedAction
        {
            Name = name,
            Step = name,
            Process = 0,
            Guard = guard,
            Updates = [.. updates],
        });
        var (index, one) = (Expr.Read(i), Expr.Int(1));
        Add("Store", Expr.Not(Expr.Read(stored)), new Update(x, index, one), new Update(stored, null, Expr.True));
        Add("Load", Expr.Read(stored), new Update(seen, null, Expr.Read(x, index)));
        builder.AddProperty(new Property
        {
            Name = "SeenBefore",
            Kind = PropertyKind.Reachable,
            Predicate = Expr.And(
                Expr.Equal(Expr.Read(seen), one),
                Expr.Equal(Expr.Read(x, Expr.Int(1)), Expr.Int(0)),
                Expr.Equal(index, one)),
        });
        var system = StoreBuffers.Apply(builder.Build(), model);
        Assert.Equal(2, Check(system, "SeenBefore").Trace!.Length);
        // Outside the array the store itself is what is wrong.
        Assert.Equal(1, Check(system, SystemBuilder.TypeInvariant).Trace!.Length);
    }

    public enum Fenced { Nobody, One, Both, Itself }

    /// <summary>Two store and end, a third one stores and looks when they have ended.</summary>
    public sealed class Looking(Fenced fenced) : Protocol
    {
        readonly Var<bool> x = Shared(false);
        readonly Var<bool> y = Shared(false);
        readonly Var<bool> z = Shared(false);
        readonly Local<bool> sawX = Local(false);
        readonly Local<bool> sawY = Local(false);

        Quiesce.Language.Process Writer => FairProcess([Write], count: 2);
        Quiesce.Language.Process Watcher => FairProcess([StoreZ, Look]);

        void Write(int self) => (self == 0 ? x : y).Store(true);
        void StoreZ() => z.Store(true);
        void Look()
        {
            Await(Writer.Done);
            if (fenced != Fenced.Nobody)
                FenceOn(fenced switch { Fenced.One => Writer[0], Fenced.Both => Writer, _ => Watcher });
            sawX.Next = x.Load();
            sawY.Next = y.Load();
        }

        [Reachable] public Expr<bool> MissesX => Watcher.Done & !sawX[Watcher];
        [Reachable] public Expr<bool> MissesY => Watcher.Done & !sawY[Watcher];
        [Reachable] public Expr<bool> KeepsZ => Watcher.Done & !z;
        [Liveness] public Quiesce.Language.Temporal WatcherEnds => Eventually(Watcher.Done);
    }

    [Theory]
    [InlineData(Fenced.Nobody, "MissesX MissesY KeepsZ")]
    [InlineData(Fenced.One, "MissesY KeepsZ")]
    [InlineData(Fenced.Both, "KeepsZ")]
    [InlineData(Fenced.Itself, "MissesX MissesY")]
    public void A_barrier_on_the_processor_of_another_has_its_stores_in_memory(Fenced fenced, string reached)
    {
        var system = new Looking(fenced).Build();
        foreach (var model in (MemoryModel[])[MemoryModel.Tso, MemoryModel.Pso])
        {
            var verdicts = ExhaustiveSearch.Run(StoreBuffers.Apply(system, model), new SearchOptions { Threads = 1 })
                .Verdicts;
            Assert.Equal(reached, string.Join(' ', verdicts
                .Where(verdict => verdict.Property.Kind == PropertyKind.Reachable && verdict.Answer == Answer.Holds)
                .Select(verdict => verdict.Property.Name)));
            Assert.All(
                verdicts.Where(verdict => verdict.Property.Kind != PropertyKind.Reachable),
                verdict => Assert.Equal(Answer.Holds, verdict.Answer));
        }
    }

    [Fact]
    public void Under_sc_a_barrier_on_the_processor_of_another_is_nothing()
    {
        string Text(Fenced fenced) => string.Join('\n', new Looking(fenced).Build().Actions
            .Select(action => $"{action.Guard} {string.Join(", ", action.Updates)}"));
        Assert.Equal(Text(Fenced.Nobody), Text(Fenced.Both));
    }

    public sealed class Mistaken(int which) : Protocol
    {
        readonly Var<int> x = Shared(0, max: 1);
        readonly Var<int> y = Shared(0, max: 1);
        readonly Local<int> own = Local(0, max: 1);

        Quiesce.Language.Process T => FairProcess([Step]);

        void Step()
        {
            switch (which)
            {
                case 0:
                    own.Next = x.Load(Order.Release);
                    break;
                case 1:
                    x.Store(1, Order.Acquire);
                    break;
                case 2:
                    x.Update(y);
                    break;
                case 3:
                    x.Store(1);
                    Fence();
                    break;
                case 4:
                    own.Store(1);
                    break;
            }
        }

        [Reachable] public Expr<bool> Ends => T.Done;
    }

    [Theory]
    [InlineData(0, "A load of x cannot be a release.")]
    [InlineData(1, "A store to x cannot be an acquire.")]
    [InlineData(2, "Step updates x from other variables; an update that returns nothing may be late, so it can depend on "
        + "what it changes only.")]
    [InlineData(3, "Step stores before its memory barrier, which would come first: use two steps.")]
    [InlineData(4, "A local belongs to one process: nobody sees in which order it changes.")]
    public void Orders_that_make_no_sense_are_refused(int which, string sentence) =>
        Assert.Equal(sentence, Assert.Throws<ModelException>(() => new Mistaken(which).Build()).Message);
}
