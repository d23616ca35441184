using System.Text;
using Quiesce.Ir;
using Quiesce.Ir.Formats.Smt;
using Quiesce.Ir.Parsing;
using Quiesce.Ir.Verdicts;

namespace Quiesce.Tests.Ir;

public class CertificateFileTests
{
    static TransitionSystem RunIputs => HandBuiltSystems.AllDelayedIputs().Last();

    static Certificate Certificate(TransitionSystem system, string[] properties, params string[] conjuncts) =>
        Quiesce.Ir.Verdicts.Certificate.Of(
            system,
            properties.Select(name => system.FindProperty(name)!),
            conjuncts.Select(text => ExpressionParser.Parse(system, text)));

    static readonly string[] Conjuncts =
    [
        "cleaner.taskFreed => Cleaner.Done",
        "Umount.Done => delayed = 0",
        "Cleaner.Done => delayed - 3 < -1",
    ];

    [Fact]
    public void A_file_is_the_script_with_the_claim_the_invariant_and_three_questions()
    {
        var text = CertificateFile.Print(Certificate(RunIputs, ["NoIputLost", "CleanerRunsIputs"], Conjuncts));
        SmtText.Check(text);
        Assert.Equal(
            """
            (define-fun claim () Bool (and |NoIputLost| (not |CleanerRunsIputs|)))

            ; Invariant ----------------------------------------------------------------------------------------
            (define-fun invariant
              ((|delayed| integer) (|cleaner.shouldStop| Bool) (|cleaner.taskFreed| Bool)
               (|pc.Umount| |pc.Umount|) (|pc.Cleaner| |pc.Cleaner|) (|pc.Worker[0]| |pc.Worker|)
               (|pc.Worker[1]| |pc.Worker|))
              Bool
              (and
                (types |delayed| |cleaner.shouldStop| |cleaner.taskFreed| |pc.Umount| |pc.Cleaner|
                   |pc.Worker[0]| |pc.Worker[1]|)
                (=> |cleaner.taskFreed| (= |pc.Cleaner| |pc.Cleaner.Done|))
                ; NoIputLost
                (=> (= |pc.Umount| |pc.Umount.Done|) (= |delayed| (_ bv0 3)))
                (=> (= |pc.Cleaner| |pc.Cleaner.Done|) (bvslt (bvsub |delayed| (_ bv3 3)) (bvneg (_ bv1 3))))))

            ; Questions ----------------------------------------------------------------------------------------
            (echo "initiation")
            (push 1)
            (assert init)
            (assert
              (not
                (invariant |delayed| |cleaner.shouldStop| |cleaner.taskFreed| |pc.Umount| |pc.Cleaner|
                   |pc.Worker[0]| |pc.Worker[1]|)))
            (check-sat)
            (pop 1)
            (echo "consecution")
            (push 1)
            (assert
              (invariant |delayed| |cleaner.shouldStop| |cleaner.taskFreed| |pc.Umount| |pc.Cleaner|
                 |pc.Worker[0]| |pc.Worker[1]|))
            (assert step)
            (assert
              (not
                (invariant |delayed'| |cleaner.shouldStop'| |cleaner.taskFreed'| |pc.Umount'| |pc.Cleaner'|
                   |pc.Worker[0]'| |pc.Worker[1]'|)))
            (check-sat)
            (pop 1)
            (echo "safety")
            (push 1)
            (assert
              (invariant |delayed| |cleaner.shouldStop| |cleaner.taskFreed| |pc.Umount| |pc.Cleaner|
                 |pc.Worker[0]| |pc.Worker[1]|))
            (assert (not claim))
            (check-sat)
            (pop 1)

            """.ReplaceLineEndings("\n"),
            text[text.IndexOf("(define-fun claim", StringComparison.Ordinal)..
                text.IndexOf("; SHA-256", StringComparison.Ordinal)]);
        Assert.Matches("\n; SHA-256 of all lines above: [0-9a-f]{64}\n$", text);
    }

    [Fact]
    public void A_file_is_read_as_what_was_printed()
    {
        var certificate = Certificate(RunIputs, ["NoIputLost", "CleanerRunsIputs"], Conjuncts);
        var text = CertificateFile.Print(certificate);
        var read = CertificateFile.Read(text, RunIputs);
        Assert.Equal(["NoIputLost", "CleanerRunsIputs"], read.Properties.Select(property => property.Name));
        Assert.Equal(
            certificate.Conjuncts.Select(conjunct => conjunct.ToString()),
            read.Conjuncts.Select(conjunct => conjunct.ToString()));
        Assert.Null(CertificateFile.Objection(text, RunIputs));
    }

    [Fact]
    public void An_enumeration_may_be_none_of_a_variable()
    {
        var system = SmtScriptTests.Derived();
        var property = system.FindProperty("AcceptsUntilDrained")!;
        var text = CertificateFile.Print(Quiesce.Ir.Verdicts.Certificate.Of(system, [property], [property.Predicate]));
        SmtText.Check(text);
        Assert.Null(CertificateFile.Objection(text, system));
    }

    [Fact]
    public void The_domains_alone_are_an_invariant()
    {
        var text = CertificateFile.Print(Certificate(RunIputs, ["TypeInvariant"]));
        Assert.Empty(CertificateFile.Read(text, RunIputs).Conjuncts);
        Assert.Null(CertificateFile.Objection(text, RunIputs));
    }

    [Fact]
    public void A_file_of_another_program_is_stale_and_its_invariant_goes_on()
    {
        var systems = HandBuiltSystems.AllDelayedIputs().ToList();
        var text = CertificateFile.Print(Certificate(systems[2], ["NoIputLost"], Conjuncts));
        // The same steps in the same places, but what one of them does.
        var changed = HandBuiltSystems.DelayedIputs(
            "WaitForIputs", "FlushWorkers", "StopCleaner", "ReapCleaner", "RunIputs", "FreeFsInfo");
        Assert.Equal(
            "This certificate is stale: btrfs/delayed-iputs WaitForIputs has changed since it was written.",
            CertificateFile.Objection(text, changed));
        var renewed = CertificateFile.Print(CertificateFile.Read(text, changed));
        Assert.Null(CertificateFile.Objection(renewed, changed));
        string Invariant(string file) => file[file.IndexOf("; Invariant --", StringComparison.Ordinal)..
            file.IndexOf("; SHA-256", StringComparison.Ordinal)];
        Assert.Equal(Invariant(text), Invariant(renewed));
    }

    public static TheoryData<string, string, string> Edits => new()
    {
        { "(define-fun step () Bool", "(define-fun step () Bool ; nothing", "stale" },
        { "(= |delayed| (_ bv0 3))", "(= |delayed| (_ bv1 3))", "stale" },
        { "(set-logic QF_BV)", "(set-logic QF_BV)\n(assert false)", "stale" },
        { "; Questions", "(assert false)\n; Questions", "stale" },
        { "(assert step)", "(assert step)\n(assert false)", "stale" },
        { "(check-sat)", "(echo \"unsat\")", "stale" },
        { "(=> |cleaner.taskFreed| (=", "(=> true (=", "stale" },
        { "    (=> |cleaner.taskFreed| (= |pc.Cleaner| |pc.Cleaner.Done|))", "    false", "" },
        { "(bvslt (bvsub |delayed| (_ bv3", "(bvsle (bvsub |delayed| (_ bv2", "" },
        { "(bvslt (bvsub |delayed|", "(bvslt (bvsub (bvadd |delayed| |delayed|)", "stale" },
        { "(= |pc.Cleaner| |pc.Cleaner.Done|))\n    ;", "|gone|)\n    ;", "It speaks of |gone|, which is no variable" },
        { "(= |pc.Cleaner| |pc.Cleaner.Done|))\n    ;", "(bvmul |delayed| |delayed|))\n    ;", "is no term that" },
        { "(= |pc.Cleaner| |pc.Cleaner.Done|))\n    ;", "(= |pc.Cleaner| |delayed|))\n    ;", "makes no sense" },
        { "(= |pc.Cleaner| |pc.Cleaner.Done|))\n    ;", "|delayed|)\n    ;", "makes no sense" },
        { "(and |NoIputLost|", "(and |NoIputGone|", "It claims |NoIputGone|, which is no property" },
        { "(not |CleanerRunsIputs|)", "|CleanerRunsIputs|", "stale" },
        { "(define-fun invariant", "(define-fun invariants", "It has no definition of invariant." },
        { "(pop 1)\n(echo \"s", "(pop 1\n(echo \"s", "A closing parenthesis is missing." },
        { "(pop 1)\n(echo \"s", "(pop 1))\n(echo \"s", "A closing parenthesis has no opening one." },
        { "(assert (not claim))", "(assert (not |claim))", "A closing | is missing." },
    };

    [Theory]
    [MemberData(nameof(Edits))]
    public void A_file_that_was_written_of_another_spec_does_not_count_unless_only_the_invariant_is_another(
        string original, string edited, string objection)
    {
        var text = CertificateFile.Print(Certificate(RunIputs, ["NoIputLost", "CleanerRunsIputs"], Conjuncts));
        Assert.Contains(original, text);
        var other = text.Replace(original, edited);
        Assert.Contains("RunIputs was edited: it is not what was written", CertificateFile.Objection(other, RunIputs));
        var found = CertificateFile.Objection(CertificateFile.WithDigest(other), RunIputs);
        if (objection.Length == 0)
            Assert.Null(found);
        else
            Assert.Contains(objection, found);
    }

    [Fact]
    public void Any_other_character_is_an_edit_and_any_other_encoding_is_another_file()
    {
        var text = CertificateFile.Print(Certificate(RunIputs, ["NoIputLost"], Conjuncts));
        Assert.Equal(text, CertificateFile.Text(Encoding.UTF8.GetBytes(text)));
        var random = new System.Random(1);
        for (var k = 0; k < 200; k++)
        {
            var place = random.Next(text.Length);
            string[] edits =
            [
                text.Remove(place, 1), text.Insert(place, " "), text.Insert(place, "\n"), text.Insert(place, "\uFEFF"),
                text.Insert(place, "; A comment.\n"), text[..place], text[place..],
            ];
            foreach (var edited in edits.Where(edited => edited != text))
                Assert.Contains(" was edited: ", CertificateFile.Objection(edited, RunIputs));
        }
        foreach (var edited in new[] { "", text + "\n", text.Replace("\n", "\r\n"), text.ToUpperInvariant() })
            Assert.Contains(" was edited: ", CertificateFile.Objection(edited, RunIputs));
        foreach (var encoding in new[] { Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.UTF32 })
        {
            var decoded = CertificateFile.Text([.. encoding.Preamble, .. encoding.GetBytes(text)]);
            Assert.True(decoded is null || CertificateFile.Objection(decoded, RunIputs)!.Contains(" was edited: "));
        }
        Assert.Null(CertificateFile.Text([0xFF]));
    }

    [Fact]
    public void A_lemma_that_has_changed_is_named()
    {
        TransitionSystem With(params (string Name, string Formula)[] lemmas) => lemmas.Aggregate(
            RunIputs,
            (system, lemma) => system.With(new Property
            {
                Name = lemma.Name,
                Kind = PropertyKind.Lemma,
                Predicate = ExpressionParser.Parse(system, lemma.Formula),
            }));
        var before = With(("FreedLate", Conjuncts[0]), ("Few", Conjuncts[2]));
        var text = CertificateFile.Print(Certificate(before, ["NoIputLost"], Conjuncts));
        Assert.Contains("; FreedLate\n", text);
        Assert.Null(CertificateFile.Objection(text, before));
        const string Stale = "This certificate is stale: of btrfs/delayed-iputs RunIputs";
        Assert.Equal(
            $"{Stale} the lemma FreedLate has changed since it was written.",
            CertificateFile.Objection(text, With(("FreedLate", "delayed = 0"), ("Few", Conjuncts[2]))));
        Assert.Equal(
            $"{Stale} the lemma Few has changed since it was written.",
            CertificateFile.Objection(text, With(("FreedLate", Conjuncts[0]))));
        Assert.Equal(
            $"{Stale} the lemma Few and the lemma Fewer have changed since it was written.",
            CertificateFile.Objection(text, With(("FreedLate", Conjuncts[0]), ("Fewer", Conjuncts[2]))));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Not SMT-LIB at all.")]
    [InlineData("(define-fun claim)")]
    public void What_is_no_certificate_says_so(string text) => Assert.StartsWith(
        "This is no certificate of btrfs/delayed-iputs RunIputs. It has no definition of claim.",
        CertificateFile.Objection(CertificateFile.WithDigest(text), RunIputs));

    [Fact]
    public void Text_that_nests_without_end_is_refused() => Assert.Contains(
        "parentheses are open at once",
        CertificateFile.Objection(CertificateFile.WithDigest(new string('(', 1_000_000)), RunIputs));

    [Fact]
    public void A_certificate_claims_something_about_states()
    {
        Assert.Throws<ArgumentException>(() => Certificate(RunIputs, []));
        var foreign = HandBuiltSystems.Everything().FindProperty("BalanceIsLow")!;
        Assert.Throws<ArgumentException>(() => Quiesce.Ir.Verdicts.Certificate.Of(RunIputs, [foreign], []));
        Assert.Contains(
            "UmountTerminates is about behaviours",
            Assert.Throws<ArgumentException>(() => Certificate(RunIputs, ["UmountTerminates"])).Message);
    }

    [Fact]
    public void A_conjunct_holds_only_where_it_has_a_value()
    {
        var system = HandBuiltSystems.Everything();
        var refs = system.Variables.Single(variable => variable.Name == "inode.refs");
        var owner = Expr.Read(system.Variables.Single(variable => variable.Name == "owner"));
        var outside = Expr.Less(Expr.Read(refs, Expr.Subtract(owner, Expr.Int(1))), Expr.Int(2));
        var certificate = Quiesce.Ir.Verdicts.Certificate.Of(system, [system.FindProperty("BalanceIsLow")!], [outside]);
        Assert.Equal("owner - 1 >= 0 /\\ inode.refs[owner - 1] < 2", certificate.Conjuncts.Single().ToString());
        var text = CertificateFile.Print(certificate);
        Assert.Contains("(|inode.refs[]| (bvsub |owner| (_ bv1 3)) |inode.refs[0]| |inode.refs[1]|", text);
        Assert.Null(CertificateFile.Objection(text, system));
    }
}
