using Quiesce.Ir.Formats.Smt;
using Quiesce.Ir.Parsing;
using Quiesce.Ir.Verdicts;

namespace Quiesce.Ir.Formats.Certificates;

/// <summary>
/// A certificate as text, in the names of its spec: what it claims, and its invariant. The conjuncts of that are the
/// claimed properties, lemmas by their names, and expressions in TLA+. Nothing else is taken from a file: the script
/// for the solvers is printed for today's system, so that no edit of a file can make a proof.
/// <para>It is valid only if it equals, character for character, what is printed for today's system and its invariant.
/// Otherwise it was edited, or the spec has changed.</para>
/// </summary>
public static class CertificateText
{
    /// <summary>What a conjunct begins with.</summary>
    internal const string And = "/\\";

    const string Bounds = "bounds", System = "system", Proves = "proves", Never = "never", Lemma = "lemma";

    /// <summary>The lines of a certificate.</summary>
    /// <param name="name">Its name in the file.</param>
    public static CertificateLines Print(string name, Certificate certificate, CertificateSubject subject)
    {
        var lemmas = Names(subject);
        var named = new SortedSet<string>(StringComparer.Ordinal);
        var others = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var conjunct in certificate.Conjuncts)
            if (lemmas.TryGetValue(Tla(conjunct), out var lemma))
                named.Add(lemma);
            else
                // Printed as it will be read: adjacent sets become one.
                others.Add(Tla(ExpressionParser.Parse(subject.System, Tla(conjunct))));
        named.ExceptWith(certificate.Properties.Where(IsConjunct).Select(property => property.Name));
        return CertificateLines.Of(name,
        [
            .. subject.System.Bounds.Select(bound => (Bounds, $"{bound.Name}={bound.Value}")),
            (System, DigestOf(certificate, subject, named)),
            .. certificate.Properties.Where(IsConjunct).Select(property => (Proves, property.Name)),
            .. certificate.Properties.Where(property => !IsConjunct(property))
                .Select(property => (Never, property.Name)),
            .. named.Select(lemma => (Lemma, lemma)),
            .. others.Select(conjunct => (And, conjunct)),
        ]);
    }

    // Of a reachable property the claim is that it is never true.
    static bool IsConjunct(Property claimed) => claimed.Kind != PropertyKind.Reachable;

    static string Tla(Expr expr) => TlaExpr.Print(expr, sets: true);

    static Expr Holds(Property lemma) => Definedness.Holds(lemma.Predicate);

    // Names of lemmas by text. An engine's conjunct is Holds(lemma), a certificate's is Holds of that.
    static Dictionary<string, string> Names(CertificateSubject subject)
    {
        var names = new Dictionary<string, string>();
        foreach (var lemma in Lemmas(subject))
        {
            names.TryAdd(Tla(Holds(lemma)), lemma.Name);
            names.TryAdd(Tla(Definedness.Holds(Holds(lemma))), lemma.Name);
        }
        return names;
    }

    static IEnumerable<Property> Lemmas(CertificateSubject subject) =>
        subject.Lemmas.Where(lemma => lemma.Kind != PropertyKind.Liveness);

    // A digest of what the spec contributes: the system, the claimed properties, and the named lemmas.
    static string DigestOf(Certificate certificate, CertificateSubject subject, SortedSet<string> named)
    {
        var claimed = certificate.Properties.Select(property => property.Name).ToHashSet();
        return CertificateLines.DigestOf(
            SmtScript.Print(subject.System.WithOnly(claimed))
            + string.Concat(Lemmas(subject).DistinctBy(lemma => lemma.Name).Where(lemma => named.Contains(lemma.Name))
                .Select(lemma => $"{lemma.Name} == {TlaExpr.Print(Holds(lemma))}\n")));
    }

    /// <summary>The certificate in the lines, for today's system. Printing it gives a current certificate.</summary>
    /// <exception cref="CertificateException">They cannot be read, or name what the spec no longer has.</exception>
    public static Certificate Read(CertificateLines lines, CertificateSubject subject)
    {
        var system = subject.System;
        var lemmas = Lemmas(subject).GroupBy(lemma => lemma.Name)
            .ToDictionary(same => same.Key, same => Holds(same.First()));
        IEnumerable<string> Values(params string[] words) =>
            lines.Lines.Where(line => words.Contains(line.Word)).Select(line => line.Value);
        List<Property> claimed = [.. Values(Proves, Never).Select(Claimed)];
        if (claimed.Count == 0)
            throw Wrong("It claims nothing.");
        if (claimed.CountBy(property => property.Name).FirstOrDefault(same => same.Value > 1).Key is { } twice)
            throw Wrong($"It claims {twice} twice.");
        return new Certificate(
            system,
            [.. claimed],
            [
                .. claimed.Where(IsConjunct).Select(Holds)
                    .Concat(Values(Lemma).Select(Named))
                    .Where(conjunct => !conjunct.IsTrue),
                .. Values(And).Select(Parsed),
            ]);

        Property Claimed(string name) => system.FindProperty(name) is { Kind: not PropertyKind.Liveness } property
            ? property
            : throw Wrong($"It claims {name}, which is no property of today's spec.");

        Expr Named(string name) => lemmas.TryGetValue(name, out var lemma)
            ? lemma
            : throw Wrong($"It rests on {name}, which is no lemma of today's spec.");

        Expr Parsed(string text)
        {
            try
            {
                return ExpressionParser.Parse(system, text);
            }
            catch (ExpressionException wrong)
            {
                throw Wrong($"It says {(text.Length <= 60 ? text : $"{text[..60]}...")}. {wrong.Message}", wrong);
            }
        }

        CertificateException Wrong(string sentence, Exception? inner = null) =>
            new($"This is no certificate of {system}. {sentence}", inner);
    }

    /// <summary>
    /// Why the lines are not valid for today's system, in a sentence; null if they are, so that only solvers remain to
    /// be asked.
    /// </summary>
    public static string? Objection(CertificateLines lines, CertificateSubject subject)
    {
        var edited = $"This certificate of {subject.System} was edited: it is not what was written";
        if (!lines.IsAsWritten)
            return $"{edited}, as its last line tells.";
        try
        {
            var today = Print(lines.Name, Read(lines, subject), subject);
            return today.ToString() == lines.ToString() ? null
                : today.Lines.Where(IsOfSpec).SequenceEqual(lines.Lines.Where(IsOfSpec))
                    ? $"{edited}, though its last line says so."
                    : $"This certificate is stale: {subject.System}, or a lemma that it names, has changed since it "
                        + "was written.";
        }
        catch (CertificateException wrong)
        {
            return wrong.Message;
        }
    }

    static bool IsOfSpec((string Word, string Value) line) => line.Word is Bounds or System;
}
