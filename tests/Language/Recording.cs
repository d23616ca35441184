using Quiesce.Ir;
using Quiesce.Ir.Formats.Lanes;
using Quiesce.Language;
using Quiesce.Tests.Agreement;
using Bool = Quiesce.Language.Expr<bool>;
using Process = Quiesce.Language.Process;

namespace Quiesce.Tests.Language;

/// <summary>What a spec's words become in the system: the parts that the small example protocol does not use.</summary>
public class Recording
{
    static GuardedAction Action(TransitionSystem system, string name) =>
        system.Actions.Single(action => action.Name == name);

    static ReferenceSearch Search(Protocol protocol) => new(protocol.Build());

    static int? Length(ReferenceSearch search, TransitionSystem system, string property) =>
        search.Shortest(system.FindProperty(property)!)?.Length;

    // Procedures and locals.

    sealed class TwoCallers : Protocol
    {
        readonly Var<int> list = Var(2, max: 2);
        readonly Local<bool> popped = Local(false);
        readonly Local<int> seen = Local(0, max: 2);

        Process Umount => FairProcess([Begin, Delete, Between, Delete]);
        Process Cleaner => FairProcess([Delete]);
        Process Pair => FairProcess([Delete, End], count: 2);
        Procedure Delete => Procedure([Pop, Put], locals: [popped]);

        void Begin() { }
        void Between() { }
        void End(int self) { }

        void Pop()
        {
            Branch(on: list == 0, taken: Return);
            list.Next = If(list == 0, list, list - 1);
            popped.Next = list > 0;
            seen.Next = list;
        }

        [Kernel("fs/btrfs/extent-tree.c:delete")]
        void Put()
        {
            BugOn(!popped, "PutsWhatItPopped");
            Goto(Pop);
        }

        [Invariant] public Bool UmountKeepsWhatItSaw => Umount.Done.Implies(seen[Umount] == 0);
        [Invariant] public Bool PoppedIsReset => (!Umount.At(Delete)).Implies(!popped[Umount]);
        [Reachable] public Bool BothInside => Umount.At(Put) & Cleaner.At(Put);
        [Reachable] public Bool BackAtPop => Umount.At(Pop) & seen[Umount] > 0;
        [Reachable] public Bool SecondPop => Umount.At("Delete#2.Pop");
        [Reachable] public Bool AnyPop => Pair.At("Delete.Pop");
    }

    [Fact]
    public void A_procedure_is_spliced_into_each_caller_with_its_call_path()
    {
        var system = new TwoCallers().Build();
        string[] umount = ["Begin", "Delete.Pop", "Delete.Put", "Between", "Delete#2.Pop", "Delete#2.Put"];
        Assert.Equal(umount, system.Actions.Where(action => action.Process == 0).Select(action => action.Name));
        Assert.Equal([.. umount, "Done"], system.Processes[0].ProgramCounter!.Domain.Members.ToArray());
        Assert.Equal("fs/btrfs/extent-tree.c:delete", Action(system, "Delete#2.Put").Kernel);
        Assert.Null(Action(system, "Delete#2.Pop").Kernel);
    }

    [Fact]
    public void At_of_a_name_is_one_position_of_several()
    {
        var system = new TwoCallers().Build();
        Assert.Equal("pc.Umount = \"Delete#2.Pop\"", system.FindProperty("SecondPop")!.Predicate.ToString());
        Assert.Equal(
            "pc.Pair[0] = \"Delete.Pop\" \\/ pc.Pair[1] = \"Delete.Pop\"",
            system.FindProperty("AnyPop")!.Predicate.ToString());
    }

    [Fact]
    public void Goto_and_Return_stay_inside_their_splice_and_locals_belong_to_their_caller()
    {
        var protocol = new TwoCallers();
        var system = protocol.Build();
        var search = new ReferenceSearch(system);
        Assert.Equal(["Umount.popped", "Umount.seen", "Cleaner.popped", "Cleaner.seen", "Pair.popped", "Pair.seen"],
            system.Variables.Where(v => v.Kind == VariableKind.Local).Select(v => v.Name));
        Assert.Equal(2, system.Variables.Single(v => v.Name == "Pair.popped").Length);
        Assert.Null(Length(search, system, "PoppedIsReset"));
        Assert.Null(Length(search, system, "PutsWhatItPopped"));
        Assert.Null(Length(search, system, SystemBuilder.TypeInvariant));
        Assert.Null(Length(search, system, SystemBuilder.NoDeadlock));
        Assert.Equal(3, Length(search, system, "BothInside"));
        Assert.Null(Length(search, system, "UmountKeepsWhatItSaw"));
        Assert.Equal(3, Length(search, system, "BackAtPop")); // Begin, Pop sees 2, Put goes back to Pop.
    }

    // Components, macros, in-step assertions.

    sealed class Mutex : Component
    {
        readonly Var<bool> held = Var(false);

        public Bool IsHeld => held;
        public Quiesce.Language.Expr<int> Holders => If(held, 1, (Quiesce.Language.Expr<int>)0);

        public void Lock()
        {
            Await(!held);
            held.Next = true;
        }

        public void Unlock()
        {
            BugOn(!held, "NoUnlockOfFree", "An unlocked mutex is unlocked again.");
            held.Next = false;
        }

        public void Release() => Unlock();

        [Reachable] public Bool Contended => held;
    }

    sealed class Locking : Protocol
    {
        readonly Mutex outer = new();
        readonly Mutex[] inner = [new(), new()];
        Process A => FairProcess([Take, outer.Release, inner[0].Release]);

        void Take()
        {
            outer.Lock();
            inner[1].Lock();
        }
    }

    [Fact]
    public void Components_are_named_after_their_fields_and_act_inside_steps()
    {
        var system = new Locking().Build();
        Assert.Equal(["outer.held", "inner[0].held", "inner[1].held", "pc.A"], system.Variables.Select(v => v.Name));
        Assert.Equal("pc.A = \"Take\" /\\ ~outer.held /\\ ~inner[1].held", Action(system, "Take").Guard.ToString());
        Assert.Equal(["Take", "outer.Release", "inner[0].Release"], system.Actions.Select(action => action.Name));
        var search = new ReferenceSearch(system);
        // A property of each, as there are several.
        Assert.Null(Length(search, system, "outer.NoUnlockOfFree"));
        Assert.Equal(3, Length(search, system, "inner[0].NoUnlockOfFree"));
        Assert.Equal("An unlocked mutex is unlocked again.", system.FindProperty("inner[0].NoUnlockOfFree")!.Sentence);
        Assert.Equal(1, Length(search, system, "outer.Contended"));
        Assert.Null(Length(search, system, "inner[0].Contended"));
        Assert.Contains(system.Definitions, definition => definition.Name == "inner[1].IsHeld");
        Assert.Contains(system.Definitions, definition => definition.Name == "inner[1].Holders");
    }

    // Sets, sequences, symbolic indices.

    sealed class Queueing(int capacity, int items) : Protocol
    {
        readonly Sequence<int> queue = Sequence(capacity, max: items);
        readonly Set todo = Set(of: items, full: true);
        readonly Vars<int> runs = Vars(items, init: 0, max: 1);
        readonly Var<int> last = Var(0, max: items);

        Process Producer => FairProcess([Put]);
        Process Consumer => FairProcess([Take]);

        void Put()
        {
            queue.Append(todo.TakeAny() + 1);
            Branch(on: todo.Count > 1, taken: Put);
        }

        void Take()
        {
            Await(!queue.IsEmpty);
            runs[queue.Head - 1].Next = runs[queue.Head - 1] + 1;
            last.Next = queue.Head;
            queue.RemoveHead();
            Branch(on: !Producer.Done | queue.Length > 1, taken: Take);
        }

        [Invariant] public Bool QueuedOnce => All(items, i => queue.Contains(i + 1).Implies(runs[i] == 0));
        [Invariant] public Bool AllRun =>
            (Producer.Done & Consumer.Done).Implies(Count(items, i => runs[i] == 1) == items);
        [Reachable] public Bool Full => queue.IsFull;
    }

    [Fact]
    public void Sets_and_sequences_behave_like_kernel_lists()
    {
        var system = new Queueing(capacity: 3, items: 3).Build();
        var search = new ReferenceSearch(system);
        Assert.Null(Length(search, system, "QueuedOnce"));
        Assert.Null(Length(search, system, SystemBuilder.TypeInvariant));
        Assert.Equal(3, Length(search, system, "Full"));
        Assert.Equal(["Put(0)", "Put(1)", "Put(2)", "Take"], system.Actions.Select(action => action.Name));
        Assert.Equal((Shape.Sequence, "queue.length"),
            (system.Variables[1].Shape, system.Variables[1].LengthVariable!.Name));
        // The producer is done with its last put, so the consumer's last take knows.
        Assert.Null(Length(search, system, SystemBuilder.NoDeadlock));
    }

    [Fact]
    public void A_full_sequence_overflows_visibly()
    {
        var system = new Queueing(capacity: 2, items: 3).Build();
        Assert.Equal(3, Length(new ReferenceSearch(system), system, SystemBuilder.TypeInvariant));
    }

    sealed class ListOperations : Protocol
    {
        readonly Sequence<int> list = Sequence(4, max: 3);
        readonly Var<bool> misread = Var(false);
        Process P => FairProcess([A, B, C, Check1, D, Check2, E, Check3]);

        void A() => list.Append(1);
        void B() => list.Append(2);
        void C() => list.Prepend(3);
        void Check1() => Assert(list[0] == 3 & list[1] == 1 & list[2] == 2 & list.Length == 3, "AfterPrepend");
        void D() => list.Remove(1);
        void Check2() => Assert(list.Head == 3 & list[1] == 2 & list.Length == 2 & !list.Contains(1), "AfterRemove");
        void E() => list.Remove(1);
        void Check3() => misread.Next = list[2] == 0; // There is no third element any more.

        [Invariant] public Bool ThirdCellIsUnused => list.Length == 3 | list.Cell(2) == 0;
    }

    [Fact]
    public void List_operations_keep_order_and_reading_beyond_the_end_is_reported()
    {
        var system = new ListOperations().Build();
        var search = new ReferenceSearch(system);
        Assert.Null(Length(search, system, "AfterPrepend"));
        Assert.Null(Length(search, system, "AfterRemove"));
        Assert.Null(Length(search, system, "ThirdCellIsUnused"));
        Assert.Equal(8, Length(search, system, SystemBuilder.TypeInvariant));
    }

    // Initial values, assumptions, fairness, termination.

    enum Mode { Old, New }

    sealed class Starting : Protocol
    {
        readonly Var<int> passes = VarIn(0, 3);
        readonly Var<Mode> mode = VarIn([Mode.Old, Mode.New]);
        [Assume] Bool OldPassesOnce => (mode == Mode.Old).Implies(passes == 1);
        Process Loop => Process([Pass]);
        Process Strong => StrongFairProcess([Stop]);
        Process Environment => AnyOrder([Bump], fair: true);

        [StronglyFair] void Pass() => Branch(on: passes > 0, taken: Pass);
        void Stop() => Await(passes == 0);
        void Bump()
        {
            Await(passes > 0);
            passes.Next = passes - 1;
        }
    }

    [Fact]
    public void Initial_states_are_all_that_the_assumption_allows()
    {
        var system = new Starting().Build();
        Assert.Equal(5, new Interpreter(system).InitialStates().Count());
        Assert.Equal(["Loop.Pass Strong", "Strong Strong", "Environment Weak"],
            system.Fairness.Select(fairness => $"{fairness.Name} {fairness.Strength}"));
        Assert.Null(system.Processes[2].ProgramCounter);
        // The environment never ends, and nobody waits for it.
        Assert.Equal("pc.Loop = \"Done\" /\\ pc.Strong = \"Done\"", system.Terminated.ToString());
        Assert.Null(Length(new ReferenceSearch(system), system, SystemBuilder.NoDeadlock));
    }

    // A kworker: there are two jobs in all, and one of them is lost in the lossy variant.
    sealed class Serving(bool lossy) : Protocol
    {
        readonly Var<int> jobs = Var(0, max: 2);
        readonly Var<bool> stuck = Var(false);
        Process Client => FairProcess([Ask, Ask]);
        Process Server => ServiceProcess([Wait, Serve], count: 2);

        void Ask() => jobs.Next = jobs + 1;
        void Wait(int self)
        {
            Await(jobs > 0);
            jobs.Next = jobs - 1;
        }
        void Serve(int self)
        {
            Await(!stuck);
            stuck.Next = lossy;
            Goto(Wait);
        }
    }

    [Fact]
    public void A_service_may_wait_for_requests_for_ever_but_not_in_the_middle_of_one()
    {
        var system = new Serving(lossy: false).Build();
        Assert.Equal(
            "pc.Client = \"Done\" /\\ (pc.Server[0] = \"Wait\" \\/ pc.Server[0] = \"Done\")"
                + " /\\ (pc.Server[1] = \"Wait\" \\/ pc.Server[1] = \"Done\")",
            system.Terminated.ToString());
        Assert.Equal(["Client Weak", "Server0 Weak", "Server1 Weak"],
            system.Fairness.Select(fairness => $"{fairness.Name} {fairness.Strength}"));
        Assert.Null(Length(new ReferenceSearch(system), system, SystemBuilder.NoDeadlock));
        var lossy = new Serving(lossy: true).Build();
        Assert.Equal(5, Length(new ReferenceSearch(lossy), lossy, SystemBuilder.NoDeadlock));
    }

    sealed class Overflowing : Protocol
    {
        readonly Var<int> count = Var(0, max: 2);
        readonly Var<int> owner = Var(3, max: 3);
        readonly Vars<bool> freed = Vars(3, false);
        Process P => FairProcess([Increment, Free]);

        void Increment()
        {
            count.Next = count + 1;
            Goto(Increment);
        }

        void Free() => freed[owner].Next = true;
        Process Q => FairProcess([Look]);
        void Look() => Await(owner < 3 & freed[owner]);
    }

    [Fact]
    public void A_value_that_leaves_its_domain_is_a_violation_not_a_wrap_around()
    {
        var system = new Overflowing().Build();
        Assert.Equal(3, Length(Search(new Overflowing()), system, SystemBuilder.TypeInvariant));
        var interpreter = new Interpreter(system);
        var state = interpreter.InitialStates().Single();
        state = interpreter.Successors(interpreter.Successors(state).Single().State).Single().State;
        var error = Assert.IsType<Outcome.TypeError>(interpreter.Try(Action(system, "Increment"), state));
        Assert.Equal("Increment would set count to 3, outside 0..2.", error.Sentence);
    }

    // Places.

    [Fact]
    public void Every_step_and_property_knows_its_line()
    {
        var system = new TwoCallers().Build();
        Assert.All(system.Actions, action => Assert.Equal("Recording.cs", Path.GetFileName(action.Location!.File)));
        Assert.Equal(2, Action(system, "Between").Location!.Line - Action(system, "Begin").Location!.Line + 1);
        var lines = File.ReadAllLines(system.Properties[0].Location!.File);
        Assert.Contains("UmountKeepsWhatItSaw", lines[system.FindProperty("UmountKeepsWhatItSaw")!.Location!.Line - 1]);
        Assert.Contains("void Begin()", lines[Action(system, "Begin").Location!.Line - 1]);
        Assert.Contains("list = Var", lines[system.Variables[0].Location!.Line - 1]);
        Assert.Contains("BugOn(!popped", lines[system.FindProperty("PutsWhatItPopped")!.Location!.Line - 1]);
    }

    sealed class Many : Protocol
    {
        readonly Var<int> x = Var(0, max: 3);
        Process Worker => Process([Add], count: 3, symmetric: true);
        Process Nobody => Process([Add], count: 0);
        void Add() => x.Next = x + 1;
        [Reachable] public Bool TwoDone => Worker[0].Done & Worker[2].Done & !Worker[1].Done;
        [Invariant] public Bool PassedIsDone => Worker.Passed(Add) == Worker.Done;
        [Invariant] public Bool NobodyIsDone => Nobody.Done & !Nobody.At(Add);
        [Invariant] public Bool? NotInThisVariant => null;
    }

    [Fact]
    public void Predicates_over_several_instances_say_some_are_at_and_all_are_done()
    {
        var system = new Many().Build();
        var search = new ReferenceSearch(system);
        Assert.Equal(["Worker"], system.SymmetricGroups.ToArray());
        Assert.Equal(["Worker0", "Worker1", "Worker2"], system.Processes.Select(process => process.Name));
        Assert.Equal(2, Length(search, system, "TwoDone"));
        Assert.Null(Length(search, system, "PassedIsDone"));
        Assert.Null(Length(search, system, "NobodyIsDone"));
        Assert.Null(system.FindProperty("NotInThisVariant"));
    }

    sealed class Looping : Protocol
    {
        readonly Var<int> x = Var(0, max: 3);
        Process P => Process([Begin, CountUp, Wait, End]);
        Procedure CountUp => Procedure([Add, Test]);
        void Begin() { }
        void Add() => x.Next = x + 1;
        void Test() => Branch(on: x < 3, taken: Add);
        void Wait()
        {
            if (Maybe("again"))
                Goto(Wait);
        }
        void End() { }
        void Never() { }
        [Invariant] public Bool CountsBeforeItPasses => P.Passed(CountUp).Implies(x == 3);
        [Invariant] public Bool BeyondTheLoop => P.Passed(CountUp) == (P.At(Wait) | P.At(End) | P.Done);
        [Invariant] public Bool BeforeTheLoop => P.Passed(Begin) == !P.At(Begin);
        [Invariant] public Bool BeyondAStepThatRepeats => P.Passed(Wait) == (P.At(End) | P.Done);
        [Invariant] public Bool HasItsSteps => P.Has(CountUp) & P.Has(Add) & P.Has(End) & !P.Has(Never);
        [Reachable] public Bool Passes => P.Passed(CountUp);
    }

    [Fact]
    public void A_loop_can_be_passed_as_a_whole()
    {
        var system = new Looping().Build();
        var search = new ReferenceSearch(system);
        Assert.Equal(7, Length(search, system, "Passes"));
        Assert.All(
            system.Properties.Where(property => property.Kind == PropertyKind.Invariant),
            property => Assert.Null(search.Shortest(property)));
    }

    sealed class Wide : Protocol
    {
        const int Size = 4000;
        readonly Set members = Set(of: Size);
        Process P => Process([Add]);
        void Add() => members.Add(Size - 1);
        [Invariant] public Bool Few => Count(Size, i => members.Contains(i)) <= 1 & members.Count <= 1;
        [Reachable] public Bool One => Any(Size, i => members.Contains(i)) & members.Count == 1;
        [Reachable] public Bool None => All(Size, i => !members.Contains(i));
    }

    [Fact]
    public void What_is_said_of_thousands_is_wide_and_not_deep()
    {
        var system = new Wide().Build();
        Assert.All(system.Properties, property => Assert.InRange(property.Predicate.Depth, 1, 300));
        var search = new ReferenceSearch(system);
        Assert.Null(Length(search, system, "Few"));
        Assert.Equal(1, Length(search, system, "One"));
        Assert.Equal(0, Length(search, system, "None"));
    }

    sealed class TwoBugs : Protocol
    {
        readonly Var<int> x = Var(0, max: 2);
        Process P => Process([First, Second]);
        void First()
        {
            BugOn(x == 1, "NoBug", "One is too many.");
            x.Next = 2;
        }
        void Second()
        {
            BugOn(x == 1, "NoBug", "One is too many.");
            BugOn(x == 2, "NoBug", "Two are too many."); // the one
            BugOn(x == 0, "NoBug");
        }
    }

    [Fact]
    public void Assertions_that_share_a_name_keep_their_sentences_and_a_trace_says_which_is_broken()
    {
        var system = new TwoBugs().Build();
        var property = system.FindProperty("NoBug")!;
        Assert.Equal("One is too many. Two are too many.", property.Sentence);
        var interpreter = new Interpreter(system);
        var start = interpreter.InitialStates().Single();
        var middle = ((Outcome.Successor)interpreter.Try(system.Actions[0], start)).State;
        var end = ((Outcome.Successor)interpreter.Try(system.Actions[1], middle)).State;
        var trace = new Trace(system, property, [start, middle, end], system.Actions);
        Assert.Null(Replay.Check(trace));
        var lines = File.ReadAllLines(property.Location!.File);
        var line = Array.FindIndex(lines, text => text.EndsWith("// the one", StringComparison.Ordinal)) + 1;
        var drawn = LaneTrace.Print(trace);
        Assert.StartsWith($"NoBug violated\n  Two are too many.\n  Recording.cs:{line}\n", drawn);
        Assert.Contains("! Second breaks NoBug: Two are too many.", drawn);
    }
}
