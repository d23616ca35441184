using FsCheck;
using FsCheck.Fluent;
using Quiesce.Ir;
using Property = Quiesce.Ir.Property;

namespace Quiesce.Tests.Agreement;

/// <summary>
/// Random systems in which liveness depends on what processes know: three of them walk through a few positions with a
/// local counter, and wait for, set and clear two shared variables and the cells of an array, at an index that the
/// counter gives. Each can be weakly or strongly fair, or not.
/// </summary>
static class RandomLocks
{
    const int Processes = 3, Positions = 4, ValueMax = 2;

    public static TransitionSystem Number(ulong seed) => All.Sample(1, new Rnd(seed), 1).Single();

    static readonly Gen<int> Value = Gen.Choose(0, ValueMax);

    // What a step waits for and writes: nothing (-1), one of the shared variables, or the cell at the counter.
    sealed record Step(
        int From, int To, int Waits, int For, bool IsEqual, int Writes, int Written, int Count, int? OnlyAt);

    static readonly Gen<Step> Steps =
        from move in Gen.Choose(0, Positions - 1).Zip(Gen.Frequency((3, Gen.Constant(1)), (1, Gen.Choose(-2, 1))))
        from waits in Gen.Choose(-2, 2).Zip(Value).Zip(Gen.Elements(true, true, false))
        from writes in Gen.Choose(-1, 2).Zip(Value)
        from count in Gen.Frequency((4, Gen.Constant(0)), (2, Gen.Constant(1)), (1, Gen.Constant(2)))
        from onlyAt in Gen.Frequency((2, Gen.Constant<int?>(null)), (1, Value.Select(value => (int?)value)))
        select new Step(
            move.Item1, Math.Clamp(move.Item1 + move.Item2, 0, Positions - 1), Math.Max(-1, waits.Item1.Item1),
            waits.Item1.Item2, waits.Item2, writes.Item1, writes.Item2, count, onlyAt);

    static readonly Gen<TransitionSystem> All =
        from steps in Gen.CollectToArray(
            Enumerable.Range(0, Processes), _ => Gen.Choose(3, 7).SelectMany(count => Steps.ArrayOf(count)))
        from areAlike in Gen.Elements(true, false)
        from fairness in Gen.Elements<FairnessStrength?>(
            FairnessStrength.Weak, FairnessStrength.Weak, FairnessStrength.Strong, null).ArrayOf(Processes)
        from goals in Gen.Choose(0, Positions - 1).Zip(Gen.Choose(0, Processes - 1)).ArrayOf(4)
        select Build(areAlike ? [steps[0], steps[0], steps[0]] : steps, fairness, goals);

    static TransitionSystem Build(Step[][] steps, FairnessStrength?[] fairness, (int At, int Process)[] goals)
    {
        var builder = new SystemBuilder { Name = "locks" };
        var positions = Domain.Enum("pc", [.. Enumerable.Range(0, Positions).Select(k => $"S{k}")]);
        var pc = builder.AddVariable("pc", positions, [.. Enumerable.Repeat(
            System.Collections.Immutable.ImmutableArray.Create(0), Processes)], Processes, VariableKind.ProgramCounter,
            owner: "W");
        var counter = Array("counter", Processes);
        Variable[] shared = [Scalar("one"), Scalar("two")];
        var cells = Array("cells", ValueMax + 1);
        for (var process = 0; process < Processes; process++)
        {
            builder.AddProcess(new Process
            {
                Name = $"W{process}", Group = "W", Instance = process, ProgramCounter = pc,
            });
            AddSteps(process);
        }
        AddProperties();
        return builder.Build();

        Variable Scalar(string name) => builder.AddVariable(name, Domain.Range(0, ValueMax), [[0]]);
        Variable Array(string name, int length) => builder.AddVariable(
            name, Domain.Range(0, ValueMax),
            [.. Enumerable.Repeat(System.Collections.Immutable.ImmutableArray.Create(0), length)], length);
        Expr At(int process, int position) =>
            Expr.Equal(Expr.Read(pc, Expr.Int(process)), Expr.Constant(positions, position));

        void AddSteps(int process)
        {
            var count = Expr.Read(counter, Expr.Int(process));
            var first = builder.Actions.Count;
            foreach (var (number, step) in steps[process].Index())
            {
                var waited = step.Waits < 0 ? Expr.True : Expr.Equal(
                    step.Waits < 2 ? Expr.Read(shared[step.Waits]) : Expr.Read(cells, count), Expr.Int(step.For));
                var next = Expr.IfThenElse(
                    Expr.Less(Expr.Int(ValueMax - step.Count), count),
                    Expr.Int(0),
                    Expr.Add(count, Expr.Int(step.Count)));
                builder.AddAction(new GuardedAction
                {
                    Name = $"Step{number}",
                    Step = $"S{step.From}",
                    Process = process,
                    Guard = Expr.And(
                        At(process, step.From),
                        step.OnlyAt is { } only ? Expr.Equal(count, Expr.Int(only)) : Expr.True,
                        step.IsEqual ? waited : Expr.Not(waited)),
                    Updates =
                    [
                        new Update(pc, Expr.Int(process), Expr.Constant(positions, step.To)),
                        .. step.Count > 0 ? [new Update(counter, Expr.Int(process), next)] : (Update[])[],
                        .. step.Writes switch
                        {
                            < 0 => [],
                            < 2 => [new Update(shared[step.Writes], null, Expr.Int(step.Written))],
                            _ => (Update[])[new Update(cells, count, Expr.Int(step.Written))],
                        },
                    ],
                });
            }
            if (fairness[process] is { } strength)
                builder.AddFairness(new Fairness(
                    $"W{process}", strength, [.. Enumerable.Range(first, builder.Actions.Count - first)]));
        }

        void AddProperties()
        {
            Temporal[] formulas =
            [
                new(TemporalOp.LeadsTo, At(goals[0].Process, goals[0].At), At(goals[0].Process, goals[1].At)),
                new(TemporalOp.AlwaysEventually, At(goals[1].Process, goals[1].At)),
                new(TemporalOp.Eventually, At(goals[2].Process, goals[2].At)),
                new(TemporalOp.Recurrence, At(goals[3].Process, goals[3].At), At(goals[0].Process, goals[0].At)),
                new(TemporalOp.EventuallyAlways, Expr.Not(At(goals[3].Process, goals[3].At))),
            ];
            foreach (var formula in formulas)
                builder.AddProperty(new Property
                {
                    Name = $"{formula.Op}",
                    Kind = PropertyKind.Liveness,
                    Predicate = Expr.True,
                    Temporal = formula,
                });
        }
    }
}
