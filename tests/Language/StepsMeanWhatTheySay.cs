using FsCheck;
using FsCheck.Fluent;
using Quiesce.Ir;
using Quiesce.Language;
using Quiesce.Tests.Agreement;
using Int = Quiesce.Language.Expr<int>;
using Outcome = Quiesce.Ir.Outcome;
using Process = Quiesce.Language.Process;

namespace Quiesce.Tests.Language;

/// <summary>
/// Random steps, said in the words of the language and executed line by line by a machine that knows nothing of
/// recording: a protocol's own variables change together at the end, what belongs to a component changes at once.
/// </summary>
public class StepsMeanWhatTheySay
{
    const int Elements = 3, Highest = 3;

    /// <summary>Something to read: a constant, or an element of an array, own or of the component.</summary>
    abstract record Value
    {
        public sealed record Number(int Of) : Value;
        public sealed record Element(bool IsOwn, Value Index) : Value;
        public sealed record Scalar(bool IsOwn) : Value;
        public sealed record Sum(Value Left, int Right) : Value;
        public sealed record Saved(int Place) : Value;
    }

    /// <summary>A line of a step.</summary>
    abstract record Line
    {
        public sealed record Assign(bool IsOwn, Value? Index, Value To) : Line;
        public sealed record Await(Value Left, Value Right) : Line;
        public sealed record Assert(Value Left, Value Right) : Line;
        public sealed record Save(Value Of) : Line;
        public sealed record SaveWithLet(Value Of) : Line;
    }

    sealed class Store : Component
    {
        readonly Vars<int> cells = Vars(Elements, 0, max: Highest);
        readonly Var<int> cell = Var(0, max: Highest);

        public Int Read(Int? index) => index is null ? cell.Now : cells[index].Now;

        public void Write(Int? index, Int value)
        {
            if (index is null)
                cell.Next = value;
            else
                cells[index].Next = value;
        }
    }

    sealed class Machine(Line[] lines, bool returns) : Protocol
    {
        readonly Vars<int> cells = Vars(Elements, 0, max: Highest);
        readonly Var<int> cell = Var(0, max: Highest);
        readonly Local<int> local = Local(0, max: Highest);
        readonly Store store = new();

        Procedure Body => Procedure([Run], locals: returns ? [local] : []);
        Process P => FairProcess([Body]);

        void Run()
        {
            var saved = new List<Int>();
            foreach (var line in lines)
                switch (line)
                {
                    case Line.Assign { IsOwn: false } store:
                        this.store.Write(store.Index is null ? null : Of(store.Index), Of(store.To));
                        break;
                    case Line.Assign { Index: null } assign:
                        cell.Next = Of(assign.To);
                        break;
                    case Line.Assign assign:
                        cells[Of(assign.Index!)].Next = Of(assign.To);
                        break;
                    case Line.Await await:
                        Await(Of(await.Left) <= Of(await.Right));
                        break;
                    case Line.Assert assert:
                        Assert(Of(assert.Left) <= Of(assert.Right), "Asserted");
                        break;
                    case Line.Save save:
                        saved.Add(Of(save.Of));
                        break;
                    case Line.SaveWithLet save:
                        saved.Add(Let(Of(save.Of)));
                        break;
                }
            if (returns)
                local.Next = cells[cell];

            Int Of(Value value) => value switch
            {
                Value.Number number => number.Of,
                Value.Element { IsOwn: true } element => cells[Of(element.Index)],
                Value.Element element => store.Read(Of(element.Index)),
                Value.Scalar { IsOwn: true } => cell,
                Value.Scalar => store.Read(null),
                Value.Sum sum => Of(sum.Left) + sum.Right,
                Value.Saved { Place: var place } => saved.Count == 0 ? 0 : saved[place % saved.Count],
                _ => throw new ArgumentOutOfRangeException(nameof(value)),
            };
        }
    }

    /// <summary>What a line-by-line execution comes to.</summary>
    sealed class Execution(int[] cells, int cell, int[] stored, int single)
    {
        sealed class Left(string why) : Exception(why);

        readonly int[] oldCells = cells;
        readonly int oldCell = cell;
        // What has no value matters where it is used.
        readonly List<int?> saved = [];
        readonly List<Action> own = [];
        public int[] Stored { get; } = [.. stored];
        public int Single { get; private set; } = single;
        public int[] Cells { get; } = [.. cells];
        public int Cell { get; private set; } = cell;
        public bool Failed { get; private set; }

        /// <summary>True for a step, false where it waits, null where it leaves the domains.</summary>
        public bool? Run(IEnumerable<Line> lines, bool returns)
        {
            try
            {
                // Waits come first in the guard: what stands behind one that is false is not looked at.
                foreach (var line in lines)
                    if (!Execute(line))
                        return false;
                if (returns)
                    Within(oldCells[Index(oldCell)]);
                own.ForEach(assignment => assignment());
                return true;
            }
            catch (Left)
            {
                return null;
            }
        }

        bool Execute(Line line)
        {
            switch (line)
            {
                case Line.Assign assign:
                    var index = assign.Index is null ? -1 : Index(Of(assign.Index));
                    var to = Within(Of(assign.To));
                    if (assign.IsOwn)
                        own.Add(() => Set(index, to));
                    else if (index < 0)
                        Single = to;
                    else
                        Stored[index] = to;
                    return true;
                case Line.Await await:
                    return Of(await.Left) <= Of(await.Right);
                case Line.Assert assert:
                    Failed |= Of(assert.Left) > Of(assert.Right);
                    return true;
                case Line.Save save:
                    saved.Add(OrNothing(save.Of));
                    return true;
                case Line.SaveWithLet save:
                    saved.Add(OrNothing(save.Of));
                    return true;
            }
            throw new ArgumentOutOfRangeException(nameof(line));
        }

        int? OrNothing(Value value)
        {
            try
            {
                return Of(value);
            }
            catch (Left)
            {
                return null;
            }
        }

        void Set(int index, int to)
        {
            if (index < 0)
                Cell = to;
            else
                Cells[index] = to;
        }

        int Of(Value value) => value switch
        {
            Value.Number number => number.Of,
            Value.Element { IsOwn: true } element => oldCells[Index(Of(element.Index))],
            Value.Element element => Stored[Index(Of(element.Index))],
            Value.Scalar { IsOwn: true } => oldCell,
            Value.Scalar => Single,
            Value.Sum sum => Of(sum.Left) + sum.Right,
            Value.Saved { Place: var place } => saved.Count == 0
                ? 0 : saved[place % saved.Count] ?? throw new Left("saved"),
            _ => throw new ArgumentOutOfRangeException(nameof(value)),
        };

        static int Index(int index) => index is >= 0 and < Elements ? index : throw new Left("index");

        static int Within(int value) => value is >= 0 and <= Highest ? value : throw new Left("value");
    }

    static Gen<Value> Values(int depth) => depth == 0
        ? RandomTerms.Pick(
            (1, () => Gen.Choose(0, 2).Select(number => (Value)new Value.Number(number))),
            (3, () => Gen.Elements(true, false).Select(own => (Value)new Value.Scalar(own))),
            (2, () => Gen.Choose(0, 3).Select(place => (Value)new Value.Saved(place))))
        : RandomTerms.Pick(
            (2, () => Values(0)),
            (2, () => from own in Gen.Elements(true, false)
                      from index in Values(depth - 1)
                      select (Value)new Value.Element(own, index)),
            (2, () => from left in Values(depth - 1)
                      from right in Gen.Choose(-1, 1)
                      select (Value)new Value.Sum(left, right)));

    static Gen<Line> Lines() => RandomTerms.Pick(
        (6, () => from own in Gen.Elements(true, false, false)
                  from isScalar in Gen.Elements(true, false)
                  from index in Values(1)
                  from to in Values(2)
                  select (Line)new Line.Assign(own, isScalar ? null : index, to)),
        (1, () => Values(1).Two().Select(two => (Line)new Line.Await(two.Item1, two.Item2))),
        (2, () => Values(1).Two().Select(two => (Line)new Line.Assert(two.Item1, two.Item2))),
        (2, () => Values(1).Select(of => (Line)new Line.Save(of))),
        (1, () => Values(1).Select(of => (Line)new Line.SaveWithLet(of))));

    [Fact]
    public void Line_by_line()
    {
        var (taken, waiting, leaving, refused) = (0, 0, 0, 0);
        Seeds.Check(400, seed =>
        {
            var random = new System.Random((int)seed);
            var (lines, returns) = Lines().ArrayOf(5).Zip(Gen.Elements(true, false)).Sample(1, new Rnd(seed), 1).Single();
            TransitionSystem system;
            try
            {
                system = new Machine(lines, returns).Build();
            }
            catch (ModelException)
            {
                // One element twice, or an index that is known to be outside: it says so.
                refused++;
                return;
            }
            var interpreter = new Interpreter(system);
            for (var k = 0; k < 40; k++)
                switch (Compare(interpreter, lines, returns, random))
                {
                    case true:
                        taken++;
                        break;
                    case false:
                        waiting++;
                        break;
                    case null:
                        leaving++;
                        break;
                }
        });
        if (Environment.GetEnvironmentVariable("QUIESCE_SEED") is null)
            Assert.All([taken, waiting, leaving, refused], count => Assert.True(count > 20, $"{taken} {waiting} {leaving} {refused}"));
    }

    static bool? Compare(Interpreter interpreter, Line[] lines, bool returns, System.Random random)
    {
        var system = interpreter.System;
        var state = interpreter.InitialStates().First();
        Variable Named(string name) => system.Variables.Single(variable => variable.Name == name);
        var values = state.Values.ToArray();
        foreach (var variable in new[] { Named("cells"), Named("cell"), Named("store.cells"), Named("store.cell") })
            for (var element = 0; element < variable.Count; element++)
                values[variable.Offset + element] = random.Next(Highest + 1);
        state = new State([.. values]);
        int[] Array(State of, string name) =>
            [.. Enumerable.Range(0, Named(name).Count).Select(element => of[Named(name), element])];
        var execution = new Execution(
            Array(state, "cells"), Array(state, "cell")[0], Array(state, "store.cells"), Array(state, "store.cell")[0]);
        var expected = execution.Run(lines, returns);
        var action = Assert.Single(system.Actions);
        switch (interpreter.Try(action, state))
        {
            case Outcome.Disabled:
                // A line before the wait may leave the domains: nothing has happened, and nobody notices.
                Assert.NotEqual(true, expected);
                return false;
            case Outcome.TypeError:
                Assert.Null(expected);
                return null;
            case Outcome.Successor successor:
                Assert.True(expected);
                Assert.Equal(execution.Cells, Array(successor.State, "cells"));
                Assert.Equal(execution.Cell, Array(successor.State, "cell")[0]);
                Assert.Equal(execution.Stored, Array(successor.State, "store.cells"));
                Assert.Equal(execution.Single, Array(successor.State, "store.cell")[0]);
                Assert.Equal(execution.Failed, !successor.Failed.IsEmpty);
                return true;
        }
        throw new InvalidOperationException();
    }
}
