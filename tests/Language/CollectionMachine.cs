using Quiesce.Language;
using Bool = Quiesce.Language.Expr<bool>;
using Int = Quiesce.Language.Expr<int>;
using Process = Quiesce.Language.Process;

namespace Quiesce.Tests.Language;

/// <summary>
/// A protocol whose steps are drawn: sets, sequences and arrays of them are made of each other. What a step does is
/// said twice, in the words of the language and as C# on plain collections.
/// </summary>
sealed class CollectionMachine : Protocol
{
    public const int SetSize = 3, WideSize = 4, Capacity = 3, Longer = 4, Largest = 2;

    readonly Set small = Set(of: SetSize);
    readonly Set wide = Set(of: WideSize);
    readonly Sequence<int> list = Sequence(Capacity, max: Largest);
    readonly Sequence<int> other = Sequence(Longer, max: Largest, min: -1);
    readonly Family<Set> sets = Sets(2, of: SetSize);
    readonly Family<Sequence<int>> lists = Sequences(2, capacity: 2, max: Largest);
    readonly Family<Vars<int>> rows = Rows(2, 2, init: 0, max: Largest);
    readonly Vars<int> any = VarsIn(2, min: 0, max: 1);
    readonly Var<int> which = VarIn(min: -1, max: 2);

    readonly Line[] lines;

    /// <summary>A step: what it says, and what it does to a copy of the state; false where it waits.</summary>
    public sealed record Line(Action<CollectionMachine> Say, Func<Plain, bool> Do, string Text);

    public CollectionMachine(int seed, int count)
    {
        var random = new System.Random(seed);
        lines = [.. Enumerable.Range(0, count).Select(_ => Draw(random))];
    }

    public IReadOnlyList<Line> Lines => lines;

    Process P => AnyOrder([S0, S1, S2, S3, S4, S5]);

    void S0() => lines[0].Say(this);
    void S1() => lines[1].Say(this);
    void S2() => lines[2].Say(this);
    void S3() => lines[3].Say(this);
    void S4() => lines[4].Say(this);
    void S5() => which.Next = Choose(4) - 1;

    [Invariant] public Bool Some => All(small, i => wide.Contains(i)) | Any(list, x => x > 0) | sets[0].IsEmpty;
    [Invariant] public Bool Same => small == (small & wide) | (small - wide).Count > 0;
    [Reachable] public Bool Long => Count(other, x => x == 0) == 2 & list.Tail.Head == 1;

    /// <summary>What has no value, or leaves its domain.</summary>
    public sealed class NoneException : Exception;

    /// <summary>The state as plain collections.</summary>
    public sealed class Plain
    {
        public HashSet<int> Small = [], Wide = [];
        public List<int> List = [], Other = [];
        public HashSet<int>[] Sets = [[], []];
        public List<int>[] Lists = [[], []];
        public int[][] Rows = [[0, 0], [0, 0]];
        public int[] Any = [0, 0];
        public int Which;

        public T At<T>(IReadOnlyList<T> all, int index) =>
            index >= 0 && index < all.Count ? all[index] : throw new NoneException();
    }

    sealed record Term<TSaid, TPlain>(Func<CollectionMachine, TSaid> Say, Func<Plain, TPlain> Of, string Text);

    static Term<Int, int> Number(System.Random random)
    {
        switch (random.Next(7))
        {
            case 0:
                var constant = random.Next(0, 3);
                return new(_ => constant, _ => constant, $"{constant}");
            case 1:
                return new(m => m.which, p => p.Which, "which");
            case 2:
                return new(m => m.any[0], p => p.Any[0], "any0");
            case 3:
                return new(m => m.list.Head, p => p.At(p.List, 0), "list.Head");
            case 4:
                return new(
                    m => m.rows[m.which][m.any[1]], p => p.At(p.At(p.Rows, p.Which), p.Any[1]), "rows[which][any1]");
            case 5:
                return new(m => m.small.Count, p => p.Small.Count, "small.Count");
            default:
                var list = Sequence(random, 1);
                // What is never there is refused.
                var place = list.Text.EndsWith("Tail", StringComparison.Ordinal) ? 0 : random.Next(0, 2);
                return new(m => list.Say(m)[place], p => p.At(list.Of(p), place), $"({list.Text})[{place}]");
        }
    }

    static Term<SetExpr, HashSet<int>> SetTerm(System.Random random, int depth)
    {
        if (depth > 0 && random.Next(3) > 0)
        {
            var (a, b) = (SetTerm(random, depth - 1), SetTerm(random, depth - 1));
            return random.Next(3) switch
            {
                0 => new(m => a.Say(m) | b.Say(m), p => [.. a.Of(p).Union(b.Of(p))], $"({a.Text} | {b.Text})"),
                1 => new(m => a.Say(m) & b.Say(m), p => [.. a.Of(p).Intersect(b.Of(p))], $"({a.Text} & {b.Text})"),
                _ => new(m => a.Say(m) - b.Say(m), p => [.. a.Of(p).Except(b.Of(p))], $"({a.Text} - {b.Text})"),
            };
        }
        switch (random.Next(5))
        {
            case 0:
                return new(m => m.small, p => p.Small, "small");
            case 1:
                return new(m => m.wide, p => p.Wide, "wide");
            case 2:
                return new(m => m.sets[m.which], p => p.At(p.Sets, p.Which), "sets[which]");
            case 3:
                return new(
                    m => SetOf(m.any[0], m.any[0] * 2 + m.any[1]), p => [p.Any[0], p.Any[0] * 2 + p.Any[1]], "{..}");
            default:
                var modulus = random.Next(2, 4);
                return new(
                    m => SetOf(4, i => m.which + i > modulus),
                    p => [.. Enumerable.Range(0, 4).Where(i => p.Which + i > modulus)], $"which + i > {modulus}");
        }
    }

    static Term<SequenceExpr<int>, List<int>> Sequence(System.Random random, int depth)
    {
        if (depth > 0 && random.Next(4) > 0)
        {
            var a = Sequence(random, depth - 1);
            switch (random.Next(5))
            {
                case 0:
                    var x = random.Next(0, 3);
                    return new(m => a.Say(m).Append(x), p => [.. a.Of(p), x], $"{a.Text}.Append({x})");
                case 1:
                    return new(m => a.Say(m).Prepend(m.any[0]), p => [p.Any[0], .. a.Of(p)], $"{a.Text}.Prepend(any0)");
                case 2:
                    var b = Sequence(random, depth - 1);
                    return new(m => a.Say(m) + b.Say(m), p => [.. a.Of(p), .. b.Of(p)], $"({a.Text} + {b.Text})");
                default:
                    return new(
                        m => a.Say(m).Tail, p => a.Of(p) is { Count: > 0 } some ? some[1..] : throw new NoneException(),
                        $"{a.Text}.Tail");
            }
        }
        switch (random.Next(4))
        {
            case 0:
                return new(m => m.list.Now, p => p.List, "list");
            case 1:
                return new(m => m.other.Now, p => p.Other, "other");
            case 2:
                return new(m => m.lists[m.which].Now, p => p.At(p.Lists, p.Which), "lists[which]");
            default:
                return new(m => m.list.Now.Append(m.any[1]), p => [.. p.List, p.Any[1]], "list.Append(any1)");
        }
    }

    static Term<Bool, bool> Condition(System.Random random)
    {
        var (a, b) = (SetTerm(random, 1), SetTerm(random, 1));
        var (s, t) = (Sequence(random, 1), Sequence(random, 1));
        var x = random.Next(0, 3);
        return random.Next(10) switch
        {
            0 => new(m => a.Say(m) == b.Say(m), p => a.Of(p).SetEquals(b.Of(p)), $"{a.Text} == {b.Text}"),
            1 => new(m => a.Say(m).IsSubsetOf(b.Say(m)), p => a.Of(p).IsSubsetOf(b.Of(p)), $"{a.Text} <= {b.Text}"),
            2 => new(m => a.Say(m).Contains(x), p => a.Of(p).Contains(x), $"{x} in {a.Text}"),
            3 => new(m => All(a.Say(m), i => i < 2), p => a.Of(p).All(i => i < 2), $"all {a.Text}"),
            4 => new(
                m => Count(a.Say(m), i => m.which == i) == 1, p => a.Of(p).Count(i => p.Which == i) == 1,
                $"count {a.Text}"),
            5 => new(m => s.Say(m) == t.Say(m), p => s.Of(p).SequenceEqual(t.Of(p)), $"{s.Text} == {t.Text}"),
            6 => new(m => s.Say(m).Contains(x), p => s.Of(p).Contains(x), $"{x} in {s.Text}"),
            7 => new(m => Any(s.Say(m), e => e == m.any[0]), p => s.Of(p).Any(e => e == p.Any[0]), $"any {s.Text}"),
            8 => new(m => Count(s.Say(m), e => e > 0) < 2, p => s.Of(p).Count(e => e > 0) < 2, $"count {s.Text}"),
            _ => new(m => Any(a.Say(m), i => i > 1), p => a.Of(p).Any(i => i > 1), $"any {a.Text}"),
        };
    }

    // What keeps to domains and arrays.
    static HashSet<int> Within(HashSet<int> set, int size) =>
        set.All(i => i < size) ? [.. set] : throw new NoneException();

    static int Within(int value) => value is >= 0 and <= Largest ? value : throw new NoneException();

    static List<int> Within(List<int> list, int capacity, int min = 0) =>
        list.Count <= capacity && list.All(x => x >= min && x <= Largest) ? [.. list] : throw new NoneException();

    static Line Draw(System.Random random)
    {
        var condition = Condition(random);
        var effect = Effect(random);
        return new(
            m =>
            {
                Await(condition.Say(m));
                effect.Say(m);
            },
            p => condition.Of(p) && effect.Do(p),
            $"{condition.Text}: {effect.Text}");
    }

    static Line Does(Action<CollectionMachine> say, Action<Plain> @do, string text) => new(
        say,
        p =>
        {
            @do(p);
            return true;
        },
        text);

    static Line Effect(System.Random random)
    {
        var (set, list, number) = (SetTerm(random, 2), Sequence(random, 2), Number(random));
        switch (random.Next(8))
        {
            case 0:
                return Does(
                    m => m.small.Next = set.Say(m), p => p.Small = Within(set.Of(p), SetSize), $"small = {set.Text}");
            case 1:
                return Does(
                    m => m.wide.Next = set.Say(m), p => p.Wide = Within(set.Of(p), WideSize), $"wide = {set.Text}");
            case 2:
                return Does(
                    m => m.list.Next = list.Say(m), p => p.List = Within(list.Of(p), Capacity), $"list = {list.Text}");
            case 3:
                return Does(
                    m => m.other.Next = list.Say(m), p => p.Other = Within(list.Of(p), Longer, -1),
                    $"other = {list.Text}");
            case 4:
                return Does(
                    m => m.sets[m.which].Next = set.Say(m),
                    p =>
                    {
                        var value = Within(set.Of(p), SetSize);
                        p.At(p.Sets, p.Which);
                        p.Sets[p.Which] = value;
                    },
                    $"sets[which] = {set.Text}");
            case 5:
                return Does(
                    m => m.lists[m.which].Append(number.Say(m)),
                    p =>
                    {
                        var value = Within(number.Of(p));
                        if (p.At(p.Lists, p.Which).Count == 2)
                            throw new NoneException();
                        p.Lists[p.Which] = [.. p.Lists[p.Which], value];
                    },
                    $"lists[which].Append({number.Text})");
            case 6:
                return Does(
                    m => m.rows[m.which][m.any[0]].Next = number.Say(m),
                    p =>
                    {
                        var value = Within(number.Of(p));
                        p.At(p.Rows, p.Which)[p.Any[0]] = value;
                    },
                    $"rows[which][any0] = {number.Text}");
            default:
                return Does(
                    m => m.other.Remove(number.Say(m)),
                    p =>
                    {
                        // In an empty sequence nobody looks for it.
                        p.Other = [.. p.Other];
                        if (p.Other.Count > 0)
                            p.Other.Remove(number.Of(p));
                    },
                    $"other.Remove({number.Text})");
        }
    }
}
