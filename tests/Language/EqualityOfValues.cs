using Quiesce.Ir;
using Quiesce.Language;
using Bool = Quiesce.Language.Expr<bool>;
using Process = Quiesce.Language.Process;

namespace Quiesce.Tests.Language;

/// <summary>== and != of sets, sequences and arrays say in every state what C# says of their values.</summary>
public class EqualityOfValues
{
    enum Colour { Red, Green }

    sealed class Two : Protocol
    {
        readonly Set small = Set(of: 2);
        readonly Set large = Set(of: 3);
        readonly Sequence<int> left = Sequence(capacity: 2, max: 1);
        readonly Sequence<int> right = Sequence(capacity: 3, max: 2, min: -1);
        readonly Vars<Colour> one = Vars(2, Colour.Red);
        readonly Vars<Colour> other = Vars(2, Colour.Green);
        readonly Vars<Colour> longer = Vars(3, Colour.Red);

        Process Anybody => AnyOrder([Add, Remove, Append, Push, RemoveHead, Clear, Paint]);

        void Add()
        {
            small.Add(Choose(2));
            large.Add(Choose(3));
        }

        void Remove()
        {
            small.Remove(Choose(2));
            large.Remove(Choose(3));
        }

        void Append()
        {
            Await(!left.IsFull);
            left.Append(Choose(2));
        }

        void Push()
        {
            Await(!right.IsFull);
            right.Prepend(Choose(4) - 1);
        }

        void RemoveHead()
        {
            Await(!left.IsEmpty & !right.IsEmpty);
            left.RemoveHead();
            right.RemoveHead();
        }

        void Clear() => left.Clear();

        void Paint() => one[Choose(2)].Next = (Colour)Choose(2);

        public Bool SameSet => small == large;
        public Bool OtherSet => large != small;
        public Bool SameList => left == right;
        public Bool OtherList => right != left;
        public Bool SameArray => one == other;
        public Bool OtherArray => other != one;
        public Bool NeverSame => one == longer;
    }

    [Fact]
    public void In_every_reachable_state()
    {
        var system = new Two().Build();
        var interpreter = new Interpreter(system);
        Variable Of(string name) => system.Variables.Single(variable => variable.Name == name);
        int[] Cells(State state, string name, int count) =>
            [.. Enumerable.Range(0, count).Select(index => state[Of(name), index])];
        int[] List(State state, string name) => Cells(state, name, state[Of($"{name}.length")]);
        int[] Members(State state, string name, int of) =>
            [.. Enumerable.Range(0, of).Where(element => state[Of(name), element] == 1)];
        bool Holds(string name, State state) =>
            interpreter.Holds(system.Definitions.Single(definition => definition.Name == name).Value, state);

        var seen = interpreter.InitialStates().ToHashSet();
        var (sets, lists, arrays) = (0, 0, 0);
        for (var queue = new Queue<State>(seen); queue.TryDequeue(out var state);)
        {
            var isSameSet = Members(state, "small", 2).SequenceEqual(Members(state, "large", 3));
            var isSameList = List(state, "left").SequenceEqual(List(state, "right"));
            var isSameArray = Cells(state, "one", 2).SequenceEqual(Cells(state, "other", 2));
            Assert.Equal((isSameSet, !isSameSet), (Holds("SameSet", state), Holds("OtherSet", state)));
            Assert.Equal((isSameList, !isSameList), (Holds("SameList", state), Holds("OtherList", state)));
            Assert.Equal((isSameArray, !isSameArray), (Holds("SameArray", state), Holds("OtherArray", state)));
            Assert.False(Holds("NeverSame", state));
            sets += isSameSet ? 1 : 0;
            lists += isSameList ? 1 : 0;
            arrays += isSameArray ? 1 : 0;
            foreach (var (_, next) in interpreter.Successors(state))
                if (seen.Add(next))
                    queue.Enqueue(next);
        }
        Assert.All([sets, lists, arrays], count => Assert.InRange(count, 1, seen.Count - 1));
    }

    sealed class OfNothing(bool isLeft) : Protocol
    {
        readonly Set set = Set(of: 2);
        static Set? Nothing => null;
        Process P => Process([Wait]);
        void Wait() => Await(isLeft ? Nothing! == set : set != Nothing!);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Null_is_no_value(bool isLeft) => Assert.Equal(
        "null is no value of the model: whether a variant has something is asked with 'is null'.",
        Assert.Throws<ModelException>(() => new OfNothing(isLeft).Build()).Message);
}
