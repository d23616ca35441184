using System.Collections.Immutable;
using Quiesce.Ir;
using Quiesce.Ir.Formats.Smt;

namespace Quiesce.Tests.Ir;

public class SmtScriptTests
{
    public static TheoryData<TransitionSystem> Systems =>
        [.. HandBuiltSystems.AllDelayedIputs(), HandBuiltSystems.Everything(), Balance(), OddNames(), Derived()];

    /// <summary>A balance that may be negative, and an array written where another variable points.</summary>
    static TransitionSystem Balance()
    {
        var builder = new SystemBuilder
        {
            Name = "tests/balance",
            Variant = "Unchecked",
            Bounds = [("inodes", "2")],
            Sentence = "References that are put and got.",
        };
        var phase = Domain.Enum("Phase", ["Mounted", "Dying", "Dead"]);
        var mode = builder.AddVariable("phase", phase, [[0, 1]]);
        var balance = builder.AddVariable("balance", Domain.Range(-2, 1), [[-1]]);
        var inode = builder.AddVariable("inode", Domain.Range(0, 2), [[0]]);
        var refs = builder.AddVariable("refs", Domain.Bool, [[0], [1]], 2);
        var putter = builder.AddProcess(new Process { Name = "Putter", Group = "Putter" });
        builder.AddAction(new GuardedAction
        {
            Name = "Put",
            Step = "Put",
            Process = putter,
            Guard = Expr.Read(refs, Expr.Read(inode)),
            Updates =
            [
                new Update(balance, null, Expr.Subtract(Expr.Read(balance), Expr.Int(1))),
                new Update(refs, Expr.Read(inode), Expr.Less(Expr.Read(balance), Expr.Int(-1))),
                new Update(refs, Expr.Int(0), Expr.True),
            ],
            Kernel = "fs/inode.c:iput",
        });
        builder.AddAction(new GuardedAction
        {
            Name = "Die",
            Step = "Die",
            Process = putter,
            Guard = Expr.True,
            Updates = [new Update(mode, null, Expr.Constant(phase, 2))],
        });
        builder.AddProperty(new Property
        {
            Name = "DiesEmpty",
            Kind = PropertyKind.Invariant,
            Predicate = Expr.Implies(
                Expr.Equal(Expr.Read(mode), Expr.Constant(phase, 2)),
                Expr.Not(Expr.Read(refs, Expr.Read(inode)))),
            Sentence = "No reference outlives the mount.",
        });
        return builder.Build();
    }

    /// <summary>An enumeration that no variable has: what a queue accepts, told from whether it is drained.</summary>
    internal static TransitionSystem Derived()
    {
        var builder = new SystemBuilder { Name = "tests/derived" };
        var acceptance = Domain.Enum("Acceptance", ["Everybody", "OwnWorks"]);
        var draining = builder.AddVariable("draining", Domain.Bool, [[0]]);
        var everybody = Expr.Equal(
            Expr.IfThenElse(Expr.Read(draining), Expr.Constant(acceptance, 1), Expr.Constant(acceptance, 0)),
            Expr.Constant(acceptance, 0));
        builder.AddAction(new GuardedAction
        {
            Name = "Drain",
            Step = "Drain",
            Process = builder.AddProcess(new Process { Name = "Umount", Group = "Umount" }),
            Guard = everybody,
            Updates = [new Update(draining, null, everybody)],
        });
        builder.AddProperty(new Property
        {
            Name = "AcceptsUntilDrained",
            Kind = PropertyKind.Invariant,
            Predicate = Expr.Equal(everybody, Expr.Not(Expr.Read(draining))),
        });
        return builder.Build();
    }

    /// <summary>Names that mean something in SMT-LIB, or cannot stand in it.</summary>
    static TransitionSystem OddNames()
    {
        var builder = new SystemBuilder { Name = "tests/odd-names", Sentence = "Lines\nare (not | \"kept\" ; whole" };
        var positions = Domain.Enum("action", ["step", "a|b", "a_b", "a\\b", "Done"]);
        string[] booleans = ["and", "init", "types", "x[0]", "x[0]'", "", "two words", "Größe", ".x", "@y", "|", "(;"];
        foreach (var name in booleans)
            builder.AddVariable(name, Domain.Bool, [[0]]);
        var array = builder.AddVariable("x", positions, [[0], [1]], 2);
        builder.AddVariable("e0", Domain.Range(0, 1), [[0]]);
        builder.AddVariable("index", Domain.Range(0, 1), [[1]]);
        var process = builder.AddProcess(new Process { Name = "integer", Group = "integer" });
        for (var k = 0; k < 2; k++)
            builder.AddAction(new GuardedAction
            {
                Name = "or\r\n(assert false)",
                Step = "or",
                Process = process,
                Guard = Expr.Read(builder.Variables[k]),
                Updates = [new Update(array, Expr.Read(builder.Variables[^1]), Expr.Constant(positions, k + 1))],
            });
        builder.AddProperty(new Property
        {
            Name = "step",
            Kind = PropertyKind.Invariant,
            Predicate = Expr.Equal(
                Expr.Read(array, Expr.Read(builder.Variables[^1])), Expr.Constant(positions, 1)),
            Sentence = "\n(assert false)",
        });
        return builder.Build();
    }

    [Fact]
    public void A_small_script_reads_like_the_spec() => Assert.Equal(
        """
        ; tests/balance, variant Unchecked, inodes=2.
        ; References that are put and got.
        (set-logic QF_BV)

        ; Values -------------------------------------------------------------------------------------------
        ; Integers are in two's complement, wide enough for every sum in this file.
        (define-sort integer () (_ BitVec 3))
        (define-sort |Phase| () (_ BitVec 2))
        (define-fun |Phase.Mounted| () |Phase| #b00)
        (define-fun |Phase.Dying| () |Phase| #b01)
        (define-fun |Phase.Dead| () |Phase| #b10)

        ; State --------------------------------------------------------------------------------------------
        (declare-const |phase| |Phase|)
        (declare-const |balance| integer) ; -2..1
        (declare-const |inode| integer) ; 0..2
        (declare-const |refs[0]| Bool)
        (declare-const |refs[1]| Bool)
        (define-fun |refs[]| ((index integer) (e0 Bool) (e1 Bool)) Bool (ite (= index (_ bv0 3)) e0 e1))

        ; Every variable keeps to its domain ---------------------------------------------------------------
        (define-fun types
          ((|phase| |Phase|) (|balance| integer) (|inode| integer) (|refs[0]| Bool) (|refs[1]| Bool))
          Bool
          (and
            (bvule |phase| |Phase.Dead|)
            (and (bvsle (bvneg (_ bv2 3)) |balance|) (bvsle |balance| (_ bv1 3)))
            (and (bvsle (_ bv0 3) |inode|) (bvsle |inode| (_ bv2 3)))))

        ; Initial states -----------------------------------------------------------------------------------
        (define-fun init () Bool
          (and
            (or (= |phase| |Phase.Mounted|) (= |phase| |Phase.Dying|))
            (= |balance| (bvneg (_ bv1 3)))
            (= |inode| (_ bv0 3))
            (not |refs[0]|)
            |refs[1]|))

        ; Actions, and which one the step takes ------------------------------------------------------------
        (define-sort action () (_ BitVec 1))
        (declare-const action action)

        ; Putter: Put, fs/inode.c:iput
        (define-fun |Putter.Put| () action #b0)
        (define-fun |guard of Putter.Put| () Bool (|refs[]| |inode| |refs[0]| |refs[1]|))
        (define-fun |value of Putter.Put| () Bool (bvslt |balance| (bvneg (_ bv1 3))))

        ; Putter: Die
        (define-fun |Putter.Die| () action #b1)

        ; The step -----------------------------------------------------------------------------------------
        ; The guard of its action is true, and the action keeps to the domains and arrays.
        (define-fun step () Bool
          (or
            (and
              (= action |Putter.Put|)
              (bvsle |inode| (_ bv1 3))
              |guard of Putter.Put|
              (and (bvsle (bvneg (_ bv2 3)) (bvsub |balance| (_ bv1 3))) (bvsle |inode| (_ bv1 3))))
            (= action |Putter.Die|)))

        ; The state after the step -------------------------------------------------------------------------
        (define-fun |phase'| () |Phase| (ite (= action |Putter.Die|) |Phase.Dead| |phase|))
        (define-fun |balance'| () integer
          (ite (= action |Putter.Put|) (bvsub |balance| (_ bv1 3)) |balance|))
        (define-fun |inode'| () integer |inode|)
        (define-fun |refs[0]'| () Bool (ite (= action |Putter.Put|) true |refs[0]|))
        (define-fun |refs[1]'| () Bool
          (ite (= action |Putter.Put|) (ite (= |inode| (_ bv1 3)) |value of Putter.Put| |refs[1]|)
            |refs[1]|))

        ; Properties ---------------------------------------------------------------------------------------
        ; No reference outlives the mount.
        (define-fun |DiesEmpty| () Bool
          (and
            (=> (= |phase| |Phase.Dead|) (bvsle |inode| (_ bv1 3)))
            (=> (= |phase| |Phase.Dead|) (not (|refs[]| |inode| |refs[0]| |refs[1]|)))))
        ; Every variable keeps to its domain and every index to its array.
        (define-fun |TypeInvariant| () Bool
          (and
            (=> (bvsle |inode| (_ bv1 3)) (and (bvsle |inode| (_ bv1 3)) (=> |guard of Putter.Put| true)))
            (bvsle |inode| (_ bv1 3))
            (=>
              |guard of Putter.Put|
              (and (bvsle (bvneg (_ bv2 3)) (bvsub |balance| (_ bv1 3))) (bvsle |inode| (_ bv1 3))))
            (=> (= |phase| |Phase.Dead|) (bvsle |inode| (_ bv1 3)))))
        ; As long as a process is not done, some process can take a step.
        (define-fun |NoDeadlock| () Bool true)

        """.ReplaceLineEndings("\n"),
        SmtScript.Print(Balance()));

    [Theory]
    [MemberData(nameof(Systems))]
    public void Every_symbol_is_defined_once_and_before_its_use(TransitionSystem system) =>
        SmtText.Check(SmtScript.Print(system));

    [Theory]
    [MemberData(nameof(Systems))]
    public void Lines_fit(TransitionSystem system) => Assert.All(
        SmtScript.Print(system).Split('\n'),
        line => Assert.InRange(line.Length, 0, SmtLines.Width));

    [Fact]
    public void Names_of_the_spec_win_over_those_of_the_script()
    {
        var text = SmtScript.Print(OddNames());
        Assert.Contains("(declare-const |init| Bool)", text);
        Assert.Contains("(define-fun init_2 () Bool", text);
        Assert.Contains("(define-fun |step| () Bool", text);
        Assert.Contains("(define-fun step_2 () Bool", text);
        Assert.Contains("(declare-const |and_2| Bool)", text);
        Assert.Contains("(define-fun |action.a_b| () |action| #b001)", text);
        Assert.Contains("(define-fun |action.a_b_2| () |action| #b010)", text);
        Assert.Contains("(define-fun |action.a_b_3| () |action| #b011)", text);
        Assert.Contains("(declare-const |x[0]_2| |action|)", text);
    }

    [Fact]
    public void Text_of_the_spec_stays_in_comments_and_names() => Assert.All(
        SmtParser.Parse(SmtScript.Print(OddNames())),
        command => Assert.Contains(
            command.Items[0].Word,
            (string[])["set-logic", "define-sort", "declare-const", "define-fun"]));

    [Fact]
    public void Integers_are_wide_enough_for_sums_bounds_and_indices()
    {
        string Sort(Domain domain, Expr? sum = null, int? length = null)
        {
            var builder = new SystemBuilder { Name = "tests/wide" };
            var variable = builder.AddVariable("v", domain, [[domain.Low]]);
            var flags = length is not { } count ? null : builder.AddVariable(
                "flags", Domain.Bool, [.. Enumerable.Repeat<ImmutableArray<int>>([0], count)], count);
            builder.AddProperty(new Property
            {
                Name = "P",
                Kind = PropertyKind.Invariant,
                Predicate = flags is not null
                    ? Expr.Read(flags, Expr.Read(variable))
                    : Expr.Less(sum ?? Expr.Add(Expr.Read(variable), Expr.Read(variable)), Expr.Read(variable)),
            });
            return SmtScript.Print(builder.Build()).Split('\n').Single(line => line.StartsWith("(define-sort integer"));
        }
        Assert.Equal("(define-sort integer () (_ BitVec 2))", Sort(Domain.Range(0, 1), Expr.Int(0)));
        Assert.Equal("(define-sort integer () (_ BitVec 3))", Sort(Domain.Range(0, 1)));
        Assert.Equal("(define-sort integer () (_ BitVec 4))", Sort(Domain.Range(-4, 3)));
        Assert.Equal("(define-sort integer () (_ BitVec 5))", Sort(Domain.Range(-4, 4)));
        Assert.Equal("(define-sort integer () (_ BitVec 8))", Sort(Domain.Range(0, 3), length: 100));
        Assert.Equal("(define-sort integer () (_ BitVec 31))", Sort(Domain.Range(0, Domain.Limit), Expr.Int(-Domain.Limit)));
    }
}
