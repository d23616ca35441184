using FsCheck;
using FsCheck.Fluent;
using Quiesce.Ir;
using Quiesce.Ir.Parsing;
using Quiesce.Language;
using Quiesce.Tests.Agreement;
using Quiesce.Tests.Repository;

namespace Quiesce.Tests.Language;

/// <summary>Printed lemmas compile beside the spec they were printed for, and mean what was printed.</summary>
public class LemmaTextTests
{
    const int ClausesPerSystem = 150, TermsPerSystem = 100, StatesPerExpression = 20;

    // Everything that a name can collide with, and every place where a variable or a step can stand.
    const string Oddities = """
        namespace Odd.Parts
        {
            public enum Mood { Calm, Cross }

            public sealed class Ticking : Component
            {
                internal readonly Var<int> count = Var(-1, max: 1, min: -2);
                internal readonly Var<Mood> mood = Var(Mood.Calm);
                internal readonly Local<bool> looked = Local(false);
                internal Process Ticker => Process([Tick, Wait], count: 2);
                public void Tick() => looked.Next = true;
                void Wait() => count.Next = If(looked, count, 0);
                public void Calm() => mood.Next = Mood.Calm;
            }
        }

        namespace Odd
        {
            public enum Phase { Mounted, @in, Gone }
            public enum Twin { One, Other }

            public abstract class Basis : Protocol
            {
                protected readonly Var<bool> ready = Var(false);
                protected void Look() => ready.Next = !ready;
                protected void Call(int self) => ready.Next = self == 0;
            }

            public sealed partial class Oddities(bool fast, Phase patch, Twin twin = Twin.Other, int size = -3) : Basis
            {
                public enum Inner { A, B, C }

                readonly Var<Phase> @lock = Var(global::Odd.Phase.Mounted);
                readonly Var<Inner> inner = Var(Inner.A);
                readonly Var<Twin> which = Var(Twin.One);
                readonly Var<int>[] refs = Vars(3, init: 0, max: 2);
                readonly Vars<Phase> phases = Vars(2, global::Odd.Phase.Gone);
                readonly Parts.Ticking[] tickings = [new(), new()];
                readonly Sequence<Phase> queue = Sequence<Phase>(capacity: 2);
                readonly Local<int> own = Local(0, max: 2);
                readonly Local<Phase> seen = Local(global::Odd.Phase.Gone);

                Bool Phase => ready & size < 0;
                Procedure Twice => Procedure([Look, Look]);
                Process Main => Process([Look, Twice, tickings[1].Calm, @do, fast ? (Step)Calm : tickings[0].Calm, Look, Twice]);
                Process Several => Process([Call, Use, Calm, Back], count: 3);
                Process Free => AnyOrder([Use], count: 2);
                Process? Extra => fast ? Process([Note, Note]) : null;
                readonly Var<bool>? noted = fast ? Var(false) : null;
                readonly Parts.Ticking? another = fast ? new() : null;
                Vars<int>? Spare { get; } = fast ? Vars(2, init: 0, max: 1) : null;

                void Note() => own.Next = 1;
                void @do() => @lock.Next = global::Odd.Phase.@in;
                void Calm() => which.Next = patch == global::Odd.Phase.Gone ? Twin.One : twin;
                void Calm(int self) => Calm();
                void Use(int self) => own.Next = self;
                void Back(int self)
                {
                    seen.Next = @lock;
                    Goto(Call);
                }
            }
        }

        namespace Elsewhere
        {
            public enum Twin { Neither }
        }
        """;

    // A spec of somebody else's: it sees of the primitives what is public, and its mistakes are classes.
    const string Pool = """
        namespace Own
        {
            using Quiesce.Protocols.Kernel;

            public partial class Pool(int works = 1, bool stops = true) : Protocol
            {
                readonly Mutex mutex = new(initialised: false);
                readonly Kthread thread = new();
                readonly Workqueue wq = new(works: 2);
                readonly Completion exited = new();
                readonly Var<int> count = Var(0, max: 2);
                private enum Hidden { One, Two }
                readonly Var<Hidden> hidden = Var(Hidden.One);
                readonly Local<int> seen = Local(0, max: 1);

                Process Main => FairProcess(
                    [mutex.Init, mutex.Lock, Queue, wq.Flush, AfterFlush, mutex.Unlock, thread.Stop, exited.WaitFor]);
                Process Thread => FairProcess([Run, exited.Complete]);
                Process Kworker => wq.Kworker([Work]);

                protected virtual Step AfterFlush => Count;
                void Queue() => _ = wq.Queue(0);
                void Count() => count.Next = If(count < 2, count + works, count);
                void Run()
                {
                    Await(thread.ShouldStop);
                    hidden.Next = Hidden.Two;
                }
                void Work(int self)
                {
                    Await(!stops | count < 2);
                    seen.Next = 1;
                }

                [Reachable] public Bool Ends => Main.Done;
            }

            public class Forgets(int works = 1) : Pool(works, stops: false)
            {
                readonly Var<bool> forgot = Var(false);
                protected readonly Var<bool> known = Var(false);
                Process Other => Process([Forget]);
                protected override Step AfterFlush => Forget;
                void Forget() => forgot.Next = true;
            }

            public sealed class ForgetsMore(int works = 1) : Forgets(works)
            {
                protected override Step AfterFlush => Note;
                void Note() => known.Next = true;
            }
        }
        """;

    static readonly List<ProtocolType> Compiled = [];

    static IEnumerable<(string Path, string Text)> SourcesOf(string name)
    {
        string[] folders = name switch
        {
            "odd/oddities" or "own/pool" => [],
            "own-spec/lost-wakeup" => [Path.Combine("tests", "OwnSpec")],
            _ => ["spec", "proofs"],
        };
        return folders.Length == 0
            ? [name == "own/pool" ? ("Pool.cs", Pool) : ("Oddities.cs", Oddities)]
            : Checkout.CSharp().Where(source => folders.Any(folder =>
                source.Path.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal)));
    }

    static ProtocolType Protocol(string name)
    {
        lock (Compiled)
        {
            if (Compiled.FirstOrDefault(known => known.Name == name) is { } known)
                return known;
            Compiled.AddRange(ProtocolCatalog.Load(SpecCompilation.Load(SourcesOf(name), name == "own/pool")));
            return Compiled.Single(protocol => protocol.Name == name);
        }
    }

    static Dictionary<string, string> BoundsOf(string bounds) => bounds
        .Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Select(bound => bound.Split('='))
        .ToDictionary(pair => pair[0], pair => pair[1]);

    [Theory]
    [InlineData("btrfs/delayed-iputs", "None", "")]
    [InlineData("btrfs/delayed-iputs", "RunIputs", "workers=3")]
    [InlineData("btrfs/close-ctree", "DeletionsCommitEvictionsJoin", "blockGroups=3")]
    [InlineData("reference/peterson", "", "")]
    [InlineData("reference/dining-philosophers", "LastLeftHanded", "philosophers=3")]
    [InlineData("reference/two-phase-commit", "", "")]
    [InlineData("reference/teardown", "ParkCleaners", "")]
    [InlineData("odd/oddities", "Gone", "fast=true")]
    [InlineData("odd/oddities", "in", "fast=false twin=One size=2")]
    [InlineData("vfs/umount-busy", "None", "")]
    [InlineData("btrfs/threshold-queue", "None", "remount=true")]
    [InlineData("writeback/cgroup-switch", "None", "otherMount=true")]
    [InlineData("btrfs/stop-workers", "None", "")]
    [InlineData("own/pool", "None", "")]
    [InlineData("own/pool", "Forgets", "works=2")]
    [InlineData("own/pool", "ForgetsMore", "")]
    [InlineData("own-spec/lost-wakeup", "None", "")]
    [InlineData("own-spec/lost-wakeup", "PrepareToWait", "")]
    public void A_printed_lemma_compiles_beside_its_spec_and_means_what_was_printed(
        string name, string variant, string bounds) => Seeds.Check(1, seed =>
    {
        var system = Protocol(name).Build(variant, BoundsOf(bounds));
        var expressions = Expressions(system, seed).ToList();
        var text = new LemmaText(Protocol(name), system).Print(expressions);
        var continued = Continued(name, text);
        var again = continued.Build(variant, BoundsOf(bounds));
        var lemmas = again.Properties
            .Where(property => property.Kind == PropertyKind.Lemma && system.FindProperty(property.Name) is null)
            .ToList();
        Assert.Equal(expressions.Count, lemmas.Count);
        var (before, after) = (new Interpreter(system), new Interpreter(again));
        var states = RandomSystems.StateOf(system).Sample(1, new Rnd(seed), StatesPerExpression);
        foreach (var (expression, lemma) in expressions.Zip(lemmas))
            foreach (var state in states)
                Assert.True(
                    before.Holds(expression, state) == after.Holds(lemma.Predicate, Moved(state, system, again)),
                    $"{expression} became {lemma.Name}, {lemma.Predicate}.");
        foreach (var other in continued.Variants.Where(other => other.Name != variant))
            Assert.DoesNotContain(
                continued.Build(other.Name, BoundsOf(bounds)).Properties, property => lemmas.Any(l => l.Name == property.Name));
    }, nameof(LemmaTextTests));

    static ProtocolType Continued(string name, string text)
    {
        // Files are named after their class. All other protocols would be compiled again each time, for nothing.
        var own = new HashSet<string>();
        for (var type = Protocol(name).Type; type != typeof(Protocol); type = type.BaseType!)
            own.Add(type.Name);
        var others = Protocol(name).Type.Assembly.GetTypes().Where(typeof(Protocol).IsAssignableFrom)
            .Select(type => type.Name).Except(own).ToHashSet();
        var sources = SourcesOf(name).Where(source => !others.Contains(Path.GetFileNameWithoutExtension(source.Path)));
        return ProtocolCatalog.Load(SpecCompilation.Load(sources.Append(("Lemmas.cs", text)), name == "own/pool"))
            .Single(protocol => protocol.Name == name);
    }

    // Locals have their place by their first use, and a lemma may be the first.
    static State Moved(State state, TransitionSystem from, TransitionSystem to) => new(
    [
        .. to.Variables.SelectMany(variable => Enumerable.Range(0, variable.Count).Select(index =>
            state[from.Variables.Single(same => same.Name == variable.Name), index])),
    ]);

    // Clauses as provers find them, expressions with every operator, equal positions, and what the spec itself says.
    static IEnumerable<Expr> Expressions(TransitionSystem system, ulong seed)
    {
        var random = new System.Random((int)seed);
        var terms = new RandomTerms(system.Variables);
        var equalValues =
            from variable in Gen.Elements(system.Variables.AsEnumerable())
            from two in terms.Of(variable.Domain, 2).Two()
            select Term.Equal(two.Item1, two.Item2);
        return
        [
            .. Enumerable.Range(0, ClausesPerSystem).Select(_ => Clause(system, random)),
            .. terms.Bool(3).Sample(1, new Rnd(seed), TermsPerSystem).Select(term => term.Expr),
            .. equalValues.Sample(1, new Rnd(seed + 1), TermsPerSystem).Select(term => term.Expr),
            .. system.Properties.Where(property => property.Kind != PropertyKind.Liveness)
                .Select(property => property.Predicate),
        ];
    }

    static Expr Clause(TransitionSystem system, System.Random random)
    {
        Variable[] variables = [.. system.Variables.Where(variable => variable.Domain.Size > 1)];
        return Expr.Or(Enumerable.Range(0, random.Next(1, 5)).Select(_ =>
        {
            var variable = variables[random.Next(variables.Length)];
            var element = variable.Length is { } length
                ? Expr.Read(variable, Expr.Int(random.Next(length)))
                : Expr.Read(variable);
            var domain = variable.Domain;
            var values = Enumerable.Range(domain.Low, domain.Size).ToArray();
            random.Shuffle(values);
            var some = values[..random.Next(1, values.Length)]
                .Select(value => Expr.Equal(element, Expr.Constant(domain, value)))
                .ToList();
            return random.Next(4) switch
            {
                0 => Expr.Or(some),
                1 => Expr.Not(Expr.Or(some)),
                2 when domain.Sort == Sort.Int =>
                    Expr.InDomain(element, Domain.Range(Math.Min(values[0], values[1]), Math.Max(values[0], values[1]))),
                _ => Expr.And(some.Select(Expr.Not)),
            };
        }));
    }

    static string Said(string name, string variant, string bounds, string expression)
    {
        var system = Protocol(name).Build(variant, BoundsOf(bounds));
        return new LemmaText(Protocol(name), system).Expression(ExpressionParser.Parse(system, expression));
    }

    [Theory]
    [InlineData("~taskFreed \\/ Umount.At(FreeFsInfo) \\/ Umount.Done",
        "taskFreed.Implies(Umount.Passed(RunIputs))")]
    [InlineData("~taskFreed \\/ Umount.At(RunIputs) \\/ Umount.Done",
        "taskFreed.Implies(Umount.At(RunIputs) | Umount.Done)")]
    [InlineData("Umount.Passed(ReapCleaner) => Cleaner.Done", "Umount.Passed(ReapCleaner).Implies(Cleaner.Done)")]
    [InlineData("Umount.At(FlushWorkers) \\/ shouldStop", "Umount.At(FlushWorkers) | shouldStop")]
    [InlineData("~Umount.Done", "!Umount.Done")]
    [InlineData("~(Umount.Done /\\ taskFreed)", "Umount.Done.Implies(!taskFreed)")]
    [InlineData("Worker[1].At(WakeCleaner) => delayed >= 1", "Worker[1].At(WakeCleaner).Implies(delayed >= 1)")]
    [InlineData("delayed # 1", "delayed != 1")]
    [InlineData("delayed = 0 \\/ delayed = 1", "delayed <= 1")]
    [InlineData("delayed + 1 < 3 - delayed", "delayed == 0")]
    [InlineData("(taskFreed /\\ delayed = 0) <=> Umount.Done", "(taskFreed & delayed == 0) == Umount.Done")]
    public void Delayed_iputs_speak_of_positions_flags_and_numbers(string expression, string said) =>
        Assert.Equal(said, Said("btrfs/delayed-iputs", "RunIputs", "", expression));

    [Theory]
    [InlineData("cleanerKthread.state = Running", "cleanerKthread.state == TaskState.Running")]
    [InlineData("cleanerKthread.state # Parked \\/ cleanerKthread.freed",
        "(cleanerKthread.state == TaskState.Parked).Implies(cleanerKthread.freed)")]
    [InlineData("0 \\in unusedBgs \\/ Umount.bg = 0", "unusedBgs.Contains(0) | bg[Umount] == 0")]
    [InlineData("numWriters - 1 < 1 - Umount.bg", "numWriters - 1 < 1 - bg[Umount]")]
    [InlineData("0 \\in unusedBgs => ((closing /\\ numWriters = 0) \\/ numWriters # Umount.bg)",
        "(unusedBgs.Contains(0) & numWriters == bg[Umount]).Implies(closing & numWriters == 0)")]
    [InlineData("Umount.bg \\in delayedIputs", "delayedIputs.Contains(bg[Umount])")]
    [InlineData("Umount.At(WakeCleaner)", "Umount.At(WakeCleaner)")]
    [InlineData("Umount.At(CommitSuper.RunDelayedIputs.PopIput) \\/ Umount.At(CommitSuper.RunDelayedIputs.PutInode)", "Umount.At(\"CommitSuper.RunDelayedIputs.PopIput\")"
        + " | Umount.At(\"CommitSuper.RunDelayedIputs.PutInode\")")]
    [InlineData("Umount.At(RunDelayedIputs)", "Umount.At(RunDelayedIputs)")]
    [InlineData("Umount.At(DeleteUnusedBgs) \\/ Umount.Done", "Umount.At(DeleteUnusedBgs) | Umount.Done")]
    public void Close_ctree_speaks_of_components_sets_locals_and_procedures(string expression, string said) =>
        Assert.Equal(said, Said("btrfs/close-ctree", "CommitRunsIputs", "blockGroups=2", expression));

    [Fact]
    public void The_printed_file_says_what_it_applies_to_and_names_what_it_claims()
    {
        var protocol = Protocol("btrfs/close-ctree");
        var system = protocol.Build("ParkCleaner", BoundsOf("blockGroups=2"));
        string[] lemmas =
        [
            "cleanerKthread.freed => Cleaner.Done",
            "cleanerKthread.freed => Cleaner.Done",
            "closing \\/ Umount.At(SetClosing)",
            "cleanerKthread.state = Parked /\\ Umount.Done => Cleaner.At(ExitIfAsked) \\/ Cleaner.Done \\/ 0 \\in unusedBgs",
        ];
        Assert.Equal(
            """
            using Quiesce.Protocols.Kernel;

            namespace Quiesce.Protocols.Btrfs;

            public sealed partial class CloseCtree
            {
                bool ForParkCleanerBlockGroups2 =>
                    patch == CloseOrder.ParkCleaner && blockGroups == 2 && !evictionsJoin && commitTimer
                    && !defrag;

                [Lemma] Bool? CleanerKthreadFreedImpliesCleanerDone => ForParkCleanerBlockGroups2
                    ? cleanerKthread.freed.Implies(Cleaner.Done)
                    : null;
                [Lemma] Bool? CleanerKthreadFreedImpliesCleanerDone2 => ForParkCleanerBlockGroups2
                    ? cleanerKthread.freed.Implies(Cleaner.Done)
                    : null;
                [Lemma] Bool? UmountAtSetClosingOrClosing => ForParkCleanerBlockGroups2
                    ? Umount.At(SetClosing) | closing
                    : null;
                [Lemma] Bool? UmountDoneAndMoreImpliesCleanerAtExitIfAskedOrMore => ForParkCleanerBlockGroups2
                    ? (Umount.Done & cleanerKthread.state == TaskState.Parked)
                          .Implies(Cleaner.At(ExitIfAsked) | Cleaner.Done | unusedBgs.Contains(0))
                    : null;
            }

            """,
            new LemmaText(protocol, system).Print(lemmas.Select(text => ExpressionParser.Parse(system, text))));
    }

    [Fact]
    public void Lemmas_of_several_variants_have_different_names()
    {
        var protocol = Protocol("btrfs/delayed-iputs");
        var printed = new HashSet<string>();
        string Part(string variant)
        {
            var system = protocol.Build(variant);
            return new LemmaText(protocol, system).Print([ExpressionParser.Parse(system, "taskFreed => Umount.Done")], printed);
        }
        Assert.Contains(" TaskFreedImpliesUmountDone =>", Part("None"));
        Assert.Contains(" TaskFreedImpliesUmountDone2 =>", Part("RunIputs"));
    }

    [Fact]
    public void What_the_spec_has_no_word_for_is_refused()
    {
        var (protocol, other) = (Protocol("btrfs/delayed-iputs"), Protocol("btrfs/close-ctree").Build());
        var text = new LemmaText(protocol, protocol.Build());
        string Refusal(Expr expression) =>
            Assert.Throws<ArgumentException>(() => text.Print([expression])).Message;
        Assert.Equal("closing is not a variable of the spec.", Refusal(ExpressionParser.Parse(other, "closing")));
        Assert.Equal("1 is no predicate.", Refusal(Expr.Int(1)));
        var umount = protocol.Build().Processes[0].Position!;
        Assert.Equal(
            "pc.Umount is a position: ask whether the process is at a step.",
            Assert.Throws<ArgumentException>(() => text.Expression(umount)).Message);
    }

    [Theory]
    [InlineData("None", "mutex.made /\\ thread.state = Running",
        "VariableNamed<bool>(\"mutex.made\") & VariableNamed<global::Quiesce.Protocols.Kernel.TaskState>(\"thread.state\") == global::Quiesce.Protocols.Kernel.TaskState.Running")]
    [InlineData("None", "mutex.owner = Main", "VariableIs(\"mutex.owner\", \"Main\")")]
    [InlineData("None", "Main.At(Count)", "Main.At(Count)")]
    [InlineData("Forgets", "Main.At(Forget)", "Main.At(\"Forget\")")]
    [InlineData("Forgets", "forgot /\\ Other.Done", "VariableNamed<bool>(\"forgot\") & ProcessNamed(\"Other\").Done")]
    [InlineData("Forgets", "known", "VariableNamed<bool>(\"known\")")]
    [InlineData("None", "hidden = Two", "hidden == Hidden.Two")]
    public void What_the_class_may_not_name_is_named_as_in_traces(string variant, string expression, string said) =>
        Assert.Equal(said.Replace("global::Quiesce.Protocols.Kernel.", ""), Said("own/pool", variant, "", expression)
            .Replace("global::Quiesce.Protocols.Kernel.", ""));

    [Fact]
    public void A_class_that_is_a_variant_is_asked_for()
    {
        var protocol = Protocol("own/pool");
        string Part(string variant)
        {
            var system = protocol.Build(variant);
            return new LemmaText(protocol, system).Print([ExpressionParser.Parse(system, "Main.Done => count > 0")]);
        }
        Assert.Contains("bool ForNone => GetType() == typeof(Pool) && works == 1 && stops;", Part("None"));
        Assert.Contains("bool ForForgets => GetType() == typeof(Forgets) && works == 1;", Part("Forgets"));
    }

    [Theory]
    [InlineData("true", "AlwaysTrue")]
    [InlineData("a == B.C | d", "AIsBCOrD")]
    [InlineData("x - 1 < 2", "XMinus1Below2")]
    [InlineData("(Main.Done & VariableNamed<bool>(\"mutex.made\")).Implies(Main.At(\"Body.Lock\") | other.flagIsRaised)",
        "MainDoneAndMoreImpliesMainAtLockOrMore")]
    [InlineData("umount.Implies(worker.state == Running) & cleaner.Implies(worker.state == Stopped | delayed == 0)",
        "UmountImpliesWorkerStateIsRunningAndMore")]
    [InlineData("Kworker.At(TakeTheWork) | Kworker.At(RunTheWork) | Kworker.At(EndTheWork) | Kworker.Done",
        "KworkerAtTakeTheWorkOrMore")]
    public void Names_say_what_is_claimed(string text, string name)
    {
        var taken = new HashSet<string>();
        Assert.Equal(name, LemmaName.Of(text, taken));
        var other = LemmaName.Of(text, taken);
        Assert.NotEqual(name, other);
        Assert.Equal(2, taken.Count);
    }

    [Fact]
    public void Long_lemmas_are_broken_at_their_loosest_operators()
    {
        const string Text = "(Umount.Passed(StopCleaner) & (cleaner.state == TaskState.Parked | cleaner.state == TaskState.Dead)"
            + " & !Cleaner.At(Exit)).Implies(unused.Contains(0) | delayed == 0 & closing | If((delayed < 2), closing, !closing))";
        Assert.Equal(
            """
              (
                  Umount.Passed(StopCleaner)
                  & (cleaner.state == TaskState.Parked | cleaner.state == TaskState.Dead)
                  & !Cleaner.At(Exit))
                  .Implies(
                      unused.Contains(0)
                      | delayed == 0 & closing
                      | If((delayed < 2), closing, !closing))
            """.ReplaceLineEndings("\n"),
            string.Join('\n', CSharpLayout.Lines(Text, 2, 80)));
        var random = new System.Random(1);
        for (var width = 20; width < 150; width += 5)
        {
            var lines = CSharpLayout.Lines(Text, random.Next(8), width);
            Assert.Equal(Bare(Text), Bare(string.Concat(lines)));
        }

        static string Bare(string text) => text.Replace(" ", "", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Main.At(Calm)", "Main.At(\"tickings[1].Calm\") | Main.At(\"Calm\")")]
    [InlineData("Main.At(do)", "Main.At(@do)")]
    [InlineData("Several.At(Calm) \\/ ready", "Several[0].At(\"Calm\") | Several[1].At(\"Calm\") | Several[2].At(\"Calm\") | ready")]
    [InlineData("lock = in", "@lock == global::Odd.Phase.@in")]
    [InlineData("Extra.Done /\\ ~noted", "Extra!.Done & !noted!")]
    [InlineData("Extra.own = 1 \\/ ~noted", "noted!.Implies(own[Extra!] == 1)")]
    [InlineData("another.count = 1", "another!.count == 1")]
    [InlineData("Spare[1] = 1", "Spare![1] == 1")]
    [InlineData("inner = A \\/ tickings[1].mood = Cross", "inner == Inner.A | tickings[1].mood == Mood.Cross")]
    [InlineData("refs[refs[0]] = 1", "If(refs[0] == 0, refs[0], If(refs[0] == 1, refs[1], refs[2])) == 1")]
    public void Odd_names_are_said_as_the_class_can_say_them(string expression, string said) =>
        Assert.Equal(said, Said("odd/oddities", "Gone", "fast=true", expression));
}
