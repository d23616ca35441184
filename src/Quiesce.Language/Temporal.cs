using System.Collections.Immutable;

namespace Quiesce.Language;

/// <summary>
/// A temporal formula. Only forms that every engine decides can be written: <c>Eventually(p)</c>,
/// <c>LeadsTo(p, q)</c>, <c>Always(Eventually(p))</c>, <c>Eventually(Always(p))</c>,
/// <c>Always(p)</c>, and <c>All(n, i => ...)</c> of these.
/// </summary>
public class Temporal
{
    internal Temporal(Ir.Temporal? formula, Ir.Expr? invariant = null) => (Formula, Invariant) = (formula, invariant);

    internal Temporal(ImmutableArray<Temporal> instances) => Instances = instances;

    /// <summary>Null for <c>[]p</c>, which is an invariant.</summary>
    internal Ir.Temporal? Formula { get; }

    internal Ir.Expr? Invariant { get; }

    /// <summary>For a quantified formula: a formula for each value. Null otherwise.</summary>
    internal ImmutableArray<Temporal>? Instances { get; }

    /// <summary>Does not compile: it has no value.</summary>
    [Obsolete(Words.NoValue, error: true)]
    public static bool operator ==(Temporal? left, Temporal? right) => ReferenceEquals(left, right);

    /// <inheritdoc cref="op_Equality"/>
    [Obsolete(Words.NoValue, error: true)]
    public static bool operator !=(Temporal? left, Temporal? right) => !ReferenceEquals(left, right);

    /// <inheritdoc cref="op_Equality"/>
    [Obsolete(Words.NoValue, error: true)]
    public new bool Equals(object? obj) => ReferenceEquals(this, obj);
}
