using Quiesce.Ir;
using Quiesce.Ir.Formats.Smt;
using Quiesce.Ir.Parsing;
using Quiesce.Ir.Verdicts;

namespace Quiesce.Tests.Ir;

public class CertificateScriptTests
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
        var text = CertificateScript.Print(Certificate(RunIputs, ["NoIputLost", "CleanerRunsIputs"], Conjuncts));
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
            text[text.IndexOf("(define-fun claim", StringComparison.Ordinal)..]);
    }

    [Fact]
    public void An_enumeration_may_be_none_of_a_variable()
    {
        var system = SmtScriptTests.Derived();
        var property = system.FindProperty("AcceptsUntilDrained")!;
        var text = CertificateScript.Print(Quiesce.Ir.Verdicts.Certificate.Of(system, [property], [property.Predicate]));
        SmtText.Check(text);
    }

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
        var text = CertificateScript.Print(certificate);
        Assert.Contains("(|inode.refs[]| (bvsub |owner| (_ bv1 3)) |inode.refs[0]| |inode.refs[1]|", text);
    }
}
