using Quiesce.Engines;
using Quiesce.Explicit;
using Quiesce.Ir;
using Quiesce.Ir.Formats.Itf;
using Quiesce.Ir.Formats.Lanes;
using Quiesce.Ir.Formats.Tla;
using Quiesce.Ir.Parsing;
using Quiesce.Language;
using Quiesce.Random;
using Quiesce.Symbolic;
using Quiesce.Tests.Agreement;
using Xunit.Abstractions;
using Bool = Quiesce.Language.Expr<bool>;
using Outcome = Quiesce.Ir.Outcome;
using Process = Quiesce.Language.Process;

namespace Quiesce.Tests.Language;

/// <summary>Records as variables, and in arrays, sets and sequences: what steps do with them is what C# does.</summary>
public class RecordsAsValues(ITestOutputHelper output)
{
    const int LineCount = 5;

    [Fact]
    public void Random_steps_do_what_CSharp_does()
    {
        var (steps, waits, leaves) = (0, 0, 0);
        Seeds.Check(150, seed =>
        {
            var machine = new RecordMachine((int)seed, LineCount);
            var system = machine.Build();
            var interpreter = new Interpreter(system);
            var random = new System.Random((int)seed);
            for (var k = 0; k < 40; k++)
            {
                var state = RandomState(system, random);
                for (var line = 0; line < LineCount; line++)
                {
                    var outcome = interpreter.Try(system.Actions.Single(action => action.Name == $"S{line}"), state);
                    var (plain, expected) = (PlainOf(system, state), (bool?)null);
                    try
                    {
                        expected = machine.Lines[line].Do(plain);
                    }
                    catch (RecordMachine.NoneException)
                    {
                    }
                    var text = machine.Lines[line].Text;
                    var kind = expected switch
                    {
                        true => nameof(Outcome.Successor),
                        false => nameof(Outcome.Disabled),
                        null => nameof(Outcome.TypeError),
                    };
                    Assert.Equal((text, kind), (text, outcome.GetType().Name));
                    if (outcome is Outcome.Successor(var next, _))
                        Assert.Equal((text, $"{plain}"), (text, $"{PlainOf(system, next)}"));
                    steps += expected == true ? 1 : 0;
                    waits += expected == false ? 1 : 0;
                    leaves += expected is null ? 1 : 0;
                }
            }
        });
        output.WriteLine($"{steps} steps, {waits} waits, {leaves} violations");
        if (Environment.GetEnvironmentVariable("QUIESCE_SEED") is null)
            Assert.All([steps, waits, leaves], count => Assert.InRange(count, 1000, int.MaxValue));
    }

    [Fact]
    public void All_engines_agree_on_them() => Seeds.Check(4, seed =>
    {
        var run = EngineRun.Of(EngineCatalog.All, new RecordMachine((int)seed, LineCount).Build(), new EngineOptions
        {
            Search = new SearchOptions { Threads = 1, StatesMax = 20_000, DistinctMax = 20_000 },
            Symbolic = new SymbolicOptions { DepthMax = 3, TimeLimit = TimeSpan.FromSeconds(2) },
            Random = new RandomOptions { Runs = 4, Steps = 1_000, Threads = 1 },
        });
        Assert.Empty(run.Conflicts);
    });

    [Fact]
    public void Typed_expressions_say_the_same()
    {
        (string Typed, Func<RecordMachine.PlainState, bool> Is)[] all =
        [
            ("r.Kind = Read /\\ r.Cpu < 1", p => p.R.Kind == RequestKind.Read && p.R.Cpu < 1),
            ("r = [Kind |-> Write, Urgent |-> dirty, Cpu |-> 0]", p => p.R == new RecordMachine.Plain(
                RequestKind.Write, p.Dirty, 0)),
            ("rs[1] # r", p => p.Rs[1] != p.R),
            ("rs[1].Cpu = rs.Cpu[0]", p => p.Rs[1].Cpu == p.Rs[0].Cpu),
            ("[Kind |-> r.Kind, Urgent |-> r.Urgent, Cpu |-> r.Cpu] \\in s", p => p.S.Contains(p.R)),
            ("[Kind |-> Read, Urgent |-> TRUE, Cpu |-> 5] \\in s", _ => false),
            ("\\A x \\in s : x.Kind = Read => x.Urgent", p => p.S.All(x => x.Kind != RequestKind.Read || x.Urgent)),
            ("Cardinality(s) > 9", p => p.S.Count > 9),
            ("Len(q.Kind) > 0 /\\ Head(q).Cpu = 1", p => p.Q.Count > 0 && p.Q[0].Cpu == 1),
        ];
        Seeds.Check(20, seed =>
        {
            var system = new RecordMachine((int)seed, LineCount).Build();
            var interpreter = new Interpreter(system);
            var parsed = all.Select(one => ExpressionParser.Parse(system, one.Typed)).ToList();
            var random = new System.Random((int)seed);
            for (var k = 0; k < 50; k++)
            {
                var state = RandomState(system, random);
                foreach (var ((typed, isSo), expr) in all.Zip(parsed))
                    Assert.Equal((typed, isSo(PlainOf(system, state))), (typed, interpreter.Holds(expr, state)));
            }
        });
    }

    [Theory]
    [InlineData("r = 1", "no variable 'r'")]
    [InlineData("which = [Kind |-> Read]", "A record can only be compared with a record.")]
    [InlineData("r = [Kind |-> Read]", "'r' has a field Urgent, and '[Kind |-> Read]' has none.")]
    [InlineData("[Kind |-> Read] \\in s", "The records of 's' have a field Urgent, too.")]
    [InlineData("[Kind |-> 1, Urgent |-> TRUE, Cpu |-> 0] \\in s", "Kind is")]
    [InlineData("[Sort |-> 1] \\in s", "The records of 's' have no field Sort")]
    [InlineData("[Kind |-> Read] \\in 0..2", "is no set of records")]
    [InlineData("\\A x \\in s : x", "x is a record: ask for a field, x.Kind.")]
    [InlineData("\\A x \\in s : x.Cp = 1", "x has no field Cp; did you mean 'Cpu'?")]
    [InlineData("[Kind |-> Read]", "A record can only be compared")]
    [InlineData("[Kind = Read] \\in s", "'[' needs '|->'")]
    public void What_makes_no_sense_is_refused(string typed, string sentence)
    {
        var system = new RecordMachine(0, LineCount).Build();
        var refused = Assert.Throws<ExpressionException>(() => ExpressionParser.Parse(system, typed));
        Assert.Contains(sentence, refused.Message, StringComparison.Ordinal);
    }

    // Values of the domains, in which cells behind the end of a sequence hold the lowest one; sets are sparse.
    static State RandomState(TransitionSystem system, System.Random random)
    {
        var values = new int[system.StateLength];
        foreach (var variable in system.Variables)
            for (var k = 0; k < variable.Count; k++)
                values[variable.Offset + k] = variable.Shape == Shape.Set
                    ? (random.Next(8) == 0 ? 1 : 0)
                    : random.Next(variable.Domain.Low, variable.Domain.High + 1);
        foreach (var variable in system.Variables)
            if (variable.LengthVariable is { } length)
                for (var k = values[length.Offset]; k < variable.Count; k++)
                    values[variable.Offset + k] = variable.Domain.Low;
        return new State([.. values]);
    }

    static RecordMachine.PlainState PlainOf(TransitionSystem system, State state)
    {
        int Value(string name, int index) => state[system.Variables.Single(variable => variable.Name == name), index];
        RecordMachine.Plain Plain(string record, int index) => new(
            (RequestKind)Value($"{record}.Kind", index), Value($"{record}.Urgent", index) != 0,
            Value($"{record}.Cpu", index));
        var kinds = Enum.GetValues<RequestKind>();
        // In the order of the numbers: the first field slowest.
        var all = from kind in kinds
                  from urgent in new[] { false, true }
                  from cpu in Enumerable.Range(-1, 3)
                  select new RecordMachine.Plain(kind, urgent, cpu);
        return new RecordMachine.PlainState
        {
            R = Plain("r", 0),
            Rs = [Plain("rs", 0), Plain("rs", 1)],
            S = [.. all.Index().Where(one => Value("s", one.Index) != 0).Select(one => one.Item)],
            Q = [.. Enumerable.Range(0, Value("q.length", 0)).Select(place => Plain("q", place))],
            Which = Value("which", 0),
            Dirty = Value("dirty", 0) != 0,
        };
    }

    sealed class Posts : Protocol
    {
        readonly Record<Request> r = Record(new Request(RequestKind.None, false, Var(0, max: 1)));
        readonly RecordSet<Request> sent = Set(new Request(RequestKind.None, false, Var(0, max: 1)));

        Process Sender => Process([Fill, Send]);
        void Fill() => r.Next = new(RequestKind.Read, true, 1);
        void Send() => sent.Add(r.Now);

        [Invariant] public Bool NothingSent => sent.IsEmpty;
    }

    static Trace Sent()
    {
        var report = ExhaustiveSearch.Run(new Posts().Build(), new SearchOptions { Threads = 1 });
        return report.Verdicts.Single(verdict => verdict.Property.Name == nameof(Posts.NothingSent)).Trace!;
    }

    [Fact]
    public void Traces_show_the_fields()
    {
        var text = LaneTrace.Print(Sent());
        Assert.Contains("r.Kind = Read, r.Urgent = TRUE, r.Cpu = 1", text, StringComparison.Ordinal);
        Assert.Contains("sent = {[Kind |-> Read, Urgent |-> TRUE, Cpu |-> 1]}", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Trace_files_have_the_fields_and_are_read_back()
    {
        var trace = Sent();
        var file = ItfTrace.Print(trace);
        Assert.Contains("""{"Kind":"Read","Urgent":true,"Cpu":{"#bigint":"1"}}""", file, StringComparison.Ordinal);
        Assert.Null(Replay.Check(ItfTrace.Read(file, _ => trace.System)));
        var broken = file.Replace("\"Urgent\":true,", "", StringComparison.Ordinal);
        var refused = Assert.Throws<TraceFileException>(() => ItfTrace.Read(broken, _ => trace.System));
        Assert.Contains("an element without all of its fields", refused.Message, StringComparison.Ordinal);
    }

    sealed class Leaves : Protocol
    {
        readonly RecordSet<Request> sent = Set(new Request(RequestKind.None, false, Var(0, max: 1)));
        readonly Var<int> cpu = Var(2, max: 3);
        Process P => Process([Send]);
        void Send() => sent.Add(new(RequestKind.Read, true, cpu));
    }

    sealed class Never : Protocol
    {
        readonly RecordSet<Request> sent = Set(new Request(RequestKind.None, false, Var(0, max: 1)));
        Process P => Process([Send]);
        void Send() => sent.Add(new(RequestKind.Read, true, 2));
    }

    [Fact]
    public void What_no_record_can_be_is_no_element()
    {
        var system = new Leaves().Build();
        var interpreter = new Interpreter(system);
        var error = Assert.IsType<Outcome.TypeError>(
            interpreter.Try(system.Actions.Single(), interpreter.InitialStates().Single()));
        Assert.Equal(
            "Send looks in sent for what is none of [Kind: RequestKind, Urgent: BOOLEAN, Cpu: 0..1].", error.Sentence);
        Assert.Equal(
            "sent holds [Kind: RequestKind, Urgent: BOOLEAN, Cpu: 0..1], and never a record outside.",
            Assert.Throws<ModelException>(() => new Never().Build()).Message);
    }

    [Fact]
    public void Modules_say_what_the_numbers_mean()
    {
        var text = TlaModule.Of(new Posts().Build()).Text;
        Assert.Contains("r_Kind", text, StringComparison.Ordinal);
        Assert.Contains(
            "Set of [Kind: RequestKind, Urgent: BOOLEAN, Cpu: 0..1], numbered 0..11", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Lemmas_are_written_in_the_words_of_the_class()
    {
        var type = ProtocolType.Of(typeof(Numbered));
        var system = type.Build();
        var text = new LemmaText(type, system);
        Assert.Equal("r.Now.Kind == RequestKind.Read", Said("r.Kind = Read"));
        Assert.Equal("rs[r.Now.Cpu].Now.Urgent", Said("rs.Urgent[r.Cpu]"));
        Assert.Equal("q.Cell(0).Cpu == q.Length", Said("q.Cpu[0] = Len(q.Kind)"));

        string Said(string typed) => text.Expression(ExpressionParser.Parse(system, typed));
    }

    public readonly record struct Wrong(RequestKind Kind, Bool Urgent);

    sealed class WithPlainField : Protocol
    {
        readonly Record<Wrong> r = Record(new Wrong(RequestKind.None, false));
        Process P => Process([Step]);
        void Step() => r.Next = new(RequestKind.Read, true);
    }

    sealed class WithoutDomain : Protocol
    {
        readonly Record<Request> r = Record(new Request(RequestKind.None, false, 0));
        Process P => Process([Step]);
        void Step() => r.Next = new(RequestKind.Read, true, 0);
    }

    sealed class AssignsTwice : Protocol
    {
        readonly Record<Request> r = Record(new Request(RequestKind.None, false, Var(0, max: 1)));
        Process P => Process([Step]);
        void Step()
        {
            r.Next = r.Now with { Cpu = 1 };
            r.Next = r.Now with { Kind = RequestKind.Read };
            r.Next = r.Now with { Cpu = r.Now.Cpu + 1 };
        }
    }

    [Fact]
    public void Mistakes_are_said_in_a_sentence()
    {
        Assert.Equal(
            "Kind of Wrong is a RequestKind: a field of a record is a Bool, an Int, or an Expr<...> of an enum.",
            Assert.Throws<ModelException>(() => new WithPlainField()).Message);
        Assert.Equal(
            "r does not say what Cpu may be: a constant does of a Bool or an enum, Var(0, max: 2) of an integer.",
            Assert.Throws<ModelException>(() => new WithoutDomain()).Message);
        Assert.Equal(
            "Step assigns r.Cpu twice.", Assert.Throws<ModelException>(() => new AssignsTwice().Build()).Message);
    }
}

/// <summary>Records of every place, for lemmas.</summary>
public sealed class Numbered : Protocol
{
    readonly Record<Request> r = Record(new Request(RequestKind.None, false, Var(0, max: 1)));
    readonly Records<Request> rs = Records(2, new Request(RequestKind.None, false, Var(0, max: 1)));
    readonly RecordSequence<Request> q = Sequence(2, new Request(RequestKind.None, false, Var(0, max: 1)));

    Process P => Process([Move]);
    void Move()
    {
        q.Append(r.Now);
        rs[r.Now.Cpu].Next = r.Now;
    }
}
