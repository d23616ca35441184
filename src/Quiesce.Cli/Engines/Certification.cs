using System.Collections.Immutable;
using Quiesce.Cli.Expected;
using Quiesce.Ir;
using Quiesce.Ir.Passes;
using Quiesce.Language;
using Quiesce.Symbolic;
using Quiesce.Symbolic.Certificates;

namespace Quiesce.Cli.Engines;

/// <summary>
/// Which certificates there are to be, which of those are still missing, and how they come about.
/// </summary>
static class Certification
{
    /// <summary>What there has to be: <see cref="Due"/> in words.</summary>
    public const string Rule =
        "Every line of EXPECTED on which some safety property holds, of a protocol with lemmas, has a certificate, for "
        + "its variant and its bounds, that proves all of them.";

    /// <summary>What there may be besides: <see cref="Wanted"/> in words.</summary>
    public const string LivenessRule =
        "A liveness property has one of its own, for the first line of its variant, where pdr found an invariant.";

    /// <summary>The certificate that a line has to have, by the rule; null if it needs none.</summary>
    public static ProofName? Due(ExpectedLine line) =>
        HasLemmas(line) && SafetyThatHolds(line).Any() ? NameOf(line) : null;

    static bool HasLemmas(ExpectedLine line) =>
        line.System.Properties.Any(property => property.Kind == PropertyKind.Lemma);

    /// <summary>The protocols whose lines need no certificate, because they have no lemmas.</summary>
    public static IEnumerable<string> WithoutLemmas(IEnumerable<ExpectedLine> lines) => lines
        .GroupBy(line => line.System.Name)
        .Where(protocol => !protocol.Any(HasLemmas))
        .Select(protocol => protocol.Key);

    /// <summary>The certificates of liveness that are tried for; to lack one is no mistake.</summary>
    public static IEnumerable<ProofName> Wanted(IEnumerable<ExpectedLine> lines) => lines
        .Where(HasLemmas)
        .DistinctBy(line => (line.System.Name, line.System.Variant))
        .SelectMany(line => LivenessThatHolds(line)
            .Select(property => NameOf(line) with { Property = property.Name }));

    static ProofName NameOf(ExpectedLine line)
    {
        var defaults = line.Protocol.Bounds.ToDictionary(bound => bound.Name, bound => bound.Default);
        return new ProofName(
            line.System.Name,
            line.System.Variant,
            Property: null,
            [.. line.System.Bounds.Where(bound => defaults[bound.Name] != bound.Value)]);
    }

    /// <summary>
    /// What a certificate speaks about, as the spec has it today; null if the spec has no such thing.
    /// </summary>
    public static TransitionSystem? SystemOf(ProofName name, IReadOnlyList<ProtocolType> protocols) =>
        PlainSystemOf(name, protocols) is not { } system ? null
        : name.Property is null ? system
        : system.FindProperty(name.Property) is { Kind: PropertyKind.Liveness } liveness
            ? LivenessToSafety.Apply(system, [liveness]).System
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
    /// A certificate of that name, made from today's spec: by its lemmas, and for what these do not prove, by
    /// invariants that pdr finds. Null if no proof is found or there is nothing to prove.
    /// </summary>
    /// <param name="lines">What is expected to hold; pdr is not asked about anything else.</param>
    /// <param name="options">The limit of time is for pdr.</param>
    public static Certificate? Make(
        ProofName name,
        IReadOnlyList<ProtocolType> protocols,
        IReadOnlyCollection<ExpectedLine> lines,
        SymbolicOptions options)
    {
        if (PlainSystemOf(name, protocols) is not { } system)
            return null;
        if (name.Property is null)
            return OfSafety(system, Holding(name, lines), options);
        return system.FindProperty(name.Property) is { Kind: PropertyKind.Liveness } liveness
            ? OfLiveness(system, liveness, options)
            : null;
    }

    // Other bounds than those of any line are expected to have what the first line of their variant has.
    static HashSet<string> Holding(ProofName name, IReadOnlyCollection<ExpectedLine> lines)
    {
        var line = lines.FirstOrDefault(line => Due(line) == name)
            ?? lines.FirstOrDefault(line => (line.System.Name, line.System.Variant) == (name.Protocol, name.Variant));
        return line is null ? [] : [.. SafetyThatHolds(line).Select(property => property.Name)];
    }

    static Certificate? OfSafety(TransitionSystem system, HashSet<string> holding, SymbolicOptions options)
    {
        var (proved, conjuncts) = ByLemmas(system, options);
        var left = holding.Except(proved).ToHashSet();
        if (left.Count > 0)
        {
            var found = ByInvariant(system, left, conjuncts, options);
            proved.UnionWith(found.Proved);
            conjuncts = [.. conjuncts, .. found.Conjuncts];
        }
        var properties = system.Properties.Where(property =>
            property.Kind != PropertyKind.Lemma && proved.Contains(property.Name)).ToList();
        return properties.Count == 0 ? null : Certificate.Of(system, properties, conjuncts);
    }

    // What the lemmas and properties of the system prove together, and by what.
    static (HashSet<string> Proved, ImmutableArray<Expr> Conjuncts) ByLemmas(
        TransitionSystem system, SymbolicOptions options)
    {
        var proved = InductiveInvariantCheck.Prove(system, options with { TimeLimit = null }).Verdicts
            .Where(verdict => verdict.Evidence is Evidence.InductiveInvariant)
            .ToList();
        return proved.Count == 0
            ? ([], [])
            : ([.. proved.Select(verdict => verdict.Property.Name)],
                ((Evidence.InductiveInvariant)proved[0].Evidence).Conjuncts);
    }

    static (IEnumerable<string> Proved, ImmutableArray<Expr> Conjuncts) ByInvariant(
        TransitionSystem system, HashSet<string> names, ImmutableArray<Expr> facts, SymbolicOptions options)
    {
        var proved = PropertyDirectedReachability.Run(system.WithGoals(names), options with { Facts = facts }).Verdicts
            .Where(verdict => verdict.Evidence is Evidence.InductiveInvariant)
            .ToList();
        // All that is proved rests on the same invariant.
        return proved.Count == 0
            ? ([], [])
            : (proved.Select(verdict => verdict.Property.Name),
                ((Evidence.InductiveInvariant)proved[0].Evidence).Conjuncts);
    }

    static Certificate? OfLiveness(TransitionSystem system, Property property, SymbolicOptions options)
    {
        var product = LivenessToSafety.Apply(system, [property]).System;
        var facts = ByLemmas(system, options).Conjuncts;
        var verdict = PropertyDirectedReachability.Run(product, options with { Facts = facts }).Verdicts[0];
        return verdict.Evidence is Evidence.InductiveInvariant proof
            ? Certificate.Of(product, product.Properties, proof.Conjuncts)
            : null;
    }
}
