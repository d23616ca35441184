using System.Collections.Immutable;
using Quiesce.Ir.Formats.Certificates;

namespace Quiesce.Ir.Verdicts;

/// <summary>
/// A proof for every depth that anybody can check: an inductive invariant of a system, and what it implies. For its
/// text see <see cref="CertificateText"/>.
/// </summary>
public sealed class Certificate
{
    internal Certificate(
        TransitionSystem system, ImmutableArray<Property> properties, ImmutableArray<Expr> conjuncts) =>
        (System, Properties, Conjuncts) = (system, properties, conjuncts);

    /// <summary>Claims a proof; solvers check whether it is one.</summary>
    /// <param name="properties">
    /// What follows from the invariant: of a <see cref="PropertyKind.Reachable"/> property that no such state can be
    /// reached, of any other that it is true in every reachable state.
    /// </param>
    /// <param name="conjuncts">
    /// The invariant, as <see cref="Evidence.InductiveInvariant"/> has it; that every variable keeps to its domain
    /// need not be among them. One without a value does not hold.
    /// </param>
    /// <exception cref="ArgumentException">
    /// There is no property, or one that the system does not have, or a liveness property, which no invariant can show:
    /// turn it into safety first.
    /// </exception>
    public static Certificate Of(
        TransitionSystem system, IEnumerable<Property> properties, IEnumerable<Expr> conjuncts)
    {
        // By name: the system's own properties are claimed.
        ImmutableArray<Property> shown = [.. properties.Select(property => system.FindProperty(property.Name)
            ?? throw new ArgumentException($"{system} has no property {property}."))];
        if (shown.IsEmpty)
            throw new ArgumentException("A certificate has to prove something.");
        if (shown.FirstOrDefault(property => property.Kind == PropertyKind.Liveness) is { } liveness)
            throw new ArgumentException($"{liveness} is about behaviours: no invariant of {system} shows it.");
        return new(system, shown, [.. conjuncts.Select(Definedness.Holds).Where(conjunct => !conjunct.IsTrue)]);
    }

    public TransitionSystem System { get; }

    /// <summary>What is proved, at least one.</summary>
    public ImmutableArray<Property> Properties { get; }

    /// <summary>The conjuncts of the invariant, without the domains.</summary>
    public ImmutableArray<Expr> Conjuncts { get; }
}
