using Quiesce.Ir;
using Quiesce.Ir.Formats.Tla;
using Quiesce.Language;
using Quiesce.Tests.Agreement;
using Process = Quiesce.Ir.Process;

namespace Quiesce.Tests.Ir;

public class TlaModuleTests
{
    public static TheoryData<TransitionSystem> Systems =>
        [.. HandBuiltSystems.AllDelayedIputs(), HandBuiltSystems.Everything(), Refcount()];

    /// <summary>Two holders of a reference, and a write that may go outside its array.</summary>
    static TransitionSystem Refcount()
    {
        var builder = new SystemBuilder
        {
            Name = "tests/refcount",
            Bounds = [("slots", "2")],
            Sentence = "A count, and where it was last seen.",
        };
        var count = builder.AddVariable(
            "count", Domain.Range(0, 2), [[0]], location: new SourceLocation("Refcount.cs", 7));
        var seen = builder.AddVariable("log.seen", Domain.Bool, [[0], [1]], 2);
        var get = builder.AddProcess(new Process { Name = "Getter", Group = "Getter" });
        builder.AddAction(new GuardedAction
        {
            Name = "Get",
            Step = "Get",
            Process = get,
            Guard = Expr.Less(Expr.Read(count), Expr.Int(2)),
            Updates =
            [
                new Update(count, null, Expr.Add(Expr.Read(count), Expr.Int(1))),
                new Update(seen, Expr.Read(count), Expr.True),
                new Update(seen, Expr.Int(0), Expr.False),
            ],
            Kernel = "include/linux/refcount.h:refcount_inc",
        });
        builder.AddFairness(new Fairness("Getter", FairnessStrength.Weak, [0]));
        builder.AddProperty(new Property
        {
            Name = "Full",
            Kind = PropertyKind.Reachable,
            Predicate = Expr.Equal(Expr.Read(count), Expr.Int(2)),
            Sentence = "Both slots are used.",
        });
        return builder.Build();
    }

    [Fact]
    public void A_small_module_reads_like_a_hand_written_one()
    {
        var module = TlaModule.Of(Refcount());
        Assert.Equal("Refcount", module.Name);
        Assert.Equal(
            """
            ------------------------------ MODULE Refcount -------------------------------
            \* tests/refcount, slots = 2.
            \* A count, and where it was last seen.
            EXTENDS Integers

            VARIABLES
                count,    \* 0..2, Refcount.cs:7
                log_seen  \* 2 of BOOLEAN

            vars == <<count, log_seen>>

            \* A step that leaves a domain is an error of the model: its states end before
            \* that step.
            TypeOK ==
                /\ count \in 0..2
                /\ log_seen \in [0..1 -> BOOLEAN]

            Init ==
                /\ count = 0
                /\ log_seen = [i \in 0..1 |-> IF i = 0 THEN FALSE ELSE TRUE]

            ------------------------------------------------------------------------------
            \* Getter

            \* include/linux/refcount.h:refcount_inc
            Getter_Get ==
                /\ count < 2
                /\ count' = count + 1
                /\ log_seen' = [log_seen EXCEPT ![count] = TRUE,
                                                ![0] = FALSE]

            Getter == Getter_Get

            ------------------------------------------------------------------------------

            \* Nothing need happen any more: it is no deadlock.
            Terminating == UNCHANGED vars

            Next ==
                \/ Getter
                \/ Terminating

            Fairness == WF_vars(Getter)

            Spec == Init /\ [][Next]_vars /\ Fairness

            \* Both slots are used.
            Full == count = 2
            NotFull == ~Full

            \* Every variable keeps to its domain and every index to its array.
            TypeInvariant ==
                /\ TypeOK
                /\ count < 2 => count <= 1
            ==============================================================================

            """.ReplaceLineEndings("\n"),
            module.Text);
        Assert.Equal(
            """
            \* java -cp tla2tools.jar tlc2.TLC Refcount
            SPECIFICATION Spec
            INVARIANTS
                TypeInvariant
            CHECK_DEADLOCK TRUE
            \* To see a witness of what should be reachable, let TLC find it impossible:
            \* INVARIANT NotFull

            """.ReplaceLineEndings("\n"),
            module.Configuration);
    }

    [Theory]
    [MemberData(nameof(Systems))]
    public void Every_identifier_is_declared_once_and_every_bracket_closed(TransitionSystem system) =>
        TlaText.Check(TlaModule.Of(system));

    [Fact]
    public void So_it_is_in_the_modules_of_all_protocols()
    {
        foreach (var protocol in ProtocolCatalog.Load(typeof(Quiesce.Protocols.Btrfs.DelayedIputs).Assembly))
            foreach (var variant in protocol.Variants.Select(variant => variant.Name).DefaultIfEmpty(""))
                TlaText.Check(TlaModule.Of(protocol.Build(variant)));
    }

    [Fact]
    public void So_it_is_in_the_modules_of_random_systems() =>
        Seeds.Check(50, seed => TlaText.Check(TlaModule.Of(RandomSystems.Number(seed))));

    [Theory]
    [MemberData(nameof(Systems))]
    public void Every_property_has_its_operator_but_deadlock(TransitionSystem system)
    {
        var module = TlaModule.Of(system);
        var checkedByOperator = system.Properties.Where(property => property.Kind != PropertyKind.NoDeadlock);
        Assert.Equal(
            checkedByOperator.Select(property => property.Name).Order(),
            module.Operators.Keys.Order());
        Assert.All(module.Operators.Values, name => Assert.Matches($@"(?m)^{name} ==", module.Text));
    }

    [Theory]
    [MemberData(nameof(Systems))]
    public void Lines_fit(TransitionSystem system) =>
        Assert.All(TlaModule.Of(system).Text.Split('\n'), line => Assert.InRange(line.Length, 0, TlaExpr.Width));

    [Fact]
    public void One_property_alone_is_a_configuration_of_its_own()
    {
        var system = HandBuiltSystems.AllDelayedIputs().First().WithOnly(new HashSet<string> { "NoIputLost" });
        var configuration = TlaModule.Of(system).Configuration;
        Assert.Contains("NoIputLost", configuration);
        Assert.DoesNotContain("NoWakeAfterFree", configuration);
        Assert.DoesNotContain("PROPERTIES", configuration);
        Assert.Contains("CHECK_DEADLOCK FALSE", configuration);
    }

    [Fact]
    public void Names_of_the_spec_win_over_those_of_the_module()
    {
        var builder = new SystemBuilder { Name = "tests/names" };
        foreach (var name in new[] { "vars", "i", "Init", "a.b", "a[b]" })
            builder.AddVariable(name, Domain.Bool, [[0]]);
        builder.AddProperty(
            new Property { Name = "Next", Kind = PropertyKind.Invariant, Predicate = Expr.True });
        var module = TlaModule.Of(builder.Build());
        TlaText.Check(module);
        Assert.Contains("vars_2 == <<vars, i, Init, a_b, a_b_2>>", module.Text);
        Assert.Contains("SPECIFICATION Spec", module.Configuration);
        Assert.Contains("Spec == Init_2 /\\ [][Next_2]_vars_2", module.Text);
    }

    [Fact]
    public void An_order_that_matters_is_kept_where_TLC_would_look_at_every_disjunct() =>
        Assert.Contains("/\\ IF owner = 0 THEN TRUE ELSE inode_refs[owner - 1] = 1",
            TlaModule.Of(HandBuiltSystems.Everything()).Text);

    [Fact]
    public void Without_variables_there_is_no_module() => Assert.Throws<ArgumentException>(
        () => TlaModule.Of(new SystemBuilder { Name = "nothing" }.Build()));
}
