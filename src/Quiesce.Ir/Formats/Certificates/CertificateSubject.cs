using System.Collections.Immutable;

namespace Quiesce.Ir.Formats.Certificates;

/// <summary>What a certificate is about.</summary>
/// <param name="Lemmas">
/// Predicates that an invariant may name: the properties of the system, and of the one that it is made of.
/// </param>
public sealed record CertificateSubject(TransitionSystem System, ImmutableArray<Property> Lemmas)
{
    /// <summary>A system whose invariants name its own properties.</summary>
    public static CertificateSubject Of(TransitionSystem system) => new(system, system.Properties);
}
