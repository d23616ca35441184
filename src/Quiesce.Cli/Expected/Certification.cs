using System.Collections.Immutable;
using Quiesce.Ir;
using Quiesce.Ir.Formats.Certificates;
using Quiesce.Ir.Passes;
using Quiesce.Ir.Verdicts;
using Quiesce.Language;
using Quiesce.Symbolic;
using Quiesce.Symbolic.Certificates;
using Quiesce.Symbolic.Invariants;

namespace Quiesce.Cli.Expected;

/// <summary>
/// Which certificates are required, which are optional, and how they are made.
/// </summary>
static class Certification
{
    /// <summary>Which certificates are required: <see cref="Required"/> in words.</summary>
    public const string Rule =
        "Every variant has a certificate, for the bounds of its first expected line on which some safety property "
        + "holds, that proves all of them.";

    /// <summary>Which certificates are optional: <see cref="Optional"/> in words.</summary>
    public const string LivenessRule =
        "In a variant with lemmas a liveness property has one of its own, for the variant's first line, where "
        + "pdr found an invariant of no more than 100 conjuncts.";

    const int LivenessConjunctsMax = 100;

    /// <summary>The certificates that there have to be, each with the line that it is about.</summary>
    public static IEnumerable<(ExpectedLine Line, ProofName Name)> Required(IEnumerable<ExpectedLine> lines) =>
        FirstOfVariants(lines.Where(line => SafetyThatHolds(line).Any())).Select(line => (line, NameOf(line)));

    /// <summary>The certificates of liveness, which may be missing.</summary>
    public static IEnumerable<ProofName> Optional(IEnumerable<ExpectedLine> lines) => FirstOfVariants(lines)
        .Where(line => line.System.Properties.Any(property => property.Kind == PropertyKind.Lemma))
        .SelectMany(line => LivenessThatHolds(line)
            .Select(property => NameOf(line) with { Property = property.Name }));

    static IEnumerable<ExpectedLine> FirstOfVariants(IEnumerable<ExpectedLine> lines) =>
        lines.DistinctBy(line => (line.System.Name, line.System.Variant));

    static ProofName NameOf(ExpectedLine line)
    {
        var defaults = line.Protocol.Bounds.ToDictionary(bound => bound.Name, bound => bound.Default);
        return new ProofName(
            line.System.Name,
            line.System.Variant,
            Property: null,
            [.. line.System.Bounds.Where(bound => defaults.GetValueOrDefault(bound.Name) != bound.Value)]);
    }

    /// <summary>
    /// Where in proofs/ the certificates of each protocol stand: where in the spec its expectations do.
    /// </summary>
    public static IReadOnlyDictionary<string, string> PlacesOf(
        Expectations expectations, IEnumerable<ProtocolType> protocols) => protocols.ToDictionary(
            protocol => protocol.Name,
            protocol => Path.ChangeExtension(
                Path.GetRelativePath(expectations.Path, expectations.FileOf(protocol)), null));

    /// <summary>
    /// What a certificate speaks about, as the spec has it today; null if the spec has no such thing.
    /// </summary>
    public static CertificateSubject? SubjectOf(ProofName name, IReadOnlyList<ProtocolType> protocols) =>
        PlainSystemOf(name, protocols) is not { } system ? null
        : name.Property is null ? CertificateSubject.Of(system)
        : system.FindProperty(name.Property) is { Kind: PropertyKind.Liveness } liveness
            && LivenessToSafety.Apply(system, [liveness]).System is var product
            ? new CertificateSubject(product, [.. product.Properties, .. system.Properties])
            : null;

    static TransitionSystem? PlainSystemOf(ProofName name, IReadOnlyList<ProtocolType> protocols)
    {
        try
        {
            return protocols.FirstOrDefault(protocol => protocol.Name == name.Protocol)
                ?.Build(name.Variant, name.Bounds.ToDictionary(bound => bound.Name, bound => bound.Value));
        }
        catch (Exception wrong) when (wrong is ArgumentException or ModelException)
        {
            return null;
        }
    }

    /// <summary>The properties of a line that an invariant can show, if the line is right.</summary>
    public static IEnumerable<Property> SafetyThatHolds(ExpectedLine line) => line.System.Properties.Where(property =>
        property.Kind is not (PropertyKind.Liveness or PropertyKind.Lemma)
        && line.Claim.Of(property.Name)?.Finding
            == (property.Kind == PropertyKind.Reachable ? Finding.Unreachable : Finding.Holds));

    static IEnumerable<Property> LivenessThatHolds(ExpectedLine line) => line.System.Properties.Where(property =>
        property.Kind == PropertyKind.Liveness && line.Claim.Of(property.Name)?.Finding == Finding.Holds);

    /// <summary>
    /// Certificates of one system, made from today's spec: by its lemmas, and for what these do not prove, by
    /// invariants that pdr finds. Those for which no proof is found, or that have nothing to prove, are left out.
    /// </summary>
    /// <param name="names">Of the same protocol, variant and bounds.</param>
    /// <param name="lines">What is expected to hold; pdr is not asked about anything else.</param>
    /// <param name="options">The limit of time is for each search of pdr.</param>
    public static IEnumerable<(ProofName Name, Certificate Certificate)> Make(
        IReadOnlyCollection<ProofName> names,
        IReadOnlyList<ProtocolType> protocols,
        IReadOnlyCollection<ExpectedLine> lines,
        SymbolicOptions options)
    {
        var first = names.First();
        if (PlainSystemOf(first, protocols) is not { } system)
            yield break;
        var (proved, conjuncts) = InvariantOf(system, Holding(first, lines), options);
        foreach (var name in names)
            if ((name.Property is null ? OfSafety(system, proved, conjuncts)
                : system.FindProperty(name.Property) is { Kind: PropertyKind.Liveness } liveness
                    ? OfLiveness(system, liveness, options with { Facts = conjuncts })
                    : null) is { } certificate)
                yield return (name, certificate);
    }

    // Other bounds than those of any line are expected to have what the first line of their variant has.
    static HashSet<string> Holding(ProofName name, IReadOnlyCollection<ExpectedLine> lines)
    {
        var own = lines
            .Where(line => (line.System.Name, line.System.Variant) == (name.Protocol, name.Variant))
            .ToList();
        var line = own.FirstOrDefault(line => NameOf(line) == name with { Property = null }) ?? own.FirstOrDefault();
        return line is null ? [] : [.. SafetyThatHolds(line).Select(property => property.Name)];
    }

    static Certificate? OfSafety(TransitionSystem system, HashSet<string> proved, ImmutableArray<Expr> conjuncts)
    {
        var properties = system.Properties.Where(property =>
            property.Kind != PropertyKind.Lemma && proved.Contains(property.Name)).ToList();
        return properties.Count == 0 ? null : Certificate.Of(system, properties, conjuncts);
    }

    // What can be proved of states, and by what.
    static (HashSet<string> Proved, ImmutableArray<Expr> Conjuncts) InvariantOf(
        TransitionSystem system, HashSet<string> holding, SymbolicOptions options)
    {
        var byLemmas = InductiveInvariantCheck.Prove(system, options with { TimeLimit = null });
        var proved = byLemmas.Proofs.Select(proof => proof.Property.Name).ToHashSet();
        var left = holding.Except(proved).ToHashSet();
        if (left.Count == 0)
            return (proved, byLemmas.Conjuncts);
        var found = PropertyDirectedReachability.Run(
            system.WithOnly(left), options with { Facts = byLemmas.Conjuncts });
        proved.UnionWith(found.Proofs.Select(proof => proof.Property.Name));
        return (proved, [.. byLemmas.Conjuncts.Union(found.Conjuncts)]);
    }

    static Certificate? OfLiveness(TransitionSystem system, Property property, SymbolicOptions options)
    {
        var product = LivenessToSafety.Apply(system, [property]).System;
        var verdict = PropertyDirectedReachability.Run(product, options).Verdicts[0];
        if (verdict.Evidence is not Evidence.InductiveInvariant proof)
            return null;
        return proof.Conjuncts.Length <= LivenessConjunctsMax
            ? Certificate.Of(product, product.Properties, proof.Conjuncts)
            : null;
    }
}
