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
        "Every line of EXPECTED on which some safety property holds has a certificate, for its variant and its bounds, "
        + "that proves all of them.";

    /// <summary>What there may be besides: <see cref="Wanted"/> in words.</summary>
    public const string LivenessRule =
        "A liveness property has one of its own, for the first line of its variant, where Spacer found an invariant.";

    /// <summary>The certificate that a line has to have, by the rule; null if it needs none.</summary>
    public static ProofName? Due(ExpectedLine line) =>
        SafetyThatHolds(line).Any() ? NameOf(line) : null;

    /// <summary>The certificates of liveness that are tried for; to lack one is no mistake.</summary>
    public static IEnumerable<ProofName> Wanted(IEnumerable<ExpectedLine> lines) => lines
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
    /// A certificate of that name, made from today's spec and its lemmas; null if no proof is found or there is
    /// nothing to prove.
    /// </summary>
    /// <param name="options">The limit of time is for liveness.</param>
    public static Certificate? Make(
        ProofName name, IReadOnlyList<ProtocolType> protocols, SymbolicOptions options) =>
        PlainSystemOf(name, protocols) is not { } system ? null
        : name.Property is null ? OfLemmas(system, options with { TimeLimit = null })
        : system.FindProperty(name.Property) is { Kind: PropertyKind.Liveness } liveness
            ? OfLiveness(system, liveness, options)
            : null;

    // Of everything that the lemmas and properties of the system prove together.
    static Certificate? OfLemmas(TransitionSystem system, SymbolicOptions options)
    {
        var proved = InductiveInvariantCheck.Prove(system, options).Verdicts
            .Where(verdict => verdict.Evidence is Evidence.InductiveInvariant)
            .ToImmutableArray();
        return proved.IsEmpty
            ? null
            : Certificate.Of(
                system,
                proved.Select(verdict => verdict.Property).Where(property => property.Kind != PropertyKind.Lemma),
                ((Evidence.InductiveInvariant)proved[0].Evidence).Conjuncts);
    }

    // By an invariant that Spacer finds.
    static Certificate? OfLiveness(TransitionSystem system, Property property, SymbolicOptions options)
    {
        var facts = InductiveInvariantCheck.Prove(system, options).Verdicts
            .Select(verdict => verdict.Evidence)
            .OfType<Evidence.InductiveInvariant>()
            .Select(invariant => invariant.Conjuncts)
            .FirstOrDefault([]);
        var product = LivenessToSafety.Apply(system, [property]).System;
        var verdict = Spacer.Run(product, options with { Facts = facts }).Verdicts[0];
        return verdict.Evidence is Evidence.InductiveInvariant proof
            ? Certificate.Of(product, product.Properties, proof.Conjuncts)
            : null;
    }
}
