using System.Text;
using Quiesce.Ir;
using Quiesce.Symbolic.Formats;
using Process = Quiesce.Ir.Process;

namespace Quiesce.Tests.Symbolic.Formats;

/// <summary>The files of a small system, word for word, and the readers, which refuse what is wrong.</summary>
public class FormatTexts
{
    // A counter that starts anywhere but at its end, and only goes up.
    static TransitionSystem Counter()
    {
        var builder = new SystemBuilder
        {
            Name = "reference/counter",
            Variant = "Up",
            Bounds = [("end", "2")],
            Sentence = "Counts to its end.",
        };
        var count = builder.AddVariable("count", Domain.Range(0, 2), [[0, 1]]);
        var process = builder.AddProcess(new Process { Name = "Clock", Group = "Clock" });
        builder.AddAction(new GuardedAction
        {
            Name = "Tick",
            Step = "Tick",
            Process = process,
            Guard = Expr.Less(Expr.Read(count), Expr.Int(2)),
            Updates = [new Update(count, null, Expr.Add(Expr.Read(count), Expr.Int(1)))],
        });
        builder.AddProperty(new Property
        {
            Name = "Ends",
            Kind = PropertyKind.Reachable,
            Predicate = Expr.Equal(Expr.Read(count), Expr.Int(2)),
            Sentence = "The end is reached.",
        });
        builder.AddProperty(new Property
        {
            Name = "Terminates",
            Kind = PropertyKind.Liveness,
            Predicate = Expr.True,
            Temporal = new Temporal(TemporalOp.Eventually, Expr.Equal(Expr.Read(count), Expr.Int(2))),
        });
        return builder.Build();
    }

    const string Header =
        """
        reference/counter, variant Up, end = 2.
        Counts to its end.

        Each frame is a state. The input 'action' is the number of the action that leads to the next
        one. An action that is not enabled and a number without an action leave the state as it is; such
        a stutter reaches no new state, so that no verdict depends on it.
          0 = Clock.Tick

        A word holds the distance of its value from the low end of the variable's domain.
          count: 0..2
        A word without an initial value starts with any. wasInitial tells from frame 1 on whether frame
        0 was an initial state; if it was not, nothing is bad.

        Bad states, in their order:
          0 = Ends is true. This state should be reachable, and is no fault. The end is reached.
          1 = TypeInvariant is false. Every variable keeps to its domain and every index to its array.
          2 = NoDeadlock is false. As long as a process is not done, some process can take a step.
        Terminates is about infinite behaviours and has no bad state.
        """;

    [Fact]
    public void Btor2_begins_with_what_its_numbers_mean_and_names_words_and_properties()
    {
        var lines = Btor2Module.Print(Counter()).Split('\n');
        Assert.Equal(
            Header.Split('\n').Select(line => $"; {line}".TrimEnd()),
            lines.Where(line => line.StartsWith(';')));
        Assert.Equal(
            ["input 1 action", "state 3 count", "state 1 hasStarted", "init 1 6 5", "state 1 wasInitial", "init 1 8 5"],
            lines.Select(line => line[(line.IndexOf(' ') + 1)..])
                .Where(line => line.Split(' ')[0] is "input" or "state" or "init"));
        Assert.Equal(
            ["Ends", "TypeInvariant", "NoDeadlock"],
            lines.Select(line => line.Split(' ')).Where(words => words is [_, "bad", _, _]).Select(words => words[3]));
    }

    [Fact]
    public void Aiger_ends_with_names_and_with_what_the_numbers_mean()
    {
        var text = AigerModule.PrintText(Counter());
        var names =
            """
            i0 action.0
            l0 count.0
            l1 count.1
            l2 hasStarted.0
            l3 wasInitial.0
            b0 Ends
            b1 TypeInvariant
            b2 NoDeadlock
            c

            """;
        Assert.EndsWith("\n" + names + Header + "\n", text);
        Assert.Matches(@"^aag \d+ 1 4 0 \d+ 3\n", text);
        using var stream = new MemoryStream();
        AigerModule.WriteBinary(Counter(), stream);
        Assert.EndsWith(names + Header + "\n", Encoding.Latin1.GetString(stream.ToArray()));
    }

    [Fact]
    public void A_witness_says_how_to_start_and_what_to_choose()
    {
        Assert.Equal(
            """
            sat
            b0
            #0
            0 01 count#0
            @0
            0 0 action@0
            @1
            0 1 action@1
            .

            """,
            Btor2Module.PrintWitness(ToTheEnd()));
        Assert.Equal("1\nb0\n1000\n0\n1\n.\n", AigerModule.PrintWitness(ToTheEnd()));
        var liveness = ToTheEnd() with { Property = Counter().FindProperty("Terminates")! };
        Assert.Throws<ArgumentException>(() => Btor2Module.PrintWitness(liveness));
        Assert.Throws<ArgumentException>(() => AigerModule.PrintWitness(liveness));
    }

    [Fact]
    public void Dimacs_begins_with_its_question_and_names_bits_and_steps()
    {
        var lines = DimacsCnf.Exactly(Counter(), [Counter().FindProperty("Ends")!], 1).Print().Split('\n');
        Assert.Equal(
            """
            c reference/counter, variant Up, end = 2.
            c Counts to its end.
            c
            c Satisfiable if a run of exactly 1 step ends in a state with one of these:
            c   Ends is true
            c
            c x.0@3 is the lowest bit of the variable x after 3 steps, where x is held as its distance from
            c the low end of its domain. P.A@3 is true if the process P takes the step A after 3 steps.
            """,
            string.Join('\n', lines.Where(line => line.StartsWith('c') && !line.Contains('='))
                .Prepend(lines[0])));
        Assert.Equal(
            ["Clock.Tick@0", "count.0@0", "count.0@1", "count.1@1"],
            lines.Where(line => line.StartsWith('c')).Skip(1).Select(line => line.Split(" = "))
                .Where(pair => pair.Length == 2).Select(pair => pair[1]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Names_are_words_and_those_of_the_file_make_way()
    {
        var builder = new SystemBuilder { Name = "names" };
        foreach (var name in new[] { "action", "action_", "hasStarted" })
            builder.AddVariable(name, Domain.Range(0, 2), [[0, 2]]);
        builder.AddProperty(new Property { Name = "a < b", Kind = PropertyKind.Invariant, Predicate = Expr.True });
        foreach (var model in HardwareAgrees.Models(builder.Build()))
        {
            var bit = model is AigerReader ? ".0" : "";
            Assert.Contains("a_<_b", model.Bads);
            Assert.Equal([$"action__{bit}"], model.Inputs.Select(input => input.Name));
            Assert.Contains($"hasStarted_{bit}", model.States.Select(state => state.Name));
        }
    }

    [Theory]
    [InlineData("2 sort bitvec 1\n1 state 2 x")]
    [InlineData("1 sort array 1 1")]
    [InlineData("1 sort bitvec 1\n2 sort bitvec 2\n3 state 1 x\n4 state 2 y\n5 and 1 3 4")]
    [InlineData("1 sort bitvec 2\n2 state 1 x\n3 bad 2 b")]
    [InlineData("1 sort bitvec 2\n2 state 1 x\n3 slice 1 2 2 1")]
    [InlineData("1 sort bitvec 1\n2 state 1 x\n3 constd 1 0\n4 init 1 2 3")]
    [InlineData("1 sort bitvec 1\n2 constd 1 2")]
    [InlineData("1 sort bitvec 1\n2 state 1 x\n3 frobnicate 1 2")]
    public void Btor2_that_is_not_well_sorted_is_refused(string text) =>
        Assert.Throws<FormatException>(() => new Btor2Reader(text));

    [Theory]
    [InlineData("aag 1 0 1 0 0 1\n2 3\n4\n")]
    [InlineData("aag 2 1 1 0 0 1\n2\n2 3\n4\n")]
    [InlineData("aag 1 0 1 0 0 1\n2 3 7\n2\n")]
    [InlineData("aag 3 1 0 0 2 1\n2\n4\n4 6 2\n6 2 2\n")]
    [InlineData("abc 1 0 1 0 0 1\n2 3\n2\n")]
    public void Aiger_that_defines_too_little_or_too_much_is_refused(string text) =>
        Assert.Throws<FormatException>(() => new AigerReader(Encoding.UTF8.GetBytes(text)));

    static Trace ToTheEnd()
    {
        var system = Counter();
        return new Trace(
            system, system.FindProperty("Ends")!, [new State([1]), new State([2])], [system.Actions[0]]);
    }
}
