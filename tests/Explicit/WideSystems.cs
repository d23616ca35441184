using System.Collections.Immutable;
using Quiesce.Ir;
using static Quiesce.Ir.Expr;

namespace Quiesce.Tests.Explicit;

/// <summary>Systems whose states take many words, and whose steps do all that can be done to their arrays.</summary>
static class WideSystems
{
    public static IEnumerable<TransitionSystem> All =>
        [
            Arrays(20), Arrays(21), Arrays(22), Arrays(50), Arrays(400),
            ManyActions(), ManyProperties(), NegativeLows(),
        ];

    /// <summary>Arrays of so many elements, read and updated at known and at unknown indices.</summary>
    public static TransitionSystem Arrays(int length)
    {
        var builder = new SystemBuilder { Name = $"arrays {length}" };
        var value = Domain.Range(-1, 5);
        var flags = builder.AddVariable("flags", Domain.Bool, Same(0, length), length);
        var values = builder.AddVariable("values", value, Same(0, length), length);
        var alone = builder.AddVariable("alone", Domain.Range(7, 7), Same(7, length), length);
        var (i, j) = (Scalar(builder, "i", -1, length), Scalar(builder, "j", 0, length - 1));
        var big = Scalar(builder, "big", -Domain.Limit, Domain.Limit);
        var process = builder.AddProcess(new Process { Name = "P", Group = "P" });

        void Act(string name, Expr guard, params ImmutableArray<Update> updates) => builder.AddAction(
            new GuardedAction { Name = name, Step = name, Process = process, Guard = guard, Updates = updates });
        var (atI, atJ) = (Read(values, Read(i)), Read(values, Read(j)));
        Act("Next", True, new Update(i, null, Add(Read(i), Int(1))));
        Act("Copy", Read(flags, Read(j)), new Update(values, Read(i), atJ));
        Act("Swap", Less(atI, atJ), new Update(values, Read(i), atJ), new Update(values, Read(j), atI));
        Act("SetTwice", NotEqual(atJ, Int(3)),
            new Update(values, Read(j), Int(4)),
            new Update(values, Int(length - 1), Int(2)),
            new Update(values, Read(j), Add(atJ, Int(1))),
            new Update(values, Int(0), Int(-1)));
        Act("SetEnds", LessOrEqual(Read(values, Int(0)), Read(values, Int(length - 1))),
            new Update(values, Int(0), Int(5)),
            new Update(values, Int(length - 1), Add(Read(values, Int(0)), Int(1))),
            new Update(values, Int(0), Int(1)));
        Act("Flag", Not(Read(flags, Read(j))),
            new Update(flags, Read(j), Equal(Read(alone, Read(j)), Int(7))),
            new Update(flags, Int(1), False));
        Act("Alone", Equal(Read(alone, Read(i)), Int(7)),
            new Update(alone, Read(i), IfThenElse(Read(flags, Int(2)), Int(7), Int(6))));
        Act("Big", Or(Read(flags, Int(3)), Equal(Read(big), Int(Domain.Limit))),
            new Update(big, null, IfThenElse(Read(flags, Int(1)), Int(-Domain.Limit), Int(Domain.Limit))));
        var (second, lastButOne) = (Read(values, Int(1)), Read(values, Int(length - 2)));
        Act("Move", And(Read(flags, Int(0)), Equal(second, Int(2)), Equal(lastButOne, Int(2))),
            new Update(j, null, Subtract(Int(length - 1), Read(j))));
        builder.AddProperty(Invariant("Sorted", Implies(
            And(LessOrEqual(Int(0), Read(i)), Less(Read(i), Int(length))), LessOrEqual(atI, atJ))));
        builder.AddProperty(Invariant("Undefined", Equal(Read(flags, Read(i)), Read(flags, Read(j)))));
        return builder.Build();
    }

    /// <summary>So many actions that they take several generated methods.</summary>
    public static TransitionSystem ManyActions()
    {
        const int Positions = 300;
        var builder = new SystemBuilder { Name = "many actions" };
        var positions = Domain.Enum("pc", [.. Enumerable.Range(0, Positions).Select(p => $"S{p}")]);
        var pc = builder.AddVariable("pc", positions, Same(0, 2), 2, VariableKind.ProgramCounter);
        var counter = Scalar(builder, "counter", 0, 9);
        var (here, full) = (Read(counter), Equal(Read(counter), Int(9)));
        for (var instance = 0; instance < 2; instance++)
        {
            var process = builder.AddProcess(
                new Process { Name = $"P{instance}", Group = "P", Instance = instance, ProgramCounter = pc });
            for (var p = 0; p < Positions; p++)
                builder.AddAction(new GuardedAction
                {
                    Name = $"Step{p}",
                    Step = $"S{p}",
                    Process = process,
                    Guard = And(Equal(Read(pc, Int(instance)), Constant(positions, p)), Less(here, Int(p % 11))),
                    Updates =
                    [
                        new Update(pc, Int(instance), Constant(positions, (p * 7 + 1) % Positions)),
                        new Update(counter, null, IfThenElse(full, Int(0), Add(here, Int(1)))),
                    ],
                    Assertions = [new Assertion($"Below{p % 3}", Less(here, Int(8)))],
                });
        }
        return builder.Build();
    }

    /// <summary>More properties than bits in a word, each of them decided somewhere else.</summary>
    public static TransitionSystem ManyProperties()
    {
        var builder = new SystemBuilder { Name = "many properties" };
        var counter = Scalar(builder, "counter", 0, 99);
        var process = builder.AddProcess(new Process { Name = "P", Group = "P" });
        builder.AddAction(new GuardedAction
        {
            Name = "Count",
            Step = "Count",
            Process = process,
            Guard = Less(Read(counter), Int(80)),
            Updates = [new Update(counter, null, Add(Read(counter), Int(1)))],
        });
        for (var k = 0; k < 100; k++)
        {
            var isThis = Equal(Read(counter), Int(k));
            builder.AddProperty(Invariant($"Not{k}", Not(isThis)));
            builder.AddProperty(Invariant($"Implied{k}", Implies(isThis, Less(Read(counter), Int(90)))));
            builder.AddProperty(new Property
            {
                Name = $"Is{k}",
                Kind = PropertyKind.Reachable,
                Predicate = isThis,
            });
        }
        return builder.Build();
    }

    /// <summary>Program counters that do not count from 0, and comparisons with what can never be.</summary>
    public static TransitionSystem NegativeLows()
    {
        var builder = new SystemBuilder { Name = "negative lows" };
        var pc = builder.AddVariable("pc", Domain.Range(-3, 3), [[-3]], kind: VariableKind.ProgramCounter);
        var x = Scalar(builder, "x", -7, -2);
        var process = builder.AddProcess(new Process { Name = "P", Group = "P", ProgramCounter = pc });
        for (var p = -3; p <= 3; p++)
            builder.AddAction(new GuardedAction
            {
                Name = $"At{p}",
                Step = "S",
                Process = process,
                Guard = And(
                    Or(Less(Read(x), Int(-4)), Equal(Read(x), Int(-3))),
                    Equal(Int(p), Read(pc)),
                    NotEqual(Read(x), Int(-6))),
                Updates =
                [
                    new Update(pc, null, Add(Read(pc), Int(1))),
                    new Update(x, null, IfThenElse(Less(Read(pc), Int(0)), Subtract(Read(x), Int(1)), Int(-2))),
                ],
            });
        return builder.Build();
    }

    static Variable Scalar(SystemBuilder builder, string name, int low, int high) =>
        builder.AddVariable(name, Domain.Range(low, high), [[Math.Max(low, 0) <= high ? Math.Max(low, 0) : high]]);

    static Property Invariant(string name, Expr predicate) =>
        new() { Name = name, Kind = PropertyKind.Invariant, Predicate = predicate };

    static ImmutableArray<InitialValues> Same(int value, int count) =>
        [.. Enumerable.Repeat(ImmutableArray.Create(value), count)];
}
