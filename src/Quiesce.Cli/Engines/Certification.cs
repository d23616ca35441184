using System.Collections.Immutable;
using Quiesce.Cli.Expected;
using Quiesce.Ir;
using Quiesce.Ir.Passes;
using Quiesce.Language;
using Quiesce.Symbolic;
using Quiesce.Symbolic.Certificates;
using static Quiesce.Cli.Expected.ExpectedEntry;

namespace Quiesce.Cli.Engines;

/// <summary>
/// Which certificates there are to be: for each line of EXPECTED one that proves every safety property which holds
/// there, and one for each liveness property that a proof was found for.
/// </summary>
static class Certification
{
    /// <summary>The certificate of a line's safety properties.</summary>
    public static ProofName NameOf(ProtocolType protocol, TransitionSystem system, string? property = null)
    {
        var defaults = protocol.Bounds.ToDictionary(bound => bound.Name, bound => bound.Default);
        return new ProofName(
            system.Name,
            system.Variant,
            property,
            [.. system.Bounds.Where(bound => defaults.GetValueOrDefault(bound.Name) != bound.Value)]);
    }

    /// <summary>
    /// What a certificate speaks about, as the spec has it today; null if the spec has no such thing.
    /// </summary>
    public static TransitionSystem? SystemOf(ProofName name, IReadOnlyList<ProtocolType> protocols)
    {
        var protocol = protocols.FirstOrDefault(protocol => protocol.Name == name.Protocol);
        if (protocol is null)
            return null;
        try
        {
            var bounds = name.Bounds.ToDictionary(bound => bound.Name, bound => bound.Value);
            var system = protocol.Build(name.Variant, bounds);
            if (name.Property is null)
                return system;
            return system.FindProperty(name.Property) is { Kind: PropertyKind.Liveness } liveness
                ? LivenessToSafety.Apply(system, [liveness]).System
                : null;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>The properties of a line that an invariant can show, if the line is right.</summary>
    public static IEnumerable<Property> SafetyThatHolds(ExpectedLine line) => line.System.Properties.Where(property =>
        property.Kind != PropertyKind.Liveness && Finding(line.Claim, property) is { } finding
        && finding == (property.Kind == PropertyKind.Reachable ? Cli.Finding.Unreachable : Cli.Finding.Holds));

    /// <summary>The liveness properties that hold, if the line is right.</summary>
    public static IEnumerable<Property> LivenessThatHolds(ExpectedLine line) => line.System.Properties.Where(property =>
        property.Kind == PropertyKind.Liveness && Finding(line.Claim, property) == Cli.Finding.Holds);

    // A lemma that a line does not name holds.
    static Finding? Finding(Claim claim, Property property) => claim.Of(property.Name)?.Finding
        ?? (property.Kind == PropertyKind.Lemma ? Cli.Finding.Holds : null);

    /// <summary>
    /// A certificate of everything that the lemmas and properties of a system prove together; null if that is nothing.
    /// </summary>
    public static Certificate? OfLemmas(TransitionSystem system, SymbolicOptions options)
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

    /// <summary>
    /// A certificate of a liveness property by an invariant that is found; null if none is.
    /// </summary>
    public static Certificate? OfLiveness(TransitionSystem system, Property property, SymbolicOptions options)
    {
        var facts = InductiveInvariantCheck.Prove(system, options).Verdicts
            .Select(verdict => verdict.Evidence)
            .OfType<Evidence.InductiveInvariant>()
            .Select(invariant => invariant.Conjuncts)
            .FirstOrDefault([]);
        var product = LivenessToSafety.Apply(system, [property]).System;
        var verdict = PropertyDirectedReachability.Run(product, options with { Facts = facts }).Verdicts[0];
        return verdict.Evidence is Evidence.InductiveInvariant proof
            ? Certificate.Of(product, product.Properties, proof.Conjuncts)
            : null;
    }
}
