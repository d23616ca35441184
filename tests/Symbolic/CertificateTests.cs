using Quiesce.Ir;
using Quiesce.Ir.Formats.Certificates;
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

    static ProofFolder Folder(string directory) =>
        new(directory, protocol => protocol == "btrfs/delayed-iputs" ? "Btrfs/DelayedIputs" : null);

    [Fact]
    public void A_folder_keeps_certificates_and_checks_them()
    {
        using var folder = new TemporaryFolder();
        var proofs = Folder(Path.Combine(folder.FullName, "proofs"));
        Assert.Empty(proofs.Names);
        var name = new ProofName("btrfs/delayed-iputs", "RunIputs", null, [("workers", "3")]);
        var system = DelayedIputs("RunIputs", workers: 3);
        var subject = CertificateSubject.Of(system);
        Assert.Null(proofs.Read(name, subject));
        proofs.Write(name, ByLemmas(system, "NoWakeAfterFree", "NoIputLost"), subject);
        Assert.Equal(
            Path.Combine(folder.FullName, "proofs", "Btrfs", "DelayedIputs.certificates"), proofs.FileOf(name));
        Assert.Equal([name], proofs.Names);

        var export = Path.Combine(folder.FullName, "export");
        var report = proofs.Check(name, subject, Solvers.All, TimeLimit, export);
        Assert.True(report.IsProof);
        Assert.Equal(["NoWakeAfterFree", "NoIputLost"], report.Properties.Select(property => property.Name));
        Assert.Equal(["z3", "cvc5"], report.Opinions.Select(opinion => opinion.Solver));
        Assert.Throws<ArgumentException>(() => proofs.Check(name, subject, [], TimeLimit));
        var script = File.ReadAllText(
            Path.Combine(export, "btrfs", "delayed-iputs", "RunIputs.workers-3.smt2"));
        Assert.All(Solvers.All, solver => Assert.True(CertificateCheck.Run(script, solver, TimeLimit).Agrees));

        // The spec changes: the certificate is stale, and its invariant does for the new system.
        var changed = CertificateSubject.Of(DelayedIputs("RunIputs", workers: 4));
        var stale = proofs.Check(name, changed, Solvers.All, TimeLimit);
        Assert.False(stale.IsProof);
        Assert.Empty(stale.Opinions);
        Assert.Contains("stale", stale.Objection);

        var other = name with { Property = "NoDeadlock" };
        proofs.Write(other, ByLemmas(system, "NoIputLost"), subject);
        Assert.Equal("It claims nothing about NoDeadlock, which it is named after.",
            proofs.Check(other, subject, Solvers.All, TimeLimit).Objection);
        Assert.Equal([other, name], proofs.Names);
        Assert.True(proofs.Check(name, subject, Solvers.All, TimeLimit).IsProof);

        Assert.Equal("There is no such certificate.",
            proofs.Check(name with { Bounds = [] }, subject, Solvers.All, TimeLimit).Objection);
    }

    [Fact]
    public void An_edited_certificate_is_no_proof()
    {
        using var folder = new TemporaryFolder();
        var proofs = Folder(folder.FullName);
        var system = DelayedIputs("RunIputs");
        var subject = CertificateSubject.Of(system);
        var name = new ProofName(system.Name, system.Variant, null, []);
        var lemmas = Lemmas(system).Where(lemma => lemma.Name != "RunsWhatIsQueued").Select(lemma => lemma.Predicate);
        proofs.Write(
            name,
            Certificate.Of(
                system,
                [system.FindProperty("NoIputLost")!],
                [.. lemmas, ExpressionParser.Parse(system, "~Cleaner.At(RunIput) \\/ delayed >= 1")]),
            subject);
        var text = File.ReadAllText(proofs.FileOf(name));
        ProofReport Edited(string original, string edited)
        {
            Assert.Contains(original, text);
            File.WriteAllText(proofs.FileOf(name), text.Replace(original, edited));
            return proofs.Check(name, subject, Solvers.All, TimeLimit);
        }
        Assert.True(Edited("delayed", "delayed").IsProof);
        const string Sentence =
            "This certificate of btrfs/delayed-iputs RunIputs was edited: it is not what was written, as its last line "
            + "tells.";
        Assert.Equal(Sentence, Edited("delayed >= 1", "delayed >= 0").Objection);
        Assert.Equal(Sentence, Edited("proves  NoIputLost", "proves  NoIputLost NoDeadlock").Objection);
        Assert.Equal(
            $"{proofs.FileOf(name)} was edited: it is not what is written of its certificates.",
            Edited("  proves ", "   proves ").Objection);
        // A weaker invariant that is written as it should be is a certificate; solvers do not believe it.
        var weaker = CertificateText.Print(
            name.Path,
            Certificate.Of(
                system,
                [system.FindProperty("NoIputLost")!],
                Lemmas(system).Where(lemma => lemma.Name != "EmptyOnceRun").Select(lemma => lemma.Predicate)),
            subject);
        File.WriteAllText(proofs.FileOf(name), CertificateFile.Print([weaker]));
        var report = proofs.Check(name, subject, Solvers.All, TimeLimit);
        Assert.Null(report.Objection);
        Assert.All(report.Opinions, opinion => Assert.Contains("says sat for consecution", opinion.Objection));
    }

    [Fact]
    public void A_certificate_that_is_made_to_claim_more_than_it_proves_is_rejected_by_solvers()
    {
        using var folder = new TemporaryFolder();
        var proofs = Folder(folder.FullName);
        var system = DelayedIputs("WaitForIputs");
        var subject = CertificateSubject.Of(system);
        var name = new ProofName(system.Name, system.Variant, null, []);
        proofs.Write(name, ByLemmas(system, "NoIputLost", "NoDeadlock"), subject);
        var report = proofs.Check(name, subject, Solvers.All, TimeLimit);
        Assert.Null(report.Objection);
        Assert.All(report.Opinions, opinion => Assert.Contains("says sat for", opinion.Objection));
    }

    [Fact]
    public void A_file_that_is_none_of_certificates_is_a_mistake()
    {
        using var folder = new TemporaryFolder();
        var proofs = Folder(folder.FullName);
        var system = DelayedIputs("RunIputs");
        var name = new ProofName(system.Name, system.Variant, null, []);
        proofs.Write(name, ByLemmas(system, "NoIputLost"), CertificateSubject.Of(system));
        var file = proofs.FileOf(name);
        var text = File.ReadAllText(file);
        void Mistake(string edited, string sentence)
        {
            File.WriteAllText(file, edited);
            Assert.Contains(sentence, Assert.Throws<CertificateException>(() => proofs.Names).Message);
        }
        Mistake("", $"{file} is no file of certificates: its first line is not # 'quiesce certify'");
        Mistake(text.Replace("\n", "\r\n"), "is no file of certificates");
        Mistake(text + "\n" + text[text.IndexOf("btrfs", StringComparison.Ordinal)..], $"{file} holds two certificates {name}.");
        Mistake(text.Replace("btrfs/delayed-iputs/RunIputs", "<<<<<<< HEAD"), "<<<<<<< HEAD is the name of no certificate");
        File.WriteAllText(file, text, System.Text.Encoding.Unicode);
        Assert.Contains("is not in UTF-8", Assert.Throws<CertificateException>(() => proofs.Names).Message);
        File.Delete(file);
        file = Path.Combine(folder.FullName, "Elsewhere.certificates");
        Mistake(text, $"{file}: {name} belongs in {proofs.FileOf(name)}.");
    }

    public static TheoryData<string, string, string?, string, string> ProofNames => new()
    {
        { "btrfs/delayed-iputs", "RunIputs", null, "", "btrfs/delayed-iputs/RunIputs" },
        {
            "btrfs/close-ctree", "ParkCleaner", "CleanerParks[0]", "blockGroups=32 evictionsJoin=true",
            "btrfs/close-ctree/ParkCleaner.CleanerParks[0].blockGroups-32.evictionsJoin-true"
        },
        { "reference/peterson", "", null, "processes=5", "reference/peterson/peterson.processes-5" },
        { "peterson", "", "Terminates", "", "peterson/peterson.Terminates" },
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
    [InlineData("RunIputs")]
    [InlineData("btrfs/delayed-iputs/RunIputs.A.B")]
    [InlineData("btrfs/delayed-iputs/RunIputs.workers-2.A")]
    public void Not_every_path_is_a_name(string path) => Assert.Null(ProofName.Parse(path));
}
