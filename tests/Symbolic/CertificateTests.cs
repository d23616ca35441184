using Quiesce.Ir;
using Quiesce.Ir.Formats.Smt;
using Quiesce.Ir.Parsing;
using Quiesce.Ir.Verdicts;
using Quiesce.Language;
using Quiesce.Protocols.Btrfs;
using Quiesce.Symbolic.Certificates;
using Quiesce.Tests.Cli;

namespace Quiesce.Tests.Symbolic;

/// <summary>Certificates as two solvers see them, and as files in a folder.</summary>
public class CertificateTests
{
    static readonly TimeSpan TimeLimit = TimeSpan.FromMinutes(2);

    static TransitionSystem DelayedIputs(string variant, int workers = 2) =>
        ProtocolCatalog.Load(typeof(DelayedIputs).Assembly).Single(protocol => protocol.Type == typeof(DelayedIputs))
            .Build(variant, new Dictionary<string, string> { ["workers"] = $"{workers}" });

    static Certificate ByLemmas(TransitionSystem system, params string[] properties) => Certificate.Of(
        system,
        properties.Select(name => system.FindProperty(name)!),
        Lemmas(system).Select(lemma => lemma.Predicate));

    static IEnumerable<Property> Lemmas(TransitionSystem system) =>
        system.Properties.Where(property => property.Kind == PropertyKind.Lemma);

    // One for each solver that has one.
    static string[] Objections(Certificate certificate) =>
    [
        .. Solvers.All.Select(solver => CertificateCheck.Run(certificate, solver, TimeLimit).Objection).OfType<string>(),
    ];

    static void IsProof(Certificate certificate) => Assert.Empty(Objections(certificate));

    [Theory]
    [InlineData("None", "TypeInvariant", "NoDeadlock")]
    [InlineData("FlushWorkers", "NoWakeAfterFree", "TypeInvariant", "NoDeadlock")]
    [InlineData("WaitForIputs", "NoWakeAfterFree", "NoIputLost", "TypeInvariant")]
    [InlineData("RunIputs", "NoWakeAfterFree", "NoIputLost", "TypeInvariant", "NoDeadlock")]
    public void The_lemmas_of_delayed_iputs_prove_what_holds(string variant, params string[] properties)
    {
        IsProof(ByLemmas(DelayedIputs(variant), properties));
        IsProof(ByLemmas(DelayedIputs(variant, workers: 12), properties));
    }

    [Theory]
    [InlineData("None", "NoWakeAfterFree")]
    [InlineData("None", "NoIputLost")]
    [InlineData("FlushWorkers", "NoIputLost")]
    [InlineData("WaitForIputs", "NoDeadlock")]
    public void They_do_not_prove_what_is_violated(string variant, string property) => Assert.Equal(
        [
            "z3 says sat for safety: the invariant does not imply what is claimed.",
            "cvc5 says sat for safety: the invariant does not imply what is claimed.",
        ],
        Objections(ByLemmas(DelayedIputs(variant), property)));

    [Fact]
    public void The_lemmas_of_close_ctree_prove_the_fix_for_32_block_groups()
    {
        var system = ProtocolCatalog.Load(typeof(CloseCtree).Assembly)
            .Single(protocol => protocol.Type == typeof(CloseCtree))
            .Build("ParkCleaner", new Dictionary<string, string> { ["blockGroups"] = "32" });
        var properties = system.Properties
            .Where(property => property.Kind is not (PropertyKind.Liveness or PropertyKind.Reachable)).ToList();
        IsProof(Certificate.Of(
            system,
            properties,
            properties.Where(property => !property.IsBuiltIn).Select(property => property.Predicate)));
    }

    [Theory]
    [InlineData("ReapedOnceExited")]
    [InlineData("FlushedOnceIdle")]
    [InlineData("RunsWhatIsQueued")]
    [InlineData("QueuedByWorkers")]
    [InlineData("StoppedOnceAsked")]
    [InlineData("EmptyOnceRun")]
    public void Without_a_lemma_there_is_no_proof(string lemma)
    {
        var system = DelayedIputs("RunIputs");
        var weaker = Certificate.Of(
            system,
            system.Properties.Where(property => property.Kind is not (PropertyKind.Liveness or PropertyKind.Reachable)),
            Lemmas(system).Where(one => one.Name != lemma).Select(one => one.Predicate));
        var objections = Objections(weaker);
        Assert.Equal(2, objections.Length);
        Assert.All(objections, objection => Assert.Contains("says sat for", objection));
    }

    [Theory]
    [InlineData("delayed > 0", "initiation: an initial state does not satisfy the invariant.")]
    [InlineData("delayed < 2", "consecution: a step leads out of the invariant.")]
    [InlineData("delayed <= 2", "safety: the invariant does not imply what is claimed.")]
    public void The_first_question_that_fails_is_named(string conjunct, string failure)
    {
        var system = DelayedIputs("RunIputs");
        var certificate = Certificate.Of(
            system, [system.FindProperty("NoIputLost")!], [ExpressionParser.Parse(system, conjunct)]);
        Assert.Equal([$"z3 says sat for {failure}", $"cvc5 says sat for {failure}"], Objections(certificate));
    }

    [Fact]
    public void Of_a_reachable_property_it_is_proved_that_no_such_state_can_be_reached()
    {
        Property Reachable(TransitionSystem system, string predicate) => new()
        {
            Name = "Some",
            Kind = PropertyKind.Reachable,
            Predicate = ExpressionParser.Parse(system, predicate),
        };
        Certificate Never(string predicate)
        {
            var plain = DelayedIputs("RunIputs");
            var system = plain.With(Reachable(plain, predicate));
            return ByLemmas(system, "Some");
        }
        IsProof(Never("taskFreed /\\ ~Cleaner.Done"));
        Assert.Equal(
            [
                "z3 says sat for safety: the invariant does not imply what is claimed.",
                "cvc5 says sat for safety: the invariant does not imply what is claimed.",
            ],
            Objections(Never("taskFreed")));
    }

    [Fact]
    public void A_folder_keeps_certificates_and_checks_them()
    {
        using var folder = new TemporaryFolder();
        var proofs = new ProofFolder(Path.Combine(folder.FullName, "proofs"));
        Assert.Empty(proofs.Names);
        var name = new ProofName("btrfs/delayed-iputs", "RunIputs", null, [("workers", "3")]);
        var system = DelayedIputs("RunIputs", workers: 3);
        Assert.Null(proofs.Read(name, system));
        proofs.Write(name, ByLemmas(system, "NoWakeAfterFree", "NoIputLost"));
        Assert.Equal(
            Path.Combine(folder.FullName, "proofs", "btrfs", "delayed-iputs", "RunIputs.workers-3.smt2"),
            proofs.FileOf(name));
        Assert.Equal([name], proofs.Names);

        var report = proofs.Check(name, system, Solvers.All, TimeLimit);
        Assert.True(report.IsProof);
        Assert.Equal(["NoWakeAfterFree", "NoIputLost"], report.Properties.Select(property => property.Name));
        Assert.Equal(["z3", "cvc5"], report.Opinions.Select(opinion => opinion.Solver));
        Assert.Throws<ArgumentException>(() => proofs.Check(name, system, [], TimeLimit));

        // The spec changes: the file is stale, and its invariant does for the new system.
        var changed = DelayedIputs("RunIputs", workers: 4);
        var stale = proofs.Check(name, changed, Solvers.All, TimeLimit);
        Assert.False(stale.IsProof);
        Assert.Empty(stale.Opinions);
        Assert.Contains("RunIputs", stale.Objection);

        var other = name with { Property = "NoDeadlock" };
        proofs.Write(other, ByLemmas(system, "NoIputLost"));
        Assert.Equal("It claims nothing about NoDeadlock, which it is named after.",
            proofs.Check(other, system, Solvers.All, TimeLimit).Objection);

        Assert.Equal("There is no such file.",
            proofs.Check(name with { Bounds = [] }, system, Solvers.All, TimeLimit).Objection);
    }

    [Fact]
    public void An_edited_file_is_no_proof()
    {
        using var folder = new TemporaryFolder();
        var proofs = new ProofFolder(folder.FullName);
        var system = DelayedIputs("RunIputs");
        var name = new ProofName(system.Name, system.Variant, null, []);
        proofs.Write(name, ByLemmas(system, "NoIputLost"));
        var text = File.ReadAllText(proofs.FileOf(name));
        ProofReport Edited(string original, string edited)
        {
            Assert.Contains(original, text);
            File.WriteAllText(proofs.FileOf(name), text.Replace(original, edited));
            return proofs.Check(name, system, Solvers.All, TimeLimit);
        }
        Assert.True(Edited("; Invariant", "; Invariant").IsProof);
        var ofSystem = Edited("(= |delayed| (_ bv0", "(= |delayed| (_ bv1");
        const string Sentence =
            "This certificate of btrfs/delayed-iputs RunIputs was edited: it is not what was written, as its last line "
            + "tells.";
        Assert.Equal(Sentence, ofSystem.Objection);
        var withAssertion = Edited("(check-sat)", "(assert false)\n(check-sat)");
        Assert.Equal(Sentence, withAssertion.Objection);
        File.WriteAllText(proofs.FileOf(name), text, System.Text.Encoding.Unicode);
        Assert.Equal(
            "This certificate of btrfs/delayed-iputs RunIputs was edited: it is not in UTF-8.",
            proofs.Check(name, system, Solvers.All, TimeLimit).Objection);
        File.WriteAllText(proofs.FileOf(name), text, System.Text.Encoding.UTF8);
        Assert.Equal(Sentence, proofs.Check(name, system, Solvers.All, TimeLimit).Objection);
        // A weaker invariant that is printed as it should be is a certificate; solvers do not believe it.
        var lines = text.Split('\n').ToList();
        var lemma = lines.FindIndex(line => line.Contains("; RunsWhatIsQueued"));
        Assert.Contains("(=> (= |pc.Cleaner| |pc.Cleaner.RunIput|)", lines[lemma + 1]);
        var weaker = Edited("\n" + lines[lemma] + "\n" + lines[lemma + 1].TrimEnd(')'),
            "\n    (=> (= |pc.Cleaner| |pc.Cleaner.Exit|) (bvslt (_ bv0 3) |delayed|");
        Assert.False(weaker.IsProof);
        // Not even if the last line is made to fit.
        File.WriteAllText(
            proofs.FileOf(name), CertificateFile.WithDigest(File.ReadAllText(proofs.FileOf(name))));
        weaker = proofs.Check(name, system, Solvers.All, TimeLimit);
        Assert.False(weaker.IsProof);
        Assert.Null(weaker.Objection);
        Assert.NotEmpty(weaker.Opinions);
    }

    public static TheoryData<string, string, string?, string, string> ProofNames => new()
    {
        { "btrfs/delayed-iputs", "RunIputs", null, "", "btrfs/delayed-iputs/RunIputs.smt2" },
        {
            "btrfs/close-ctree", "ParkCleaner", "CleanerParks[0]", "blockGroups=32 evictionsJoin=true",
            "btrfs/close-ctree/ParkCleaner.CleanerParks[0].blockGroups-32.evictionsJoin-true.smt2"
        },
        { "reference/peterson", "", null, "processes=5", "reference/peterson/peterson.processes-5.smt2" },
        { "peterson", "", "Terminates", "", "peterson/peterson.Terminates.smt2" },
    };

    [Theory]
    [MemberData(nameof(ProofNames))]
    public void A_name_is_a_path(string protocol, string variant, string? property, string bounds, string path)
    {
        var name = new ProofName(protocol, variant, property,
            [.. bounds.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(one => one.Split('=')).Select(
                one => (one[0], one[1]))]);
        Assert.Equal(path, name.Path);
        var parsed = ProofName.Parse(path)!;
        Assert.Equal(name, parsed);
        Assert.Equal((protocol, variant, property), (parsed.Protocol, parsed.Variant, parsed.Property));
        Assert.Equal(name.Bounds.AsEnumerable(), parsed.Bounds);
    }

    [Theory]
    [InlineData("RunIputs.smt2")]
    [InlineData("btrfs/delayed-iputs/RunIputs.txt")]
    [InlineData("btrfs/delayed-iputs/RunIputs.A.B.smt2")]
    [InlineData("btrfs/delayed-iputs/RunIputs.workers-2.A.smt2")]
    public void Not_every_path_is_a_name(string path)
    {
        Assert.Null(ProofName.Parse(path));
        if (!path.EndsWith(".smt2", StringComparison.Ordinal))
            return;
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.FullName, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, "");
        Assert.Contains("is named like no certificate",
            Assert.Throws<CertificateException>(() => new ProofFolder(folder.FullName).Names).Message);
    }
}
