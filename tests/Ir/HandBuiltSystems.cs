using System.Collections.Immutable;
using Quiesce.Ir;

namespace Quiesce.Tests.Ir;

/// <summary>Small systems put together without the modelling language, for the tests of printers and parsers.</summary>
static class HandBuiltSystems
{
    /// <summary>
    /// Unmount against the cleaner and two workers, as btrfs has it; the order of unmount's steps is the variant.
    /// </summary>
    /// <param name="umount">Of StopCleaner, ReapCleaner, FlushWorkers, WaitForIputs, RunIputs, FreeFsInfo.</param>
    public static TransitionSystem DelayedIputs(string variant, params string[] umount)
    {
        const int workers = 2;
        var builder = new SystemBuilder
        {
            Name = "btrfs/delayed-iputs",
            Variant = variant,
            Bounds = [("workers", "2")],
            Sentence = "close_ctree() against the cleaner kthread, with delayed iputs.",
        };
        var delayed = builder.AddVariable("delayed", Domain.Range(0, workers), [[0]]);
        var shouldStop = builder.AddVariable("cleaner.shouldStop", Domain.Bool, [[0]]);
        var taskFreed = builder.AddVariable("cleaner.taskFreed", Domain.Bool, [[0]]);
        var umountPc = ProgramCounter(builder, "Umount", null, umount);
        var cleanerPc = ProgramCounter(builder, "Cleaner", null, "Sleep", "RunIput", "Exit");
        var workerPc = ProgramCounter(builder, "Worker", workers, "QueueIput", "WakeCleaner");
        var workersDone = Expr.And(Enumerable.Range(0, workers).Select(k => At(workerPc, "Done", k)));
        var cleanerDone = At(cleanerPc, "Done");

        var thread = builder.AddProcess(
            new Process { Name = "Umount", Group = "Umount", ProgramCounter = umountPc, Sentence = "close_ctree()" });
        for (var k = 0; k < umount.Length; k++)
        {
            var (guard, update) = umount[k] switch
            {
                "StopCleaner" => (Expr.True, new Update(shouldStop, null, Expr.True)),
                "ReapCleaner" => (cleanerDone, new Update(taskFreed, null, Expr.True)),
                "FlushWorkers" => (workersDone, null),
                "WaitForIputs" => (Expr.Equal(Expr.Read(delayed), Expr.Int(0)), null),
                "RunIputs" => (Expr.True, new Update(delayed, null, Expr.Int(0))),
                "FreeFsInfo" => (Expr.True, (Update?)null),
                var other => throw new ArgumentException(other),
            };
            Step(builder, thread, umount[k], k + 1 < umount.Length ? umount[k + 1] : "Done", guard, update);
        }
        thread = builder.AddProcess(
            new Process { Name = "Cleaner", Group = "Cleaner", ProgramCounter = cleanerPc });
        var stop = Expr.Read(shouldStop);
        var some = Expr.Less(Expr.Int(0), Expr.Read(delayed));
        var exit = Expr.IfThenElse(stop, Member(cleanerPc, "Exit"), Member(cleanerPc, "RunIput"));
        builder.AddAction(new GuardedAction
        {
            Name = "Sleep",
            Step = "Sleep",
            Process = thread,
            Guard = Expr.And(At(cleanerPc, "Sleep"), Expr.Or(some, stop)),
            Updates = [new Update(cleanerPc, null, exit)],
            Kernel = "fs/btrfs/disk-io.c:cleaner_kthread",
            Location = new SourceLocation("DelayedIputs.cs", 42),
        });
        Step(builder, thread, "RunIput", "Sleep", Expr.True,
            new Update(delayed, null, Expr.Subtract(Expr.Read(delayed), Expr.Int(1))));
        Step(builder, thread, "Exit", "Done", Expr.True, null);
        for (var k = 0; k < workers; k++)
        {
            thread = builder.AddProcess(
                new Process { Name = $"Worker{k}", Group = "Worker", Instance = k, ProgramCounter = workerPc });
            Step(builder, thread, "QueueIput", "WakeCleaner", Expr.True,
                new Update(delayed, null, Expr.Add(Expr.Read(delayed), Expr.Int(1))));
            Step(builder, thread, "WakeCleaner", "Done", Expr.True, null);
        }
        var fair = umount.Length + 3;
        builder.AddFairness(new Fairness("Umount", FairnessStrength.Weak, [.. Enumerable.Range(0, umount.Length)]));
        builder.AddFairness(new Fairness("Cleaner", FairnessStrength.Weak, [.. Enumerable.Range(umount.Length, 3)]));
        builder.AddFairness(new Fairness("Worker0", FairnessStrength.Weak, [fair, fair + 1]));
        builder.AddFairness(new Fairness("Worker1", FairnessStrength.Weak, [fair + 2, fair + 3]));

        var someWakes = Expr.Or(Enumerable.Range(0, workers).Select(k => At(workerPc, "WakeCleaner", k)));
        var umountDone = At(umountPc, "Done");
        builder.Definitions = [("WorkersIdle", workersDone)];
        builder.AddProperty(new Property
        {
            Name = "NoWakeAfterFree",
            Kind = PropertyKind.Invariant,
            Predicate = Expr.Implies(Expr.Read(taskFreed), Expr.Not(someWakes)),
            Sentence = "Nobody wakes a task that has been freed.",
        });
        builder.AddProperty(new Property
        {
            Name = "NoIputLost",
            Kind = PropertyKind.Invariant,
            Predicate = Expr.Implies(umountDone, Expr.Equal(Expr.Read(delayed), Expr.Int(0))),
            Sentence = "No inode outlives the file system.",
        });
        builder.AddProperty(new Property
        {
            Name = "CleanerRunsIputs",
            Kind = PropertyKind.Reachable,
            Predicate = At(cleanerPc, "RunIput"),
        });
        builder.AddProperty(new Property
        {
            Name = "UmountTerminates",
            Kind = PropertyKind.Liveness,
            Predicate = Expr.True,
            Temporal = new Temporal(TemporalOp.Eventually, umountDone),
            Sentence = "Under weak fairness of every process, umount terminates.",
        });
        return builder.Build();
    }

    /// <summary>The four variants of <see cref="DelayedIputs(string, string[])"/>.</summary>
    public static IEnumerable<TransitionSystem> AllDelayedIputs() =>
    [
        DelayedIputs("None", "StopCleaner", "ReapCleaner", "FlushWorkers", "FreeFsInfo"),
        DelayedIputs("FlushWorkers", "FlushWorkers", "StopCleaner", "ReapCleaner", "FreeFsInfo"),
        DelayedIputs("WaitForIputs", "FlushWorkers", "StopCleaner", "ReapCleaner", "WaitForIputs", "FreeFsInfo"),
        DelayedIputs("RunIputs", "FlushWorkers", "StopCleaner", "ReapCleaner", "RunIputs", "FreeFsInfo"),
    ];

    /// <summary>
    /// One of everything <see cref="DelayedIputs(string, string[])"/> lacks: arrays with a symbolic index and two
    /// updates, an enumeration, negative numbers, several initial values and an assumption on them, a process
    /// without control flow, a local, strong fairness of a step, an assertion, every temporal operator.
    /// </summary>
    public static TransitionSystem Everything()
    {
        var builder = new SystemBuilder { Name = "tests/every-thing", Sentence = "Exercises the printer." };
        var phase = Domain.Enum("Phase", ["Mounted", "Dying", "Dead"]);
        var mode = builder.AddVariable("phase", phase, [[0, 1]]);
        var balance = builder.AddVariable("balance", Domain.Range(-2, 1), [[-1, 0]]);
        var owner = builder.AddVariable("owner", Domain.Range(0, 2), [[0]]);
        var refs = builder.AddVariable("inode.refs", Domain.Range(0, 2), [[1], [0], [1]], 3);
        var dirty = builder.AddVariable("inode.dirty", Domain.Bool, [[0, 1], [0], [0, 1]], 3);
        var pc = ProgramCounter(builder, "Holder", 2, "Grab", "Put");
        var seen = builder.AddVariable(
            "Holder.seen", Domain.Range(0, 2), [[0], [0]], 2, VariableKind.Local, owner: "Holder");
        builder.Assume(Expr.Or(
            Expr.Equal(Expr.Read(mode), Expr.Constant(phase, 0)),
            Expr.Less(Expr.Read(balance), Expr.Int(0))));
        var owned = Expr.Read(refs, Expr.Read(owner));
        for (var k = 0; k < 2; k++)
        {
            var holder = builder.AddProcess(
                new Process { Name = $"Holder{k}", Group = "Holder", Instance = k, ProgramCounter = pc });
            var self = Expr.Int(k);
            builder.AddAction(new GuardedAction
            {
                Name = "Grab",
                Step = "Grab",
                Process = holder,
                Guard = Expr.And(At(pc, "Grab", k), Expr.Less(owned, Expr.Int(2)), Expr.Not(Expr.Equal(
                    Expr.Read(mode), Expr.Constant(phase, 2)))),
                Updates =
                [
                    new Update(refs, Expr.Read(owner), Expr.Add(owned, Expr.Int(1))),
                    new Update(refs, Expr.Int(1), Expr.Int(2)),
                    new Update(seen, self, owned),
                    new Update(dirty, Expr.Read(owner), Expr.Not(Expr.Read(dirty, Expr.Read(owner)))),
                    new Update(pc, self, Member(pc, "Put")),
                ],
                Assertions = [new Assertion("NoGrabOfDirty", Expr.Not(Expr.Read(dirty, self)))],
            });
            builder.AddAction(new GuardedAction
            {
                Name = "Put",
                Step = "Put",
                Process = holder,
                Guard = At(pc, "Put", k),
                Updates =
                [
                    new Update(refs, Expr.Int(0), Expr.Int(0)),
                    new Update(balance, null, Expr.IfThenElse(
                        Expr.Less(Expr.Read(balance), Expr.Int(1)),
                        Expr.Add(Expr.Read(balance), Expr.Int(1)),
                        Expr.Subtract(Expr.Int(-1), Expr.Read(seen, self)))),
                    new Update(pc, self, Member(pc, k == 0 ? "Grab" : "Done")),
                ],
            });
        }
        var daemon = builder.AddProcess(new Process { Name = "Daemon", Group = "Daemon" });
        for (var inode = 0; inode < 3; inode++)
            builder.AddAction(new GuardedAction
            {
                Name = $"Own({inode})",
                Step = "Own",
                Process = daemon,
                // The second disjunct has no value where the first is true.
                Guard = Expr.Or(
                    Expr.Equal(Expr.Read(owner), Expr.Int(0)),
                    Expr.Equal(
                        Expr.Read(refs, Expr.Subtract(Expr.Read(owner), Expr.Int(1))),
                        Expr.Int(inode))),
                Updates = [new Update(owner, null, Expr.Int(inode))],
            });
        builder.AddAction(new GuardedAction
        {
            Name = "Advance",
            Step = "Advance",
            Process = daemon,
            Guard = Expr.Not(Expr.Equal(Expr.Read(mode), Expr.Constant(phase, 2))),
            Updates =
            [
                new Update(mode, null, Expr.IfThenElse(
                    Expr.Equal(Expr.Read(mode), Expr.Constant(phase, 0)),
                    Expr.Constant(phase, 1), Expr.Constant(phase, 2))),
            ],
        });
        builder.AddFairness(new Fairness("Holder0", FairnessStrength.Weak, [0, 1]));
        builder.AddFairness(new Fairness("Holder1.Grab", FairnessStrength.Strong, [2]));
        builder.AddFairness(new Fairness("Daemon.Advance", FairnessStrength.Weak, [7]));
        builder.AddProperty(new Property
        {
            Name = "BalanceIsLow",
            Kind = PropertyKind.Invariant,
            Predicate = Expr.Less(Expr.Read(balance), Expr.Int(1)),
        });
        Expr Dead() => Expr.Equal(Expr.Read(mode), Expr.Constant(phase, 2));
        Liveness("GetsDead", new Temporal(TemporalOp.Eventually, Dead()));
        Liveness("StaysDead", new Temporal(TemporalOp.EventuallyAlways, Dead()));
        Liveness("FirstOwnsAgain", new Temporal(
            TemporalOp.AlwaysEventually, Expr.Equal(Expr.Read(owner), Expr.Int(0))));
        Liveness("DyingLeadsToDead", new Temporal(
            TemporalOp.LeadsTo, Expr.Equal(Expr.Read(mode), Expr.Constant(phase, 1)), Dead()));
        return builder.Build();

        void Liveness(string name, Temporal formula) => builder.AddProperty(new Property
        {
            Name = name,
            Kind = PropertyKind.Liveness,
            Predicate = Expr.True,
            Temporal = formula,
        });
    }

    static Variable ProgramCounter(SystemBuilder builder, string process, int? instances, params string[] steps) =>
        builder.AddVariable(
            $"pc.{process}",
            Domain.Enum($"pc.{process}", [.. steps, TransitionSystem.Done]),
            [.. Enumerable.Repeat<ImmutableArray<int>>([0], instances ?? 1)],
            instances,
            VariableKind.ProgramCounter,
            owner: process);

    static void Step(
        SystemBuilder builder, int process, string step, string next, Expr guard, Update? update)
    {
        var thread = builder.Processes[process];
        var pc = thread.ProgramCounter!;
        var index = pc.Length is null ? null : Expr.Int(thread.Instance);
        builder.AddAction(new GuardedAction
        {
            Name = step,
            Step = step,
            Process = process,
            Guard = Expr.And(At(pc, step, thread.Instance), guard),
            Updates = update is null
                ? [new Update(pc, index, Member(pc, next))]
                : [update, new Update(pc, index, Member(pc, next))],
        });
    }

    static Expr At(Variable pc, string step, int instance = 0) => Expr.Equal(
        pc.Length is null ? Expr.Read(pc) : Expr.Read(pc, Expr.Int(instance)),
        Member(pc, step));

    static Expr Member(Variable pc, string step) => Expr.Constant(pc.Domain, pc.Domain.Members.IndexOf(step));
}
