using System.Collections.Immutable;
using Quiesce.Ir;

namespace Quiesce.Symbolic.Certificates;

/// <summary>The result of checking a certificate.</summary>
/// <param name="Objection">Why no solver was asked, in a sentence; null if solvers were asked.</param>
/// <param name="Properties">What it claims; empty if it cannot be read.</param>
/// <param name="Opinions">One for each solver; empty if there is an objection.</param>
public sealed record ProofReport(
    ProofName Name,
    string? Objection,
    ImmutableArray<Property> Properties,
    ImmutableArray<CertificateOpinion> Opinions)
{
    /// <summary>It is current, and every solver says that it is a proof.</summary>
    public bool IsProof => Objection is null && Opinions.Length > 0 && Opinions.All(opinion => opinion.Agrees);

    /// <summary>One solver confirms the proof and another refutes it: one of them errs.</summary>
    public bool IsDisputed =>
        Opinions.Any(opinion => opinion.Agrees) && Opinions.Any(opinion => opinion.Refuted is not null);
}
