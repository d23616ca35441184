using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Quiesce.Ir;
using Property = Quiesce.Ir.Property;

namespace Quiesce.Tests.Agreement;

/// <summary>
/// Random systems of instances that do the same: each has a position, a value and a flag of its own, and some ask who
/// holds a lock that remembers the holder's number, write the flag of the holder, or count the others. Beside them one
/// process that chooses among the instances. Sometimes the first instance does something else, or a property
/// tells it apart.
/// </summary>
sealed class RandomInstances
{
    const int Positions = 3, ValueMax = 2, Nobody = -1;

    RandomInstances(TransitionSystem system, int instances, bool isSymmetric) =>
        (System, Instances, IsSymmetric) = (system, instances, isSymmetric);

    public TransitionSystem System { get; }

    public int Instances { get; }

    /// <summary>Any of the instances can change places, and every property allows it.</summary>
    public bool IsSymmetric { get; }

    public static RandomInstances Number(ulong seed) => All.Sample(1, new Rnd(seed), 1).Single();

    /// <summary>The states that permutations of the instances make of a state.</summary>
    public IEnumerable<State> Orbit(State state)
    {
        foreach (var order in Orders(Instances))
        {
            var values = state.Values.ToArray();
            foreach (var variable in System.Variables)
                for (var index = 0; index < variable.Count; index++)
                    if (variable.Length is not null)
                        values[variable.Offset + order[index]] = state[variable, index];
                    else if (variable.Name == "holder" && state[variable] != Nobody)
                        values[variable.Offset] = order[state[variable]];
            yield return new State([.. values]);
        }
    }

    static IEnumerable<int[]> Orders(int count) => count == 0
        ? [[]]
        : Orders(count - 1).SelectMany(order =>
            Enumerable.Range(0, count).Select(place => (int[])[.. order[..place], count - 1, .. order[place..]]));

    // Waits: 0 nothing, 1 nobody holds, 2 I hold, 3 another holds, 4 the holder's flag is set, 5 no other is where I
    // am, 6 the shared value is mine. Does: 0 nothing, 1 takes, 2 lets go, 3 sets its flag, 4 clears the holder's flag,
    // 5 counts the shared value, 6 counts its own.
    sealed record Step(int From, int To, int Waits, int Does, int? Asserts);

    static readonly Gen<Step> Steps =
        from move in Gen.Choose(0, Positions - 1).Two()
        from waits in Gen.Frequency((3, Gen.Constant(0)), (6, Gen.Choose(1, 6)))
        from does in Gen.Frequency((2, Gen.Constant(0)), (9, Gen.Choose(1, 6)))
        from asserts in Gen.Frequency((5, Gen.Constant<int?>(null)), (1, Gen.Choose(0, ValueMax).Select(v => (int?)v)))
        select new Step(move.Item1, move.Item2, waits, does, asserts);

    static readonly Gen<RandomInstances> All =
        from instances in Gen.Elements(2, 3, 3, 4)
        from steps in Gen.Choose(3, 6).SelectMany(count => Steps.ArrayOf(count))
        from chooser in Gen.Choose(0, 2).SelectMany(count => Gen.Choose(0, ValueMax).Two().ArrayOf(count))
        from goals in Gen.Choose(0, Positions - 1).Zip(Gen.Choose(0, ValueMax)).Zip(Gen.Choose(1, instances)).ArrayOf(3)
        from apart in Gen.Frequency((8, Gen.Constant(0)), (1, Gen.Constant(1)), (1, Gen.Constant(2)))
        from starts in Gen.Elements(true, false)
        select Build(instances, steps, chooser, goals, apart, starts);

    static RandomInstances Build(
        int instances,
        Step[] steps,
        (int From, int To)[] chooser,
        ((int At, int Own) What, int Count)[] goals,
        int apart,
        bool starts)
    {
        var builder = new SystemBuilder { Name = "instances" };
        var positions = Domain.Enum("pc", [.. Enumerable.Range(0, Positions).Select(k => $"S{k}")]);
        ImmutableArray<InitialValues> zeros = [.. Enumerable.Repeat<InitialValues>([0], instances)];
        var pc = builder.AddVariable("pc", positions, zeros, instances, VariableKind.ProgramCounter, owner: "W");
        var own = builder.AddVariable("own", Domain.Range(0, ValueMax),
            starts ? zeros : [.. Enumerable.Repeat<InitialValues>([0, 1], instances)], instances);
        var flag = builder.AddVariable("flag", Domain.Bool, zeros, instances);
        var shared = builder.AddVariable("shared", Domain.Range(0, ValueMax), [[0]]);
        var holder = builder.AddVariable("holder", Domain.Range(Nobody, instances - 1), [[Nobody]]);
        List<int> all = [.. Enumerable.Range(0, instances)];
        foreach (var instance in all)
        {
            builder.AddProcess(new Process
            {
                Name = $"W{instance}", Group = "W", Instance = instance, ProgramCounter = pc,
            });
            foreach (var (number, step) in steps.Index())
                builder.AddAction(new GuardedAction
                {
                    Name = $"Step{number}",
                    Step = $"S{step.From}",
                    Process = instance,
                    Guard = Expr.And(At(instance, step.From), Waits(instance, step.Waits)),
                    Updates =
                    [
                        new Update(pc, Expr.Int(instance), Expr.Constant(positions, step.To)),
                        .. Does(instance, apart == 1 && instance == 0 && number == 0 ? 5 : step.Does),
                    ],
                    Assertions = step.Asserts is { } value
                        ? [new Assertion("Assertion0", Expr.NotEqual(Own(instance), Expr.Int(value)))]
                        : [],
                });
        }
        builder.AddProcess(new Process { Name = "P", Group = "P" });
        foreach (var (from, to) in chooser)
            foreach (var chosen in all)
                builder.AddAction(new GuardedAction
                {
                    Name = $"Choose({chosen})",
                    Step = "Choose",
                    Process = instances,
                    Guard = Expr.Equal(Own(chosen), Expr.Int(from)),
                    Updates = [new Update(own, Expr.Int(chosen), Expr.Int(to)), new Update(shared, null, Expr.Int(to))],
                });
        for (var k = 0; k < goals.Length; k++)
            builder.AddProperty(new Property
            {
                Name = $"Goal{k}",
                Kind = k == 0 ? PropertyKind.Invariant : PropertyKind.Reachable,
                Predicate = Goal(k),
            });
        var isSymmetric = apart == 0 || apart == 1 && steps[0].Does == 5;
        return new(builder.Build(), instances, isSymmetric);

        Expr At(int instance, int position) =>
            Expr.Equal(Expr.Read(pc, Expr.Int(instance)), Expr.Constant(positions, position));
        Expr Own(int instance) => Expr.Read(own, Expr.Int(instance));
        Expr Holds(int instance) => Expr.Equal(Expr.Read(holder), Expr.Int(instance));
        Expr IsHeld() => Expr.Less(Expr.Int(Nobody), Expr.Read(holder));
        Expr Goal(int k)
        {
            var ((at, value), count) = goals[k];
            var number = all.Aggregate(Expr.Int(0), (sum, one) => Expr.Add(sum, Expr.IfThenElse(
                Expr.And(At(one, at), Expr.Equal(Own(one), Expr.Int(value))), Expr.Int(1), Expr.Int(0))));
            return k == 0 ? Expr.Less(number, Expr.Int(count))
                : apart == 2 && k == 1 ? Expr.And(At(0, at), Expr.Equal(Own(0), Expr.Int(value)))
                : Expr.And(Expr.Equal(number, Expr.Int(count)), k == 1 ? Expr.True : Expr.Not(Holds(Nobody)));
        }
        Expr Waits(int instance, int what) => what switch
        {
            0 => Expr.True,
            1 => Holds(Nobody),
            2 => Holds(instance),
            3 => Expr.And(IsHeld(), Expr.Not(Holds(instance))),
            4 => Expr.And(IsHeld(), Expr.Read(flag, Expr.Read(holder))),
            5 => Expr.And(all.Where(other => other != instance).Select(other => Expr.NotEqual(
                Expr.Read(pc, Expr.Int(other)), Expr.Read(pc, Expr.Int(instance))))),
            _ => Expr.Equal(Expr.Read(shared), Own(instance)),
        };
        Update[] Does(int instance, int what) => what switch
        {
            0 => [],
            1 => [new Update(holder, null, Expr.Int(instance))],
            2 => [new Update(holder, null, Expr.IfThenElse(Holds(instance), Expr.Int(Nobody), Expr.Read(holder)))],
            3 => [new Update(flag, Expr.Int(instance), Expr.True)],
            // Nobody has no flag: this may leave the array.
            4 => [new Update(flag, Expr.Read(holder), Expr.False)],
            5 => [new Update(shared, null, Expr.IfThenElse(
                Expr.Less(Expr.Read(shared), Expr.Int(ValueMax)),
                Expr.Add(Expr.Read(shared), Expr.Int(1)),
                Expr.Int(0)))],
            // This may leave the domain.
            _ => [new Update(own, Expr.Int(instance), Expr.Add(Own(instance), Expr.Int(1)))],
        };
    }
}
