using Quiesce.Ir;
using Quiesce.Ir.Formats.Certificates;
using Quiesce.Ir.Formats.Smt;
using Quiesce.Ir.Parsing;
using Quiesce.Ir.Passes;
using Quiesce.Ir.Verdicts;

namespace Quiesce.Tests.Ir;

/// <summary>A certificate in the words of its spec: what it says, and which lines do not count.</summary>
public class CertificateTextTests
{
    const string Name = "btrfs/delayed-iputs/RunIputs";

    static readonly string[] Conjuncts =
    [
        "Cleaner.Done => delayed - 3 < -1",
        "cleaner.taskFreed => Cleaner.Done",
        "Umount.Done => delayed = 0",
    ];

    static TransitionSystem RunIputs => HandBuiltSystems.AllDelayedIputs().Last();

    static TransitionSystem With(TransitionSystem system, string name, string formula) => system.With(new Property
    {
        Name = name,
        Kind = PropertyKind.Lemma,
        Predicate = ExpressionParser.Parse(system, formula),
    });

    static Certificate Certificate(TransitionSystem system, string[] properties, params string[] conjuncts) =>
        Quiesce.Ir.Verdicts.Certificate.Of(
            system,
            properties.Select(name => system.FindProperty(name)!),
            conjuncts.Select(text => ExpressionParser.Parse(system, text)));

    static CertificateLines Print(Certificate certificate) =>
        CertificateText.Print(Name, certificate, CertificateSubject.Of(certificate.System));

    static Certificate Read(CertificateLines lines, TransitionSystem system) =>
        CertificateText.Read(lines, CertificateSubject.Of(system));

    static string? Objection(CertificateLines lines, TransitionSystem system) =>
        CertificateText.Objection(lines, CertificateSubject.Of(system));

    [Fact]
    public void It_has_what_is_claimed_and_the_invariant_by_names_and_expressions()
    {
        var system = With(RunIputs, "FreedLate", Conjuncts[1]);
        var lines = Print(Certificate(system, ["NoIputLost", "CleanerRunsIputs"], Conjuncts));
        Assert.Matches(
            $"""
            ^{Name}
            bounds workers=2
            system [0-9a-f]{"{16}"}
            proves NoIputLost
            never CleanerRunsIputs
            lemma FreedLate
            /\\ pc.Cleaner = "Done" => delayed - 3 < -1
            $
            """.ReplaceLineEndings("\n"),
            lines.ToString());
        var read = Read(lines, system);
        Assert.Equal(["NoIputLost", "CleanerRunsIputs"], read.Properties.Select(property => property.Name));
        Assert.Equal(
            [
                "pc.Umount = \"Done\" => delayed = 0",
                "cleaner.taskFreed => pc.Cleaner = \"Done\"",
                "pc.Cleaner = \"Done\" => delayed - 3 < -1",
            ],
            read.Conjuncts.Select(conjunct => conjunct.ToString()));
        Assert.Null(Objection(lines, system));
    }

    [Fact]
    public void What_is_claimed_may_be_all_of_the_invariant()
    {
        var lines = Print(Certificate(RunIputs, ["TypeInvariant"]));
        Assert.DoesNotContain(lines.Lines, line => line.Word is "lemma" or "/\\");
        Assert.Null(Objection(lines, RunIputs));
    }

    [Fact]
    public void A_product_has_variables_of_its_own_and_its_invariant_names_lemmas_of_the_system_it_is_made_of()
    {
        var system = With(RunIputs, "FreedLate", Conjuncts[1]);
        var product = LivenessToSafety.Apply(system).System;
        var subject = new CertificateSubject(product, [.. product.Properties, .. system.Properties]);
        var lines = CertificateText.Print(
            Name,
            Certificate(product, ["UmountTerminates"], Conjuncts[1], "~saved \\/ delayed <= 1"),
            subject);
        Assert.Contains("lemma FreedLate\n/\\ ~saved \\/ delayed <= 1\n", lines.ToString());
        Assert.Null(CertificateText.Objection(lines, subject));
        Assert.Contains("rests on FreedLate", Objection(lines, product));
    }

    [Fact]
    public void A_lemma_that_an_engine_asks_about_is_named_too()
    {
        var system = HandBuiltSystems.Everything();
        var refs = system.Variables.Single(variable => variable.Name == "inode.refs");
        var owner = Expr.Read(system.Variables.Single(variable => variable.Name == "owner"));
        var partial = new Property
        {
            Name = "FewRefs",
            Kind = PropertyKind.Lemma,
            Predicate = Expr.Less(Expr.Read(refs, Expr.Subtract(owner, Expr.Int(1))), Expr.Int(2)),
        };
        system = system.With(partial);
        foreach (var conjunct in new[] { partial.Predicate, Definedness.Holds(partial.Predicate) })
        {
            var lines = Print(Quiesce.Ir.Verdicts.Certificate.Of(
                system, [system.FindProperty("BalanceIsLow")!], [conjunct]));
            Assert.EndsWith("lemma FewRefs\n", lines.ToString());
            Assert.Null(Objection(lines, system));
        }
    }

    [Fact]
    public void A_certificate_of_another_program_is_stale_and_its_invariant_goes_on()
    {
        var before = HandBuiltSystems.AllDelayedIputs().ToList()[2];
        var lines = Print(Certificate(before, ["NoIputLost"], Conjuncts));
        // The same steps in the same places, but what one of them does.
        var changed = HandBuiltSystems.DelayedIputs(
            "WaitForIputs", "FlushWorkers", "StopCleaner", "ReapCleaner", "RunIputs", "FreeFsInfo");
        Assert.Equal(
            "This certificate is stale: btrfs/delayed-iputs WaitForIputs, or a lemma that it names, has changed since it was "
            + "written.",
            Objection(lines, changed));
        var renewed = Print(Read(lines, changed));
        Assert.Null(Objection(renewed, changed));
        Assert.Equal(lines.Lines.Where(line => line.Word != "system"), renewed.Lines.Where(line => line.Word != "system"));
    }

    [Fact]
    public void It_is_stale_where_a_lemma_that_it_names_is_another_and_nowhere_else()
    {
        var before = With(With(RunIputs, "FreedLate", Conjuncts[1]), "Few", "delayed <= 2");
        var lines = Print(Certificate(before, ["NoIputLost"], Conjuncts));
        Assert.Null(Objection(lines, With(With(RunIputs, "FreedLate", Conjuncts[1]), "Few", "delayed <= 1")));
        Assert.Contains(
            "or a lemma that it names, has changed", Objection(lines, With(RunIputs, "FreedLate", "delayed <= 1")));
        Assert.Equal(
            "This is no certificate of btrfs/delayed-iputs RunIputs. It rests on FreedLate, which is no lemma of today's "
            + "spec.",
            Objection(lines, RunIputs));
    }

    public static TheoryData<string, string, string> Edits => new()
    {
        { "bounds workers=2", "bounds workers=3", "stale" },
        { "system ", "system 0", "stale" },
        { "proves NoIputLost", "never NoIputLost", "was edited" },
        { "never CleanerRunsIputs", "proves CleanerRunsIputs", "was edited" },
        { "never CleanerRunsIputs", "never CleanerRunsIputs\nnever CleanerRunsIputs", "It claims CleanerRunsIputs twice." },
        { "cleaner.taskFreed =>", "cleaner.taskFreed \\/ FALSE =>", "was edited" },
        { "proves NoIputLost", "proves NoIputGone", "It claims NoIputGone, which is no property of today's spec." },
        { "proves NoIputLost", "proves UmountTerminates", "It claims UmountTerminates, which is no property" },
        { "cleaner.taskFreed =>", "cleaner.gone =>", "It says cleaner.gone => pc.Cleaner = \"Done\". There is no variable" },
        { "cleaner.taskFreed =>", "delayed =>", "needs true or false" },
        { "cleaner.taskFreed =>", "(cleaner.taskFreed =>", "is never closed" },
        { "delayed - 3 < -1", "delayed - 2 <= -1", "" },
    };

    [Theory]
    [MemberData(nameof(Edits))]
    public void Lines_that_were_written_of_another_spec_do_not_count_unless_only_the_invariant_is_another(
        string original, string edited, string objection)
    {
        var lines = Print(Certificate(RunIputs, ["NoIputLost", "CleanerRunsIputs"], Conjuncts));
        var text = lines.ToString();
        Assert.Contains(original, text);
        var other = lines with
        {
            Lines = [.. text.Replace(original, edited).Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1)
                .Select(line => line.Split(' ', 2)).Select(line => (line[0], line[1]))],
        };
        Assert.Contains("RunIputs was edited: it is not what was written", Objection(other, RunIputs));
        var found = Objection(CertificateLines.Of(other.Name, other.Lines), RunIputs);
        if (objection.Length == 0)
            Assert.Null(found);
        else
            Assert.Contains(objection, found);
    }

    [Fact]
    public void What_claims_nothing_is_no_certificate() => Assert.Equal(
        "This is no certificate of btrfs/delayed-iputs RunIputs. It claims nothing.",
        Objection(CertificateLines.Of(Name, []), RunIputs));

    [Fact]
    public void Text_that_nests_without_end_is_refused() => Assert.Contains(
        "nested too deeply",
        Objection(
            CertificateLines.Of(Name, [("proves", "NoIputLost"), ("/\\", new string('(', 1_000_000))]), RunIputs));

    [Fact]
    public void What_solvers_are_asked_has_the_invariant_that_was_read()
    {
        var system = RunIputs;
        var lines = Print(Certificate(system, ["NoIputLost"], Conjuncts));
        var script = CertificateScript.Print(Read(lines, system));
        SmtText.Check(script);
        Assert.Contains("(=> |cleaner.taskFreed| (= |pc.Cleaner| |pc.Cleaner.Done|))", script);
    }
}
