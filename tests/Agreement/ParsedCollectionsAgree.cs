using Quiesce.Ir;
using Quiesce.Ir.Parsing;
using Quiesce.Language;

namespace Quiesce.Tests.Agreement;

/// <summary>What is typed of sets and sequences is what C# says of plain ones; where it has no value, it has none.</summary>
public class ParsedCollectionsAgree
{
    sealed class Some : Protocol
    {
        readonly Set a = Set(of: 3);
        readonly Set b = Set(of: 4);
        readonly Sequence<int> p = Sequence(capacity: 3, max: 2);
        readonly Sequence<int> q = Sequence(capacity: 2, max: 1);
        Quiesce.Language.Process P => AnyOrder([Step]);
        void Step()
        {
            a.Add(0);
            b.Add(0);
            p.Append(0);
            q.Append(0);
        }
    }

    sealed class NoneException : Exception;

    /// <summary>A state as plain collections.</summary>
    sealed record Plain(HashSet<int> A, HashSet<int> B, List<int> P, List<int> Q);

    sealed record Term<T>(string Text, Func<Plain, T> Of);

    static Term<HashSet<int>> SetTerm(System.Random random, int depth)
    {
        if (depth > 0 && random.Next(3) > 0)
        {
            var (left, right) = (SetTerm(random, depth - 1), SetTerm(random, depth - 1));
            return random.Next(3) switch
            {
                0 => new($"({left.Text} \\cup {right.Text})", s => [.. left.Of(s).Union(right.Of(s))]),
                1 => new($"({left.Text} \\cap {right.Text})", s => [.. left.Of(s).Intersect(right.Of(s))]),
                _ => new($"({left.Text} \\ {right.Text})", s => [.. left.Of(s).Except(right.Of(s))]),
            };
        }
        var one = random.Next(4);
        return random.Next(5) switch
        {
            0 => new("a", s => s.A),
            1 => new("b", s => s.B),
            2 => new($"{{{one}, 1}}", _ => [one, 1]),
            3 => new($"1..{one}", _ => [.. Enumerable.Range(1, one)]),
            _ => new("{}", _ => []),
        };
    }

    static Term<List<int>> SequenceTerm(System.Random random, int depth)
    {
        if (depth > 0 && random.Next(3) > 0)
        {
            var inner = SequenceTerm(random, depth - 1);
            switch (random.Next(3))
            {
                case 0:
                    // What is said to be empty has no tail: that is said while reading.
                    return new($"Tail(Append({inner.Text}, 1))", s => [.. inner.Of(s).Append(1).Skip(1)]);
                case 1:
                    var other = SequenceTerm(random, depth - 1);
                    return new($"({inner.Text} \\o {other.Text})", s => [.. inner.Of(s), .. other.Of(s)]);
                default:
                    return new($"Append({inner.Text}, 0)", s => [.. inner.Of(s), 0]);
            }
        }
        List<int> Rest(List<int> list) => list.Count == 0 ? throw new NoneException() : [.. list.Skip(1)];
        return random.Next(5) switch
        {
            0 => new("p", s => s.P),
            1 => new("q", s => s.Q),
            2 => new("Tail(p)", s => Rest(s.P)),
            3 => new("<<1, 0>>", _ => [1, 0]),
            _ => new("<<>>", _ => []),
        };
    }

    static Term<bool> Claim(System.Random random)
    {
        if (random.Next(2) == 0)
        {
            var (left, right) = (SetTerm(random, 2), SetTerm(random, 2));
            return random.Next(4) switch
            {
                0 => new($"{left.Text} = {right.Text}", s => left.Of(s).SetEquals(right.Of(s))),
                1 => new($"{left.Text} \\subseteq {right.Text}", s => left.Of(s).IsSubsetOf(right.Of(s))),
                2 => new($"2 \\in {left.Text}", s => left.Of(s).Contains(2)),
                _ => new($"Cardinality({left.Text}) > 1", s => left.Of(s).Count > 1),
            };
        }
        var (one, other) = (SequenceTerm(random, 2), SequenceTerm(random, 2));
        return random.Next(3) switch
        {
            0 => new($"{one.Text} # {other.Text}", s => !one.Of(s).SequenceEqual(other.Of(s))),
            1 => new($"Len({one.Text}) >= 2", s => one.Of(s).Count >= 2),
            _ => new($"Head(<<2>> \\o {one.Text}) = 2", s => one.Of(s) is not null),
        };
    }

    [Fact]
    public void They_mean_what_CSharp_says() => Seeds.Check(600, seed =>
    {
        var (random, system) = (new System.Random((int)seed), new Some().Build());
        var interpreter = new Interpreter(system);
        var claim = Claim(random);
        var parsed = ExpressionParser.Parse(system, claim.Text);
        var again = ExpressionParser.Parse(system, TlaExpr.Print(parsed));
        for (var k = 0; k < 8; k++)
        {
            var plain = new Plain(
                [.. Enumerable.Range(0, 3).Where(_ => random.Next(2) == 0)],
                [.. Enumerable.Range(0, 4).Where(_ => random.Next(2) == 0)],
                [.. Enumerable.Range(0, random.Next(4)).Select(_ => random.Next(3))],
                [.. Enumerable.Range(0, random.Next(3)).Select(_ => random.Next(2))]);
            bool? expected = null;
            try
            {
                expected = claim.Of(plain);
            }
            catch (NoneException)
            {
            }
            var state = StateOf(system, plain);
            foreach (var expr in new[] { parsed, again })
                Assert.Equal(
                    (claim.Text, expected),
                    (claim.Text, interpreter.Holds(Definedness.Of(expr), state)
                        ? interpreter.Holds(expr, state) : (bool?)null));
        }
    });

    static State StateOf(TransitionSystem system, Plain plain)
    {
        var values = new int[system.StateLength];
        void Put(string name, IEnumerable<int> of)
        {
            var offset = system.Variables.Single(variable => variable.Name == name).Offset;
            foreach (var value in of)
                values[offset++] = value;
        }
        Put("a", Enumerable.Range(0, 3).Select(i => plain.A.Contains(i) ? 1 : 0));
        Put("b", Enumerable.Range(0, 4).Select(i => plain.B.Contains(i) ? 1 : 0));
        Put("p", plain.P);
        Put("q", plain.Q);
        Put("p.length", [plain.P.Count]);
        Put("q.length", [plain.Q.Count]);
        return new State([.. values]);
    }
}
