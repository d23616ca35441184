using System.Collections.Immutable;
using System.Text;
using Quiesce.Explicit;
using Quiesce.Ir;
using Quiesce.Language;
using Quiesce.Symbolic.Formats;
using Quiesce.Tests.Agreement;
using Quiesce.Tests.Ir;
using Process = Quiesce.Ir.Process;

namespace Quiesce.Tests.Symbolic.Formats;

/// <summary>
/// The files for hardware model checkers, simulated by readers of our own, against the interpreter: every trace is a
/// witness, and every run of the hardware is a run of the system, with the same bad states in every frame.
/// </summary>
public class HardwareAgrees
{
    const int Systems = 100, Walks = 2, Steps = 12;

    // What goes wrong, and the last that was proposed against it.
    static IEnumerable<string> Some(ProtocolType protocol)
    {
        string[] variants = [.. protocol.Variants.Select(variant => variant.Name).DefaultIfEmpty("")];
        return Seeds.AreMany ? variants : variants.Take(1).Union(variants.TakeLast(1));
    }

    [Fact]
    public void Every_trace_of_a_protocol_is_a_witness()
    {
        var count = 0;
        foreach (var protocol in ProtocolCatalog.Load(typeof(Quiesce.Protocols.Btrfs.DelayedIputs).Assembly))
            foreach (var variant in Some(protocol))
                count += CheckTraces(protocol.Build(variant));
        foreach (var system in HandBuiltSystems.AllDelayedIputs().Append(HandBuiltSystems.Everything()))
            count += CheckTraces(system);
        Assert.InRange(count, 100, int.MaxValue);
    }

    [Fact]
    public void Every_trace_of_a_random_system_is_a_witness()
    {
        var count = 0;
        Seeds.Check(Systems, seed => count += CheckTraces(RandomSystems.Number(seed)));
        Assert.NotEqual(0, count);
    }

    [Fact]
    public void Every_run_of_the_hardware_of_a_protocol_is_a_run_of_the_system()
    {
        foreach (var protocol in ProtocolCatalog.Load(typeof(Quiesce.Protocols.Btrfs.DelayedIputs).Assembly))
            foreach (var variant in Some(protocol))
                CheckWalks(protocol.Build(variant), new System.Random(1));
    }

    [Fact]
    public void Every_run_of_the_hardware_of_a_random_system_is_a_run_of_the_system() =>
        Seeds.Check(Systems, seed => CheckWalks(RandomSystems.Number(seed), new System.Random((int)seed)));

    [Fact]
    public void What_starts_outside_the_initial_states_is_never_bad()
    {
        var count = 0;
        Seeds.Check(Systems, seed => count += CheckOtherStarts(RandomSystems.Number(seed), new System.Random((int)seed)));
        Assert.NotEqual(0, count);
    }

    [Fact]
    public void The_number_of_the_chosen_action_may_need_every_bit_of_the_input()
    {
        foreach (var length in new[] { 0, 1, 2, 3, 4, 7, 8 })
        {
            var builder = new SystemBuilder { Name = "numbers" };
            var x = builder.AddVariable("x", Domain.Range(0, 8), [[8]]);
            var process = builder.AddProcess(new Process { Name = "P", Group = "P" });
            for (var k = 0; k < length; k++)
                builder.AddAction(new GuardedAction
                {
                    Name = $"Set{k}",
                    Step = $"Set{k}",
                    Process = process,
                    Guard = Expr.True,
                    Updates = [new Update(x, null, Expr.Int(k))],
                });
            var system = builder.Build();
            foreach (var model in Models(system))
            {
                var start = model.StatesOf(system, new State([8]));
                for (var choice = 0; choice < 1 << model.Inputs.Sum(input => input.Width); choice++)
                {
                    var (_, next) = model.Evaluate(start, model.InputsOf((ulong)choice));
                    Assert.Equal(choice < length ? choice : 8, model.StateOf(system, next)[x]);
                }
            }
        }
    }

    [Fact]
    public void The_widest_words_are_as_good_as_others()
    {
        var builder = new SystemBuilder { Name = "wide" };
        var x = builder.AddVariable("x", Domain.Range(-Domain.Limit, Domain.Limit), [[-Domain.Limit, -1, 17]]);
        var process = builder.AddProcess(new Process { Name = "P", Group = "P" });
        builder.AddAction(new GuardedAction
        {
            Name = "Go",
            Step = "Go",
            Process = process,
            Guard = Expr.Less(Expr.Read(x), Expr.Int(0)),
            Updates = [new Update(x, null, Expr.Int(Domain.Limit))],
        });
        builder.AddProperty(new Property
        {
            Name = "Negative",
            Kind = PropertyKind.Invariant,
            Predicate = Expr.Less(Expr.Read(x), Expr.Int(17)),
        });
        var system = builder.Build();
        CheckTraces(system);
        CheckWalks(system, new System.Random(1));
        Assert.Equal(3, CheckOtherStarts(system, new System.Random(1)));
    }

    /// <summary>The system in BTOR2, and in both forms of AIGER.</summary>
    internal static HardwareModel[] Models(TransitionSystem system)
    {
        using var stream = new MemoryStream();
        AigerModule.WriteBinary(system, stream);
        return
        [
            new Btor2Reader(Btor2Module.Print(system)),
            new AigerReader(Encoding.UTF8.GetBytes(AigerModule.PrintText(system))),
            new AigerReader(stream.ToArray()),
        ];
    }

    static List<Property> StateProperties(TransitionSystem system) =>
        [.. system.Properties.Where(property => property.Kind != PropertyKind.Liveness)];

    static int CheckTraces(TransitionSystem system)
    {
        var models = Models(system);
        var properties = StateProperties(system);
        Assert.All(models, model => Assert.Equal(properties.Select(property => property.Name), model.Bads));
        var count = 0;
        foreach (var verdict in ExhaustiveSearch.Run(system).Verdicts)
        {
            if (verdict.Trace is not { IsLasso: false } trace)
                continue;
            var (btor2, aiger) = (Btor2Module.PrintWitness(trace), AigerModule.PrintWitness(trace));
            foreach (var model in models)
                CheckWitness(trace, model, model is Btor2Reader ? btor2 : aiger);
            count++;
        }
        return count;
    }

    static void CheckWitness(Trace trace, HardwareModel model, string text)
    {
        var witness = model.ReadWitness(text);
        var frames = model.Simulate(witness.States, witness.Inputs).ToList();
        Assert.Equal(trace.Property.Name, model.Bads[witness.Bad]);
        // A shortest trace: bad at its end and not before.
        Assert.Equal(
            Enumerable.Range(1, frames.Count).Select(k => k == frames.Count),
            frames.Select(frame => frame.Bads[witness.Bad]));
        Assert.InRange(trace.States.Length - frames.Count, 0, trace.Property.EndsWithStep ? 1 : 0);
        Assert.Equal(
            trace.States.Take(frames.Count),
            frames.Select(frame => model.StateOf(trace.System, frame.States)));
    }

    static void CheckWalks(TransitionSystem system, System.Random random)
    {
        var models = Models(system);
        var starts = new Interpreter(system).InitialStates().Take(1_000).ToArray();
        if (starts.Length == 0)
            return;
        for (var walk = 0; walk < Walks; walk++)
        {
            var start = starts[random.Next(starts.Length)];
            // Mostly steps, sometimes what is disabled or no action at all.
            var choices = Choices(system, start, random);
            foreach (var model in models)
            {
                AssertStarts(model, system, start);
                CheckWalk(system, model, start, choices);
            }
        }
    }

    static List<int> Choices(TransitionSystem system, State state, System.Random random)
    {
        var interpreter = new Interpreter(system);
        var choices = new List<int>();
        while (choices.Count < Steps)
        {
            var steps = interpreter.Successors(state).ToList();
            var choice = steps.Count == 0 || random.Next(4) == 0
                ? random.Next(system.Actions.Length + 1)
                : steps[random.Next(steps.Count)].Action.Index;
            choices.Add(choice);
            state = Next(interpreter, choice, state);
        }
        return choices;
    }

    static void CheckWalk(TransitionSystem system, HardwareModel model, State state, List<int> choices)
    {
        var interpreter = new Interpreter(system);
        var properties = StateProperties(system);
        var inputs = choices.Select(choice => model.InputsOf((ulong)choice));
        foreach (var (frame, choice) in model.Simulate(model.StatesOf(system, state), inputs).Zip(choices))
        {
            Assert.Equal(state, model.StateOf(system, frame.States));
            Assert.Equal(
                properties.Select(property =>
                    interpreter.Satisfies(property, state) == (property.Kind == PropertyKind.Reachable)),
                frame.Bads);
            state = Next(interpreter, choice, state);
        }
    }

    static State Next(Interpreter interpreter, int choice, State state) =>
        choice < interpreter.System.Actions.Length
        && interpreter.Try(interpreter.System.Actions[choice], state) is Outcome.Successor successor
            ? successor.State
            : state;

    // What has an initial value has that of the state.
    static void AssertStarts(HardwareModel model, TransitionSystem system, State state) => Assert.All(
        model.States.Zip(model.StatesOf(system, state)),
        pair => Assert.Equal(pair.First.Initial ?? pair.Second, pair.Second));

    static int CheckOtherStarts(TransitionSystem system, System.Random random)
    {
        var interpreter = new Interpreter(system);
        var count = 0;
        foreach (var model in Models(system))
        {
            ImmutableArray<ulong> start =
                [.. model.States.Select(word => word.Initial ?? (ulong)random.NextInt64() & word.Mask)];
            var state = model.StateOf(system, start);
            if (system.Variables.All(variable => Enumerable.Range(0, variable.Count).All(element =>
                    variable.Domain.Contains(state[variable, element]))) && interpreter.IsInitial(state))
                continue;
            var inputs = Enumerable.Range(0, Steps).Select(_ => model.InputsOf((ulong)random.NextInt64()));
            Assert.All(model.Simulate(start, inputs), frame => Assert.DoesNotContain(true, frame.Bads));
            count++;
        }
        return count;
    }
}
