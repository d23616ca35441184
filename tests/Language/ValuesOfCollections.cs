using Quiesce.Engines;
using Quiesce.Explicit;
using Quiesce.Ir;
using Quiesce.Language;
using Quiesce.Random;
using Quiesce.Symbolic;
using Quiesce.Tests.Agreement;
using Xunit.Abstractions;
using Outcome = Quiesce.Ir.Outcome;

namespace Quiesce.Tests.Language;

/// <summary>Sets, sequences and arrays of them, as values: what steps do with them is what C# does.</summary>
public class ValuesOfCollections(ITestOutputHelper output)
{
    const int LineCount = 5;

    [Fact]
    public void Random_steps_do_what_CSharp_does()
    {
        var (steps, waits, leaves) = (0, 0, 0);
        Seeds.Check(200, seed =>
        {
            var machine = new CollectionMachine((int)seed, LineCount);
            var system = machine.Build();
            var interpreter = new Interpreter(system);
            var random = new System.Random((int)seed);
            for (var k = 0; k < 30; k++)
            {
                var state = RandomState(system, random);
                for (var line = 0; line < LineCount; line++)
                {
                    var outcome = interpreter.Try(system.Actions.Single(action => action.Name == $"S{line}"), state);
                    var (plain, expected) = (PlainOf(system, state), (bool?)null);
                    try
                    {
                        expected = machine.Lines[line].Do(plain);
                    }
                    catch (CollectionMachine.NoneException)
                    {
                    }
                    var text = machine.Lines[line].Text;
                    Assert.Equal((text, Kind(expected)), (text, outcome.GetType().Name));
                    if (outcome is Outcome.Successor(var next, _))
                        Assert.Equal((text, Text(plain)), (text, Text(PlainOf(system, next))));
                    steps += expected == true ? 1 : 0;
                    waits += expected == false ? 1 : 0;
                    leaves += expected is null ? 1 : 0;
                }
            }
        });
        output.WriteLine($"{steps} steps, {waits} waits, {leaves} violations");
        if (Environment.GetEnvironmentVariable("QUIESCE_SEED") is null)
            Assert.All([steps, waits, leaves], count => Assert.InRange(count, 1000, int.MaxValue));
    }

    [Fact]
    public void All_engines_agree_on_them() => Seeds.Check(6, seed =>
    {
        var run = EngineRun.Of(EngineCatalog.All, new CollectionMachine((int)seed, LineCount).Build(), new EngineOptions
        {
            Search = new SearchOptions { Threads = 1, StatesMax = 20_000 },
            Symbolic = new SymbolicOptions { DepthMax = 3, TimeLimit = TimeSpan.FromSeconds(2) },
            Random = new RandomOptions { Runs = 4, Steps = 1_000, Threads = 1 },
        });
        Assert.Empty(run.Conflicts);
    });

    sealed class Outside : Protocol
    {
        readonly Family<Set> waiting = Sets(2, of: 3);
        readonly Family<Sequence<int>> lists = Sequences(2, capacity: 2, max: 1);
        readonly Var<int> cpu = Var(2, max: 3, min: -1);
        Quiesce.Language.Process P => AnyOrder([Add, Append, Look]);
        void Add() => waiting[cpu].Add(0);
        void Append() => lists[cpu].Append(1);
        void Look() => Await(waiting[cpu].Contains(1));
    }

    sealed class Never : Protocol
    {
        readonly Family<Set> waiting = Sets(2, of: 3);
        readonly Var<int> cpu = Var(2, max: 3, min: -1);
        Quiesce.Language.Process P => AnyOrder([Add]);
        void Add() => waiting[cpu + 3].Add(0);
    }

    [Fact]
    public void What_is_certainly_none_of_several_is_refused() => Assert.Equal(
        "waiting[cpu + 3] does not exist, whatever cpu + 3 is: the indices are 0..1.",
        Assert.Throws<ModelException>(() => new Never().Build()).Message);

    [Theory]
    [InlineData("Add", "Add looks at waiting[2], but the indices are 0..1.")]
    [InlineData("Append", "Append looks at lists[2], but the indices are 0..1.")]
    [InlineData("Look", "Look looks at waiting[2], but the indices are 0..1.")]
    public void What_is_none_of_several_is_said_by_its_number(string step, string sentence)
    {
        var system = new Outside().Build();
        var interpreter = new Interpreter(system);
        var error = Assert.IsType<Outcome.TypeError>(interpreter.Try(
            system.Actions.Single(action => action.Name == step), interpreter.InitialStates().Single()));
        Assert.Equal(sentence, error.Sentence);
    }

    static string Kind(bool? expected) => expected switch
    {
        true => nameof(Outcome.Successor),
        false => nameof(Outcome.Disabled),
        null => nameof(Outcome.TypeError),
    };

    static Variable Of(TransitionSystem system, string name) =>
        system.Variables.Single(variable => variable.Name == name);

    // Cells behind the end of a sequence hold its lowest value.
    static State RandomState(TransitionSystem system, System.Random random)
    {
        var values = new int[system.Variables.Sum(variable => variable.Count)];
        foreach (var variable in system.Variables)
            for (var k = 0; k < variable.Count; k++)
                values[variable.Offset + k] = random.Next(variable.Domain.Low, variable.Domain.High + 1);
        foreach (var variable in system.Variables)
            if (variable.LengthVariable is { } length)
                for (var k = values[length.Offset]; k < variable.Count; k++)
                    values[variable.Offset + k] = variable.Domain.Low;
        return new State([.. values]);
    }

    static CollectionMachine.Plain PlainOf(TransitionSystem system, State state)
    {
        int[] Cells(string name) =>
            [.. Enumerable.Range(0, Of(system, name).Count).Select(k => state[Of(system, name), k])];
        List<int> List(string name) => [.. Cells(name).Take(state[Of(system, $"{name}.length")])];
        HashSet<int> Set(string name) => [.. Cells(name).Index().Where(bit => bit.Item == 1).Select(bit => bit.Index)];
        return new CollectionMachine.Plain
        {
            Small = Set("small"),
            Wide = Set("wide"),
            List = List("list"),
            Other = List("other"),
            Sets = [Set("sets[0]"), Set("sets[1]")],
            Lists = [List("lists[0]"), List("lists[1]")],
            Rows = [Cells("rows[0]"), Cells("rows[1]")],
            Any = Cells("any"),
            Which = state[Of(system, "which")],
        };
    }

    static string Text(CollectionMachine.Plain plain)
    {
        static string Set(HashSet<int> set) => $"{{{string.Join(",", set.Order())}}}";
        static string List(IEnumerable<int> list) => $"<<{string.Join(",", list)}>>";
        return string.Join(
            " ",
            [
                Set(plain.Small), Set(plain.Wide), List(plain.List), List(plain.Other), .. plain.Sets.Select(Set),
                .. plain.Lists.Select(List), .. plain.Rows.Select(List), List(plain.Any), $"{plain.Which}",
            ]);
    }
}
