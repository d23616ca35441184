using Quiesce.Language;
using Bool = Quiesce.Language.Expr<bool>;
using Int = Quiesce.Language.Expr<int>;
using Process = Quiesce.Language.Process;

namespace Quiesce.Tests.Language;

/// <summary>The kind of a <see cref="Request"/>.</summary>
public enum RequestKind { None, Read, Write }

/// <summary>A record of each sort of field.</summary>
public readonly record struct Request(Expr<RequestKind> Kind, Bool Urgent, Int Cpu);

/// <summary>
/// A protocol whose steps are drawn: records as variable, in an array, in a set and in a sequence are made of each
/// other. What a step does is said twice, in the words of the language and as C# on plain values.
/// </summary>
sealed class RecordMachine : Protocol
{
    public const int Lowest = -1, Largest = 1, Capacity = 3;

    readonly Record<Request> r;
    readonly Records<Request> rs;
    readonly RecordSet<Request> s;
    readonly RecordSequence<Request> q;
    readonly Var<int> which = VarIn(min: -1, max: 2);
    readonly Var<bool> dirty = VarIn([false, true]);

    readonly Line[] lines;

    static Request Anything => new(RequestKind.None, false, VarIn(min: Lowest, max: Largest));

    /// <summary>A record as plain values.</summary>
    public readonly record struct Plain(RequestKind Kind, bool Urgent, int Cpu)
    {
        public bool IsInside => Cpu is >= Lowest and <= Largest;
    }

    /// <summary>The same where it may have no value: each field is looked at by itself.</summary>
    public sealed record Lazy(Func<RequestKind> Kind, Func<bool> Urgent, Func<int> Cpu)
    {
        public static Lazy Of(Func<Plain> all) => new(() => all().Kind, () => all().Urgent, () => all().Cpu);

        public Plain Value => new(Kind(), Urgent(), Cpu());

        public bool IsSame(Lazy other) => Kind() == other.Kind() && Urgent() == other.Urgent() && Cpu() == other.Cpu();
    }

    /// <summary>The state as plain values.</summary>
    public sealed class PlainState
    {
        public Plain R;
        public Plain[] Rs = new Plain[2];
        public HashSet<Plain> S = [];
        public List<Plain> Q = [];
        public int Which;
        public bool Dirty;

        public override string ToString() => string.Join(
            " ", [R, .. Rs, "{", .. S.OrderBy(one => $"{one}"), "}", .. Q, $"{Which} {Dirty}"]);
    }

    /// <summary>A step: what it says, and what it does to a copy of the state; false where it waits.</summary>
    public sealed record Line(Action<RecordMachine> Say, Func<PlainState, bool> Do, string Text);

    public RecordMachine(int seed, int count)
    {
        r = Record(Anything, name: "r");
        rs = Records(2, Anything, name: "rs");
        s = Set(Anything, name: "s");
        q = Sequence(Capacity, Anything, name: "q");
        var random = new System.Random(seed);
        lines = [.. Enumerable.Range(0, count).Select(_ => Draw(random))];
    }

    public IReadOnlyList<Line> Lines => lines;

    Process P => AnyOrder([S0, S1, S2, S3, S4, Turn]);

    void S0() => lines[0].Say(this);
    void S1() => lines[1].Say(this);
    void S2() => lines[2].Say(this);
    void S3() => lines[3].Say(this);
    void S4() => lines[4].Say(this);
    void Turn()
    {
        which.Next = Choose(4) - 1;
        dirty.Next = !dirty;
    }

    [Invariant] public Bool Some => All(s, one => one.Kind != RequestKind.None) | Any(q, one => one.Urgent);
    [Reachable] public Bool Full => q.IsFull & s.Count == 2 & Same(q.Head, r.Now);

    /// <summary>What has no value, or leaves its domain.</summary>
    public sealed class NoneException : Exception;

    sealed record Term<TSaid, TPlain>(Func<RecordMachine, TSaid> Say, Func<PlainState, TPlain> Of, string Text);

    static Term<Int, int> Number(System.Random random)
    {
        var constant = random.Next(-1, 2);
        return random.Next(4) switch
        {
            0 => new(_ => constant, _ => constant, $"{constant}"),
            1 => new(m => m.which, p => p.Which, "which"),
            2 => new(m => m.r.Now.Cpu + constant, p => p.R.Cpu + constant, $"r.Cpu + {constant}"),
            _ => new(m => m.q.Length, p => p.Q.Count, "q.Length"),
        };
    }

    static Term<Request, Lazy> RecordTerm(System.Random random, int depth)
    {
        if (depth > 0 && random.Next(2) == 0)
        {
            var (old, number) = (RecordTerm(random, depth - 1), Number(random));
            return random.Next(2) == 0
                ? new(
                    m => old.Say(m) with { Cpu = number.Say(m) },
                    p => old.Of(p) with { Cpu = () => number.Of(p) },
                    $"{old.Text} with {number.Text}")
                : new(
                    m => old.Say(m) with { Urgent = m.dirty, Kind = RequestKind.Write },
                    p => old.Of(p) with { Urgent = () => p.Dirty, Kind = () => RequestKind.Write },
                    $"{old.Text} with dirty");
        }
        var cpu = Number(random);
        return random.Next(5) switch
        {
            0 => new(m => m.r.Now, p => Lazy.Of(() => p.R), "r"),
            1 => new(
                m => m.rs[m.which].Now,
                p => Lazy.Of(() => p.Which is 0 or 1 ? p.Rs[p.Which] : throw new NoneException()),
                "rs[which]"),
            2 => new(
                m => m.q.Head, p => Lazy.Of(() => p.Q.Count > 0 ? p.Q[0] : throw new NoneException()), "q.Head"),
            3 => new(m => m.rs[1].Now, p => Lazy.Of(() => p.Rs[1]), "rs[1]"),
            _ => new(
                m => new(If(m.dirty, RequestKind.Read, RequestKind.None), !m.dirty, cpu.Say(m)),
                p => Lazy.Of(() => new(p.Dirty ? RequestKind.Read : RequestKind.None, !p.Dirty, cpu.Of(p))),
                $"new {cpu.Text}"),
        };
    }

    static Term<Bool, bool> Condition(System.Random random)
    {
        var (a, b) = (RecordTerm(random, 1), RecordTerm(random, 1));
        return random.Next(7) switch
        {
            0 => new(m => Same(a.Say(m), b.Say(m)), p => a.Of(p).IsSame(b.Of(p)), $"{a.Text} == {b.Text}"),
            1 => new(
                m => m.s.Contains(a.Say(m)),
                p => a.Of(p).Value is { IsInside: true } one ? p.S.Contains(one) : throw new NoneException(),
                $"{a.Text} in s"),
            2 => new(m => m.q.Contains(a.Say(m)), p => p.Q.Exists(one => a.Of(p).IsSame(Lazy.Of(() => one))), $"{a.Text} in q"),
            3 => new(
                m => All(m.s, one => one.Cpu <= m.which), p => p.S.All(one => one.Cpu <= p.Which), "all s"),
            4 => new(
                m => Count(m.q, one => one.Urgent == m.dirty) < 2,
                p => p.Q.Count(one => one.Urgent == p.Dirty) < 2, "count q"),
            5 => new(
                m => Count(m.s, one => one.Kind == RequestKind.Read) != 1,
                p => p.S.Count(one => one.Kind == RequestKind.Read) != 1, "count s"),
            _ => new(m => a.Say(m).Kind == RequestKind.Write, p => a.Of(p).Kind() == RequestKind.Write, $"{a.Text} writes"),
        };
    }

    static Plain Within(Plain one) => one.IsInside ? one : throw new NoneException();

    static Line Draw(System.Random random)
    {
        var (condition, effect) = (Condition(random), Effect(random));
        return new(
            m =>
            {
                Await(condition.Say(m));
                effect.Say(m);
            },
            p => condition.Of(p) && effect.Do(p),
            $"{condition.Text}: {effect.Text}");
    }

    static Line Does(Action<RecordMachine> say, Action<PlainState> @do, string text) => new(
        say,
        p =>
        {
            @do(p);
            return true;
        },
        text);

    static Line Effect(System.Random random)
    {
        var one = RecordTerm(random, 2);
        return random.Next(8) switch
        {
            0 => Does(m => m.r.Next = one.Say(m), p => p.R = Within(one.Of(p).Value), $"r = {one.Text}"),
            1 => Does(
                m => m.rs[m.which].Next = one.Say(m),
                p =>
                {
                    var value = Within(one.Of(p).Value);
                    p.Rs[p.Which is 0 or 1 ? p.Which : throw new NoneException()] = value;
                },
                $"rs[which] = {one.Text}"),
            2 => Does(m => m.s.Add(one.Say(m)), p => p.S = [.. p.S, Within(one.Of(p).Value)], $"s.Add({one.Text})"),
            3 => Does(
                m => m.s.Remove(one.Say(m)),
                p =>
                {
                    var value = Within(one.Of(p).Value);
                    p.S = [.. p.S.Where(other => other != value)];
                },
                $"s.Remove({one.Text})"),
            4 => Does(
                m => m.q.Append(one.Say(m)),
                p => p.Q = p.Q.Count < Capacity ? [.. p.Q, Within(one.Of(p).Value)] : throw new NoneException(),
                $"q.Append({one.Text})"),
            5 => Does(
                m => m.q.Next = m.q.Tail.Append(one.Say(m)),
                p => p.Q = p.Q.Count > 0 ? [.. p.Q[1..], Within(one.Of(p).Value)] : throw new NoneException(),
                $"q = q.Tail.Append({one.Text})"),
            6 => Does(
                m => m.q.RemoveHead(), p => p.Q = p.Q.Count > 0 ? p.Q[1..] : throw new NoneException(),
                "q.RemoveHead()"),
            _ => Does(
                m => m.q.Remove(m.rs[0].Now),
                p =>
                {
                    p.Q = [.. p.Q];
                    p.Q.Remove(p.Rs[0]);
                },
                "q.Remove(rs[0])"),
        };
    }
}
