using Quiesce.Ir.Verdicts;

namespace Quiesce.Symbolic.Certificates;

/// <summary>What a solver thinks of a certificate.</summary>
/// <param name="Objection">
/// Null if it answered all three questions with <c>unsat</c>, and nothing else happened; otherwise what it did, in a
/// sentence.
/// </param>
/// <param name="Denied">The question that it answered with <c>sat</c>; null if there is none.</param>
public sealed record CertificateOpinion(
    string Solver, string? Objection, TimeSpan Elapsed, Obligation? Denied = null)
{
    /// <summary>The certificate is a proof, says this solver.</summary>
    public bool Agrees => Objection is null;
}
