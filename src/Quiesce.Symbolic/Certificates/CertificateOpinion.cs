using Quiesce.Ir.Verdicts;

namespace Quiesce.Symbolic.Certificates;

/// <summary>A solver's answer to a certificate.</summary>
/// <param name="Objection">
/// Null if it answered all three questions with <c>unsat</c> and ended normally; otherwise what it did instead, in a
/// sentence.
/// </param>
/// <param name="Refuted">The question that it answered with <c>sat</c>; null if there is none.</param>
public sealed record CertificateOpinion(
    string Solver, string? Objection, TimeSpan Elapsed, Obligation? Refuted = null)
{
    /// <summary>The solver confirms that the certificate is a proof.</summary>
    public bool Agrees => Objection is null;
}
