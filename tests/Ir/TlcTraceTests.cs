using System.Text.RegularExpressions;
using Quiesce.Ir;
using Quiesce.Ir.Formats.Tla;

namespace Quiesce.Tests.Ir;

public partial class TlcTraceTests
{
    const string From = @"line (?<first>\d+), col (?<from>\d+)", To = @"line (?<last>\d+), col (?<to>\d+)";

    [GeneratedRegex($@" {From} to {To} of module (?<module>\w+)")]
    private static partial Regex Place();

    [Fact]
    public void A_violated_invariant() => Golden("""
        Error: Invariant NoWakeAfterFree is violated.
        Error: The behavior up to this point is:
        State 1: <Initial predicate>
        /\ delayed = 0
        /\ shouldStop = FALSE
        /\ taskFreed = FALSE
        /\ pc_Umount = "StopCleaner"
        /\ pc_Cleaner = "Sleep"
        /\ pc_Worker = (0 :> "QueueIput" @@ 1 :> "QueueIput")

        State 2: <Umount_StopCleaner>
        /\ delayed = 0
        /\ shouldStop = TRUE
        /\ taskFreed = FALSE
        /\ pc_Umount = "ReapCleaner"
        /\ pc_Cleaner = "Sleep"
        /\ pc_Worker = (0 :> "QueueIput" @@ 1 :> "QueueIput")

        State 3: <Cleaner_Sleep>
        /\ delayed = 0
        /\ shouldStop = TRUE
        /\ taskFreed = FALSE
        /\ pc_Umount = "ReapCleaner"
        /\ pc_Cleaner = "Exit"
        /\ pc_Worker = (0 :> "QueueIput" @@ 1 :> "QueueIput")

        State 4: <Cleaner_Exit>
        /\ delayed = 0
        /\ shouldStop = TRUE
        /\ taskFreed = FALSE
        /\ pc_Umount = "ReapCleaner"
        /\ pc_Cleaner = "Done"
        /\ pc_Worker = (0 :> "QueueIput" @@ 1 :> "QueueIput")

        State 5: <Umount_ReapCleaner>
        /\ delayed = 0
        /\ shouldStop = TRUE
        /\ taskFreed = TRUE
        /\ pc_Umount = "FlushWorkers"
        /\ pc_Cleaner = "Done"
        /\ pc_Worker = (0 :> "QueueIput" @@ 1 :> "QueueIput")

        State 6: <Worker0_QueueIput>
        /\ delayed = 1
        /\ shouldStop = TRUE
        /\ taskFreed = TRUE
        /\ pc_Umount = "FlushWorkers"
        /\ pc_Cleaner = "Done"
        /\ pc_Worker = (0 :> "WakeCleaner" @@ 1 :> "QueueIput")


        """, HandBuilt.WakeAfterFree());

    [Fact]
    public void A_loop_goes_back_to_a_state() => Golden("""
        Error: Temporal property UmountTerminates was violated.

        Error: The following behavior constitutes a counter-example:

        State 1: <Initial predicate>
        /\ busy = FALSE
        /\ pc_Umount = "Start"
        /\ pc_Poll = "Begin"

        State 2: <Umount_Start>
        /\ busy = FALSE
        /\ pc_Umount = "Wait"
        /\ pc_Poll = "Begin"

        State 3: <Poll_Begin>
        /\ busy = TRUE
        /\ pc_Umount = "Wait"
        /\ pc_Poll = "End"

        Back to state 2: <Poll_End>

        """, HandBuilt.Run(HandBuilt.Polling(), "UmountTerminates", ["Umount.Start", "Poll.Begin", "Poll.End"], 1));

    [Fact]
    public void Nothing_happens_any_more() => Golden("""
        Error: Temporal property UmountTerminates was violated.

        Error: The following behavior constitutes a counter-example:

        State 1: <Initial predicate>
        /\ busy = FALSE
        /\ pc_Umount = "Start"
        /\ pc_Poll = "Begin"

        State 2: Stuttering

        """, HandBuilt.Run(HandBuilt.Polling(), "UmountTerminates", [], 0));

    [Fact]
    public void A_deadlock() => Golden("""
        Error: Deadlock reached.
        Error: The behavior up to this point is:
        State 1: <Initial predicate>
        /\ held = (0 :> FALSE @@ 1 :> FALSE)
        /\ pc_Reader = "LockFirst"
        /\ pc_Writer = "LockFirst"

        State 2: <Reader_LockFirst>
        /\ held = (0 :> TRUE @@ 1 :> FALSE)
        /\ pc_Reader = "LockSecond"
        /\ pc_Writer = "LockFirst"

        State 3: <Writer_LockFirst>
        /\ held = (0 :> TRUE @@ 1 :> TRUE)
        /\ pc_Reader = "LockSecond"
        /\ pc_Writer = "LockSecond"


        """, HandBuilt.Run(HandBuilt.Locks(), "NoDeadlock", ["Reader.LockFirst", "Writer.LockFirst"]));

    [Fact]
    public void An_assertion_is_an_invariant_that_the_state_before_the_step_violates() => Golden("""
        Error: Put breaks NoDoublePut: The inode was freed before.
        Error: Invariant NoDoublePut is violated.
        Error: The behavior up to this point is:
        State 1: <Initial predicate>
        /\ sb_phase = "Mounted"
        /\ refs = (0 :> 0 @@ 1 :> 0 @@ 2 :> 1)
        /\ queued = (0 :> TRUE @@ 1 :> FALSE @@ 2 :> FALSE)
        /\ list_length = 0
        /\ list = (0 :> 0 @@ 1 :> 0)

        State 2: <Inode_Put>
        /\ sb_phase = "Mounted"
        /\ refs = (0 :> 0 @@ 1 :> 0 @@ 2 :> 0)
        /\ queued = (0 :> TRUE @@ 1 :> FALSE @@ 2 :> FALSE)
        /\ list_length = 0
        /\ list = (0 :> 0 @@ 1 :> 0)


        """, HandBuilt.Run(HandBuilt.Shapes(), "NoDoublePut", ["Inode.Put", "Inode.Put"]));

    [Fact]
    public void A_step_out_of_a_domain_says_what_it_would_do()
    {
        var trace = HandBuilt.Run(HandBuilt.Shapes(), "TypeInvariant", ["Inode.Put", "Inode.Put", "Inode.Put"]);
        var text = TlcTrace.Print(trace);
        Assert.StartsWith("""
            Error: Put would set refs[2] to -2, outside -1..1.
            Error: Invariant TypeInvariant is violated.
            Error: The behavior up to this point is:
            State 1: <Initial predicate>
            """, text);
        Assert.Contains("/\\ refs = (0 :> 0 @@ 1 :> 0 @@ 2 :> -1)\n", text);
        Assert.DoesNotContain("State 4", text);
    }

    [Fact]
    public void The_initial_state_is_not_blamed_for_the_first_step()
    {
        var builder = new SystemBuilder { Name = "x" };
        var count = builder.AddVariable("count", Domain.Range(0, 3), [[0]]);
        builder.AddProcess(new Process { Name = "P", Group = "P" });
        builder.AddAction(new GuardedAction
        {
            Name = "Jump",
            Step = "Jump",
            Process = 0,
            Guard = Expr.True,
            Updates = [new Update(count, null, Expr.Int(7))],
        });
        var system = builder.Build();
        var trace = new Trace(
            system,
            system.FindProperty(SystemBuilder.TypeInvariant)!,
            [.. new Interpreter(system).InitialStates()],
            system.Actions);
        Assert.Null(Replay.Check(trace));
        Assert.StartsWith("""
            Error: Jump would set count to 7, outside 0..3.
            Error: Invariant TypeInvariant is violated.
            Error: The behavior up to this point is:
            State 1: <Initial predicate>
            """, TlcTrace.Print(trace));
    }

    [Fact]
    public void A_witness_is_what_TLC_finds_for_the_negation()
    {
        var trace = HandBuilt.Run(
            HandBuilt.DelayedIputs(), "CleanerRunsIputs", ["Worker1.QueueIput", "Cleaner.Sleep"]);
        Assert.StartsWith("Error: Invariant NotCleanerRunsIputs is violated.\n", TlcTrace.Print(trace));
    }

    [Fact]
    public void One_state_of_one_variable_needs_neither_number_nor_bullet()
    {
        var builder = new SystemBuilder { Name = "test/one" };
        var x = builder.AddVariable("x", Domain.Range(-1, 1), [[-1]]);
        builder.AddProperty(new Property
        {
            Name = "Positive",
            Kind = PropertyKind.Invariant,
            Predicate = Expr.Less(Expr.Int(0), Expr.Read(x)),
        });
        Golden("""
            Error: Invariant Positive is violated by the initial state:
            x = -1


            """, HandBuilt.Run(builder.Build(), "Positive", []));
    }

    [Fact]
    public void Actions_point_into_the_module()
    {
        var trace = HandBuilt.WakeAfterFree(documented: true);
        var module = TlaModule.Of(trace.System);
        var lines = module.Text.Split('\n');
        var places = Place().Matches(TlcTrace.Print(trace));
        Assert.Equal(trace.Length, places.Count);
        foreach (var (place, action) in places.Zip(trace.Actions))
        {
            int Number(string group) => int.Parse(place.Groups[group].Value);
            Assert.Equal(module.Name, place.Groups["module"].Value);
            // Above the body its name, in it all conjuncts, behind it nothing.
            Assert.Equal($"{TlaNames.Of(trace.System, action)} ==", lines[Number("first") - 2]);
            Assert.StartsWith("/\\ pc_", lines[Number("first") - 1][(Number("from") - 1)..]);
            Assert.Contains("UNCHANGED", lines[Number("last") - 1]);
            Assert.Equal(lines[Number("last") - 1].Length, Number("to"));
            Assert.Equal("", lines[Number("last")]);
        }
    }

    // Without the places, which depend on how the module is laid out.
    static void Golden(string expected, Trace trace)
    {
        Assert.Null(Replay.Check(trace));
        Assert.Equal(expected, Place().Replace(TlcTrace.Print(trace), ""));
    }
}
