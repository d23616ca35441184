using System.Collections.Immutable;
using Quiesce.Ir.Verdicts;

namespace Quiesce.Ir.Formats.Smt;

/// <summary>
/// A certificate as a self-contained SMT-LIB 2 script: the system and what is proved of it, the invariant, and the
/// three questions that a solver has to answer with <c>unsat</c>: initiation, consecution, safety.
/// </summary>
public static class CertificateScript
{
    /// <summary>The script. Solvers other than z3 may need an option for more than one query.</summary>
    public static string Print(Certificate certificate)
    {
        var lines = new SmtLines();
        var writer = new SmtSystemWriter(certificate.System, certificate.Conjuncts, lines);
        var properties = certificate.Properties;
        writer.Header();
        lines.Comment(
            $"A certificate for {string.Join(", ", properties)}: the invariant at the end is true initially, every "
            + "step keeps it, and it implies what is claimed. A solver agrees by saying unsat three times: "
            + "z3 FILE, cvc5 --incremental --bitblast=eager FILE.");
        writer.System();
        writer.Properties(properties);
        lines.Comment("What is claimed of every reachable state.");
        lines.Define(writer.Names.Claim, SmtExpression.List(), "Bool", Claim(writer.Names, properties));
        lines.Title("Invariant");
        Invariant(certificate, writer, lines);
        lines.Title("Questions");
        Questions(writer, lines);
        return lines.ToString();
    }

    static SmtExpression Claim(SmtNames names, ImmutableArray<Property> properties) => SmtExpression.And(
        [.. properties.Select(property => property.Kind == PropertyKind.Reachable
            ? Not(names.Property(property))
            : names.Property(property))]);

    static SmtExpression Not(SmtExpression operand) => SmtExpression.List("not", operand);

    static void Invariant(Certificate certificate, SmtSystemWriter writer, SmtLines lines)
    {
        var terms = writer.TermsOfParameters;
        var lemmas = certificate.System.Properties
            .Where(property => property.Kind != PropertyKind.Liveness)
            .GroupBy(property => terms.Of(Definedness.Holds(property.Predicate)).ToString())
            .ToDictionary(same => same.Key, same => same.First().Name);
        lines.DefineConjunction(
            writer.Names.Invariant,
            writer.Parameters,
            [
                ("", writer.OfState(writer.Names.Types)),
                .. certificate.Conjuncts.Select(terms.Of)
                    .Select(term => (lemmas.GetValueOrDefault(term.ToString(), ""), term)),
            ]);
    }

    static void Questions(SmtSystemWriter writer, SmtLines lines)
    {
        var names = writer.Names;
        var invariant = writer.OfState(names.Invariant);
        Ask(Obligation.Initiation, names.Init, Not(invariant));
        Ask(Obligation.Consecution, invariant, names.Step, Not(writer.OfNextState(names.Invariant)));
        Ask(Obligation.Safety, invariant, Not(names.Claim));

        void Ask(Obligation obligation, params SmtExpression[] assertions)
        {
            lines.Add($"(echo \"{NameOf(obligation)}\")");
            lines.Add("(push 1)");
            foreach (var assertion in assertions)
                lines.Add(SmtExpression.List("assert", assertion));
            lines.Add("(check-sat)");
            lines.Add("(pop 1)");
        }
    }

    /// <summary>What a solver prints before its answer.</summary>
    public static string NameOf(Obligation obligation) => obligation switch
    {
        Obligation.Initiation => "initiation",
        Obligation.Consecution => "consecution",
        Obligation.Safety => "safety",
        _ => throw new ArgumentOutOfRangeException(nameof(obligation)),
    };
}
