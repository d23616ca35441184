using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Quiesce.Ir.Verdicts;

namespace Quiesce.Ir.Formats.Smt;

/// <summary>
/// A certificate as a self-contained SMT-LIB 2 file: the system and what is proved of it, the invariant, and the three
/// questions that a solver has to answer with <c>unsat</c>: initiation, consecution, safety.
/// <para>A file counts for a system only if it is, byte for byte, what is printed for that system and the file's own
/// invariant. So only the invariant is taken from a file, and nothing an editor does to one can make a proof of
/// it. A file that does not count was edited, or the spec has changed: which of the two, the digest in its last line
/// tells, and nothing else depends on that.</para>
/// </summary>
public static class CertificateFile
{
    const string InvariantTitle = "Invariant", DigestTitle = "; SHA-256 of all lines above: ";

    // Bytes that are no text are an edit, and a mark of their order is a character like any other.
    static readonly UTF8Encoding Encoding = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The file. Solvers other than z3 may have to be told that it asks several questions.</summary>
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
        lines.Title(InvariantTitle);
        Invariant(certificate, writer, lines);
        lines.Title("Questions");
        Questions(writer, lines);
        var text = lines.ToString();
        return text + Digest(text);
    }

    /// <summary>What a file holds; null if it is not in the encoding that certificates are written in.</summary>
    public static string? Text(ReadOnlySpan<byte> file)
    {
        try
        {
            return Encoding.GetString(file);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    // The last line.
    static string Digest(string above) =>
        $"{DigestTitle}{Convert.ToHexStringLower(SHA256.HashData(Encoding.GetBytes(above)))}\n";

    static bool IsAsWritten(string text) => text == WithDigest(text);

    /// <summary>A text with the digest that it would have been written with.</summary>
    internal static string WithDigest(string text)
    {
        var end = text.LastIndexOf(DigestTitle, StringComparison.Ordinal);
        var above = end < 0 ? text : text[..end];
        return above + Digest(above);
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

    /// <summary>What a solver is made to print before its answer.</summary>
    public static string NameOf(Obligation obligation) => obligation switch
    {
        Obligation.Initiation => "initiation",
        Obligation.Consecution => "consecution",
        Obligation.Safety => "safety",
        _ => throw new ArgumentOutOfRangeException(nameof(obligation)),
    };

    /// <summary>
    /// What a file claims of today's system: the properties it names, and its invariant. Printed again it is a current
    /// file.
    /// </summary>
    /// <exception cref="CertificateException">
    /// It cannot be read, or speaks of what the system no longer has.
    /// </exception>
    public static Certificate Read(string text, TransitionSystem system)
    {
        try
        {
            var names = new SmtNames(system);
            var definitions = SmtParser.Parse(text);
            var claim = Definition(names.Claim);
            var invariant = Definition(names.Invariant);
            var properties = system.Properties.Where(property => property.Kind != PropertyKind.Liveness)
                .ToDictionary(names.Property);
            var reader = new SmtTermReader(system, names);
            return new Certificate(
                system,
                [.. Conjuncts(claim).Select(Claimed)],
                [.. Conjuncts(invariant).Skip(1).Select(reader.Read)]);

            SmtExpression Definition(string name) =>
                definitions.LastOrDefault(known => known.Is("define-fun") && known.Items.Length == 5
                    && known.Items[1].Word == name)?.Items[4]
                ?? throw new FormatException($"It has no definition of {name}.");

            Property Claimed(SmtExpression term)
            {
                var name = (term.Is("not") && term.Items.Length == 2 ? term.Items[1] : term).Word;
                return name is not null && properties.TryGetValue(name, out var property)
                    ? property
                    : throw new FormatException($"It claims {term.Shown}, which is no property of today's spec.");
            }
        }
        catch (FormatException wrong)
        {
            throw new CertificateException($"This is no certificate of {system}. {wrong.Message}", wrong);
        }
    }

    static IEnumerable<SmtExpression> Conjuncts(SmtExpression term) => term.Is("and") ? term.Items.Skip(1) : [term];

    /// <summary>
    /// Why a file does not count for today's system, in a sentence; null if it does, and only solvers have to be
    /// asked.
    /// </summary>
    public static string? Objection(string text, TransitionSystem system)
    {
        if (!IsAsWritten(text))
            return $"This certificate of {system} was edited: it is not what was written, as its last line tells.";
        string today;
        try
        {
            today = Print(Read(text, system));
        }
        catch (CertificateException wrong)
        {
            return wrong.Message;
        }
        if (text == today)
            return null;
        // Beside an invariant stand the names of the lemmas that it is made of.
        var lemmas = SystemPart(text) == SystemPart(today) ? Changed(text, today) : [];
        return lemmas.Count == 0
            ? $"This certificate is stale: {system} has changed since it was written."
            : $"This certificate is stale: of {system} {string.Join(" and ", lemmas)} "
                + $"{(lemmas.Count == 1 ? "has" : "have")} changed since it was written.";
    }

    // The lemmas that only one of two invariants names.
    static IReadOnlyList<string> Changed(string text, string today)
    {
        static List<string> Names(string file) => [.. file[SystemPart(file).Length..]
            .Split('\n', StringSplitOptions.TrimEntries)
            .Where(line => line.StartsWith("; ", StringComparison.Ordinal) && !line.EndsWith('-')
                && !line.StartsWith(DigestTitle, StringComparison.Ordinal))
            .Select(line => $"the lemma {line[2..]}")];
        var (before, now) = (Names(text), Names(today));
        return [.. before.Except(now).Concat(now.Except(before))];
    }

    // Everything before the invariant is printed from the spec.
    static string SystemPart(string text) =>
        text.IndexOf(SmtLines.TitleLine(InvariantTitle), StringComparison.Ordinal) is var end && end >= 0
            ? text[..end]
            : text;
}
