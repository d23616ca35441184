using System.Collections.Immutable;
using Quiesce.Ir;
using Process = Quiesce.Ir.Process;

namespace Quiesce.Tests.Orders;

/// <summary>
/// Small systems in which a process goes through a list of items beside others: items of one or two positions, some
/// with a loop inside, every kind of property, fairness, questions of what has been passed. A number names one for
/// ever; the same one can be built with its items in another order from the start.
/// </summary>
sealed class RandomLists
{
    public const string List = "List";

    readonly System.Random random;
    readonly ImmutableArray<int> order;
    readonly SystemBuilder builder = new() { Name = "random-list" };
    readonly List<Variable> data = [];
    readonly int items;

    RandomLists(ulong seed, int items, ImmutableArray<int>? order)
    {
        random = new System.Random((int)seed);
        this.items = items;
        this.order = order ?? [.. Enumerable.Range(0, items)];
    }

    /// <summary>The system with a number.</summary>
    /// <param name="order">The list's items; null for their own order.</param>
    public static TransitionSystem Number(ulong seed, int items, ImmutableArray<int>? order = null) =>
        new RandomLists(seed, items, order).Build();

    int Pick(int count) => random.Next(count);

    bool Maybe(int percent) => random.Next(100) < percent;

    TransitionSystem Build()
    {
        for (var k = 0; k < 3; k++)
            data.Add(builder.AddVariable(
                $"v{k}", Domain.Range(0, 2), [Maybe(15) ? InitialValues.Of(0, 1) : InitialValues.Of(Pick(2))]));
        var lengths = Enumerable.Range(0, items).Select(_ => Maybe(35) ? 2 : 1).ToArray();
        var firsts = new int[items];
        var next = 0;
        foreach (var item in order)
            (firsts[item], next) = (next, next + lengths[item]);
        var names = new string[next];
        for (var item = 0; item < items; item++)
            for (var k = 0; k < lengths[item]; k++)
                names[firsts[item] + k] = $"I{item}.{k}";
        var domain = Domain.Enum(List, [.. names, TransitionSystem.Done]);
        var pc = builder.AddVariable("pc.List", domain, [InitialValues.Of(0)], kind: VariableKind.ProgramCounter);
        var process = new Process
        {
            Name = List,
            Group = List,
            ProgramCounter = pc,
            Items = [.. order.Select(item => new ListItem($"I{item}", firsts[item], firsts[item] + lengths[item]))],
        };
        var lane = builder.AddProcess(process);
        Expr At(int position) => Expr.Equal(process.Position!, Expr.Constant(domain, position));
        var actions = new List<int>();
        for (var item = 0; item < items; item++)
            for (var k = 0; k < lengths[item]; k++)
            {
                var position = firsts[item] + k;
                Expr target = Expr.Constant(domain, position + 1);
                if (k == 1 && Maybe(30))
                    target = Expr.IfThenElse(Condition(), Expr.Constant(domain, firsts[item]), target);
                for (var way = 0; way < (Maybe(20) ? 2 : 1); way++)
                    actions.Add(Add(lane, names[position], At(position), new Update(pc, null, target)));
            }
        AddFairness("List", actions, Maybe(80));
        // By item, so that it is the same in any order.
        Expr AtOne()
        {
            var item = Pick(items + 1);
            return At(item == items ? next : firsts[item]);
        }
        AddOthers(AtOne);
        Expr Passed(int item) => Expr.IsPast(process.Position!, firsts[item] + lengths[item] - 1);
        AddProperties(At(next), Passed, At(firsts[0]));
        return builder.Build();
    }

    void AddOthers(Func<Expr> at)
    {
        for (var other = 0; other < 1 + Pick(2); other++)
        {
            var domain = Domain.Enum($"Other{other}", ["S0", "S1", TransitionSystem.Done]);
            var pc = builder.AddVariable(
                $"pc.Other{other}", domain, [InitialValues.Of(0)], kind: VariableKind.ProgramCounter);
            var process = new Process { Name = $"Other{other}", Group = $"Other{other}", ProgramCounter = pc };
            var lane = builder.AddProcess(process);
            var (actions, isLoop) = (new List<int>(), Maybe(25));
            for (var position = 0; position < 2; position++)
            {
                var here = Expr.Equal(process.Position!, Expr.Constant(domain, position));
                if (Maybe(30))
                    here = Expr.And(here, Expr.Not(at()));
                actions.Add(Add(
                    lane, $"S{position}", here,
                    new Update(pc, null, Expr.Constant(domain, isLoop && position == 1 ? 0 : position + 1))));
            }
            AddFairness(process.Name, actions, Maybe(60));
        }
    }

    int Add(int lane, string step, Expr here, Update exit)
    {
        var variable = data[Pick(data.Count)];
        var value = Pick(4) switch
        {
            // May leave the domain.
            0 when Maybe(30) => Expr.Add(Expr.Read(variable), Expr.Int(1)),
            1 => Expr.IfThenElse(Condition(), Expr.Int(0), Expr.Read(variable)),
            _ => Expr.Int(Pick(3)),
        };
        return builder.AddAction(new GuardedAction
        {
            Name = $"{step}({builder.Actions.Count})",
            Step = step,
            Process = lane,
            Guard = Maybe(35) ? Expr.And(here, Condition()) : here,
            Updates = [new Update(variable, null, value), exit],
            Assertions = Maybe(10) ? [new Assertion("NoBug", Condition())] : [],
        });
    }

    void AddFairness(string name, List<int> actions, bool isThere)
    {
        if (isThere)
            builder.AddFairness(new Fairness(
                name, Maybe(20) ? FairnessStrength.Strong : FairnessStrength.Weak, [.. actions]));
    }

    Expr Condition()
    {
        var (left, value) = (Expr.Read(data[Pick(data.Count)]), Expr.Int(Pick(3)));
        return Maybe(50) ? Expr.Not(Expr.Equal(left, value)) : Expr.LessOrEqual(left, value);
    }

    void AddProperties(Expr done, Func<int, Expr> passed, Expr atFirst)
    {
        if (Maybe(60))
            Invariant("Ends", Expr.Implies(done, Condition()));
        if (Maybe(50))
            AddPasses(Pick(items), passed);
        if (Maybe(30))
            Invariant("Both", Expr.Not(Expr.And(atFirst, Expr.Not(Condition()))));
        if (Maybe(50))
            Live("Finishes", new Temporal(TemporalOp.Eventually, done));
        if (Maybe(30))
            Live("Comes", new Temporal(TemporalOp.Eventually, Condition()));
        if (Maybe(30))
            Live("Answers", new Temporal(TemporalOp.LeadsTo, Condition(), Expr.Or(done, Condition())));
        if (Maybe(15))
            Live("Settles", new Temporal(TemporalOp.EventuallyAlways, Condition()));
        if (Maybe(15))
            Live("Recurs", new Temporal(TemporalOp.AlwaysEventually, Expr.Or(done, Condition())));
        if (Maybe(30))
            Live("Follows", new Temporal(TemporalOp.Recurrence, Condition(), Condition()));
    }

    // Where the rest decides it nothing is asked.
    void AddPasses(int item, Func<int, Expr> passed)
    {
        var rest = Expr.Or(Condition(), Condition());
        if (!rest.IsTrue)
            Invariant("Passes", Expr.Implies(passed(item), rest));
    }

    void Invariant(string name, Expr predicate) => builder.AddProperty(
        new Property { Name = name, Kind = PropertyKind.Invariant, Predicate = predicate });

    void Live(string name, Temporal formula) => builder.AddProperty(
        new Property { Name = name, Kind = PropertyKind.Liveness, Predicate = Expr.True, Temporal = formula });
}
