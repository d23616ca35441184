using FsCheck;
using FsCheck.Fluent;
using Quiesce.Explicit.Steps;
using Quiesce.Ir;
using Quiesce.Tests.Agreement;
using Quiesce.Tests.Language;

namespace Quiesce.Tests.Explicit;

/// <summary>Compiled steps do in every state, reachable or not, what the interpreter does.</summary>
public unsafe class CompiledStepsTests
{
    [Fact]
    public void Agree_on_random_systems() => Seeds.Check(300, seed => Agree(RandomSystems.Number(seed), seed, 20));

    [Fact]
    public void Agree_on_states_of_many_words() => Assert.All(WideSystems.All, system => Agree(system, 1, 200));

    [Fact]
    public void Agree_where_elements_have_long_parts_in_common() =>
        Agree(new LongList(capacity: 40).Build(), 1, 200);

    [Fact]
    public void Wide_systems_do_break_their_types_and_properties()
    {
        var system = WideSystems.Arrays(50);
        var layout = new PackedLayout(system);
        var steps = new CompiledSteps(layout, recordsActions: true);
        using var buffer = new SuccessorBuffer(steps);
        var (broken, successors) = (0, 0);
        ForStates(layout, 1, 200, state =>
        {
            successors += steps.Expand((ulong*)state, buffer);
            broken += buffer.IsBroken ? 1 : 0;
        });
        Assert.InRange(broken, 20, 199);
        Assert.InRange(successors, 200, 2000);
    }

    [Fact]
    public void A_predicate_without_a_value_does_not_hold()
    {
        var system = WideSystems.Arrays(20);
        var layout = new PackedLayout(system);
        var undefined = system.FindProperty("Undefined")!.Predicate;
        var predicate = new CompiledSteps(layout, recordsActions: false).CompilePredicate(undefined);
        var interpreter = new Interpreter(system);
        ForStates(layout, 2, 200, state => Assert.Equal(
            interpreter.Holds(undefined, layout.Unpack((ulong*)state)), predicate((ulong*)state)));
    }

    static void Agree(TransitionSystem system, ulong seed, int states)
    {
        var layout = new PackedLayout(system);
        PackedSteps compiled = new CompiledSteps(layout, recordsActions: true);
        PackedSteps interpreted = new InterpretedSteps(layout, recordsActions: true);
        using SuccessorBuffer actual = new(compiled), expected = new(interpreted);
        ForStates(layout, seed, states, state => Agree(compiled, interpreted, (ulong*)state, actual, expected));
        Assert.Equal(Enabled(expected, system), Enabled(actual, system));
    }

    static void Agree(
        PackedSteps compiled, PackedSteps interpreted, ulong* state, SuccessorBuffer actual, SuccessorBuffer expected)
    {
        compiled.Expand(state, actual);
        interpreted.Expand(state, expected);
        Assert.Equal(Sorted(interpreted, expected), Sorted(compiled, actual));
        Assert.Equal(expected.IsBroken, actual.IsBroken);
        Assert.Equal(expected.IsDeadEnd, actual.IsDeadEnd);
        Assert.Equal(interpreted.IsTerminated(state), compiled.IsTerminated(state));
        compiled.Check(state, actual.Events->Marks);
        interpreted.Check(state, expected.Events->Marks);
        var marks = PropertyMarks.Count(compiled.System);
        Assert.Equal(
            new Span<byte>(expected.Events->Marks, marks).ToArray(),
            new Span<byte>(actual.Events->Marks, marks).ToArray());
    }

    // Entries as text: words, hash and action, by action. Actions may come in any order.
    static List<string> Sorted(PackedSteps steps, SuccessorBuffer buffer) =>
        [.. Enumerable.Range(0, buffer.Count)
            .OrderBy(buffer.Action)
            .Select(k => string.Join(' ', new Span<ulong>(buffer.State(k), steps.EntryWords).ToArray()))];

    static long[] Enabled(SuccessorBuffer buffer, TransitionSystem system) =>
        new Span<long>(buffer.Events->Enabled, system.Actions.Length).ToArray();

    static void ForStates(PackedLayout layout, ulong seed, int count, Action<nint> check)
    {
        var packed = new ulong[layout.Words];
        foreach (var state in RandomSystems.StateOf(layout.System).Sample(count, new Rnd(seed), 1))
            fixed (ulong* pointer = packed)
            {
                layout.Pack(state, pointer);
                check((nint)pointer);
            }
    }
}
