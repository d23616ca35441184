using System.Collections.Immutable;
using Quiesce.Ir;

namespace Quiesce.Tests.Ir;

/// <summary>Systems put together without the modelling language, and runs of them.</summary>
static class HandBuilt
{
    /// <summary>
    /// btrfs delayed iputs with two workers, in the unfixed order: 135 distinct states, depth 15, and
    /// NoWakeAfterFree is violated after 5 steps.
    /// </summary>
    /// <param name="documented">With sentences, source lines and kernel functions.</param>
    public static TransitionSystem DelayedIputs(bool documented = false)
    {
        var builder = new SystemBuilder
        {
            Name = "btrfs/delayed-iputs",
            Variant = "None",
            Bounds = [("workers", "2")],
        };
        var delayed = builder.AddVariable("delayed", Domain.Range(0, 2), [[0]]);
        var shouldStop = builder.AddVariable("shouldStop", Domain.Bool, [[0]]);
        var taskFreed = builder.AddVariable("taskFreed", Domain.Bool, [[0]]);
        var umount = Lane(builder, "Umount", 1, ["StopCleaner", "ReapCleaner", "FlushWorkers", "FreeFsInfo"]);
        var cleaner = Lane(builder, "Cleaner", 1, ["Sleep", "RunIput", "Exit"]);
        var worker = Lane(builder, "Worker", 2, ["QueueIput", "WakeCleaner"]);
        var count = Expr.Read(delayed);
        var cleanerDone = At(cleaner, TransitionSystem.Done);
        var workersDone = Expr.And(At(worker, TransitionSystem.Done), At(worker, TransitionSystem.Done, 1));

        var (source, line) = ("spec/Btrfs/DelayedIputs.cs", 42);
        void Step(string name, Variable pc, int process, Expr guard, Expr next, string kernel, params Update[] updates)
        {
            var instance = builder.Processes[process].Instance;
            Expr? index = pc.Length is null ? null : Expr.Int(instance);
            builder.AddAction(new GuardedAction
            {
                Name = name,
                Step = name,
                Process = process,
                Guard = Expr.And(At(pc, name, instance), guard),
                Updates = [.. updates, new Update(pc, index, next)],
                Location = documented ? new SourceLocation(source, line++) : null,
                Kernel = documented ? kernel : null,
            });
        }
        Expr To(Variable pc, string step) => Expr.Constant(pc.Domain, pc.Domain.Members.IndexOf(step));
        Update Set(Variable variable, Expr value) => new(variable, null, value);

        const string closeCtree = "fs/btrfs/disk-io.c:close_ctree";
        Step("StopCleaner", umount, 0, Expr.True, To(umount, "ReapCleaner"), closeCtree, Set(shouldStop, Expr.True));
        Step("ReapCleaner", umount, 0, cleanerDone, To(umount, "FlushWorkers"), closeCtree, Set(taskFreed, Expr.True));
        Step("FlushWorkers", umount, 0, workersDone, To(umount, "FreeFsInfo"), closeCtree);
        Step("FreeFsInfo", umount, 0, Expr.True, To(umount, "Done"), closeCtree);

        const string cleanerKthread = "fs/btrfs/disk-io.c:cleaner_kthread";
        var wakes = Expr.Or(Expr.Less(Expr.Int(0), count), Expr.Read(shouldStop));
        var branch = Expr.IfThenElse(Expr.Read(shouldStop), To(cleaner, "Exit"), To(cleaner, "RunIput"));
        Step("Sleep", cleaner, 1, wakes, branch, cleanerKthread);
        Step("RunIput", cleaner, 1, Expr.True, To(cleaner, "Sleep"), cleanerKthread,
            Set(delayed, Expr.Subtract(count, Expr.Int(1))));
        Step("Exit", cleaner, 1, Expr.True, To(cleaner, "Done"), cleanerKthread);

        const string submit = "fs/btrfs/inode.c:submit_compressed_extents";
        for (var process = 2; process <= 3; process++)
        {
            line = 49;
            Step("QueueIput", worker, process, Expr.True, To(worker, "WakeCleaner"), submit,
                Set(delayed, Expr.Add(count, Expr.Int(1))));
            Step("WakeCleaner", worker, process, Expr.True, To(worker, "Done"), submit);
        }

        var waking = Expr.Or(At(worker, "WakeCleaner"), At(worker, "WakeCleaner", 1));
        builder.AddProperty(new Property
        {
            Name = "NoWakeAfterFree",
            Kind = PropertyKind.Invariant,
            Predicate = Expr.Implies(Expr.Read(taskFreed), Expr.Not(waking)),
            Sentence = documented ? "Nobody wakes a task that has been freed." : null,
            Location = documented ? new SourceLocation(source, 60) : null,
        });
        builder.AddProperty(new Property
        {
            Name = "CleanerRunsIputs",
            Kind = PropertyKind.Reachable,
            Predicate = At(cleaner, "RunIput"),
        });
        builder.AddProperty(new Property
        {
            Name = "UmountTerminates",
            Kind = PropertyKind.Liveness,
            Predicate = Expr.True,
            Temporal = new Temporal(TemporalOp.Eventually, At(umount, TransitionSystem.Done)),
        });
        return builder.Build();
    }

    /// <summary>The shortest counterexample to NoWakeAfterFree.</summary>
    public static Trace WakeAfterFree(bool documented = false) => Run(
        DelayedIputs(documented), "NoWakeAfterFree",
        ["Umount.StopCleaner", "Cleaner.Sleep", "Cleaner.Exit", "Umount.ReapCleaner", "Worker0.QueueIput"]);

    /// <summary>Two tasks that take two locks in opposite orders.</summary>
    public static TransitionSystem Locks()
    {
        var builder = new SystemBuilder { Name = "test/locks" };
        var held = builder.AddVariable("held", Domain.Bool, [[0], [0]], length: 2);
        foreach (var (process, task, order) in new[] { (0, "Reader", (0, 1)), (1, "Writer", (1, 0)) })
        {
            var pc = Lane(builder, task, 1, ["LockFirst", "LockSecond"]);
            void Lock(string step, string next, int which) => builder.AddAction(new GuardedAction
            {
                Name = step,
                Step = step,
                Process = process,
                Guard = Expr.And(At(pc, step), Expr.Not(Expr.Read(held, Expr.Int(which)))),
                Updates = [new Update(held, Expr.Int(which), Expr.True), Go(pc, next)],
            });
            Lock("LockFirst", "LockSecond", order.Item1);
            Lock("LockSecond", TransitionSystem.Done, order.Item2);
        }
        return builder.Build();
    }

    /// <summary>
    /// A kthread that polls in a loop, and an umount that may or may not get going and then waits for ever.
    /// Nothing is fair.
    /// </summary>
    public static TransitionSystem Polling()
    {
        var builder = new SystemBuilder { Name = "test/polling", Variant = "None" };
        var busy = builder.AddVariable("busy", Domain.Bool, [[0]]);
        var umount = Lane(builder, "Umount", 1, ["Start", "Wait"]);
        var poll = Lane(builder, "Poll", 1, ["Begin", "End"]);
        void Step(int process, Variable pc, string step, Expr guard, params Update[] updates) => builder.AddAction(
            new GuardedAction
            {
                Name = step,
                Step = step,
                Process = process,
                Guard = Expr.And(At(pc, step), guard),
                Updates = [.. updates],
            });
        Step(0, umount, "Start", Expr.True, Go(umount, "Wait"));
        Step(0, umount, "Wait", Expr.False, Go(umount, TransitionSystem.Done));
        Step(1, poll, "Begin", Expr.True, new Update(busy, null, Expr.True), Go(poll, "End"));
        Step(1, poll, "End", Expr.True, new Update(busy, null, Expr.False), Go(poll, "Begin"));
        builder.AddProperty(new Property
        {
            Name = "UmountTerminates",
            Kind = PropertyKind.Liveness,
            Predicate = Expr.True,
            Temporal = new Temporal(TemporalOp.Eventually, At(umount, TransitionSystem.Done)),
        });
        return builder.Build();
    }

    /// <summary>A variable of every shape and sort, an assertion, and two ways to break the type invariant.</summary>
    public static TransitionSystem Shapes()
    {
        var builder = new SystemBuilder { Name = "test/shapes", Bounds = [("inodes", "3"), ("slots", "2")] };
        var phases = Domain.Enum("Phase", ["Mounted", "Unmounting"]);
        var phase = builder.AddVariable("sb.phase", phases, [[0]]);
        var refs = builder.AddVariable("refs", Domain.Range(-1, 1), [[0], [0], [1]], length: 3);
        var queued = builder.AddVariable("queued", Domain.Bool, [[1], [0], [0]], length: 3, shape: Shape.Set);
        var length = builder.AddVariable("list.length", Domain.Range(0, 2), [[0]], isAuxiliary: true);
        var list = builder.AddVariable(
            "list", Domain.Range(0, 2), [[0], [0]], length: 2, shape: Shape.Sequence, lengthVariable: length);
        builder.AddProcess(new Process { Name = "Inode", Group = "Inode" });
        void Step(string name, Expr guard, ImmutableArray<Assertion> assertions, params Update[] updates) =>
            builder.AddAction(new GuardedAction
            {
                Name = name,
                Step = name,
                Process = 0,
                Guard = guard,
                Assertions = assertions,
                Updates = [.. updates],
            });
        var (last, count) = (Expr.Int(2), Expr.Read(length));
        var ofLast = Expr.Read(refs, last);
        Step("Unmount", Expr.True, [], new Update(phase, null, Expr.Constant(phases, 1)));
        Step("Push(2)", Expr.Less(count, last), [],
            new Update(list, count, last),
            new Update(length, null, Expr.Add(count, Expr.Int(1))),
            new Update(queued, last, Expr.True));
        Step("Put", Expr.True,
            [new Assertion("NoDoublePut", Expr.Less(Expr.Int(0), ofLast), "The inode was freed before.")],
            new Update(refs, last, Expr.Subtract(ofLast, Expr.Int(1))));
        Step("Overrun", Expr.True, [], new Update(refs, Expr.Add(count, Expr.Int(2)), Expr.Int(0)));
        builder.AddProperty(new Property
        {
            Name = "StaysMounted",
            Kind = PropertyKind.Invariant,
            Predicate = Expr.Equal(Expr.Read(phase), Expr.Constant(phases, 0)),
        });
        return builder.Build();
    }

    static Update Go(Variable pc, string step) =>
        new(pc, null, Expr.Constant(pc.Domain, pc.Domain.Members.IndexOf(step)));

    /// <summary>Adds a program counter over some steps and <c>Done</c>, and its process instances.</summary>
    public static Variable Lane(SystemBuilder builder, string name, int count, ImmutableArray<string> steps)
    {
        var positions = Domain.Enum($"{name}Step", [.. steps, TransitionSystem.Done]);
        var pc = builder.AddVariable(
            $"pc.{name}",
            positions,
            [.. Enumerable.Repeat(ImmutableArray.Create(0), count)],
            length: count == 1 ? null : count,
            kind: VariableKind.ProgramCounter,
            owner: name);
        for (var instance = 0; instance < count; instance++)
            builder.AddProcess(new Process
            {
                Name = count == 1 ? name : $"{name}{instance}",
                Group = name,
                Instance = instance,
                ProgramCounter = pc,
            });
        return pc;
    }

    /// <summary>The program counter stands at a step.</summary>
    public static Expr At(Variable pc, string step, int instance = 0) => Expr.Equal(
        pc.Length is null ? Expr.Read(pc) : Expr.Read(pc, Expr.Int(instance)),
        Expr.Constant(pc.Domain, pc.Domain.Members.IndexOf(step)));

    /// <summary>A run from the first initial state by steps written <c>Umount.StopCleaner</c>.</summary>
    public static Trace Run(TransitionSystem system, string property, IEnumerable<string> steps, int? loopStart = null)
    {
        var interpreter = new Interpreter(system);
        var states = ImmutableArray.Create(interpreter.InitialStates().First());
        var actions = ImmutableArray<GuardedAction>.Empty;
        foreach (var step in steps)
        {
            var action = system.Actions.Single(a => $"{system.Processes[a.Process]}.{a.Name}" == step);
            actions = actions.Add(action);
            if (interpreter.Try(action, states[^1]) is Outcome.Successor successor)
                states = states.Add(successor.State);
        }
        return new Trace(system, system.FindProperty(property)!, states, actions, loopStart);
    }
}
