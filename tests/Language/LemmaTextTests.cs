using System.Collections.Immutable;
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

    static readonly Dictionary<string, ImmutableArray<ProtocolType>> Compiled = [];

    static IEnumerable<(string Path, string Text)> SourcesOf(string folder) => Sources.CSharp().Where(source =>
        folder.Split(' ').Any(part => source.Path.StartsWith(part + Path.DirectorySeparatorChar, StringComparison.Ordinal)));

    static ProtocolType Protocol(string name)
    {
        var folder = FolderOf(name);
        lock (Compiled)
        {
            if (!Compiled.TryGetValue(folder, out var protocols))
                Compiled.Add(folder, protocols = ProtocolCatalog.Load(SpecCompilation.Load(SourcesOf(folder))));
            return protocols.Single(protocol => protocol.Name == name);
        }
    }

    static string FolderOf(string protocol) => protocol.StartsWith("own-spec/", StringComparison.Ordinal)
        ? "tests/OwnSpec".Replace('/', Path.DirectorySeparatorChar)
        : "spec proofs";

    static Dictionary<string, string> BoundsOf(string bounds) => bounds
        .Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Select(bound => bound.Split('='))
        .ToDictionary(pair => pair[0], pair => pair[1]);

    [Theory]
    [InlineData("btrfs/delayed-iputs", "None", "")]
    [InlineData("btrfs/delayed-iputs", "RunIputs", "workers=3")]
    [InlineData("btrfs/close-ctree", "None", "blockGroups=2")]
    [InlineData("btrfs/close-ctree", "ParkCleaner", "")]
    [InlineData("btrfs/close-ctree", "CommitRunsIputs", "blockGroups=2 commitTimer=false")]
    [InlineData("btrfs/close-ctree", "DeletionsCommitEvictionsJoin", "blockGroups=3")]
    [InlineData("reference/peterson", "", "")]
    [InlineData("reference/dining-philosophers", "LastLeftHanded", "philosophers=3")]
    [InlineData("reference/two-phase-commit", "", "")]
    [InlineData("reference/teardown", "ParkCleaners", "")]
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

    static ProtocolType Continued(string name, string text) => ProtocolCatalog
        .Load(SpecCompilation.Load(SourcesOf(FolderOf(name)).Append(("Lemmas.cs", text))))
        .Single(protocol => protocol.Name == name);

    // Locals have their place by their first use, and a lemma may be the first.
    static State Moved(State state, TransitionSystem from, TransitionSystem to) => new(
    [
        .. to.Variables.SelectMany(variable => Enumerable.Range(0, variable.Count).Select(index =>
            state[from.Variables.Single(same => same.Name == variable.Name), index])),
    ]);

    // Clauses as provers find them, expressions with every operator, equal positions, and what the spec itself says.
    static IEnumerable<Expr> Expressions(TransitionSystem system, ulong seed)
    {
        var random = new Random((int)seed);
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

    static Expr Clause(TransitionSystem system, Random random) => Expr.Or(
        Enumerable.Range(0, random.Next(1, 5)).Select(_ =>
        {
            var variable = system.Variables[random.Next(system.Variables.Length)];
            var element = variable.Length is { } length
                ? Expr.Read(variable, Expr.Int(random.Next(length)))
                : Expr.Read(variable);
            Expr[] values =
            [
                .. Enumerable.Range(variable.Domain.Low, variable.Domain.Size)
                    .Where(_ => random.Next(3) == 0)
                    .Select(value => Expr.Equal(element, Expr.Constant(variable.Domain, value))),
            ];
            var (low, high) = (variable.Domain.Low, variable.Domain.High);
            return random.Next(4) switch
            {
                0 => Expr.Or(values),
                1 => Expr.Not(Expr.Or(values)),
                2 when variable.Domain.Sort == Sort.Int =>
                    Expr.InDomain(element, Domain.Range(random.Next(low, high + 1), high)),
                _ => Expr.And(values.Select(Expr.Not)),
            };
        }));

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
    [InlineData("Umount.At(FlushWorkers) \\/ shouldStop", "(!Umount.At(FlushWorkers)).Implies(shouldStop)")]
    [InlineData("~Umount.Done", "!Umount.Done")]
    [InlineData("~(Umount.Done /\\ taskFreed)", "Umount.Done.Implies(!taskFreed)")]
    [InlineData("Worker[1].At(WakeCleaner) => delayed >= 1", "Worker[1].At(WakeCleaner).Implies(delayed >= 1)")]
    [InlineData("delayed # 1", "delayed != 1")]
    [InlineData("delayed = 0 \\/ delayed = 1", "delayed <= 1")]
    [InlineData("delayed + 1 < 2 - delayed", "delayed + 1 < 2 - delayed")]
    [InlineData("(taskFreed /\\ delayed = 0) <=> Umount.Done", "(taskFreed & delayed == 0) == Umount.Done")]
    public void Delayed_iputs_speak_of_positions_flags_and_numbers(string expression, string said) =>
        Assert.Equal(said, Said("btrfs/delayed-iputs", "RunIputs", "", expression));

    [Theory]
    [InlineData("cleanerKthread.state = Running", "cleanerKthread.state == TaskState.Running")]
    [InlineData("cleanerKthread.state # Parked \\/ cleanerKthread.freed",
        "(cleanerKthread.state == TaskState.Parked).Implies(cleanerKthread.freed)")]
    [InlineData("0 \\in unusedBgs \\/ Umount.bg = 0", "unusedBgs.Contains(0) | bg[Umount] == 0")]
    [InlineData("Umount.bg \\in delayedIputs", "delayedIputs.Contains(bg[Umount])")]
    [InlineData("Umount.At(UnlockCleanerMutex)", "Umount.At(UnlockCleanerMutex)")]
    [InlineData("Umount.At(CommitSuper.RunDelayedIputs)", "Umount.At(\"CommitSuper.RunDelayedIputs.PopIput\")"
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
            "cleanerKthread.state = Parked => Cleaner.At(ExitIfAsked) \\/ Cleaner.Done \\/ 0 \\in unusedBgs",
        ];
        Assert.Equal(
            """
            using Quiesce.Protocols.Kernel;

            namespace Quiesce.Protocols.Btrfs;

            public sealed partial class CloseCtree
            {
            }

            """,
            new LemmaText(protocol, system).Print(lemmas.Select(text => ExpressionParser.Parse(system, text))));
    }
}
