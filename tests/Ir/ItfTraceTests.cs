using System.Text;
using Quiesce.Ir;
using Quiesce.Ir.Formats.Itf;
using Quiesce.Tests.Agreement;

namespace Quiesce.Tests.Ir;

public class ItfTraceTests
{
    static readonly Trace[] Traces =
    [
        HandBuilt.WakeAfterFree(documented: true),
        HandBuilt.Run(HandBuilt.DelayedIputs(), "CleanerRunsIputs", ["Worker1.QueueIput", "Cleaner.Sleep"]),
        HandBuilt.Run(HandBuilt.Locks(), "NoDeadlock", ["Reader.LockFirst", "Writer.LockFirst"]),
        HandBuilt.Run(HandBuilt.Polling(), "UmountTerminates", ["Umount.Start", "Poll.Begin", "Poll.End"], 1),
        HandBuilt.Run(HandBuilt.Polling(), "UmountTerminates", ["Umount.Start"], 1),
        HandBuilt.Run(HandBuilt.Shapes(), "NoDoublePut", ["Inode.Push(2)", "Inode.Put", "Inode.Put"]),
        HandBuilt.Run(HandBuilt.Shapes(), "TypeInvariant", ["Inode.Push(2)", "Inode.Push(2)", "Inode.Overrun"]),
    ];

    [Fact]
    public void A_file_is_ITF_with_a_line_per_state() => Assert.Equal("""
        {
          "#meta": {
            "format": "ITF",
            "format-description": "https://apalache-mc.org/docs/adr/015adr-trace.html",
            "description": "Quiesce: UmountTerminates violated in test/polling None",
            "status": "violation",
            "protocol": "test/polling",
            "variant": "None",
            "bounds": {},
            "property": {
              "name": "UmountTerminates",
              "kind": "Liveness"
            },
            "varTypes": {
              "busy": "Bool",
              "pc.Umount": "Str",
              "pc.Poll": "Str",
              "mbt::actionTaken": "Str"
            }
          },
          "vars": [
            "busy",
            "pc.Umount",
            "pc.Poll",
            "mbt::actionTaken"
          ],
          "loop": 0,
          "states": [
            {"#meta":{"index":0},"busy":false,"pc.Umount":"Start","pc.Poll":"Begin","mbt::actionTaken":"init"},
            {"#meta":{"index":1},"busy":true,"pc.Umount":"Start","pc.Poll":"End","mbt::actionTaken":"Poll.Begin"},
            {"#meta":{"index":2},"busy":false,"pc.Umount":"Start","pc.Poll":"Begin","mbt::actionTaken":"Poll.End"}
          ]
        }

        """,
        ItfTrace.Print(HandBuilt.Run(HandBuilt.Polling(), "UmountTerminates", ["Poll.Begin", "Poll.End"], 0)));

    [Theory]
    [InlineData("\"refs\":{\"#map\":[[{\"#bigint\":\"0\"},{\"#bigint\":\"0\"}],[{\"#bigint\":\"1\"},")]
    [InlineData("\"queued\":{\"#set\":[{\"#bigint\":\"0\"},{\"#bigint\":\"2\"}]},")]
    [InlineData("\"list.length\":{\"#bigint\":\"1\"},\"list\":[{\"#bigint\":\"2\"}],")]
    [InlineData("\"sb.phase\":\"Unmounting\",")]
    [InlineData("\"refs\": \"Int -> Int\",")]
    [InlineData("\"queued\": \"Set(Int)\",")]
    [InlineData("\"list\": \"Seq(Int)\",")]
    public void Every_shape_has_its_form(string form)
    {
        var trace = HandBuilt.Run(HandBuilt.Shapes(), "StaysMounted", ["Inode.Push(2)", "Inode.Unmount"]);
        Assert.Contains(form, ItfTrace.Print(trace));
    }

    [Fact]
    public void The_property_says_what_it_means_and_where_it_stands() => Assert.Contains("""
            "bounds": {
              "workers": "2"
            },
            "property": {
              "name": "NoWakeAfterFree",
              "kind": "Invariant",
              "sentence": "Nobody wakes a task that has been freed.",
              "file": "spec/Btrfs/DelayedIputs.cs",
              "line": 60
            },

        """, ItfTrace.Print(Traces[0]));

    [Fact]
    public void What_is_written_is_read_back()
    {
        foreach (var trace in Traces)
        {
            Assert.Null(Replay.Check(trace));
            AssertSurvives(trace);
        }
    }

    [Fact]
    public void The_header_names_the_system_and_the_property()
    {
        var header = ItfTrace.ReadHeader(ItfTrace.Print(Traces[0]));
        Assert.Equal("btrfs/delayed-iputs", header.Protocol);
        Assert.Equal("None", header.Variant);
        Assert.Equal("NoWakeAfterFree", header.Property);
        Assert.Equal([("workers", "2")], header.Bounds.ToArray());
    }

    [Fact]
    public void Loops_and_steps_to_nowhere_are_in_the_file()
    {
        Assert.Contains("\"loop\": 1,", ItfTrace.Print(Traces[3]));
        Assert.Contains("\"loop\": 1,", ItfTrace.Print(Traces[4]));
        Assert.Contains("\"lastStep\": \"Inode.Overrun\",", ItfTrace.Print(Traces[6]));
    }

    [Fact]
    public void Any_run_of_any_system_is_read_back() => Seeds.Check(100, seed =>
    {
        foreach (var trace in RandomRuns.Of(RandomSystems.Number(seed), seed))
            AssertSurvives(trace);
    });

    [Fact]
    public void Cells_behind_the_end_of_a_sequence_are_not_lost()
    {
        var trace = HandBuilt.Run(HandBuilt.Shapes(), "StaysMounted", []);
        var list = trace.System.Variables.Single(variable => variable.Name == "list");
        var state = new State(trace.States[0].Values.SetItem(list.Offset + 1, 2));
        AssertSurvives(trace with { States = [state] });
    }

    [Fact]
    public void Two_actions_of_one_name_stay_apart()
    {
        var builder = new SystemBuilder { Name = "test/twins" };
        builder.AddProcess(new Process { Name = "P", Group = "P" });
        for (var k = 0; k < 3; k++)
            builder.AddAction(new GuardedAction
            {
                Name = k == 1 ? "Step#2" : "Step",
                Step = "Step",
                Process = 0,
                Guard = Expr.True,
                Updates = [],
            });
        var system = builder.Build();
        var state = new State([]);
        var property = system.FindProperty(SystemBuilder.NoDeadlock)!;
        foreach (var action in system.Actions)
            AssertSurvives(new Trace(system, property, [state, state], [action]));
    }

    [Fact]
    public void A_file_cut_off_anywhere_is_one_sentence()
    {
        foreach (var trace in new[] { Traces[3], Traces[^1] })
        {
            var bytes = Encoding.UTF8.GetBytes(ItfTrace.Print(trace));
            // Without its last newline the file is complete.
            for (var length = 0; length < bytes.Length - 1; length++)
            {
                var text = Encoding.UTF8.GetString(bytes, 0, length);
                Assert.StartsWith("The trace file is cut off or not JSON", ErrorIn(text, trace.System));
            }
        }
    }

    [Theory]
    [InlineData("null", "The file is not a trace in the ITF format: it has no states.")]
    [InlineData("42", "The file is not a trace in the ITF format: it has no states.")]
    [InlineData("[]", "The file is not a trace in the ITF format: it has no states.")]
    [InlineData("""{"name": "left-pad"}""", "The file is not a trace in the ITF format: it has no states.")]
    [InlineData("""{"vars": ["x"], "states": []}""",
        "The trace was not written by Quiesce: its #meta names no protocol.")]
    [InlineData("""{"#meta": 7, "states": []}""", "The trace was not written by Quiesce: its #meta names no protocol.")]
    [InlineData("""{"#meta": {"protocol": 1}, "states": 2}""", "The trace file lacks bounds, or it is not an object.")]
    [InlineData("""{"#meta": {"protocol": "p", "bounds": {"n": 2}}, "states": 2}""", "The bound n is 2, not a string.")]
    [InlineData("""{"#meta": {"protocol": "p", "bounds": {}}, "states": 2}""",
        "The trace file lacks variant, or it is not a string.")]
    [InlineData("{\"states\": \"\\ud800\"}", "The trace file holds a string that is not Unicode text.")]
    [InlineData("{\"\\udc00\": 1}", "The trace file holds a string that is not Unicode text.")]
    [InlineData("Error: Invariant NoWakeAfterFree is violated.",
        "The trace file is cut off or not JSON at line 1, byte 1.")]
    [InlineData("", "The trace file is cut off or not JSON at line 1, byte 1.")]
    public void Something_else_is_one_sentence(string text, string sentence) =>
        Assert.Equal(sentence, ErrorIn(text, HandBuilt.Polling()));

    [Fact]
    public void Half_a_character_is_one_sentence() =>
        Assert.Equal(
            "The trace file holds a string that is not Unicode text.",
            ErrorIn("{\"" + '\ud800' + "\": 1}", HandBuilt.Polling()));

    [Fact]
    public void Nesting_without_end_is_one_sentence()
    {
        var text = "{\"states\": " + new string('[', 100_000);
        Assert.StartsWith("The trace file is cut off or not JSON", ErrorIn(text, HandBuilt.Polling()));
    }

    [Fact]
    public void A_name_given_twice_is_one_sentence() =>
        Assert.Equal(
            "The trace file gives a name twice in one object.",
            ErrorIn("""{"states": [], "states": []}""", HandBuilt.Polling()));

    [Theory]
    [InlineData("\"name\": \"StaysMounted\"", "\"name\": \"StaysPut\"",
        "The trace is about StaysPut, which is not a property of test/shapes.")]
    [InlineData("\"kind\": \"Invariant\"", "\"kind\": \"Liveness\"",
        "The trace is about StaysMounted of kind Liveness, but test/shapes has it as Invariant.")]
    [InlineData("    \"refs\",\n", "    \"references\",\n",
        "The trace file declares references, which is not a variable of test/shapes.")]
    [InlineData("    \"refs\",\n", "", "The trace file does not declare refs, a variable of test/shapes.")]
    [InlineData("\"sb.phase\":\"Mounted\",", "", "State 0 has no value for sb.phase.")]
    [InlineData("\"sb.phase\":\"Mounted\",", "\"sb.phase\":\"Mounted\",\"x\":1,",
        "State 0 has x, which is not a variable of test/shapes.")]
    [InlineData("\"Unmounting\"", "\"Frozen\"", "State 2 gives sb.phase the value \"Frozen\", outside Phase.")]
    [InlineData("\"Unmounting\"", "{\"#bigint\":\"1\"}", "State 2 gives sb.phase the value 1, outside Phase.")]
    [InlineData("{\"#bigint\":\"1\"}]]", "{\"#bigint\":\"2\"}]]", "State 0 gives refs the value 2, outside -1..1.")]
    [InlineData("{\"#bigint\":\"1\"}]]", "{\"#bigint\":\"99999999999\"}]]",
        "State 0 gives refs the value {\"#bigint\":\"99999999999\"}, outside -1..1.")]
    [InlineData("{\"#bigint\":\"1\"}]]", "true]]", "State 0 gives refs the value true, outside -1..1.")]
    [InlineData("[{\"#bigint\":\"2\"},{\"#bigint\":\"1\"}]]", "[{\"#bigint\":\"3\"},{\"#bigint\":\"1\"}]]",
        "State 0 gives refs the element 3, but the elements are 0..2.")]
    [InlineData("[{\"#bigint\":\"2\"},{\"#bigint\":\"1\"}]]", "[{\"#bigint\":\"1\"},{\"#bigint\":\"1\"}]]",
        "State 0 gives refs[1] twice.")]
    [InlineData(",[{\"#bigint\":\"2\"},{\"#bigint\":\"1\"}]]", "]", "State 0 has no value for refs[2].")]
    [InlineData(",[{\"#bigint\":\"2\"},{\"#bigint\":\"1\"}]]", ",7]",
        "State 0 gives refs the entry 7, not a pair of index and value.")]
    [InlineData("{\"#set\":[{\"#bigint\":\"0\"}]}", "{\"#set\":[{\"#bigint\":\"9\"}]}",
        "State 0 gives queued the element 9, but the elements are 0..2.")]
    [InlineData("{\"#set\":[{\"#bigint\":\"0\"}]}", "[{\"#bigint\":\"0\"}]",
        "State 0 gives queued the value [{\"#bigint\":\"0\"}], not a #set.")]
    [InlineData("\"list\":[]", "\"list\":[0, 1, 2]", "State 0 gives list 3 elements, but it has room for 2.")]
    [InlineData("\"list\":[]", "\"list\":[\"0\"]", "State 0 gives list the value \"0\", outside 0..2.")]
    [InlineData("\"list\":[]", "\"list\":null", "State 0 gives list the value null, not a #map.")]
    [InlineData("\"Inode.Push(2)\"", "\"Inode.Push(1)\"",
        "State 1 was reached by \"Inode.Push(1)\", which is not a step of test/shapes.")]
    [InlineData("\"mbt::actionTaken\":\"init\"", "\"mbt::actionTaken\":\"Inode.Put\"",
        "State 0 must have mbt::actionTaken \"init\", not \"Inode.Put\".")]
    [InlineData(",\"mbt::actionTaken\":\"init\"", "", "State 0 lacks mbt::actionTaken, or it is not a string.")]
    [InlineData("  \"states\"", "  \"loop\": 3,\n  \"states\"", "The loop starts at 3, but the states are 0..2.")]
    [InlineData("  \"states\"", "  \"loop\": \"x\",\n  \"states\"",
        "The loop starts at \"x\", but the states are 0..2.")]
    [InlineData("    \"varTypes\"", "    \"lastStep\": \"Inode.Put\",\n    \"varTypes\"",
        "A trace has a lastStep only if it is about the type invariant and has no loop.")]
    public void An_edit_that_makes_no_sense_is_one_sentence(string old, string edited, string sentence)
    {
        var trace = HandBuilt.Run(HandBuilt.Shapes(), "StaysMounted", ["Inode.Push(2)", "Inode.Unmount"]);
        Assert.Equal(sentence, ErrorIn(EditFirst(ItfTrace.Print(trace), old, edited), trace.System));
    }

    [Fact]
    public void An_edited_value_of_the_domain_is_read_and_diverges_where_it_stands()
    {
        var trace = HandBuilt.Run(HandBuilt.Shapes(), "StaysMounted", ["Inode.Push(2)", "Inode.Unmount"]);
        var text = EditFirst(
            ItfTrace.Print(trace), "\"list.length\":{\"#bigint\":\"1\"}", "\"list.length\":{\"#bigint\":\"2\"}");
        var divergence = Replay.Check(ItfTrace.Read(text, _ => trace.System));
        Assert.Equal(
            new Divergence(1, "Inode.Push(2) leads to another state: list.length is 1, not 2."), divergence);
    }

    [Fact]
    public void Plain_numbers_and_a_byte_order_mark_are_read_too()
    {
        var trace = HandBuilt.Run(HandBuilt.Shapes(), "StaysMounted", ["Inode.Unmount"]);
        var text = "\uFEFF" + ItfTrace.Print(trace).Replace("{\"#bigint\":\"1\"}", "1");
        AssertEqual(trace, ItfTrace.Read(text, _ => trace.System));
    }

    [Fact]
    public void What_the_caller_throws_passes_through() =>
        Assert.Throws<KeyNotFoundException>(
            () => ItfTrace.Read(ItfTrace.Print(Traces[0]), _ => throw new KeyNotFoundException()));

    static void AssertSurvives(Trace trace) =>
        AssertEqual(trace, ItfTrace.Read(ItfTrace.Print(trace), header =>
        {
            Assert.Equal((trace.System.Name, trace.System.Variant), (header.Protocol, header.Variant));
            Assert.Equal(trace.System.Bounds.ToArray(), header.Bounds.ToArray());
            return trace.System;
        }));

    static void AssertEqual(Trace expected, Trace actual)
    {
        Assert.Same(expected.Property, actual.Property);
        Assert.Equal(expected.States.ToArray(), actual.States.ToArray());
        Assert.Equal(
            expected.Actions.Select(action => action.Index).ToArray(),
            actual.Actions.Select(action => action.Index).ToArray());
        Assert.Equal(expected.LoopStart, actual.LoopStart);
    }

    static string EditFirst(string text, string old, string edited)
    {
        var place = text.IndexOf(old, StringComparison.Ordinal);
        Assert.True(place >= 0, $"{old} is not in the file.");
        return text[..place] + edited + text[(place + old.Length)..];
    }

    static string ErrorIn(string text, TransitionSystem system)
    {
        var error = Assert.Throws<TraceFileException>(() => ItfTrace.Read(text, _ => system)).Message;
        Assert.EndsWith(".", error);
        Assert.DoesNotContain('\n', error);
        return error;
    }
}
